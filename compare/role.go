package compare

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// editedRole is the reason of a role that an editor gave.
const editedRole = "edited"

// A line is a block as the roles see it.
type line struct {
	text        string
	first, last int // its sentences
	words       int
	kind        BlockKind
	final       bool   // ends with a final mark
	body        bool   // a paragraph of the article itself
	short       bool   // a statement too short to be told from furniture by itself
	role        Role   // "" until decided
	reason      string // why it is boilerplate
	weak        string // the reason of a phrase that needs its place to agree
	credit      bool   // nothing but a photo's credit
	ends        bool   // what follows is no longer the article
}

// assignRoles says what each sentence is in its article: page furniture, a
// caption, a headline, a repeat, or a claim. The paragraphs of the article are
// found first; what stands before the first, between them, and after the last is
// then judged by its place:
//
//	menu, outlet │ headline, subheads │ byline, date, share bar │ caption
//	paragraphs with headlines, captions and links to other articles between
//	tags, share bar, links, comments, copyright: no headline stands here
func assignRoles(a *Article, sentences []sentence, lang *language) {
	lines := readLines(a, sentences, lang)
	begin, end := bodyZone(lines)
	for i := range lines {
		l := &lines[i]
		if l.role != "" {
			continue
		}
		switch {
		case i < begin:
			l.judgeHead(lines, i, begin, a, lang)
		case i <= end:
			l.judgeBody(lines, i, lang)
		default:
			l.judgeTail()
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
	markRepeats(a, sentences, lang)
}

// readLines judges every block by itself.
func readLines(a *Article, sentences []sentence, lang *language) []line {
	var lines []line
	for i := 0; i < len(sentences); {
		j := i
		for j < len(sentences) && sentences[j].block == sentences[i].block {
			j++
		}
		// A paragraph with line breaks in it is several lines.
		for k := i; k < j; {
			n := k + 1
			for n < j && !strings.ContainsFunc(a.Text[sentences[n-1].end:sentences[n].start], isLineBreak) {
				n++
			}
			lines = append(lines, readLine(a, sentences, k, n, lang))
			k = n
		}
		i = j
	}
	return lines
}

func readLine(a *Article, sentences []sentence, first, last int, lang *language) line {
	block := a.Blocks[sentences[first].block]
	l := line{text: a.Text[sentences[first].start:sentences[last-1].end], first: first, last: last, kind: block.Kind}
	l.words = countWords(l.text, lang)
	l.final = endsFinal(l.text)
	tail := a.Text[sentences[last-1].start:sentences[last-1].end]
	match, reason := matchPhrases(l.text, lang)
	menu, isMenuLine := isMenu(l.text, lang)
	long := l.final && (l.words > 40 || last-first > 3)
	switch {
	case block.Kind == Noise:
		l.role, l.reason = Boilerplate, block.Reason
		l.ends = block.Reason == "comments"
	case block.Kind == Caption:
		l.role = CaptionText
	case !l.final && isBareCode(l.text):
		l.role, l.reason, l.ends = Boilerplate, "credit", true
	case isMenuLine && !l.final:
		l.role, l.reason = Boilerplate, menu
	case isDateLine(l.text, lang):
		l.role, l.reason = Boilerplate, "date"
	case isCredit(tail, lang) && last-first == 1:
		l.role, l.credit = CaptionText, true
	case isCredit(tail, lang) && last-first <= 3 || endsInCredit(l.text, lang):
		l.role = CaptionText
	case match == strongMatch && !long && reason != "filler":
		l.role, l.reason = Boilerplate, reason
	case match == weakMatch:
		l.weak = reason
	}
	if l.role == Boilerplate && (l.reason == "comments" || l.reason == "tags") {
		l.ends = true
	}
	declares := false
	for i := first; i < last; i++ {
		r, _ := utf8.DecodeLastRuneInString(strings.TrimRightFunc(a.Text[sentences[i].start:sentences[i].end], isCloser))
		declares = declares || isFinal(r) && !strings.ContainsRune("!?！？؟", r)
	}
	enough := 8
	if block.Kind == Quotation || last-first > 1 {
		enough = 5
	}
	l.body = l.role == "" && block.Kind != Heading && (l.final && declares && l.words >= enough || l.words >= 30) &&
		!(isContact(l.text) && l.words <= 25) && !(l.weak != "" && l.words <= 20)
	l.short = l.role == "" && block.Kind != Heading && l.final && declares && l.words >= 3 && l.weak == "" && !isContact(l.text)
	return l
}

func endsFinal(s string) bool {
	s = strings.TrimRightFunc(s, isCloser)
	return s != "" && isFinal(lastRune(s))
}

// isBareCode is a line in brackets that signs an article off: "(***)", "(nap/kh)",
// "(Reporting by …)", or a line without any letter or digit.
func isBareCode(s string) bool {
	r := first(s)
	if (r == '(' || r == '（' || r == '[') && closes(s, utf8.RuneLen(r), r) == len(s) {
		return true
	}
	return !strings.ContainsFunc(s, isWordRune)
}

// endsInCredit says whether a line is a caption with its credit behind it:
// "… 19 Juni 2024 /Reuters", "… (Antara/Name)".
func endsInCredit(s string, lang *language) bool {
	if i := strings.LastIndex(s, " /"); i > 0 && countWords(s[i:], lang) <= 3 && namesOnly(strings.TrimLeft(s[i:], " /"), lang) {
		return true
	}
	for _, dash := range []string{" — ", " – ", " - ", " | ", "＝"} {
		if i := strings.LastIndex(s, dash); i > 0 && isCredit(s[i:], lang) {
			return true
		}
	}
	for _, c := range lang.credits {
		if c, opens := strings.CutSuffix(c, "…"); opens && strings.HasPrefix(strings.ToLower(s), c) {
			return true
		}
	}
	i := strings.LastIndexAny(s, "(（")
	if i <= 0 || !strings.HasSuffix(s, ")") && !strings.HasSuffix(s, "）") {
		return false
	}
	inner := strings.Trim(s[i:], "()（）")
	return isCredit(s[i:], lang) || strings.Count(inner, "/") == 1 && !endsFinal(s[:i]) && namesOnly(strings.ReplaceAll(inner, "/", " "), lang) && !strings.ContainsFunc(inner, unicode.IsDigit)
}

// bodyZone gives the first and the last paragraph of the article. Tags or
// comments end it when most of the text stands before them; begin is len(lines)
// and end -1 when there is no paragraph.
func bodyZone(lines []line) (begin, end int) {
	begin, end = len(lines), -1
	total := 0
	for i, l := range lines {
		if l.body {
			begin = min(begin, i)
			end = i
			total += l.words
		}
	}
	// A last short paragraph counts as long as nothing closes the article.
	for i := end + 1; i > 0 && i < len(lines) && !lines[i].closes(); i++ {
		if lines[i].short {
			end = i
		}
	}
	before := 0
	for i, l := range lines {
		if l.body {
			before += l.words
		}
		if l.ends && i > begin && i < end && before*10 >= total*6 {
			cut := i
			for cut > begin && !lines[cut].body {
				cut--
			}
			return begin, cut
		}
	}
	return begin, end
}

// closes says whether a line is furniture that stands below an article, not in it.
func (l *line) closes() bool {
	switch l.reason {
	case "tags", "comments", "credit", "newsletter", "share", "navigation", "cookies":
		return true
	}
	return l.ends
}

// judgeHead judges a line above the first paragraph.
func (l *line) judgeHead(lines []line, i, begin int, a *Article, lang *language) {
	switch {
	case l.weak != "" && !(l.final && begin == len(lines)):
		l.role, l.reason = Boilerplate, l.weak
	case isByline(l.text, lang):
		l.role, l.reason = Boilerplate, "byline"
	case isOutlet(lines, i, begin, a, lang):
		l.role, l.reason = Boilerplate, "outlet"
	case isContact(l.text) && l.words < 12:
		l.role, l.reason = Boilerplate, "contact"
	case l.final && begin == len(lines):
		l.role = Claim
	case l.final && l.words > 12 && i > 0:
		l.role = Claim
	default:
		l.role = Headline
	}
}

// isOutlet says whether a line of the head is only a name (of the outlet, the
// author, a column) beside a longer line that can be the headline.
func isOutlet(lines []line, i, begin int, a *Article, lang *language) bool {
	l := &lines[i]
	if l.final || l.words > 5 || l.kind == Heading {
		return false
	}
	longest, at := 0, -1
	for k := range begin {
		if o := &lines[k]; (o.role == "" || o.role == Headline) && o.words > longest {
			longest, at = o.words, k
		}
	}
	if at == i || longest < l.words*2 && longest < l.words+3 {
		return false
	}
	if squeezed := squeeze(l.text); len(squeezed) >= 5 && strings.Contains(squeeze(a.Name+" "+a.Outlet), squeezed) {
		return true
	}
	for k := range lines { // the owner of the copyright
		if k != i && lines[k].reason == "credit" && strings.Contains(lines[k].text, l.text) {
			return true
		}
	}
	if !namesOnly(l.text, lang) && !lang.unspaced {
		return false
	}
	// Names tell less beside a headline that capitalises every word.
	beside := besideDate(lines, i) || i > 0 && lines[i-1].reason == "byline"
	return beside || i < at && l.words <= 3 || i < at && (lang.unspaced || !namesOnly(lines[at].text, lang)) || i > at && !namesOnly(lines[at].text, lang) && !lang.unspaced
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
func (l *line) judgeBody(lines []line, i int, lang *language) {
	listed := l.kind == ListItem || strings.ContainsRune("•◦▪‣*", first(l.text)) || strings.HasPrefix(l.text, "- ") || strings.HasPrefix(l.text, "– ")
	quoted := strings.ContainsRune("\"“„«»「'‘", first(l.text))
	switch {
	case l.body:
		l.role = Claim
	case strings.ContainsRune("▶►→»>➤👉🔗", first(l.text)) && !l.final:
		l.role, l.reason = Boilerplate, "related"
	case l.weak != "" && !l.final:
		l.role, l.reason = Boilerplate, l.weak
	case isContact(l.text) && !l.final:
		l.role, l.reason = Boilerplate, "contact"
	case !l.final && l.words <= 5 && besideDate(lines, i) && namesOnly(l.text, lang), !l.final && isByline(l.text, lang) && besideDate(lines, i):
		l.role, l.reason = Boilerplate, "byline"
	case listed && l.words >= 3 || l.kind == Table:
		l.role = Claim
	case l.kind != Heading && !l.final && l.words >= 16: // a sentence that lost its full stop
		l.role = Claim
	case l.kind == Heading || !l.final:
		l.role = Headline
	case l.last-l.first == 1 && l.words <= 9 && strings.ContainsRune("!?！？؟", lastRune(l.text)) && !quoted && i+1 < len(lines) && lines[i+1].body:
		l.role = Headline // "Who was the man who died?"
	default:
		l.role = Claim
	}
}

func besideDate(lines []line, i int) bool {
	return i > 0 && lines[i-1].reason == "date" || i+1 < len(lines) && lines[i+1].reason == "date"
}

// judgeTail judges a line below the last paragraph.
func (l *line) judgeTail() {
	switch {
	case l.weak != "":
		l.role, l.reason = Boilerplate, l.weak
	case isContact(l.text):
		l.role, l.reason = Boilerplate, "contact"
	default:
		l.role, l.reason = Boilerplate, "footer"
	}
}

// markCaptions makes the line above a bare credit its caption, and drops a
// credit's role when it stands alone at the end.
func markCaptions(lines []line) {
	for i := range lines {
		if !lines[i].credit || i == 0 {
			continue
		}
		p := &lines[i-1]
		if p.role == Headline && !isTop(lines, i-1) || p.role == Claim && p.last-p.first == 1 && p.words <= 25 && i >= 2 && !lines[i-2].credit && p.kind == Paragraph && !p.body {
			p.role, p.reason = CaptionText, ""
		}
		if i+1 < len(lines) && strings.HasPrefix(strings.ToLower(lines[i].text), "image source") {
			lines[i+1].role, lines[i+1].reason = CaptionText, ""
		}
	}
}

// isTop says whether a headline is the article's first one.
func isTop(lines []line, i int) bool {
	for k := range i {
		if lines[k].role == Headline {
			return false
		}
	}
	return true
}

// markLinkLists makes the titles below a bare "Read more" links to other articles.
func markLinkLists(lines []line) {
	for i := 0; i+1 < len(lines); i++ {
		l := &lines[i]
		if l.role != Boilerplate || l.reason != "related" || strings.ContainsAny(l.text, ":：") && !strings.HasSuffix(strings.TrimSpace(l.text), ":") {
			continue
		}
		if l.words > 6 { // the title stands in the line itself
			continue
		}
		for k := i + 1; k < len(lines) && lines[k].role == Headline; k++ {
			lines[k].role, lines[k].reason = Boilerplate, "related"
		}
	}
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
