package compare

import (
	"slices"
	"strconv"
	"strings"
)

// A setting is what an article tells by itself of one of its quantities.
type setting struct {
	heads       bool // see headcount
	part, total bool // see isPart, isTotal
	apposed     bool // stands behind a comma or bracket, as ages do
	until       bool // a time at which something ends: "hingga Kamis (19/6) pukul 20.00"
	// before and behind are the words or marks right beside it, empty at an end
	// of the sentence.
	before, behind string
	bearer         string // the capitalised word right before an age in brackets or commas
	digits         string // of its value, in order of size
}

// A quantitySlot is what the disputes ask of one quantity for every pair that its
// sentence is in: it is read once.
type quantitySlot struct {
	*setting
	kind int // see predicate
	near []int32
	// noun is the counted noun's vector, nil for a noun without.
	noun *[vectorDims]int16
}

// settingsAmong reads what stands around the quantities; ps are the pieces of
// the sentence.
func (f *claimFacts) settingsAmong(ps []piece, text string, lang *language) []setting {
	if len(f.quantities) == 0 {
		return nil
	}
	out := make([]setting, len(f.quantities))
	for k := range out {
		q, s := &f.quantities[k], &out[k]
		first := slices.IndexFunc(ps, func(p piece) bool { return p.start >= q.start })
		next := first
		for next >= 0 && next < len(ps) && ps[next].start < q.end {
			next++
		}
		s.heads, s.part = countsHeads(q, lang), isPartAmong(ps, first, next, lang)
		s.readBeside(ps[:first], ps[next:], lang)
		digits := strconv.AppendInt(nil, q.value/milli, 10)
		slices.Sort(digits)
		s.digits = string(digits)
		if total := f.ofTotal(q, text, lang); total >= 0 {
			out[total].total = true
		}
	}
	return out
}

// slotOf reads a quantity's slot when it is first asked for. q is one of those of
// sentence i.
func (c *corpus) slotOf(i int, q *quantity) *quantitySlot {
	w, facts := c.features.wordings[i], &c.facts[i]
	if w.slots == nil {
		w.slots = make([]quantitySlot, len(facts.quantities))
	}
	k := 0
	for &facts.quantities[k] != q {
		k++
	}
	s := &w.slots[k]
	if s.setting == nil {
		*s = quantitySlot{&facts.around[k], c.readPredicate(i, q), c.wordsNear(i, q), nounVector(c.text(i, Span{q.nounStart, q.nounEnd}), tableFor(c.articles[c.owner[i]].lang.code))}
	}
	return s
}

// around is what the article tells of quantity q of sentence i.
func (c *corpus) around(i int, q *quantity) *setting {
	facts := &c.facts[i]
	k := 0
	for &facts.quantities[k] != q {
		k++
	}
	return &facts.around[k]
}

// predicate is the sort of what a quantity is told of, -1 for none.
func (c *corpus) predicate(i int, q *quantity) int { return c.slotOf(i, q).kind }

// headcount tells whether a count is of people, or of nothing that is named.
func (c *corpus) headcount(i int, q *quantity) bool { return c.around(i, q).heads }

// isPart tells whether a quantity is told as a part of another.
func (c *corpus) isPart(i int, q *quantity) bool { return c.around(i, q).part }

// isTotal tells whether another quantity of the sentence is told to be so many of q.
func (c *corpus) isTotal(i int, q *quantity) bool { return c.around(i, q).total }

// readBeside reads what stands right before and behind a quantity.
func (s *setting) readBeside(before, behind []piece, lang *language) {
	const near, reach = 3, 5
	if n := len(before); n > 0 {
		s.before = before[n-1].norm
		s.apposed = s.before == "," || s.before == "("
	}
	if len(behind) > 0 {
		s.behind = behind[0].norm
	}
	for k := len(before) - 1; k >= max(0, len(before)-near); k-- {
		if before[k].kind == wordPiece {
			if before[k].upper {
				s.bearer = before[k].norm
			}
			break
		}
	}
	for _, p := range before[max(0, len(before)-reach):] {
		s.until = s.until || slices.Contains(lang.until, p.norm)
	}
}

// nounVector is the vector of a counted noun, nil for a noun without.
func nounVector(noun string, t *vectorTable) *[vectorDims]int16 {
	if t == nil || noun == "" {
		return nil
	}
	if row := t.lookup(strings.ToLower(noun)); row >= 0 {
		var sum [vectorDims]int64
		if t.addTo(&sum, row, 1<<10); normalise(&sum) {
			out := new([vectorDims]int16)
			for k, x := range sum {
				out[k] = int16(x) // at most unit
			}
			return out
		}
	}
	return nil
}
