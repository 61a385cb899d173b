package compare

import "slices"

// A wording is a sentence as it is compared: names joined, quantities in the place
// of their words, and light what only says who says it. Other articles have a say
// in the names alone, so that an article keeps it, with what is read off it, until
// its names are joined in another way.
type wording struct {
	terms      *terms // that numbered it, nil for nobody
	names      []joinedName
	words      []word
	rows       []int32 // of the words in the language's table of vectors, -1 for none
	creditOnly bool
	counts     vector // of its terms: 3-grams, 5-grams, words
	ends       [3]int // of each in counts
	// marks and slots, of its quantities, are read when they are first asked for.
	marks *marks
	slots []quantitySlot
}

// wordingOf is the wording of sentence k of an article.
func (c *corpus) wordingOf(a *digest, k int, aliases *aliasTable) *wording {
	raw := a.words[k]
	names := aliases.find(a.Text, raw)
	old := a.wordings[k]
	if old != nil && old.terms == c.terms && slices.Equal(old.names, names) {
		return old
	}
	w := &wording{terms: c.terms, names: names}
	facts := &a.facts[k]
	if len(names)+len(facts.outside)+len(facts.quantities) == 0 {
		w.words = raw // numbered below, and by nobody else
	} else {
		c.terms.joined = joinNames(c.terms.joined[:0], raw, names)
		joined := c.terms.joined
		weighAttribution(joined, facts.outside, int8(c.weights.attribution))
		w.creditOnly = len(joined) > 0 && !slices.ContainsFunc(joined, func(w word) bool { return w.weight == fullWeight })
		w.words = withQuantities(joined, facts.quantities)
	}
	for i := range w.words {
		w.words[i].small = a.lang.isFunctionWord(w.words[i].surface)
	}
	w.counts, w.ends = c.terms.count(w.words, a.lang.unspaced)
	if table := tableFor(a.lang.code); table != nil {
		w.rows = make([]int32, len(w.words))
		for i, o := range w.words {
			row := table.lookup(o.surface)
			if row < 0 {
				row = table.lookup(o.term)
			}
			w.rows[i] = int32(row)
		}
	}
	a.wordings[k] = w
	return w
}

// space is the counts in one of the three spaces.
func (w *wording) space(k int) vector {
	from := 0
	if k > 0 {
		from = w.ends[k-1]
	}
	return w.counts[from:w.ends[k]:w.ends[k]]
}
