package ingest

import (
	"strings"
	"time"

	"golang.org/x/net/html" // the parser that browsers' rules ask for; 113 kB gzipped

	"saksi/compare"
)

func isHTML(in *input) bool {
	head := in.head()
	return in.mediaType == "text/html" || in.mediaType == "application/xhtml+xml" || beginsAsHTML(head) ||
		strings.HasPrefix(head, "<?xml") && strings.Contains(head, "<html") ||
		in.hasExt(".html", ".htm", ".xhtml", ".shtml") && strings.Contains(head, "<")
}

const firstTags = " html head body title meta base p div article section main nav h1 h2 h3 h4 h5 h6 span br ul ol table blockquote a b i em strong font center figure img script style link header "

// beginsAsHTML says that a text begins with a doctype or an element of HTML,
// comments aside.
func beginsAsHTML(head string) bool {
	for strings.HasPrefix(head, "<!--") {
		_, rest, ok := strings.Cut(head, "-->")
		if !ok {
			return true // a long comment, as some editors write
		}
		head = strings.TrimLeft(rest, " \t\r\n")
	}
	if strings.HasPrefix(head, "<!doctype html") {
		return true
	}
	name, ok := strings.CutPrefix(head, "<")
	end := strings.IndexAny(name, " \t\r\n>/")
	return ok && end > 0 && strings.Contains(firstTags, " "+name[:end]+" ")
}

// withoutEmbedded cuts pictures and fonts out that are written into a page
// (data:image/png;base64,…); they can be most of it and hold no words.
func withoutEmbedded(text string) string {
	const mark = ";base64,"
	var b strings.Builder
	for {
		i := strings.Index(text, mark)
		if i < 0 {
			b.WriteString(text)
			return b.String()
		}
		end := i + len(mark)
		b.WriteString(text[:end])
		for end < len(text) && (asciiLetter(rune(text[end])) || text[end] >= '0' && text[end] <= '9' || strings.IndexByte("+/=", text[end]) >= 0) {
			end++
		}
		text = text[end:]
	}
}

func readHTML(s *session, in *input) {
	text, err := s.text(in, declaredCharset(in.data))
	if err != nil {
		s.fail(in, "%s", err)
		return
	}
	if len(text) > MaxMarkupBytes {
		text = withoutEmbedded(text)
	}
	if len(text) > MaxMarkupBytes {
		s.fail(in, "is a page of %s, over the limit of %s: copy the article from the browser and paste it", megabytes(len(text)), megabytes(MaxMarkupBytes))
		return
	}
	d := &draft{}
	if err := d.addHTML(text); err != nil {
		s.fail(in, "is HTML that cannot be parsed (%v): open it in a browser, copy the article and paste it", err)
		return
	}
	s.take(in, d)
}

// addHTML reads a whole page or what was copied from one: title, author,
// outlet, date and language, and blocks for all text, noise included.
func (d *draft) addHTML(text string) error {
	root, err := html.Parse(strings.NewReader(text))
	if err != nil {
		return err
	}
	meta := readMetadata(root)
	p := extract(root, meta)
	d.Author, d.Outlet, d.Date = meta.Author, meta.Outlet, meta.Date
	title := firstOf(meta.titles...)
	if p.title >= 0 {
		// A kicker inside the heading is left to the text.
		if h := p.segments[p.title].text; !strings.HasSuffix(cleanLine(h), title) || title == "" {
			title = h
		}
	} else if title != "" {
		d.add(compare.Heading, "", title)
	} else if len(p.segments) > 0 && p.segments[0].kind == compare.Heading {
		title = p.segments[0].text
	}
	d.Title = title
	d.Date = firstOf(localDate(d.Date, p.visibleDate()), meta.firstTime)
	if isPart(root) {
		d.note("this seems to be one page of several: open the whole article (“Show all”, “Semua halaman”) and save that, or add the other pages too")
	}
	taken := 0
	for i, s := range p.segments {
		if s.reason == "" && i != p.title {
			taken += s.words
		}
	}
	if taken == 0 && meta.body == "" {
		// Names that mislead: better all prose than nothing.
		for i, s := range p.segments {
			if s.good() && i != p.title && s.reason != noiseComments && s.reason != noiseCookies {
				s.reason = ""
				taken += s.words
			}
		}
		if taken > 0 {
			d.note("no article was found on the page, so all its paragraphs were taken: leave out what does not belong to it")
		}
	}
	const few = 40 // words; even a brief has more
	if taken < few && meta.body == "" && isPage(root) {
		d.note("only %d words look like an article: if there is more on the page, copy it in the browser and paste it", taken)
	}
	// A page that a script fills has no prose in its markup, but may carry
	// the text in its data.
	if body := meta.body; countWords(body) > 3*taken {
		d.note("the text is from the page's data (JSON-LD), the markup holds little of it")
		if strings.Contains(body, "</p>") {
			d.addFragment(body)
		} else {
			d.addLines(body)
		}
		for i, s := range p.segments {
			if s.reason == "" && i != p.title {
				s.reason = noiseOutside
			}
		}
	}
	d.addSegments(p.segments, p.title)
	var prose strings.Builder
	for _, s := range p.segments {
		if s.reason == "" {
			prose.WriteString(s.text + " ")
		}
	}
	d.Language = agreedLanguage(meta.Language, prose.String())
	return nil
}

// addFragment adds a piece of HTML all of whose text belongs to the article.
func (d *draft) addFragment(text string) {
	root, err := html.Parse(strings.NewReader(text))
	if err != nil {
		d.addLines(text)
		return
	}
	all := cutAsides(segments(root))
	for _, s := range all {
		if s.reason == "" {
			s.reason = phraseReason(s.text)
		}
	}
	d.addSegments(all, -1)
}

// addSegments makes blocks of segments. Short noise of one reason is gathered
// into one block, a line each, so that a menu is one grey block; a paragraph
// stays alone and can be taken after all.
func (d *draft) addSegments(all []*segment, title int) {
	const short = 12 // words
	if len(all) >= MaxBlocks {
		d.cut = true
	}
	var lines []string
	reason := ""
	flush := func() {
		if len(lines) > 0 {
			d.add(compare.Noise, reason, strings.Join(lines, "\n"))
		}
		lines = nil
	}
	for i, s := range all {
		if s.reason != "" && s.words <= short {
			if s.reason != reason {
				flush()
				reason = s.reason
			}
			lines = append(lines, s.text)
			continue
		}
		flush()
		switch {
		case s.reason != "":
			d.add(compare.Noise, s.reason, s.text)
		case i == title:
			d.add(compare.Heading, "", s.text)
		default:
			d.add(s.kind, "", s.text)
		}
	}
	flush()
}

// visibleDate finds the date line: near the headline, or among what was set
// aside as credit.
func (p *page) visibleDate() string {
	const below, above = 15, 8 // segments around the headline
	at := max(p.title, 0)
	look := func(i int) string {
		if i < 0 || i >= len(p.segments) || i == p.title {
			return ""
		}
		if s := p.segments[i]; s.words <= 25 && s.reason != noiseComments && s.reason != noiseRelated {
			return parseDate(s.text)
		}
		return ""
	}
	for i := at; i <= at+below; i++ {
		if date := look(i); date != "" {
			return date
		}
	}
	for i := at - 1; i >= at-above; i-- {
		if date := look(i); date != "" {
			return date
		}
	}
	for i, s := range p.segments {
		if s.reason == noiseCredit {
			if date := look(i); date != "" {
				return date
			}
		}
	}
	return ""
}

// localDate prefers the date line to a date that the page's data give in
// Greenwich time, if both can be the same moment: weekdays in the text are
// those of the place.
func localDate(data, visible string) string {
	if data == "" || visible == "" {
		return firstOf(data, visible)
	}
	if strings.HasSuffix(data, "+00:00") && len(visible) > len("2006-01-02") {
		a, errA := time.Parse("2006-01-02T15:04", data[:16])
		b, errB := time.Parse("2006-01-02T15:04", visible[:16])
		if d := b.Sub(a); errA == nil && errB == nil && d >= -12*time.Hour && d <= 14*time.Hour {
			return visible
		}
	}
	return data
}
