//go:build bench

package compare

import (
	"context"
	"fmt"
	"strconv"
	"testing"

	"saksi/compare/madeup"
)

// TestRecall prints which part of the links of all pairs the candidates give: in
// stories of manySentences at the most all but one in a thousand, in longer ones
// links or at least weak ones.
func TestRecall(t *testing.T) {
	for _, n := range []int{50, 100, 150} {
		total, near, found := recall(t, n)
		if near*1000 < total*999 || n*sentencesEach <= manySentences && found*1000 < total*999 {
			t.Errorf("%d articles: of %d links %d are found, %d more as weak ones", n, total, found, near-found)
		}
	}
}

func recall(t *testing.T, n int) (total, near, found int) {
	links := func(score func(x *candidateIndex, spaces [3][]vector) [][]neighbour) (out map[[2]int32]int, scored int) {
		c := &corpus{weights: defaultWeights}
		for i, text := range madeup.Story(3, n, sentencesEach) {
			c.add(Article{Name: strconv.Itoa(i), Text: text})
		}
		c.features = c.buildFeatures(c.weights)
		bags := c.features.spaces
		x := c.indexCandidates()
		pairs := score(x, inOrder(bags))
		x.linkPairs(pairs)
		out = map[[2]int32]int{}
		for _, l := range c.links {
			out[[2]int32{l.a, l.b}] = 1
		}
		for _, l := range c.weak {
			out[[2]int32{l.a, l.b}] = 2
		}
		for _, row := range pairs {
			scored += len(row)
		}
		return out, scored
	}
	want, all := links(func(x *candidateIndex, spaces [3][]vector) [][]neighbour { return x.allPairs(spaces) })
	got, some := links(func(x *candidateIndex, _ [3][]vector) [][]neighbour {
		pairs, err := x.scorePairs(context.Background(), func(Stage, int, int) {})
		if err != nil {
			t.Fatal(err)
		}
		return pairs
	})
	for p, kind := range want {
		if kind == 1 {
			total++
			if got[p] == 1 {
				found++
			}
			if got[p] > 0 {
				near++
			}
		}
	}
	fmt.Printf("%d articles: %d of the %d pairs above the floor scored; of the %d links of all pairs %d are linked or nearly, %d linked\n", n, some, all, total, near, found)
	return total, near, found
}
