package compare

import "math/bits"

// A numbering numbers keys, which are hashes or as good as random, from 0 on as
// they come. With linear probing it takes a third of the time of a map.
type numbering struct {
	places []numbered // a power of two
	known  int32
}

// A numbered key stands beside its number, plus one, for they are read together.
type numbered struct {
	key    uint64
	number int32 // 0 where there is none
}

// expect makes room for so many keys before the first, instead of step by step.
func (t *numbering) expect(keys int) {
	if len(t.places) == 0 {
		t.places = make([]numbered, 1<<bits.Len(uint(2*keys)))
	}
}

// number is that of a key, a new one the first time.
func (t *numbering) number(key uint64) int32 {
	if 2*int(t.known) >= len(t.places) {
		t.grow()
	}
	p := t.find(key)
	if p.number == 0 {
		t.known++
		*p = numbered{key, t.known}
	}
	return p.number - 1
}

// has tells whether the key has a number.
func (t *numbering) has(key uint64) bool {
	return t.known > 0 && t.find(key).number != 0
}

// find gives the key's place, or a free one for it.
func (t *numbering) find(key uint64) *numbered {
	last := uint64(len(t.places) - 1)
	k := (key ^ key>>32) & last
	for t.places[k].number != 0 && t.places[k].key != key {
		k = (k + 1) & last
	}
	return &t.places[k]
}

func (t *numbering) grow() {
	const least, many = 1 << 6, 1 << 16
	old := t.places
	n := 2 * len(old)
	if len(old) < many {
		n *= 2
	}
	t.places = make([]numbered, max(least, n))
	for _, p := range old {
		if p.number != 0 {
			*t.find(p.key) = p
		}
	}
}

// Hashes are FNV-1a.
const (
	hashStart = 14695981039346656037
	hashPrime = 1099511628211
)

// keyOf is the hash of a word. A numbering that knows words by it keeps none, and so
// no article's text.
func keyOf(word string) uint64 {
	h := uint64(hashStart)
	for i := range len(word) {
		h = (h ^ uint64(word[i])) * hashPrime
	}
	return h
}
