package compare

import (
	"strings"
	"unicode"
)

// editedRole is the reason of a role that an editor gave.
const editedRole = "edited"

// assignRoles says what each sentence is in its article: page furniture, a
// caption, a headline or a claim; repeats are found later (markRepeats). The paragraphs of the article are
// found first; what stands before the first, between them, and after the last is
// then judged by its place:
//
//	menu, outlet │ headline, subheads │ byline, date, share bar │ caption
//	paragraphs with headlines, captions and links to other articles between
//	tags, share bar, links, comments, copyright: no headline stands here
func assignRoles(a *Article, sentences []sentence, lang *language) {
	lines := readLines(a, sentences, lang)
	p := newPage(a, lines, lang)
	for i := range lines {
		switch {
		case lines[i].role != "":
		case i < p.begin:
			p.judgeHead(i)
		case i <= p.end:
			p.judgeBody(i)
		default:
			p.judgeTail(i)
		}
	}
	markCaptions(lines)
	markLinkLists(lines)
	for _, l := range lines {
		for i := l.first; i < l.last; i++ {
			s := &sentences[i]
			s.role, s.reason = l.role, l.reason
			if s.role == Claim {
				judgeSentence(a, s, l, i, lang)
				if s.role == CaptionText && i > l.first {
					sentences[i-1].role, sentences[i-1].reason = CaptionText, ""
				}
			}
		}
	}
	for i := range sentences {
		if role, ok := a.Roles[sentences[i].start]; ok {
			sentences[i].role, sentences[i].reason = role, editedRole
		}
	}
}

// A page is an article's lines with what the judges of its parts need to know.
type page struct {
	lines      []line
	begin, end int // the first and last paragraph
	title      int // the longest line of the head, -1 without one
	titleCase  bool
	names      string // the article's name and outlet, squeezed
	rights     string // what its lines of copyright say
	lang       *language
}

func newPage(a *Article, lines []line, lang *language) *page {
	p := &page{lines: lines, title: -1, names: squeeze(a.Name + " " + a.Outlet), lang: lang}
	p.begin, p.end = bodyZone(lines)
	longest := 0
	for i := range p.begin {
		if l := &lines[i]; l.role == "" && l.weak == "" && l.words > longest && !isByline(l.text, lang) {
			longest, p.title = l.words, i
		}
	}
	if p.title >= 0 {
		p.titleCase = namesOnly(lines[p.title].text, lang)
	}
	var rights strings.Builder
	for _, l := range lines {
		if l.reason == "credit" {
			rights.WriteString(l.text + "\n")
		}
	}
	p.rights = rights.String()
	return p
}

// judgeHead judges a line above the first paragraph.
func (p *page) judgeHead(i int) {
	l := &p.lines[i]
	bodyless := p.begin == len(p.lines)
	switch {
	case l.weak != "" && !(l.final && bodyless):
		l.role, l.reason = Boilerplate, l.weak
	case isByline(l.text, p.lang):
		l.role, l.reason = Boilerplate, "byline"
	case l.last-l.first > 1 && l.signed: // a caption: "They left. (Agency)"
		l.role = CaptionText
	case p.isOutlet(i):
		l.role, l.reason = Boilerplate, "outlet"
	case isContact(l.text) && l.words < 12:
		l.role, l.reason = Boilerplate, "contact"
	case l.final && (bodyless || l.words > 12 && i > 0):
		l.role = Claim
	default:
		l.role = Headline
	}
}

// isOutlet says whether a line of the head is only a name (of the outlet, the
// author, a column) beside a longer line that can be the headline.
func (p *page) isOutlet(i int) bool {
	l := &p.lines[i]
	if l.final || l.words > 5 || l.kind == Heading || p.title < 0 || i == p.title {
		return false
	}
	if title := p.lines[p.title].words; title < l.words*2 && title < l.words+3 {
		return false
	}
	if squeezed := squeeze(l.text); len(squeezed) >= 5 && strings.Contains(p.names, squeezed) {
		return true
	}
	switch {
	case strings.Contains(p.rights, l.text): // the owner of the copyright
		return true
	case p.lang.unspaced:
		return i < p.title || p.besideDate(i) || i > 0 && p.lines[i-1].reason == "byline"
	case !namesOnly(l.text, p.lang):
		return false
	case p.besideDate(i) || i > 0 && p.lines[i-1].reason == "byline":
		return true
	case i < p.title && l.words <= 3: // the section or a kicker
		return true
	}
	return !p.titleCase // capitals tell nothing beside a headline full of them
}

// squeeze keeps letters and digits, lower case.
func squeeze(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, s)
}

// judgeBody judges a line between paragraphs.
func (p *page) judgeBody(i int) {
	l := &p.lines[i]
	opening := first(l.text)
	listed := l.kind == ListItem || strings.ContainsRune("•◦▪‣*", opening) || strings.HasPrefix(l.text, "- ") || strings.HasPrefix(l.text, "– ")
	asks := l.last-l.first == 1 && l.words <= 9 && strings.ContainsRune("!?！？؟", lastRune(l.text)) &&
		!strings.ContainsRune("\"“„«»「'‘", opening) && i+1 < len(p.lines) && p.lines[i+1].body
	switch {
	case l.body:
		l.role = Claim
	case strings.ContainsRune("▶►→»>➤👉🔗", opening) && !l.final:
		l.role, l.reason = Boilerplate, "related"
	case l.weak != "" && !l.final:
		l.role, l.reason = Boilerplate, l.weak
	case isContact(l.text) && !l.final:
		l.role, l.reason = Boilerplate, "contact"
	case !l.final && p.besideDate(i) && (isByline(l.text, p.lang) || l.words <= 5 && namesOnly(l.text, p.lang)):
		l.role, l.reason = Boilerplate, "byline"
	case listed && l.words >= 3 || l.kind == Table:
		l.role = Claim
	case l.kind != Heading && !l.final && l.words >= 16: // a sentence that lost its full stop
		l.role = Claim
	case l.kind == Heading || !l.final || asks: // "Who was the man who died?"
		l.role = Headline
	default:
		l.role = Claim
	}
}

func (p *page) besideDate(i int) bool {
	return i > 0 && p.lines[i-1].reason == "date" || i+1 < len(p.lines) && p.lines[i+1].reason == "date"
}

// judgeTail judges a line below the last paragraph.
func (p *page) judgeTail(i int) {
	l := &p.lines[i]
	l.role = Boilerplate
	switch {
	case l.weak != "":
		l.reason = l.weak
	case isContact(l.text):
		l.reason = "contact"
	default:
		l.reason = "footer"
	}
}

// markLinkLists makes the titles below a bare "Read more" links to other articles.
func markLinkLists(lines []line) {
	for i := 0; i+1 < len(lines); i++ {
		l := &lines[i]
		if !l.opensLinks() {
			continue
		}
		for k := i + 1; k < len(lines) && lines[k].role == Headline; k++ {
			lines[k].role, lines[k].reason = Boilerplate, "related"
		}
	}
}

// opensLinks says whether a line announces links without carrying one itself.
func (l *line) opensLinks() bool {
	return l.role == Boilerplate && l.reason == "related" && l.words <= 6 &&
		(!strings.ContainsAny(l.text, ":：") || strings.HasSuffix(l.text, ":") || strings.HasSuffix(l.text, "："))
}

// judgeSentence finds furniture inside a paragraph: a sign-off behind it, a
// filler, a credit.
func judgeSentence(a *Article, s *sentence, l line, i int, lang *language) {
	text := a.Text[s.start:s.end]
	last := i == l.last-1
	match, reason := noMatch, ""
	if len(text) < 60 {
		match, reason = matchPhrases(strings.TrimRight(text, ".!,: "), lang)
	}
	switch {
	case match == strongMatch && reason == "filler":
		s.role, s.reason = Boilerplate, reason
	case last && l.last-l.first > 1 && isBareCode(text) && countWords(text, lang) <= 6:
		s.role, s.reason = Boilerplate, "credit"
	case l.last-l.first > 1 && last && !endsFinal(text) && (isCredit(text, lang) || countWords(text, lang) <= 4 && namesOnly(text, lang)):
		s.role = CaptionText
	}
}
