package ingest

import (
	"strings"

	"saksi/compare"
)

// newsML reads the items of NewsML-G2, and what the first NewsML has in its
// place: every text is NITF, XHTML or plain text with its metadata around it.
func (s *session) newsML(in *input, root *xmlNode) {
	items := root.findAll(MaxParts, "newsitem")
	if len(items) == 0 {
		s.fail(in, "is NewsML without news items: add the items that it points to")
		return
	}
	before, texts := len(s.articles), 0
	for _, item := range items {
		meta := item.find("contentmeta")
		if meta == nil {
			meta = item
		}
		a := compare.Article{
			Title:    firstOf(meta.find("headline").line(), item.find("headline").line()),
			Author:   trimBy(firstOf(meta.find("by").line(), item.find("byline").line())),
			Language: languageCode(firstOf(meta.find("language").attr("tag"), item.attr("xml:lang"), item.find("language").attr("formalname"))),
			Outlet:   firstOf(item.find("provider").find("name").line(), item.find("provider").attr("literal"), meta.find("infosource").find("name").line(), item.find("provider").find("party").attr("formalname")),
			Date: parseDate(firstOf(meta.find("contentcreated").line(), item.find("firstcreated").line(), item.find("versioncreated").line(),
				item.find("thisrevisioncreated").line())),
		}
		if a.Language == "" {
			a.Language = languageCode(root.find("newsmessage", "newsitem", "newsml").attr("xml:lang"))
		}
		a.Name = firstOf(item.find("slugline").line(), a.Title)
		content := item.find("contentset", "datacontent")
		switch {
		case content.find("nitf") != nil:
			s.nitf(in, content.find("nitf"), a)
		case content.find("html", "body") != nil:
			s.story(in, a, content.find("html", "body").markup())
		case content.find("inlinexml") != nil:
			s.story(in, a, content.find("inlinexml").markup())
		case content.find("inlinedata") != nil:
			s.plainStory(in, a, content.find("inlinedata").all())
		case content.find("p") != nil:
			s.story(in, a, content.markup())
		default:
			continue // a picture, or a pointer to a file
		}
		texts++
	}
	if texts == 0 && len(s.articles) == before {
		s.fail(in, "is NewsML that holds no text: add the files that it points to")
	}
}

// plainStory makes an article of plain text.
func (s *session) plainStory(in *input, known compare.Article, text string) {
	d := &draft{Article: known}
	d.addLines(text)
	s.take(in, d)
}

// nitf reads an article of the News Industry Text Format; known is what an
// envelope said.
func (s *session) nitf(in *input, n *xmlNode, known compare.Article) {
	d := &draft{Article: known}
	head, body := n.find("body.head"), n.find("body.content")
	line := head.find("hedline")
	fill(&d.Title, firstOf(line.find("hl1").line(), n.find("title").line()))
	fill(&d.Author, trimBy(head.find("byline").line()))
	fill(&d.Outlet, firstOf(head.find("distributor").line(), n.find("docdata").find("doc.copyright").attr("holder")))
	if d.Date == "" {
		d.Date = parseDate(nitfDate(firstOf(head.find("story.date").attr("norm"), n.find("docdata").find("date.issue").attr("norm"), n.find("docdata").find("date.release").attr("norm"))))
	}
	if d.Language == "" {
		d.Language = languageCode(firstOf(n.attr("xml:lang"), body.attr("xml:lang")))
	}
	d.add(compare.Heading, "", firstOf(line.find("hl1").line(), d.Title))
	for _, h := range line.findAll(20, "hl2") {
		d.add(compare.Heading, "", h.all())
	}
	d.add(compare.Paragraph, "", head.find("dateline").line())
	d.add(compare.Paragraph, "", head.find("abstract").line())
	if body != nil {
		d.nitfBlocks(body)
	}
	if end := n.find("body.end"); end != nil {
		d.add(compare.Noise, "tagline", end.line())
	}
	s.take(in, d)
}

func (d *draft) nitfBlocks(n *xmlNode) {
	for _, c := range n.children {
		switch c.local() {
		case "":
			d.add(compare.Paragraph, "", strings.ReplaceAll(c.text, "\n", " "))
		case "p", "pre":
			d.add(compare.Paragraph, "", c.flowed())
		case "hl1", "hl2":
			d.add(compare.Heading, "", c.flowed())
		case "li", "dt", "dd":
			d.add(compare.ListItem, "", c.flowed())
		case "bq":
			d.add(compare.Quotation, "", c.flowed())
		case "tr":
			d.add(compare.Table, "", c.flowed())
		case "media-caption", "caption":
			d.add(compare.Caption, "", c.flowed())
		case "media-reference", "media-metadata", "media-producer", "media-object", "note", "hr":
		default: // block, media, ol, ul, table and what wraps them
			d.nitfBlocks(c)
		}
	}
}

// flowed is the text of an element whose line breaks are blanks.
func (n *xmlNode) flowed() string {
	var b strings.Builder
	var walk func(n *xmlNode)
	walk = func(n *xmlNode) {
		switch n.local() {
		case "":
			b.WriteString(strings.NewReplacer("\n", " ", "\r", " ").Replace(n.text))
		case "br":
			b.WriteByte('\n')
		case "td", "th", "p":
			b.WriteByte(' ')
		}
		for _, c := range n.children {
			walk(c)
		}
	}
	walk(n)
	return b.String()
}

// nitfDate writes 20250302T091500+0700 as 2025-03-02T09:15:00+07:00.
func nitfDate(text string) string {
	digits := func(s string) bool {
		return s != "" && strings.Trim(s, "0123456789") == ""
	}
	if len(text) < 8 || !digits(text[:8]) {
		return text
	}
	out := text[:4] + "-" + text[4:6] + "-" + text[6:8]
	rest := text[8:]
	if len(rest) < 7 || rest[0] != 'T' || !digits(rest[1:7]) {
		return out
	}
	out += "T" + rest[1:3] + ":" + rest[3:5] + ":" + rest[5:7]
	rest = rest[7:]
	if len(rest) == 5 && (rest[0] == '+' || rest[0] == '-') && digits(rest[1:]) {
		return out + rest[:3] + ":" + rest[3:]
	}
	if rest == "Z" {
		out += "Z"
	}
	return out
}
