package ingest

import (
	"bytes"
	"path"
	"strings"

	"golang.org/x/net/html"

	"saksi/compare"
)

// headerNames are those that a mail or a saved page opens with; true are those
// that programs write and people do not.
var headerNames = map[string]bool{
	"from": false, "to": false, "subject": false, "date": false, "delivered-to": false, "snapshot-content-location": false,
	"content-transfer-encoding": false, "mime-version": true, "content-type": true, "received": true, "return-path": true, "message-id": true,
}

// isMail knows a message by its headers: two known ones in the first lines, of
// them one that a program writes, for "From:" and "Date:" may open a text too;
// or one and the file's name.
func isMail(in *input) bool {
	head, _, _ := strings.Cut(strings.ReplaceAll(in.head(), "\r", ""), "\n\n")
	lines := strings.Split(head, "\n")
	if !strings.Contains(lines[0], ":") && !strings.HasPrefix(lines[0], "from ") {
		return false
	}
	found, machine := 0, false
	for _, line := range lines {
		name, value, ok := strings.Cut(line, ":")
		byProgram, known := headerNames[name]
		if ok && known && (value == "" || value[0] == ' ' || value[0] == '\t') {
			found++
			machine = machine || byProgram
		}
	}
	named := in.hasExt(".eml", ".mht", ".mhtml", ".mbox")
	return found >= 2 && machine || found >= 1 && named || in.mediaType == "message/rfc822"
}

// readMail reads a mail with what is attached to it, or a page saved as MHTML.
func readMail(s *session, in *input) {
	if in.depth >= MaxDepth {
		s.fail(in, "lies in too many mails and archives inside one another: save it alone")
		return
	}
	m := parseMIME(in.data)
	if _, saved := m.headers["snapshot-content-location"]; saved || in.hasExt(".mht", ".mhtml") {
		s.mhtml(in, m)
		return
	}
	articles, errors := len(s.articles), len(s.errors)
	text, rest := s.mailBody(in, m, 0)
	if text != nil {
		s.mailText(in, m, text)
	}
	for _, part := range rest {
		part.depth = in.depth + 1
		s.read(part)
	}
	if len(s.articles) == articles && len(s.errors) == errors {
		s.fail(in, "is a mail without text: save what is attached to it, or paste the article's text")
	}
}

// mailBody finds the text of a message and its attachments.
func (s *session) mailBody(in *input, m mimePart, nesting int) (body *input, attached []*input) {
	if s.parts++; s.parts > MaxParts || nesting > MaxDepth {
		return nil, nil
	}
	kind, params := m.mediaType("content-type")
	if strings.HasPrefix(kind, "multipart/") {
		for _, data := range m.parts(params["boundary"]) {
			b, more := s.mailBody(in, parseMIME(data), nesting+1)
			attached = append(attached, more...)
			switch {
			case b == nil:
			case body == nil:
				body = b
			case kind == "multipart/alternative":
				// The plain text is what was written; some senders put a
				// line there that sends people to the other part.
				if plain := countWords(string(body.data)); body.mediaType == "text/plain" && b.mediaType == "text/html" && plain < htmlWords(b.data)/2 {
					body = b
				}
			case body.mediaType == b.mediaType && b.mediaType == "text/plain" && body.charset == b.charset && len(body.data) < MaxTextBytes:
				body.data = append(append(bytes.Clone(body.data), "\n\n"...), b.data...)
				body.beginning = nil
			}
		}
		return body, attached
	}
	data := m.decoded()
	if s.expanded += len(data); s.expanded > MaxExpandedBytes {
		return nil, nil
	}
	disposition, file := m.mediaType("content-disposition")
	name := s.words(file["filename"])
	if name == "" {
		name = s.words(params["name"])
	}
	part := &input{name: in.name, data: data, charset: params["charset"], mediaType: kind}
	switch {
	case disposition != "attachment" && name == "" && (kind == "" || kind == "text/plain" || kind == "text/html"):
		if part.mediaType == "" {
			part.mediaType = "text/plain"
		}
		return part, nil
	case isMedia(part) || strings.HasPrefix(kind, "image/") || isFurniture(name) ||
		kind == "text/calendar" || kind == "application/pgp-signature" || strings.HasSuffix(kind, "pkcs7-signature"):
		return nil, nil
	}
	if name == "" {
		name = "attachment"
	}
	part.name = in.name + ": " + path.Base(name)
	return nil, []*input{part}
}

func htmlWords(data []byte) int { return countWords(tagless(string(data))) }

// tagless is the text of a piece of HTML, without looking at what its elements mean.
func tagless(text string) string {
	var b strings.Builder
	z := html.NewTokenizer(strings.NewReader(text))
	skipped := false // the text of a script or a style comes next
	for {
		switch z.Next() {
		case html.ErrorToken:
			return b.String()
		case html.StartTagToken:
			name, _ := z.TagName()
			skipped = string(name) == "script" || string(name) == "style" || string(name) == "title"
		case html.EndTagToken:
			skipped = false
		case html.TextToken:
			if !skipped {
				b.Write(z.Text())
			}
		}
	}
}

// mailText makes the article of a message's text.
func (s *session) mailText(in *input, m mimePart, body *input) {
	title, author, date := s.words(m.headers["subject"]), s.sender(m.headers["from"]), parseDate(m.headers["date"])
	if body.mediaType == "text/html" {
		for i := range s.readPart(readHTML, body) {
			a := &s.articles[len(s.articles)-1-i]
			fill(&a.Title, title)
			fill(&a.Author, author)
			fill(&a.Date, date)
		}
		return
	}
	text, err := s.text(body, "")
	if err != nil {
		s.fail(in, "%s", err)
		return
	}
	d := &draft{}
	d.Title, d.Author, d.Date = title, author, date
	d.mailLines(text)
	s.take(in, d)
}

// readPart reads an input with a reader that is known and says how many
// articles came of it.
func (s *session) readPart(read func(*session, *input), in *input) int {
	n := len(s.articles)
	read(s, in)
	return len(s.articles) - n
}

func fill(field *string, value string) {
	if *field == "" {
		*field = cleanLine(value)
	}
}

// mailLines adds the text of a mail: what it quotes of another mail and the
// signature are noise, unless it is nothing but a quotation.
func (d *draft) mailLines(text string) {
	text = strings.NewReplacer("\r\n", "\n", "\r", "\n").Replace(text)
	quoted, own := 0, 0
	lines := strings.Split(text, "\n")
	for _, line := range lines {
		if strings.HasPrefix(line, ">") {
			quoted++
		} else if strings.TrimSpace(line) != "" {
			own++
		}
	}
	forwarded := quoted > own
	var keep strings.Builder
	flush := func() {
		d.addLines(keep.String())
		keep.Reset()
	}
	for i, line := range lines {
		switch {
		case line == "-- ":
			flush()
			d.add(compare.Noise, "signature", strings.Join(lines[i+1:], "\n"))
			return
		case strings.HasPrefix(line, ">") && !forwarded:
			flush()
			d.add(compare.Noise, "quoted mail", strings.TrimLeft(line, "> "))
		case strings.HasPrefix(line, ">"):
			keep.WriteString(strings.TrimPrefix(strings.TrimLeft(line, ">"), " ") + "\n")
		default:
			keep.WriteString(line + "\n")
		}
	}
	flush()
}

// sender is the name in a From header, or the address when there is none.
func (s *session) sender(header string) string {
	name, address, ok := strings.Cut(s.words(header), "<")
	name = strings.Trim(name, "\" \t")
	if ok && name == "" {
		name, _, _ = strings.Cut(address, ">")
	}
	return name
}

// mhtml reads a page saved in one file: its first HTML part, or the one that
// the header names. Frames and pictures stay out.
func (s *session) mhtml(in *input, m mimePart) {
	kind, params := m.mediaType("content-type")
	parts := [][]byte{}
	if strings.HasPrefix(kind, "multipart/") {
		parts = m.parts(params["boundary"])
	}
	root := mimePart{}
	for _, data := range parts {
		p := parseMIME(data)
		switch k, _ := p.mediaType("content-type"); {
		case k != "text/html" && k != "application/xhtml+xml" && k != "text/plain":
		case root.headers == nil, params["start"] != "" && p.headers["content-id"] == params["start"]:
			root = p
		}
	}
	if root.headers == nil && strings.HasPrefix(kind, "text/html") {
		root = m
	}
	if root.headers == nil {
		s.fail(in, "is a saved page without its text: save it again as 'web page, complete' or as a single file")
		return
	}
	rootKind, rootParams := root.mediaType("content-type")
	page := &input{name: in.name, data: root.decoded(), charset: rootParams["charset"], mediaType: rootKind, depth: in.depth}
	read := readHTML
	if rootKind == "text/plain" {
		read = readText
	}
	title := s.words(m.headers["subject"])
	for i := range s.readPart(read, page) {
		fill(&s.articles[len(s.articles)-1-i].Title, title)
	}
}
