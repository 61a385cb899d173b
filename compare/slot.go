package compare

// A quantitySlot is what the disputes ask of one quantity for every pair that its
// sentence is in: it is read once.
type quantitySlot struct {
	kind        int  // see predicate
	heads       bool // see headcount
	part, total bool // see isPart, isTotal
	near        []int32
}

// slotOf reads a quantity's slot when it is first asked for. q is one of those of
// sentence i.
func (c *corpus) slotOf(i int, q *quantity) *quantitySlot {
	if c.slots == nil {
		c.slots = make([][]*quantitySlot, len(c.sentences))
	}
	all := c.facts[i].quantities
	if c.slots[i] == nil {
		c.slots[i] = make([]*quantitySlot, len(all))
	}
	k := 0
	for &all[k] != q {
		k++
	}
	if c.slots[i][k] == nil {
		c.slots[i][k] = &quantitySlot{kind: c.readPredicate(i, q), heads: c.countsHeads(i, q), part: c.readPart(i, q), total: c.readTotal(i, q), near: c.wordsNear(i, q)}
	}
	return c.slots[i][k]
}

// predicate is the sort of what a quantity is told of, -1 for none.
func (c *corpus) predicate(i int, q *quantity) int { return c.slotOf(i, q).kind }

// headcount tells whether a count is of people, or of nothing that is named.
func (c *corpus) headcount(i int, q *quantity) bool { return c.slotOf(i, q).heads }

// isPart tells whether a quantity is told as a part of another.
func (c *corpus) isPart(i int, q *quantity) bool { return c.slotOf(i, q).part }

// isTotal tells whether another quantity of the sentence is told to be so many of q.
func (c *corpus) isTotal(i int, q *quantity) bool { return c.slotOf(i, q).total }
