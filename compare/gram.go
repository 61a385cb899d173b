package compare

// Grams number character n-grams, and count them in sentences. A table of keys
// with linear probing takes a third of the time of a map.
type grams struct {
	*bag
	length int
	keys   []uint64 // a power of two of places
	ids    []int32  // of the keys, plus one; 0 where there is none
}

func newGrams(length, sentences int) *grams {
	const places = 1 << 10
	return &grams{bag: newBag(sentences), length: length, keys: make([]uint64, places), ids: make([]int32, places)}
}

// id is the number of a key, a new one the first time.
func (g *grams) id(key uint64) int32 {
	k := g.find(key)
	if g.ids[k] == 0 {
		if 2*len(g.df) >= len(g.keys) {
			g.grow()
			k = g.find(key)
		}
		g.keys[k], g.ids[k] = key, int32(len(g.df))+1
	}
	return g.ids[k] - 1
}

// find gives the key's place, or a free one for it.
func (g *grams) find(key uint64) int {
	last := uint64(len(g.keys) - 1)
	k := (key ^ key>>32) & last
	for g.ids[k] != 0 && g.keys[k] != key {
		k = (k + 1) & last
	}
	return int(k)
}

func (g *grams) grow() {
	keys, ids := g.keys, g.ids
	g.keys, g.ids = make([]uint64, 4*len(keys)), make([]int32, 4*len(ids))
	for k, id := range ids {
		if id != 0 {
			place := g.find(keys[k])
			g.keys[place], g.ids[place] = keys[k], id
		}
	}
}

// count counts the n-grams of a spelling as those of a sentence.
func (g *grams) count(sentence int, s *spelling) {
	n := g.length
	if s.unspaced {
		n = n/2 + 1 // 3 becomes 2, 5 becomes 3
	}
	for i := 0; i+n <= len(s.runes); i++ {
		g.add(g.id(gramKey(s.runes[i:i+n])), s.weights[i])
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
			add(' ', w.weight)
		}
		for _, r := range w.term {
			add(r, w.weight)
		}
	}
	if !unspaced {
		add(' ', fullWeight)
	}
}
