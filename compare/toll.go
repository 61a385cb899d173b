package compare

import "slices"

// A toll is the one number that an article gives of people with one fate.
type toll struct {
	sentence int
	q        *quantity
}

// tollDisputes holds the number that each article gives of the dead, the hurt,
// the missing and the like against the others', whichever sentences tell it: a
// toll is one slot of an event, and articles give it in sentences that have
// little else in common. Every teller is held against one of every other number,
// so that their count grows with the articles and not with its square.
func (c *corpus) tollDisputes(found []dispute) []dispute {
	told := map[[3]int]bool{}
	for _, d := range found {
		if q := c.quantityAt(d.a, d.aSpan.Start); d.slot == SlotNumber && q != nil {
			told[[3]int{c.owner[d.a], c.owner[d.b], c.predicate(d.a, q)}] = true
		}
	}
	tolls := make([][]toll, len(c.articles))
	for k := range c.articles {
		tolls[k] = c.tolls(k)
	}
	var out []dispute
	for _, lang := range c.languages() {
		for kind := range fates[lang.code] {
			var tellers, firsts []toll
			for k, a := range c.articles {
				if t := tolls[k]; a.lang == lang && t[kind].q != nil {
					tellers = append(tellers, t[kind])
				}
			}
			for _, t := range tellers { // of each number the first by its sentence's words
				n := slices.IndexFunc(firsts, func(u toll) bool { return u.q.normal == t.q.normal })
				if n < 0 {
					firsts = append(firsts, t)
				} else if c.sentenceText(t.sentence) < c.sentenceText(firsts[n].sentence) {
					firsts[n] = t
				}
			}
			for _, t := range tellers {
				for _, u := range firsts {
					x, y := t, u
					if c.owner[x.sentence] > c.owner[y.sentence] {
						x, y = y, x
					}
					if !told[[3]int{c.owner[x.sentence], c.owner[y.sentence], kind}] && c.tollsDiffer(x, y) {
						out = append(out, dispute{a: x.sentence, b: y.sentence, slot: SlotNumber, aSpan: Span{x.q.start, x.q.end}, bSpan: Span{y.q.start, y.q.end},
							aNormal: x.q.normal, bNormal: y.q.normal, about: c.aboutQuantity(x.sentence, x.q, y.sentence, y.q)})
					}
				}
			}
		}
	}
	return out
}

func (c *corpus) tollsDiffer(t, u toll) bool {
	return c.owner[t.sentence] != c.owner[u.sentence] && !t.q.agrees(u.q) && !farApart(t.q, u.q) && !c.otherTimes(t.sentence, u.sentence) &&
		!c.sumExplains(t.sentence, u.sentence, t.q, u.q) && !c.accounted(t.sentence, t.q, u.sentence, u.q)
}

// tolls are the numbers that an article gives of each fate; none of one of which
// it gives two. Parts and totals are no tolls.
func (c *corpus) tolls(article int) []toll {
	a := c.articles[article]
	found, mixed := make([]toll, len(fates[a.lang.code])), make([]bool, len(fates[a.lang.code]))
	for i := a.first; i < a.last; i++ {
		if !c.sentences[i].compared() || c.past(i) {
			continue
		}
		for n := range c.facts[i].quantities {
			q := &c.facts[i].quantities[n]
			if !c.headcount(i, q) || c.isPart(i, q) || c.isTotal(i, q) {
				continue
			}
			kind := c.predicate(i, q)
			if kind < 0 || mixed[kind] {
				continue
			}
			if t := &found[kind]; t.q == nil {
				*t = toll{i, q}
			} else if !t.q.agrees(q) {
				*t, mixed[kind] = toll{}, true
			}
		}
	}
	return found
}
