package madeup

import (
	"math/rand"
	"strings"
)

// Retold gives the texts of another kind of story: two to five articles made
// from a few sentences that others wrote, many of them in several articles, half
// of them told with another number, in another order of words, shortened, or with
// what nobody writes. pools are sentences by language. The same k gives the same story.
func Retold(k int, pools [][]string) []string {
	r := rand.New(rand.NewSource(int64(k)))
	pool := pools[k%len(pools)]
	if r.Intn(5) == 0 { // a story of two languages
		pool = append(pool[:len(pool):len(pool)], pools[r.Intn(len(pools))]...)
	}
	// Few sentences are drawn from, so that many are drawn twice.
	few := make([]string, 8+r.Intn(25))
	for i := range few {
		few[i] = pool[r.Intn(len(pool))]
	}
	texts := make([]string, 2+r.Intn(4))
	for i := range texts {
		var text strings.Builder
		for range 3 + r.Intn(15) {
			text.WriteString(retold(r, few[r.Intn(len(few))]))
			text.WriteString([]string{"\n", " ", "\n\n"}[r.Intn(3)])
		}
		texts[i] = text.String()
	}
	return texts
}

// retold says a sentence as it is or, half the time, changed.
func retold(r *rand.Rand, sentence string) string {
	words := strings.Fields(sentence)
	if len(words) == 0 {
		return sentence
	}
	i, j := r.Intn(len(words)), r.Intn(len(words))
	switch r.Intn(10) {
	case 0:
		return strings.Map(func(c rune) rune {
			if c >= '1' && c <= '8' {
				return c + 1
			}
			return c
		}, sentence)
	case 1:
		words[i], words[j] = words[j], words[i]
	case 2:
		words = append(words[:i:i], words[i+1:]...)
	case 3:
		words[i] = []string{"\u202Ekata\u202C", "\x00", "\xff", "12,5%", "“", "tidak", "1\u0660\u0661", "—"}[r.Intn(8)]
	case 4:
		words = words[:i+1]
	}
	return strings.Join(words, " ")
}
