package compare

import "testing"

// The table numbers keys as a map would, however they fall.
func TestGramsAreNumberedAsTheyCome(t *testing.T) {
	g, oracle := newGrams(3, 1), map[uint64]int32{}
	for k := range uint64(20000) {
		for _, key := range []uint64{gramKey([]rune{rune(k % 7000), 'a', 'b'}), k % 3000 << 40, k % 500} {
			want, ok := oracle[key]
			if !ok {
				want = int32(len(oracle))
				oracle[key] = want
			}
			id := g.id(key)
			if g.add(id, fullWeight); id != want {
				t.Fatalf("key %d has the number %d, want %d", key, id, want)
			}
		}
	}
}

func TestGramsOfASpelling(t *testing.T) {
	var s spelling
	for _, test := range []struct {
		term     string
		unspaced bool
		want     int
	}{{"abab", false, 4}, {"abab", true, 2}, {"a", false, 1}, {"a", true, 0}} {
		g := newGrams(3, 1)
		s.spell([]word{{term: test.term, weight: 2}}, test.unspaced)
		if g.count(0, &s); len(g.rows[0]) != test.want {
			t.Errorf("%+v: %d n-grams", test, len(g.rows[0]))
		}
	}
}
