package compare

import "testing"

func TestGramsOfASpelling(t *testing.T) {
	for _, test := range []struct {
		term     string
		unspaced bool
		want     int
	}{{"abab", false, 4}, {"abab", true, 2}, {"a", false, 1}, {"a", true, 0}} {
		_, ends := newTerms().count([]word{{term: test.term, weight: 2}}, test.unspaced)
		if ends[0] != test.want {
			t.Errorf("%+v: %d n-grams", test, ends[0])
		}
	}
}
