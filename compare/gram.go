package compare

// Grams number character n-grams, and count them in sentences.
type grams struct {
	*bag
	numbering
	length int
}

func newGrams(length, sentences int) *grams {
	return &grams{bag: newBag(sentences), length: length}
}

// count counts the n-grams of a spelling as those of a sentence.
func (g *grams) count(sentence int, s *spelling) {
	n := g.length
	if s.unspaced {
		n = n/2 + 1 // 3 becomes 2, 5 becomes 3
	}
	for i := 0; i+n <= len(s.runes); i++ {
		g.add(g.number(gramKey(s.runes[i:i+n])), s.weights[i])
	}
	g.close(sentence)
}

// gramKey is FNV-1a over the runes: with some 10^5 n-grams a collision of 64
// bits has a chance of 10^-9, and would only lend a little weight.
func gramKey(runes []rune) uint64 {
	h := uint64(14695981039346656037)
	for _, r := range runes {
		h = (h ^ uint64(r)) * 1099511628211
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
