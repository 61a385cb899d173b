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
	x, okX := c.toldOf(p.a)
	y, okY := c.toldOf(p.b)
	if !okX || !okY || x.same(y) {
		return dispute{}, false
	}
	one, other := c.articles[c.owner[p.a]], c.articles[c.owner[p.b]]
	if slices.ContainsFunc(x.names, other.knowsName) || slices.ContainsFunc(y.names, one.knowsName) {
		return dispute{}, false
	}
	return dispute{a: p.a, b: p.b, slot: SlotName, aSpan: x.Span, bSpan: y.Span, aNormal: strings.Join(x.names, " "), bNormal: strings.Join(y.names, " ")}, true
}

// toldOf is the only person with two names in what sentence i tells, speakers
// left aside.
func (c *corpus) toldOf(i int) (person, bool) {
	var found person
	for _, p := range c.marksOf(i).people {
		if len(p.names) < 2 || slices.ContainsFunc(c.facts[i].outside, func(s Span) bool { return p.Start >= s.Start && p.End <= s.End }) {
			continue
		}
		if found.names != nil {
			return person{}, false
		}
		found = p
	}
	return found, found.names != nil
}
