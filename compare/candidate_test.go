package compare

import (
	"context"
	"os"
	"path/filepath"
	"slices"
	"testing"
)

// allPairs is the oracle of candidates: every pair, the slow and obvious way.
func (c *corpus) allPairs() []scored {
	var out []scored
	for i := range c.sentences {
		for j := i + 1; j < len(c.sentences); j++ {
			if !c.sentences[i].compared() || !c.sentences[j].compared() || c.owner[i] == c.owner[j] && j-i > sameWindow {
				continue
			}
			if p, ok := c.scorePair(i, j); ok {
				out = append(out, p)
			}
		}
	}
	return out
}

// The index must find on every story the very pairs that scoring all finds.
func TestCandidatesFindAllPairs(t *testing.T) {
	stories, err := filepath.Glob("../testdata/stories/*")
	if err != nil || len(stories) == 0 {
		t.Fatal("no stories", err)
	}
	for _, story := range stories {
		c := &corpus{weights: defaultWeights}
		files, _ := filepath.Glob(filepath.Join(story, "*.txt"))
		for _, f := range files {
			text, err := os.ReadFile(f)
			if err != nil {
				t.Fatal(err)
			}
			c.add(Article{Name: f, Text: string(text)})
		}
		c.features = c.buildFeatures(c.weights)
		found := map[[2]int32]scored{}
		pairs, err := c.scorePairs(context.Background(), func(Stage, int, int) {})
		if err != nil {
			t.Fatal(err)
		}
		for _, p := range pairs {
			found[[2]int32{p.a, p.b}] = p
		}
		c.workers = 3
		if again, err := c.scorePairs(context.Background(), func(Stage, int, int) {}); err != nil || !slices.Equal(pairs, again) {
			t.Errorf("%s: three workers score otherwise than one (%v)", story, err)
		}
		all := c.allPairs()
		missed := 0
		for _, p := range all {
			if q, ok := found[[2]int32{p.a, p.b}]; ok && q != p {
				t.Errorf("%s: %+v is scored %+v", story, p, q)
			} else if !ok {
				missed++
				t.Logf("%d %d: lexical score without candidates: %d", p.a, p.b, p.raw)
			}
		}
		if missed > 0 || len(found) != len(all) {
			t.Errorf("%s: %d of %d pairs missed", story, missed, len(all))
		}
	}
}
