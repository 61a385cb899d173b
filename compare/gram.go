package compare

// Terms number what sentences are compared by, their character 3- and 5-grams and
// their words, and count it. A Session keeps the numbers, so that what is counted
// of an article once stays counted.
type terms struct {
	spaces [3]counter
	live   [3]int    // of the numbers, those in use in the last comparison
	joined []word    // of the present sentence (joinNames)
	runs   numbering // of words as they are written (wordSequence)
	spelling
}

func newTerms() *terms {
	t := new(terms)
	t.spaces[0].length, t.spaces[1].length = 3, 5
	return t
}

// mostlyGone tells that most numbers are of articles that have been left out.
func (t *terms) mostlyGone() bool {
	const few = 1 << 12 // it is not worth it for less
	known, live := 0, 0
	for k := range t.spaces {
		known, live = known+int(t.spaces[k].known), live+t.live[k]
	}
	return known > 2*live+few
}

// count numbers the words, by their terms, and counts the terms of the three kinds:
// one after the other, with the ends of each.
func (t *terms) count(words []word, unspaced bool) (counts vector, ends [3]int) {
	t.spell(words, unspaced)
	for k := range t.spaces {
		c := &t.spaces[k]
		if c.length > 0 {
			c.grams(&t.spelling)
		} else {
			for i := range words {
				w := &words[i]
				w.id = c.number(keyOf(w.term))
				c.add(w.id, int32(w.weight))
			}
		}
		ends[k] = len(c.open)
	}
	counts = make(vector, 0, ends[0]+ends[1]+ends[2])
	for k := range t.spaces {
		counts = t.spaces[k].take(counts)
		ends[k] = len(counts)
	}
	return counts, ends
}

// A counter numbers the terms of one kind as they come, and counts those of one
// sentence after the other.
type counter struct {
	numbering
	length int     // of its n-grams, 0 for words
	open   vector  // counts of the present sentence
	place  []int32 // of each term in open, plus one
}

// add counts a term in the present sentence.
func (c *counter) add(id, weight int32) {
	for int(id) >= len(c.place) {
		c.place = append(c.place, 0)
	}
	if at := c.place[id]; at > 0 {
		c.open[at-1].weight += weight
		return
	}
	c.open = append(c.open, entry{id, weight})
	c.place[id] = int32(len(c.open))
}

// grams counts the n-grams of a spelling.
func (c *counter) grams(s *spelling) {
	n := c.length
	if s.unspaced {
		n = n/2 + 1 // 3 becomes 2, 5 becomes 3
	}
	for i := 0; i+n <= len(s.runes); i++ {
		c.add(c.number(gramKey(s.runes[i:i+n])), s.weights[i])
	}
}

// take ends the present sentence and appends its counts.
func (c *counter) take(out vector) vector {
	for _, e := range c.open {
		c.place[e.id] = 0
	}
	out = append(out, c.open...)
	c.open = c.open[:0]
	return out
}

// gramKey is a hash of runes: with some 10^5 n-grams a collision of 64 bits has a
// chance of 10^-9, and would only lend a little weight.
func gramKey(runes []rune) uint64 {
	h := uint64(hashStart)
	for _, r := range runes {
		h = (h ^ uint64(r)) * hashPrime
	}
	return h
}

// A spelling is " word word … ", every character as heavy as the word that it is
// of. A language without spaces has none between its words, and shorter n-grams
// carry as much there.
type spelling struct {
	runes    []rune
	weights  []int32
	unspaced bool
}

// spell makes it the spelling of the words.
func (s *spelling) spell(words []word, unspaced bool) {
	s.runes, s.weights, s.unspaced = s.runes[:0], s.weights[:0], unspaced
	add := func(r rune, weight int32) {
		s.runes, s.weights = append(s.runes, r), append(s.weights, weight)
	}
	for _, w := range words {
		if !unspaced {
			add(' ', int32(w.weight))
		}
		for _, r := range w.term {
			add(r, int32(w.weight))
		}
	}
	if !unspaced {
		add(' ', fullWeight)
	}
}
