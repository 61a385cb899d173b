package compare

import (
	"slices"
	"strings"
)

// roleDispute: two sentences that state the same of one person each, under names
// that have nothing in common and that the other article never writes: another
// was appointed, taken or found.
func (c *corpus) roleDispute(p comparison) (dispute, bool) {
	if p.weak || p.class == ClassPartial || !p.best || !c.sameStatement(p) || c.otherTimes(p.a, p.b) {
		return dispute{}, false
	}
	one, other := c.articles[c.owner[p.a]], c.articles[c.owner[p.b]]
	if x, y := c.whereabouts(p.a, other), c.whereabouts(p.b, one); len(x) == 1 && len(y) == 1 {
		return dispute{a: p.a, b: p.b, slot: SlotName, aSpan: x[0].Span, bSpan: y[0].Span, aNormal: strings.Join(x[0].names, " "), bNormal: strings.Join(y[0].names, " ")}, true
	}
	x, okX := c.toldOf(p.a)
	y, okY := c.toldOf(p.b)
	if !okX || !okY || x.same(y) {
		return dispute{}, false
	}
	if other.knowsAny(x.names) || one.knowsAny(y.names) {
		return dispute{}, false
	}
	return dispute{a: p.a, b: p.b, slot: SlotName, aSpan: x.Span, bSpan: y.Span, aNormal: strings.Join(x.names, " "), bNormal: strings.Join(y.names, " ")}, true
}

// toldOf is the only person with two names in what sentence i tells, speakers
// left aside.
func (c *corpus) toldOf(i int) (person, bool) {
	var found person
	for _, p := range c.facts[i].people {
		if len(p.names) < 2 || c.isOutside(i, p.Span) {
			continue
		}
		if found.names != nil {
			return person{}, false
		}
		found = p
	}
	return found, found.names != nil
}

// whereabouts are the names behind a word for a place ("to", "di") in what
// sentence i tells, of which the other article writes no word.
func (c *corpus) whereabouts(i int, other *reading) []namedPlace {
	var out []namedPlace
	for _, p := range c.facts[i].whither {
		if !other.knowsAny(p.names) {
			out = append(out, p)
		}
	}
	return out
}

// goalsAmong are the names behind a word for a place ("to", "di") in what a
// sentence tells; ps are its pieces.
func (f *claimFacts) goalsAmong(ps []piece, lang *language) []namedPlace {
	if lang.capitalNouns || lang.unspaced {
		return nil
	}
	var out []namedPlace
	for k := 1; k < len(ps); k++ {
		if ps[k].kind != wordPiece || !ps[k].upper || !slices.Contains(lang.whither, ps[k-1].norm) || lang.smallWord(ps[k].norm) {
			continue
		}
		if k > 1 && slices.Contains(lang.placeSorts, ps[k-2].norm) { // "to hospital in Wexcombe"
			continue
		}
		to := k
		var names []string
		for to < len(ps) && to-k < 4 && (ps[to].kind == wordPiece && ps[to].upper || ps[to].norm == "." && to+1 < len(ps) && ps[to+1].upper) {
			if n := withoutPossessive(ps[to].norm); len(n) > 2 && !slices.Contains(lang.placeSorts, n) {
				names = append(names, n)
			}
			to++
		}
		inside := func(s Span) bool { return ps[k].start >= s.Start && ps[k].start < s.End }
		if len(names) > 0 && !slices.ContainsFunc(f.outside, inside) && !f.covers(ps[k].start) {
			out = append(out, namedPlace{Span{ps[k].start, ps[to-1].end}, names})
		}
	}
	return out
}
