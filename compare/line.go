package compare

import (
	"strings"
	"unicode/utf8"
)

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
	signed      bool   // its last sentence is a name in brackets
	ends        bool   // what follows is no longer the article
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
	menu, isMenuLine := "", false
	if !l.final {
		menu, isMenuLine = isMenu(l.text, lang)
	}
	long := l.final && (l.words > 40 || last-first > 3)
	switch {
	case block.Kind == Noise:
		l.role, l.reason = Boilerplate, block.Reason
		l.ends = block.Reason == "comments"
	case block.Kind == Caption:
		l.role = CaptionText
	case !l.final && isBareCode(l.text):
		l.role, l.reason = Boilerplate, "credit"
		l.ends = strings.ContainsFunc(l.text, isWordRune) // "***" may divide parts
	case isMenuLine && menu != "navigation":
		l.role, l.reason = Boilerplate, menu
	case isDateLine(l.text, lang):
		l.role, l.reason = Boilerplate, "date"
	case isMenuLine:
		l.role, l.reason = Boilerplate, menu
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
	l.signed = isBareCode(tail) && strings.ContainsFunc(tail, isWordRune) && countWords(tail, lang) <= 4 && namesOnly(tail, lang)
	declares := false
	for i := first; i < last; i++ {
		r, _ := utf8.DecodeLastRuneInString(strings.TrimRightFunc(a.Text[sentences[i].start:sentences[i].end], isCloser))
		asks := strings.ContainsRune("!?！？؟", r) // pages ask and call in few words
		declares = declares || isFinal(r) && (!asks || countWords(a.Text[sentences[i].start:sentences[i].end], lang) >= 12)
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

// bodyZone gives the first and the last paragraph of the article. Tags or
// comments end it when most of the text stands before them; begin is len(lines)
// and end -1 when there is no paragraph.
func bodyZone(lines []line) (begin, end int) {
	dropTeasers(lines)
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

// dropTeasers leaves out the cut-off paragraphs ("…") of a list of links.
func dropTeasers(lines []line) {
	listed := false
	for i := range lines {
		l := &lines[i]
		cut := strings.HasSuffix(l.text, "…") || strings.HasSuffix(l.text, "...")
		switch {
		case l.opensLinks():
			listed = true
		case listed && l.body && cut:
			l.body, l.weak = false, "related"
		case l.body:
			listed = false
		}
	}
}

// closes says whether a line is furniture that stands below an article, not in it.
func (l *line) closes() bool {
	if l.kind == Noise { // found by its place in the page, not below the text
		return l.ends
	}
	switch l.reason {
	case "tags", "comments", "credit", "newsletter", "share", "navigation", "cookies":
		return true
	}
	return l.ends
}
