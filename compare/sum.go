package compare

import (
	"slices"
	"strings"
)

// ofTotal is the place among the quantities of the one of which q is told to be so
// many: the 21 of "17 of 21 counts"; -1 for none.
func (f *claimFacts) ofTotal(q *quantity, text string, lang *language) int {
	for k := range f.quantities {
		o := &f.quantities[k]
		if o.start <= q.end || o.start-q.end > 12 || o.kind != countQuantity {
			continue
		}
		if between := strings.TrimSpace(text[q.end:o.start]); slices.Contains(lang.amounts().outOf, between) {
			return k
		}
	}
	return -1
}

// sumExplains: 143 passengers and 160 people are no dispute when 17 crew are
// told nearby; nor are eleven boats and ten others.
func (c *corpus) sumExplains(a, b int, q, o *quantity) bool {
	if q.kind != countQuantity {
		return false
	}
	gap := q.value - o.value
	if gap < 0 {
		gap = -gap
	}
	if c.addsUp(a, q, o) || c.addsUp(b, o, q) {
		return true
	}
	for _, i := range []int{a, b} {
		reading := c.articles[c.owner[i]]
		for j := max(reading.first, i-2); j <= min(reading.last-1, i+2); j++ {
			for _, other := range c.facts[j].quantities {
				if other.kind == countQuantity && other.value == gap && gap >= 5*milli && (countsPeople(other.unit, reading.lang) || other.unit == q.unit || other.unit == o.unit) {
					return true
				}
			}
		}
	}
	if gap != milli {
		return false
	}
	return c.saysOther(a, q) || c.saysOther(b, o)
}

// addsUp: 38 passengers and two drivers in one sentence are the 40 people of
// the other.
func (c *corpus) addsUp(i int, part, whole *quantity) bool {
	for k := range c.facts[i].quantities {
		other := &c.facts[i].quantities[k]
		if other != part && makesUp(part, other, whole) {
			return true
		}
	}
	return false
}

func makesUp(part, other, whole *quantity) bool {
	return other.kind == countQuantity && other.approx == exact && part.value+other.value == whole.value && other.value > milli
}

// accounted tells whether the one sentence holds what makes up for the gap
// between its count and the other's.
func (c *corpus) accounted(a int, q *quantity, b int, o *quantity) bool {
	return c.sameSum(a, q, o) || c.sameSum(b, o, q) || c.withoutPart(a, q, o) || c.withoutPart(b, o, q)
}

// withoutPart: nine hurt, two of them patrollers, are the seven passengers of the other.
func (c *corpus) withoutPart(i int, whole, rest *quantity) bool {
	for k := range c.facts[i].quantities {
		part := &c.facts[i].quantities[k]
		if part != whole && part.kind == countQuantity && part.value > 0 && rest.value+part.value == whole.value && c.isPart(i, part) {
			return true
		}
	}
	return false
}

// sameSum: 28 in the ward and three in the hospital are the 31 of the other, as
// long as the three have no other fate: three dead and 58 hurt are no 61 hurt.
func (c *corpus) sameSum(i int, part, whole *quantity) bool {
	kind := c.predicate(i, part)
	for k := range c.facts[i].quantities {
		other := &c.facts[i].quantities[k]
		if other == part || !makesUp(part, other, whole) {
			continue
		}
		if fate := c.predicate(i, other); fate == kind || fate < 0 && (kind >= 0 || c.saysOther(i, other)) {
			return true
		}
	}
	return false
}

// saysOther: "sepuluh perahu lain", "ten others".
func (c *corpus) saysOther(i int, q *quantity) bool {
	a := c.articles[c.owner[i]]
	ps := pieces(a.Text, q.end, min(c.sentences[i].end, q.end+40), a.lang)
	for k := 0; k < min(3, len(ps)); k++ {
		if slices.Contains(a.lang.amounts().others, ps[k].norm) {
			return true
		}
	}
	return false
}
