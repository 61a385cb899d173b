package compare_test

import (
	"flag"
	"fmt"
	"math/rand"
	"path/filepath"
	"strings"
	"testing"

	"saksi/compare"
)

var howMany = flag.Int("generated", 50, "how many generated stories the laws are checked on")

// generated makes stories out of the sentences of the project's: articles that
// share some, tell some with another number or order of words, and hold what
// nobody writes. Same number, same story, on every machine.
func generated(t *testing.T, test func(t *testing.T, name string, articles []compare.Article)) {
	t.Helper()
	dirs, err := filepath.Glob("../testdata/stories/*")
	if err != nil || len(dirs) == 0 {
		t.Fatalf("no stories found (%v)", err)
	}
	var pools [][]string
	for _, dir := range dirs {
		var pool []string
		for _, a := range mustCompare(t, readStory(t, dir)...).Articles {
			for _, s := range a.Sentences {
				pool = append(pool, s.Text)
			}
		}
		pools = append(pools, pool)
	}
	for k := range *howMany {
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
		articles := make([]compare.Article, 2+r.Intn(4))
		for i := range articles {
			var text strings.Builder
			for range 3 + r.Intn(15) {
				text.WriteString(retold(r, few[r.Intn(len(few))]))
				text.WriteString([]string{"\n", " ", "\n\n"}[r.Intn(3)])
			}
			articles[i] = compare.Article{Name: fmt.Sprintf("%d-%d", k, i), Text: text.String(), Date: fmt.Sprintf("2025-02-%02d", 1+r.Intn(28))}
		}
		test(t, fmt.Sprintf("generated-%d", k), articles)
	}
}

// retold says a sentence as it is or, half the time, changed.
func retold(r *rand.Rand, sentence string) string {
	words := strings.Fields(sentence)
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

// Any order of the articles gives the same, but for the numbers in ids.
func TestShuffledArticles(t *testing.T) {
	links, disagreements := 0, 0
	generated(t, func(t *testing.T, name string, articles []compare.Article) {
		report := mustCompare(t, articles...)
		links, disagreements = links+len(report.Links), disagreements+len(report.Disagreements)
		shuffled := make([]compare.Article, len(articles))
		for to, from := range rand.New(rand.NewSource(int64(len(name)))).Perm(len(articles)) {
			shuffled[to] = articles[from]
		}
		sameLines(t, relabelled(report), relabelled(mustCompare(t, shuffled...)))
		if t.Failed() {
			t.Fatalf("the story is %s", name)
		}
	})
	t.Logf("%d stories, %d links, %d disagreements", *howMany, links, disagreements)
	if links < *howMany || disagreements < *howMany/5 {
		t.Error("the generated stories have too little in common to show anything")
	}
}
