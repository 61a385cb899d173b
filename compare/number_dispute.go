package compare

import (
	"cmp"
	"slices"

	"saksi/compare/sorting"
)

// quantityDisputes holds the quantities of two sentences against each other.
// What agrees with anything on the other side is settled; what is left on both
// sides is a dispute when it fills the same slot: the same counted noun or unit
// and, unless nothing else could be meant, words in common around it.
func (c *corpus) quantityDisputes(p comparison) []dispute {
	as := c.unsettled(c.left[0][:0], p.a, p.b)
	c.left[0] = as
	if len(as) == 0 {
		return nil
	}
	bs := c.unsettled(c.left[1][:0], p.b, p.a)
	c.left[1] = bs
	type candidate struct {
		x, y int
		odds int64
	}
	var candidates []candidate
	for x, q := range as {
		for y, o := range bs {
			if !q.comparable(o) || c.owner[p.a] == c.owner[p.b] && !c.selfContradiction(p, q, o, as, bs) {
				continue
			}
			c.pair = slotPair{corpus: c, p: p}
			if odds := c.pair.logOdds(q, o); odds >= slotThreshold {
				candidates = append(candidates, candidate{x, y, odds})
			}
		}
	}
	if len(candidates) > 1 {
		// Ties must fall alike whichever sentence comes first.
		order := func(k candidate) string {
			x, y := as[k.x].normal, bs[k.y].normal
			return min(x, y) + " " + max(x, y)
		}
		sorting.Stable(candidates, func(x, y candidate) int {
			return cmp.Or(cmp.Compare(y.odds, x.odds), cmp.Compare(x.x+x.y, y.x+y.y), cmp.Compare(order(x), order(y)))
		})
	}
	var out []dispute
	for n, k := range candidates {
		if slices.ContainsFunc(candidates[:n], func(o candidate) bool { return o.odds >= slotThreshold && (o.x == k.x || o.y == k.y) }) {
			candidates[n].odds = slotThreshold - 1 // the slot is taken
			continue
		}
		q, o := as[k.x], bs[k.y]
		sameFate := !p.certain && c.headcount(p.a, q) && c.headcount(p.b, o) && c.predicate(p.a, q) >= 0 && c.predicate(p.b, o) >= 0
		if !sameFate && c.sumExplains(p.a, p.b, q, o) || !p.certain && q.kind == countQuantity && c.accounted(p.a, q, p.b, o) {
			continue
		}
		out = append(out, dispute{a: p.a, b: p.b, slot: q.slot(), aSpan: Span{q.start, q.end}, bSpan: Span{o.start, o.end},
			aNormal: q.normal, bNormal: o.normal, about: c.aboutQuantity(p.a, q, p.b, o)})
	}
	return out
}

// knowsOther tells whether the article of sentence j, with quantity o, gives
// quantity q of sentence i, too.
func (c *corpus) knowsOther(j, i int, q, o *quantity) bool {
	return c.knows(c.owner[j], i, q, c.headcount(i, q) && c.headcount(j, o))
}

// alsoLinked are the other sentences of j's article that i is linked with: what
// agrees with one of them is not disputed by j, which may be of another event.
func (c *corpus) alsoLinked(i, j int) []int {
	if c.owner[i] == c.owner[j] {
		return nil
	}
	var out []int
	for _, m := range c.partners[i] {
		if m != j && c.owner[m] == c.owner[j] {
			out = append(out, m)
		}
	}
	return out
}

// unsettled appends the quantities of sentence i that agree with none of j's.
func (c *corpus) unsettled(out []*quantity, i, j int) []*quantity {
	if len(c.facts[i].quantities) == 0 {
		return out
	}
	also := c.alsoLinked(i, j)
	for k := range c.facts[i].quantities {
		q := &c.facts[i].quantities[k]
		settled := c.inAttribution(i, q)
		for m := range c.facts[j].quantities {
			o := &c.facts[j].quantities[m]
			settled = settled || q.comparable(o) && q.agrees(o)
		}
		for _, m := range also {
			for k := range c.facts[m].quantities {
				o := &c.facts[m].quantities[k]
				settled = settled || q.comparable(o) && q.agrees(o)
			}
		}
		if !settled {
			out = append(out, q)
		}
	}
	return out
}

// inAttribution: a speaker's age and a date line's date are not what is told.
func (c *corpus) inAttribution(i int, q *quantity) bool {
	return q.kind != ageQuantity && c.isOutside(i, Span{q.start, q.end})
}

// selfContradiction tells whether two values of one article may be one slot:
// seldom, for it mostly tells of two things.
func (c *corpus) selfContradiction(p comparison, q, o *quantity, as, bs []*quantity) bool {
	if q.unit == "" || q.unit != o.unit || q.kind == clockQuantity || q.kind == dateQuantity || q.kind == durationQuantity || c.contextOverlap(p, q, o) == 0 {
		return false
	}
	return (alone(q, as) || alone(o, bs)) && !timesDiffer(as, bs)
}

// timesDiffer tells whether both have a day or an hour that the other has not.
func timesDiffer(as, bs []*quantity) bool {
	for _, q := range as {
		if q.slot() == SlotDate && slices.ContainsFunc(bs, func(o *quantity) bool { return q.comparable(o) }) {
			return true
		}
	}
	return false
}

// stillAt tells whether a sentence says what is still so at an hour: counts of
// two hours are two.
func (c *corpus) stillAt(i int) bool {
	timed := slices.ContainsFunc(c.facts[i].quantities, func(q quantity) bool { return q.kind == clockQuantity })
	return timed && slices.ContainsFunc(c.features.words[i], func(w word) bool { return stillWords()[w.surface] })
}

// stillWords say that something goes on.
var stillWords = setLater("still|remained|remain|remaining|masih|tersisa|noch|todavía")

// farApart: the one is more than twelve times the other. A digit too many makes
// ten; eight minutes and three hours are two things.
func farApart(q, o *quantity) bool {
	if q.slot() == SlotDate || q.kind == resultQuantity {
		return false
	}
	x, y := q.base(q.value), o.base(o.value)
	return min(x, y)*12 < max(x, y)
}

// alone tells whether no other of the quantities could fill q's slot.
func alone(q *quantity, all []*quantity) bool {
	for _, o := range all {
		if o != q && o.comparable(q) {
			return false
		}
	}
	return true
}

func (c *corpus) onlyOne(i int, q *quantity) bool {
	a, all := c.articles[c.owner[i]], c.facts[i].quantities
	for k := range all {
		if &all[k] != q && all[k].comparable(q) && c.facts[i].ofTotal(q, a.Text, a.lang) != k {
			return false
		}
	}
	return true
}

// aboutQuantity names the slot in the articles' words: the counted noun.
func (c *corpus) aboutQuantity(a int, q *quantity, b int, o *quantity) string {
	if q.nounEnd > q.nounStart {
		return c.text(a, Span{q.nounStart, q.nounEnd})
	}
	if o.nounEnd > o.nounStart {
		return c.text(b, Span{o.nounStart, o.nounEnd})
	}
	return ""
}
