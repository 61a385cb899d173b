package compare

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Japanese denies behind the verb: 損傷しなかった beside 損傷した. These endings are
// looked for in the sentence's text, because its words are cut where the vector
// table has them.
var denyingEndings = []string{"なかった", "ていない", "ておらず", "ません", "せず", "しない", "されない"}

// deniesUnspaced looks for a verb of two ideographs or more that a denies and b
// has without denying anything.
func (c *corpus) deniesUnspaced(a, b int) (dispute, bool) {
	inA, inB := c.sentenceText(a), c.sentenceText(b)
	for _, ending := range denyingEndings {
		if strings.Contains(inB, ending) {
			return dispute{}, false
		}
	}
	for _, ending := range denyingEndings {
		at := strings.Index(inA, ending)
		if at < 0 {
			continue
		}
		from, to := ideographsBefore(inA, at)
		verb := inA[from:to]
		k := strings.LastIndex(inB, verb)
		if utf8.RuneCountInString(verb) < 2 || k < 0 || c.commonTerms(a, b, -1) < 2 {
			continue
		}
		x, y := c.sentences[a].start, c.sentences[b].start
		return dispute{a: a, b: b, slot: SlotPolarity, aSpan: Span{x + from, x + at + len(ending)}, bSpan: Span{y + k, y + k + len(verb)},
			aNormal: "not " + verb, bNormal: verb, about: verb}, true
	}
	return dispute{}, false
}

// ideographsBefore gives the run of ideographs that ends at most three
// syllables before byte at.
func ideographsBefore(s string, at int) (from, to int) {
	to = at
	for range 3 {
		r, n := utf8.DecodeLastRuneInString(s[:to])
		if !unicode.Is(unicode.Hiragana, r) {
			break
		}
		to -= n
	}
	from = to
	for from > 0 {
		r, n := utf8.DecodeLastRuneInString(s[:from])
		if !unicode.Is(unicode.Han, r) {
			break
		}
		from -= n
	}
	return from, to
}

func (c *corpus) sentenceText(i int) string {
	return c.text(i, Span{c.sentences[i].start, c.sentences[i].end})
}
