package ingest

import (
	"strings"

	"golang.org/x/net/html"

	"saksi/compare"
)

func isNewsXML(in *input) bool { return rootElement(in.head()) != "" }

func isXML(in *input) bool { return strings.HasPrefix(in.head(), "<?xml") }

// rootElement is the name of the first element, without prefix, of the XML that
// is read here.
func rootElement(head string) string {
	for {
		head = strings.TrimSpace(head)
		switch {
		case strings.HasPrefix(head, "<?"), strings.HasPrefix(head, "<!doctype"):
			_, after, ok := strings.Cut(head, ">")
			if !ok {
				return ""
			}
			head = after
			continue
		case strings.HasPrefix(head, "<!--"):
			_, after, ok := strings.Cut(head, "-->")
			if !ok {
				return ""
			}
			head = after
			continue
		case !strings.HasPrefix(head, "<"):
			return ""
		}
		name := head[1:]
		if i := strings.IndexAny(name, " \t\r\n/>"); i >= 0 {
			name = name[:i]
		}
		name = name[strings.IndexByte(name, ':')+1:]
		switch name {
		case "rss", "rdf", "feed", "nitf", "newsmessage", "newsitem", "newsml", "packageitem":
			return name
		}
		return ""
	}
}

// readXML reads feeds and the news agencies' XML.
func readXML(s *session, in *input) {
	root, err := s.xml(in)
	if err != nil {
		s.fail(in, "%s", err)
		return
	}
	switch rootElement(in.head()) {
	case "rss", "rdf":
		s.feed(in, root, "item")
	case "feed":
		s.feed(in, root, "entry")
	case "nitf":
		s.nitf(in, root.find("nitf"), compare.Article{})
	case "newsmessage", "newsitem", "newsml":
		s.newsML(in, root)
	case "packageitem":
		s.fail(in, "is a NewsML package that only points to its news items: add those")
		return
	default:
		s.fail(in, "is XML of a kind that is not known here: save the article as HTML, text, DOCX or PDF")
		return
	}
}

// feed makes every entry of RSS or Atom an article.
func (s *session) feed(in *input, root *xmlNode, name string) {
	entries := root.findAll(MaxParts, name)
	if len(entries) == 0 {
		s.fail(in, "is a feed without entries: download it again later")
		return
	}
	head := root.find("channel", "feed")
	outlet, language := head.child("title").unescaped(), languageCode(head.child("language").line())
	if language == "" {
		language = languageCode(head.attr("xml:lang"))
	}
	for _, e := range entries {
		if len(s.articles) >= MaxArticles {
			s.take(in, &draft{}) // says that there are too many
			break
		}
		a := compare.Article{Title: e.child("title").unescaped(), Outlet: outlet, Language: language}
		if l := languageCode(e.attr("xml:lang")); l != "" {
			a.Language = l
		}
		if from := e.child("source").child("title"); from != nil {
			a.Outlet = from.line()
		} else if from := e.child("source"); from != nil && from.line() != "" {
			a.Outlet = from.line()
		}
		a.Author = firstOf(e.child("author").child("name").line(), e.child("dc:creator").line(), e.child("author").line())
		a.Date = parseDate(firstOf(e.child("published").line(), e.child("pubdate").line(), e.child("dc:date").line(), e.child("updated").line()))
		body, full := e.body()
		if !full && body != "" {
			a.Notes = []string{"the feed may give a summary only: save the page for the whole text"}
		}
		a.Name = firstOf(a.Title, in.name)
		s.story(in, a, body)
	}
}

// unescaped is the text of a headline, which feeds escape once more and mark up.
func (n *xmlNode) unescaped() string {
	return cleanLine(tagless(html.UnescapeString(n.all())))
}

// body is the fullest text of an entry, as HTML; full says whether it is more
// than what feeds have for a summary.
func (e *xmlNode) body() (markup string, full bool) {
	for _, name := range []string{"content:encoded", "content", "body", "xhtml:body", "description", "summary"} {
		n := e.child(name)
		if n == nil || strings.TrimSpace(n.all()) == "" {
			continue
		}
		full := name != "description" && name != "summary"
		if n.attr("type") == "xhtml" || len(n.children) > 1 && n.find("p", "div") != nil {
			return n.markup(), full
		}
		text := n.all()
		if n.attr("type") == "text" {
			text = (&xmlNode{children: []*xmlNode{{text: text}}}).markup()
		}
		return text, full
	}
	return "", false
}

// story makes an article of HTML with what is known about it from around it.
// Text without markup is HTML too.
func (s *session) story(in *input, known compare.Article, markup string) {
	d := &draft{Article: known}
	d.addFragment(markup)
	if !d.hasContent() {
		if known.Title == "" {
			return
		}
		d.add(compare.Heading, "", known.Title)
		d.note("only the headline is given: save the page for the text")
	}
	s.take(in, d)
}
