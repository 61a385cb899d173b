package compare

import "testing"

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
