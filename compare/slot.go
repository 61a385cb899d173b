package compare

import (
	"slices"
	"strconv"
	"strings"
)

// A quantitySlot is what the disputes ask of one quantity for every pair that its
// sentence is in: it is read once.
type quantitySlot struct {
	kind        int  // see predicate
	heads       bool // see headcount
	part, total bool // see isPart, isTotal
	near        []int32
	// before and behind are the words or marks right beside it, empty at an end
	// of the sentence.
	before, behind string
	bearer         string // the capitalised word right before an age in brackets or commas
	apposed        bool   // stands behind a comma or bracket, as ages do
	until          bool   // a time at which something ends: "hingga Kamis (19/6) pukul 20.00"
	digits         string // of its value, in order of size
	// noun is the counted noun's vector, nil for a noun without.
	noun *[vectorDims]int64
}

// slotOf reads a quantity's slot when it is first asked for. q is one of those of
// sentence i.
func (c *corpus) slotOf(i int, q *quantity) *quantitySlot {
	w, all := c.features.wordings[i], c.facts[i].quantities
	if w.slots == nil {
		w.slots = make([]*quantitySlot, len(all))
	}
	k := 0
	for &all[k] != q {
		k++
	}
	if w.slots[k] == nil {
		s := &quantitySlot{kind: c.readPredicate(i, q), heads: c.countsHeads(i, q), part: c.readPart(i, q), total: c.readTotal(i, q), near: c.wordsNear(i, q)}
		c.readBeside(s, i, q)
		s.readValue(q, c.text(i, Span{q.nounStart, q.nounEnd}), tableFor(c.articles[c.owner[i]].lang.code))
		w.slots[k] = s
	}
	return w.slots[k]
}

// predicate is the sort of what a quantity is told of, -1 for none.
func (c *corpus) predicate(i int, q *quantity) int { return c.slotOf(i, q).kind }

// headcount tells whether a count is of people, or of nothing that is named.
func (c *corpus) headcount(i int, q *quantity) bool { return c.slotOf(i, q).heads }

// isPart tells whether a quantity is told as a part of another.
func (c *corpus) isPart(i int, q *quantity) bool { return c.slotOf(i, q).part }

// isTotal tells whether another quantity of the sentence is told to be so many of q.
func (c *corpus) isTotal(i int, q *quantity) bool { return c.slotOf(i, q).total }

// readBeside reads what stands right before and behind quantity q of sentence i.
func (c *corpus) readBeside(s *quantitySlot, i int, q *quantity) {
	const near, reach = 3, 5
	a := c.articles[c.owner[i]]
	before := pieces(a.Text, c.sentences[i].start, q.start, a.lang)
	if n := len(before); n > 0 {
		s.before = before[n-1].norm
		s.apposed = s.before == "," || s.before == "("
	}
	if behind := pieces(a.Text, q.end, c.sentences[i].end, a.lang); len(behind) > 0 {
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
	s.until = slices.ContainsFunc(before[max(0, len(before)-reach):], func(p piece) bool { return slices.Contains(a.lang.until, p.norm) })
}

// readValue reads the digits and the noun's vector.
func (s *quantitySlot) readValue(q *quantity, noun string, t *vectorTable) {
	digits := strconv.AppendInt(nil, q.value/milli, 10)
	slices.Sort(digits)
	s.digits = string(digits)
	if t == nil || noun == "" {
		return
	}
	if row := t.lookup(strings.ToLower(noun)); row >= 0 {
		sum := new([vectorDims]int64)
		if t.addTo(sum, row, 1<<10); normalise(sum) {
			s.noun = sum
		}
	}
}
