package view

import (
	"cmp"
	"fmt"
	"math/rand"
	"slices"
	"testing"
	"unicode/utf8"

	"saksi/compare"
)

// A search finds what one finds that looks at every rune, in any case.
func TestHitsAreThoseOfEveryRune(t *testing.T) {
	slowly := func(text, query string) (out []compare.Span) {
		want := folded(query)
		for i := 0; len(want) > 0 && i < len(text); {
			if end := foldedPrefix(text, i, want); end > 0 {
				out = append(out, compare.Span{Start: i, End: end})
				i = end
				continue
			}
			_, size := utf8.DecodeRuneInString(text[i:])
			i += size
		}
		return out
	}
	found := 0
	for _, text := range []string{"Kapal KAPAL kapalkapal", "300 \u212A and K", "Straße, STRASSE", "İstanbul istanbul", "السفينة 12", "船が座礁した", "ΣΊΣΥΦΟΣ σίσυφος", "aa aaa", ""} {
		for _, query := range []string{"kapal", "KAPAL", "k", "ß", "i", "السفينة", "座礁", "σ", "aa", " ", "", "2"} {
			got, want := hits(text, query), slowly(text, query)
			if !slices.Equal(got, want) {
				t.Errorf("%q in %q: %v, want %v", query, text, got, want)
			}
			found += len(want)
		}
	}
	if found < 20 {
		t.Errorf("only %d places were looked for", found)
	}
}

// Statements come as a stable sort would have them.
func TestOrderIsThatOfAStableSort(t *testing.T) {
	random := rand.New(rand.NewSource(1))
	var list []*compare.Statement
	for i := range 500 {
		list = append(list, &compare.Statement{ID: fmt.Sprint(i), Disputed: random.Intn(4) == 0, Articles: make([]string, random.Intn(7))})
	}
	want := slices.Clone(list)
	slices.SortStableFunc(want, func(a, b *compare.Statement) int {
		if a.Disputed != b.Disputed {
			if a.Disputed {
				return -1
			}
			return 1
		}
		return cmp.Compare(len(b.Articles), len(a.Articles))
	})
	if order(list); !slices.Equal(list, want) {
		t.Error("the order is another")
	}
}
