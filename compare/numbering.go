package compare

// A numbering numbers keys, which are hashes or as good as random, from 0 on as
// they come. With linear probing it takes a third of the time of a map.
type numbering struct {
	keys    []uint64 // a power of two of places
	numbers []int32  // of the keys, plus one; 0 where there is none
	known   int32
}

// number is that of a key, a new one the first time.
func (t *numbering) number(key uint64) int32 {
	if 2*int(t.known) >= len(t.keys) {
		t.grow()
	}
	k := t.find(key)
	if t.numbers[k] == 0 {
		t.known++
		t.keys[k], t.numbers[k] = key, t.known
	}
	return t.numbers[k] - 1
}

// has tells whether the key has a number.
func (t *numbering) has(key uint64) bool {
	return t.known > 0 && t.numbers[t.find(key)] != 0
}

// find gives the key's place, or a free one for it.
func (t *numbering) find(key uint64) int {
	last := uint64(len(t.keys) - 1)
	k := (key ^ key>>32) & last
	for t.numbers[k] != 0 && t.keys[k] != key {
		k = (k + 1) & last
	}
	return int(k)
}

func (t *numbering) grow() {
	const least = 1 << 10
	keys, numbers := t.keys, t.numbers
	n := max(least, 4*len(keys))
	t.keys, t.numbers = make([]uint64, n), make([]int32, n)
	for k, number := range numbers {
		if number != 0 {
			place := t.find(keys[k])
			t.keys[place], t.numbers[place] = keys[k], number
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
