package compare

import (
	"slices"
	"strings"
)

// A designation is a letter or number that tells one of a sort from the others:
// Concourse B, Gate 14, Blok C.
type designation struct {
	Span
	sort, value string
}

// designationDisputes: two sentences that state the same name one of a sort each,
// by another letter or number, and neither article ever names the other's.
func (c *corpus) designationDisputes(p comparison) (out []dispute) {
	if p.weak || p.class == ClassPartial || c.owner[p.a] == c.owner[p.b] || c.commonTerms(p.a, p.b, -1) < 2 {
		return nil
	}
	one, other := c.articles[c.owner[p.a]], c.articles[c.owner[p.b]]
	for _, x := range c.facts[p.a].designations {
		for _, y := range c.facts[p.b].designations {
			if x.sort == y.sort && x.value != y.value && !other.designates(x) && !one.designates(y) {
				out = append(out, dispute{a: p.a, b: p.b, slot: SlotName, aSpan: x.Span, bSpan: y.Span, aNormal: x.sort + " " + x.value, bNormal: y.sort + " " + y.value})
			}
		}
	}
	if len(out) > 1 {
		return nil // several of a sort on one side: nothing says which is meant
	}
	return out
}

// designates tells whether an article names this one of its sort.
func (d *digest) designates(one designation) bool {
	return indexWord(strings.ToLower(d.Text), one.sort+" "+one.value) >= 0
}

// designationsAmong are those that the pieces of a sentence name.
func designationsAmong(ps []piece, lang *language) (out []designation) {
	if len(lang.designated) == 0 {
		return nil
	}
	for k := range len(ps) - 1 {
		mark := ps[k+1]
		letter := mark.kind == wordPiece && mark.upper && (len(mark.norm) == 1 || strings.Trim(mark.norm, "ivx") == "")
		number := mark.kind == numberPiece && len(mark.norm) <= 3 && !strings.Contains(mark.norm, ".")
		if ps[k].kind == wordPiece && slices.Contains(lang.designated, ps[k].norm) && (letter || number) {
			out = append(out, designation{Span{ps[k].start, mark.end}, ps[k].norm, mark.norm})
		}
	}
	return out
}
