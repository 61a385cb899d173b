package compare

import (
	"context"
	"os"
	"path/filepath"
	"slices"
	"testing"
)

// dot is the oracle of dot products: both sentences, term by term.
func dot(a, b vector) int32 {
	weights := map[int32]int32{}
	for _, e := range a {
		weights[e.id] = e.weight
	}
	sum := int32(0)
	for _, e := range b {
		sum += weights[e.id] * e.weight
	}
	return sum
}

// scorePair gives the raw score of two sentences, i < j.
func (c *corpus) scorePair(spaces [3]*bag, i, j int) (scored, bool) {
	var dots [3]int32
	for k, s := range spaces {
		dots[k] = dot(s.rows[i], s.rows[j])
	}
	return c.scoreDots(i, j, dots)
}

// allPairs is the oracle of candidates: every pair, the slow and obvious way. The
// spaces have been indexed, so that their rows are vectors.
func (c *corpus) allPairs(spaces [3]*bag) [][]neighbour {
	out := make([][]neighbour, len(c.sentences))
	for i := range c.sentences {
		for j := i + 1; j < len(c.sentences); j++ {
			if !c.sentences[i].compared() || !c.sentences[j].compared() || c.owner[i] == c.owner[j] && j-i > sameWindow {
				continue
			}
			if p, ok := c.scorePair(spaces, i, j); ok {
				out[i] = append(out[i], neighbour{int32(j), int32(p.raw)})
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
		spaces := c.features.spaces
		x := c.indexCandidates()
		pairs, err := x.scorePairs(context.Background(), func(Stage, int, int) {})
		if err != nil {
			t.Fatal(err)
		}
		c.workers = 3
		again, err := x.scorePairs(context.Background(), func(Stage, int, int) {})
		if err != nil {
			t.Fatal(err)
		}
		s := x.newScorer()
		for i, want := range c.allPairs(spaces) {
			if !slices.Equal(pairs[i], want) {
				t.Errorf("%s: sentence %d is scored %v, of all %v", story, i, pairs[i], want)
			}
			if !slices.Equal(pairs[i], again[i]) {
				t.Errorf("%s: three workers score sentence %d otherwise than one", story, i)
			}
			s.scoreAnew(i, want, func(p scored, _ int64) {
				if q, ok := c.scorePair(spaces, int(p.a), int(p.b)); p != q || !ok {
					t.Errorf("%s: %+v is scored anew as %+v", story, q, p)
				}
			})
		}
	}
}
