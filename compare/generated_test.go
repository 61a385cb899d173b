package compare_test

import (
	"flag"
	"fmt"
	"math/rand"
	"path/filepath"
	"testing"

	"saksi/compare"
	"saksi/compare/madeup"
)

var howMany = flag.Int("generated", 50, "how many generated stories the laws are checked on; make same has 1000")

// generated makes stories out of the sentences of the project's. Same number,
// same story, on every machine.
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
		var articles []compare.Article
		for i, text := range madeup.Retold(k, pools) {
			articles = append(articles, compare.Article{Name: fmt.Sprintf("%d-%d", k, i), Text: text, Date: fmt.Sprintf("2025-02-%02d", 1+(k+11*i)%28)})
		}
		test(t, fmt.Sprintf("generated-%d", k), articles)
	}
}

// Any order of the articles gives the same, but for the numbers in ids.
func TestShuffledArticles(t *testing.T) {
	links, disagreements, wrong := 0, 0, 0
	generated(t, func(t *testing.T, name string, articles []compare.Article) {
		report := mustCompare(t, articles...)
		links, disagreements = links+len(report.Links), disagreements+len(report.Disagreements)
		shuffled := make([]compare.Article, len(articles))
		for to, from := range rand.New(rand.NewSource(int64(len(name)))).Perm(len(articles)) {
			shuffled[to] = articles[from]
		}
		if line := lineThatDiffers(relabelled(report), relabelled(mustCompare(t, shuffled...))); line != "" {
			wrong++
			t.Errorf("%s: %s", name, line)
		}
	})
	t.Logf("%d stories, %d links, %d disagreements; %d stories depend on the order", *howMany, links, disagreements, wrong)
	if links < *howMany || disagreements < *howMany/5 {
		t.Error("the generated stories have too little in common to show anything")
	}
}
