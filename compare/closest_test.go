package compare

import (
	"cmp"
	"context"
	"slices"
	"strconv"
	"testing"

	"saksi/compare/madeup"
)

// madeUp is a made-up story, 30 sentences an article, with its features.
func madeUp(seed uint64, articles int) *corpus {
	c := &corpus{weights: defaultWeights}
	for i, text := range madeup.Story(seed, articles, 30) {
		c.add(Article{Name: strconv.Itoa(i), Text: text})
	}
	c.features = c.buildFeatures(c.weights)
	return c
}

// Of a long story the pairs are scored that one of the two sentences is among the
// closest of; however many workers choose them.
func TestClosestAreScored(t *testing.T) {
	c := madeUp(4, 20)
	x := c.indexCandidates()
	x.long = true // as if it were
	score := func(workers int) [][]neighbour {
		c.workers = workers
		pairs, err := x.scorePairs(context.Background(), func(Stage, int, int) {})
		if err != nil {
			t.Fatal(err)
		}
		return pairs
	}
	pairs := score(1)
	for i, row := range score(3) {
		if !slices.Equal(row, pairs[i]) {
			t.Fatalf("three workers score sentence %d otherwise than one", i)
		}
	}
	n := len(c.sentences)
	steps := make([][]int64, n) // how close any two are
	for i := range steps {
		steps[i] = make([]int64, n)
		for j := range steps[i] {
			sum := int64(0)
			for _, p := range x.spaces {
				for _, t := range p.listedIn(i) {
					for _, o := range p.listedIn(j) {
						if t.id == o.id {
							sum += p.scale * int64(t.weight) * int64(o.weight)
						}
					}
				}
			}
			if c.owner[i] != c.owner[j] {
				steps[i][j] = min(sum/closenessStep, sureSteps)
			}
		}
	}
	s := x.newScorer()
	for i := range n {
		var want []neighbour
		for j := i + 1; j < n; j++ {
			among := func(i, j int) bool {
				closest := slices.SortedFunc(slices.Values(steps[i]), func(a, b int64) int { return cmp.Compare(b, a) })
				return steps[i][j] > 0 && steps[i][j] >= closest[closestKept-1]
			}
			if c.sentences[i].compared() && c.sentences[j].compared() && (c.owner[i] == c.owner[j] || among(i, j) || among(j, i)) {
				want = append(want, neighbour{sentence: int32(j)})
			}
		}
		k := 0
		s.scoreAnew(i, want, func(p scored, ok bool, _ int64) {
			if ok {
				want[k] = neighbour{p.b, int32(p.raw)}
				k++
			}
		})
		if !slices.Equal(pairs[i], want[:k]) {
			t.Fatalf("sentence %d is scored with %v, want %v", i, pairs[i], want[:k])
		}
	}
}
