package compare

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A quotation is what stands between quotation marks: inner is without them.
type quotation struct {
	start, end           int // with the marks
	innerStart, innerEnd int
}

// closingMarks are the marks that end a quotation which the key began. English
// opens with “, German ends with it; » opens in German books and ends elsewhere;
// some Indonesian papers, and Swedish ones, open with ”, too.
var closingMarks = map[rune]string{'“': "”", '”': "”", '„': "“”\"", '«': "»", '»': "«", '‹': "›", '‘': "’", '‚': "‘’", '"': "\"", '「': "」", '『': "』", '＂': "＂", '\'': "'"}

// findQuotations finds the quotations of text[start:end], a paragraph. One that
// is not closed runs to the end of the paragraph, as when the next paragraph
// goes on with it; a straight mark that is not closed is none.
func findQuotations(text string, start, end int) []quotation {
	var out []quotation
	for i := start; i < end; {
		if c := text[i]; c < utf8.RuneSelf && c != '"' && c != '\'' { // mostly all there is
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(text[i:end])
		closing, ok := closingMarks[r]
		if !ok || !opensQuotation(text, start, i, i+size, end, r) {
			i += size
			continue
		}
		from := i + size
		to, after := closeQuotation(text, from, end, r, closing)
		if to < 0 {
			if r == '“' || r == '„' || r == '«' {
				out = append(out, quotation{i, end, from, end})
				break
			}
			i = from
			continue
		}
		out = append(out, quotation{i, after, from, to})
		i = after
	}
	return out
}

// opensQuotation tells an opening mark from an apostrophe, an inch sign and a
// closing mark that has lost its partner.
func opensQuotation(text string, start, at, next, end int, r rune) bool {
	before, _ := utf8.DecodeLastRuneInString(text[start:at])
	after, _ := utf8.DecodeRuneInString(text[next:end])
	switch r {
	case '"', '”', '\'', '‘', '»':
		if at > start && (unicode.IsLetter(before) || unicode.IsDigit(before)) || next >= end || unicode.IsSpace(after) {
			return false
		}
	}
	return true
}

// closeQuotation finds the closing mark: of marks that are apostrophes as well
// the one that no letter follows.
func closeQuotation(text string, from, end int, open rune, closing string) (at, after int) {
	depth := 0
	for i := from; i < end; {
		r, size := utf8.DecodeRuneInString(text[i:end])
		if r == open && strings.ContainsRune("「『«", r) {
			depth++
		}
		if strings.ContainsRune(closing, r) {
			next, _ := utf8.DecodeRuneInString(text[i+size : end])
			apostrophe := (r == '’' || r == '\'') && (unicode.IsLetter(next) || unicode.IsDigit(next))
			if !apostrophe {
				if depth == 0 {
					return i, i + size
				}
				depth--
			}
		}
		i += size
	}
	return -1, -1
}

// wordCount counts the words of a quotation; an ideograph counts for a third.
func (q quotation) wordCount(text string) int {
	n, ideographs := 0, 0
	for _, t := range tokens(text, q.innerStart, q.innerEnd) {
		n++
		for _, r := range t.norm {
			if unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana) {
				ideographs++
			}
		}
	}
	return n + ideographs/3
}
