package compare

import (
	"slices"
	"strings"
	"testing"
)

// Every word that negates, denies or takes back is one that the lexicon has.
func TestLexiconHasWhatDenies(t *testing.T) {
	for _, l := range languages {
		x := l.lexicon()
		for _, w := range slices.Concat(l.negations, l.denials, l.ceasing) {
			first, rest, two := strings.Cut(w, " ")
			if slices.Contains(l.negations, w) && !two && x.negating[first] != "" || slices.Contains(l.denials, w) && two {
				t.Errorf("%s: %q is taken for %q", l.code, w, rest)
			}
			if !x.denying[first] {
				t.Errorf("%s: %q denies nothing", l.code, w)
			}
		}
		if l.lexicon() != x {
			t.Errorf("%s: made twice", l.code)
		}
	}
}
