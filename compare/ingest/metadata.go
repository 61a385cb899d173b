package ingest

import (
	"strings"
	"unicode"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// metadata is what a page says about its article outside of the text, from the
// most to the least to be trusted: JSON-LD, meta elements, the markup.
type metadata struct {
	Author, Outlet, Date, Language string
	// titles are all that the page calls itself, the best first.
	titles []string
	// firstTime is the first time element; it may well be another article's.
	firstTime string
	// body and summary are the article's text in JSON-LD, if it is there.
	body, summary string
}

// readMetadata collects what the page says about itself.
func readMetadata(root *html.Node) metadata {
	var m metadata
	metas := map[string]string{}
	var title, lang, byline, published string
	for n := range root.Descendants() {
		if n.Type != html.ElementNode {
			continue
		}
		switch n.DataAtom {
		case atom.Html:
			lang = attr(n, "lang")
		case atom.Title:
			if title == "" && (n.Parent == nil || n.Parent.DataAtom != atom.Svg) {
				title = cleanLine(nodeText(n, 1000))
			}
		case atom.Script:
			if strings.Contains(strings.ToLower(attr(n, "type")), "ld+json") && n.FirstChild != nil {
				m.addLinkedData(n.FirstChild.Data)
			}
		case atom.Meta:
			for _, key := range []string{"property", "name", "itemprop", "http-equiv"} {
				k := strings.ToLower(attr(n, key))
				if v := cleanLine(attr(n, "content")); k != "" && v != "" && metas[k] == "" {
					metas[k] = v
				}
			}
		}
		switch attr(n, "itemprop") {
		case "author":
			byline = firstOf(byline, cleanLine(nodeText(n, 200)))
		case "datePublished":
			published = firstOf(published, attr(n, "datetime"), attr(n, "content"), attr(n, "title"))
		}
		if n.DataAtom == atom.Time && m.firstTime == "" {
			m.firstTime = parseDate(attr(n, "datetime"))
		}
		if n.DataAtom == atom.Time && published == "" && (attr(n, "pubdate") != "" || hasToken(n, "published", "date", "pubdate")) {
			published = attr(n, "datetime")
		}
		if byline == "" && (attr(n, "rel") == "author" || bylineName(n)) {
			byline = cleanLine(nodeText(n, 200))
		}
	}
	m.Outlet = firstOf(m.Outlet, metas["og:site_name"], metas["application-name"], metas["publisher"], metas["dc.publisher"])
	m.Author = firstOf(m.Author, metas["author"], metas["article:author"], metas["content_author"], metas["dc.creator"], metas["parsely-author"], byline)
	// Some give the address of a profile, or the outlet again.
	if strings.Contains(m.Author, "://") || byline != "" && (m.Author == m.Outlet || !strings.Contains(m.Author, " ") && strings.Contains(m.Author, ".")) {
		m.Author = byline
	}
	m.Author = strings.Trim(trimBy(m.Author), authorEdges)
	if len(m.Author) > 200 {
		m.Author = ""
	}
	for _, date := range []string{m.Date, metas["article:published_time"], metas["datepublished"], metas["publishdate"], metas["content_publisheddate"], metas["date"], metas["dc.date"], metas["dc.date.issued"], metas["pubdate"], metas["parsely-pub-date"], published} {
		if m.Date = parseDate(date); m.Date != "" {
			break
		}
	}
	m.Language = firstOf(languageCode(m.Language), languageCode(lang), languageCode(metas["content-language"]), languageCode(metas["og:locale"]))
	m.titles = append(m.titles, metas["og:title"], metas["twitter:title"])
	if m.Outlet == "" {
		m.Outlet = outletOfTitle(title)
	}
	m.titles = append(m.titles, title)
	for i, t := range m.titles {
		m.titles[i] = trimOutlet(t, m.Outlet)
	}
	return m
}

func firstOf(values ...string) string {
	for _, v := range values {
		if v = strings.TrimSpace(v); v != "" {
			return v
		}
	}
	return ""
}

const authorEdges = " -–—|,:·"

// bylineName says that an element is named for the author and holds no more
// than a name.
func bylineName(n *html.Node) bool {
	switch n.DataAtom {
	case atom.A, atom.Span, atom.Div, atom.P, atom.B:
	default:
		return false
	}
	if attr(n, "typeof") == "schema:Person" && attr(n, "property") == "schema:name" { // Drupal
		return true
	}
	if !hasToken(n, "author", "penulis", "byline", "contributor", "reporter", "autor", "auteur") || hasToken(n, "comment", "comments", "respond") || within(n, atom.Form, atom.Footer) {
		return false
	}
	return isName(strings.Trim(trimBy(cleanLine(nodeText(n, 200))), authorEdges))
}

// isName says that a text can be the names of people: a few words, most of them
// with a capital, no digits and no labels.
func isName(text string) bool {
	words, capitals := 0, 0
	for _, w := range strings.Fields(text) {
		words++
		if r := firstRune(w); unicode.IsUpper(r) || !unicode.IsLower(r) && unicode.IsLetter(r) {
			capitals++
		}
	}
	switch strings.ToLower(text) {
	case "name", "posted on", "author", "penulis", "admin", "follow", "share", "by", "oleh", "view profile", "read more":
		return false
	}
	for _, tail := range []string{" on", " am", " at", " pada", " by"} { // "Posted on"
		if strings.HasSuffix(text, tail) {
			return false
		}
	}
	return words > 0 && words <= 8 && (capitals*2 >= words || words == 1) && len(text) < 80 && !strings.ContainsAny(text, "0123456789:*@/<>|?!©") && phraseReason(text) == ""
}

func trimBy(author string) string {
	for _, by := range []string{"Diposting oleh ", "Posted by ", "Ditulis oleh ", "Written by ", "By ", "by ", "BY ", "Oleh ", "oleh ", "Von ", "Por "} {
		author = strings.TrimPrefix(author, by)
	}
	return author
}

var titleBars = []string{" | ", " – ", " — ", " - ", " · ", " « ", " :: "}

// outletOfTitle takes the outlet from "Headline | Outlet".
func outletOfTitle(title string) string {
	for _, bar := range titleBars {
		if i := strings.LastIndex(title, bar); i > 0 {
			if rest := title[i+len(bar):]; countWords(rest) <= 5 && countWords(title[:i]) > countWords(rest) {
				return rest
			}
		}
	}
	if i := strings.Index(title, ": "); i > 0 && countWords(title[:i]) <= 3 && strings.Contains(title[:i], "Online") {
		return title[:i]
	}
	return ""
}

// trimOutlet takes the outlet off a title, and what pages of parts add.
func trimOutlet(title, outlet string) string {
	for _, bar := range titleBars {
		if outlet == "" {
			break
		}
		if i := strings.LastIndex(title, bar+outlet); i > 0 {
			title = title[:i]
		}
		title = strings.TrimPrefix(title, outlet+bar)
	}
	if outlet != "" {
		title = strings.TrimPrefix(title, outlet+": ")
	}
	for _, tail := range []string{" Halaman all", " Halaman 1", " Halaman 2", " - Page 2"} {
		title = strings.TrimSuffix(title, tail)
	}
	return strings.TrimSpace(title)
}

// languageCode takes the two-letter code of a language tag: "id" of "id-ID".
// "in" and "iw" are the old codes of Indonesian and Hebrew.
func languageCode(tag string) string {
	tag = strings.ToLower(strings.TrimSpace(tag))
	if i := strings.IndexAny(tag, "-_"); i >= 0 {
		tag = tag[:i]
	}
	switch tag {
	case "in", "ind":
		return "id"
	case "iw":
		return "he"
	case "eng":
		return "en"
	}
	if len(tag) != 2 || tag[0] < 'a' || tag[0] > 'z' || tag[1] < 'a' || tag[1] > 'z' {
		return ""
	}
	return tag
}

// functionWords are the commonest words of the two languages that pages are
// most often mislabelled between: themes come with lang="en".
var functionWords = map[string][]string{
	"id": {"yang", "dan", "di", "untuk", "dengan", "dari", "ini", "itu", "pada", "tidak"},
	"en": {"the", "of", "and", "to", "in", "that", "for", "was", "with", "is"},
}

// agreedLanguage is the declared language unless the text plainly is in the
// other one; empty leaves it to be detected.
func agreedLanguage(code, text string) string {
	if functionWords[code] == nil {
		return code
	}
	counts := map[string]int{}
	for _, w := range strings.Fields(strings.ToLower(text)) {
		for lang, words := range functionWords {
			for _, f := range words {
				if w == f {
					counts[lang]++
				}
			}
		}
	}
	for lang, n := range counts {
		if lang != code && n > 2*counts[code] {
			return ""
		}
	}
	return code
}
