//go:build bench

package compare

import (
	"context"
	"fmt"
	"testing"
)

// TestRecall prints which part of the links of all pairs the candidates give: all
// but one in a thousand of several stories of a size together. The last
// two are long. No limit was chosen on any of these stories.
func TestRecall(t *testing.T) {
	for _, size := range []struct {
		articles int
		seeds    []uint64
	}{{50, []uint64{21, 22, 23, 24, 25}}, {100, []uint64{21, 22, 23}}, {150, []uint64{21, 22}}, {250, []uint64{21}}} {
		total, found := 0, 0
		for _, seed := range size.seeds {
			all, some := recall(t, seed, size.articles)
			total, found = total+all, found+some
		}
		if found*1000 < total*999 {
			t.Errorf("%d articles: of %d links %d are found", size.articles, total, found)
		}
	}
}

func recall(t *testing.T, seed uint64, n int) (total, found int) {
	links := func(score func(x *candidateIndex, spaces [3][]vector) [][]neighbour) (out map[[2]int32]int, scored int) {
		c := madeUp(seed, n)
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
	more, weak, weakFound, weakMore := 0, 0, 0, 0
	for p, kind := range want {
		switch {
		case kind == 1:
			total++
			if got[p] == 1 {
				found++
			}
		default:
			weak++
			if got[p] > 0 {
				weakFound++
			}
		}
	}
	for p, kind := range got {
		if kind == 1 && want[p] != 1 {
			more++
		}
		if kind == 2 && want[p] == 0 {
			weakMore++
		}
	}
	fmt.Printf("%d articles: %d of the %d pairs above the floor scored; of the %d links of all pairs %d are found, and %d that are none; of %d weak ones %d, and %d\n", n, some, all, total, found, more, weak, weakFound, weakMore)
	return total, found
}
