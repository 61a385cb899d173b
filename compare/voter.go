package compare

import "slices"

// addVoters counts who else gives a value that is in dispute: the sentences of
// the statements that the dispute stands in, and that say the same of the same
// slot. A dispute is found between two sentences; those that agree with one of
// them disagree with nobody by themselves, and have a voice all the same.
func (c *corpus) addVoters(r *Report, index map[string]int, values valuePlaces) {
	statement := map[string][]string{}
	for _, st := range r.Statements {
		for _, m := range st.Members {
			statement[m] = st.Members
		}
	}
	for n := range r.Disagreements {
		d := &r.Disagreements[n]
		for k := range d.Values {
			for _, p := range slices.Clone(d.Values[k].Places) {
				disputed := c.quantityAt(index[p.Sentence], p.Start)
				if disputed == nil || disputed.slot() != d.Type {
					continue
				}
				for _, id := range statement[p.Sentence] {
					i := index[id]
					for q := range c.facts[i].quantities {
						if q := &c.facts[i].quantities[q]; q.normal == disputed.normal && q.comparable(disputed) {
							values.add(c, r, n, i, Span{q.start, q.end}, q.normal)
						}
					}
				}
			}
		}
	}
}

// quantityAt is the quantity of sentence i that begins there, or nil.
func (c *corpus) quantityAt(i, start int) *quantity {
	for k := range c.facts[i].quantities {
		if q := &c.facts[i].quantities[k]; q.start == start {
			return q
		}
	}
	return nil
}
