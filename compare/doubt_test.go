package compare

import (
	"context"
	"testing"
)

// Whether a pair of a long story is a link does not hang on which of those around
// it were scored.
func TestPairsInDoubtAreSettled(t *testing.T) {
	c := madeUp(6, 12)
	x := c.indexCandidates()
	pairs, err := x.scorePairs(context.Background(), func(Stage, int, int) {})
	if err != nil {
		t.Fatal(err)
	}
	var few [][]neighbour // no chance pairs of two articles
	for i, row := range pairs {
		few = append(few, nil)
		for _, n := range row {
			if x.owner[i] == x.owner[n.sentence] || n.score > one/4 {
				few[i] = append(few[i], n)
			}
		}
	}
	x.long = true
	links := func(pairs [][]neighbour) (out map[[2]int32]bool) {
		c.links, c.weak = nil, nil
		x.linkPairs(pairs)
		out = map[[2]int32]bool{}
		for _, l := range c.links {
			out[[2]int32{l.a, l.b}] = true
		}
		return out
	}
	want := links(pairs)
	got := links(few)
	if len(want) < 50 {
		t.Fatalf("only %d links", len(want))
	}
	for p := range want {
		if !got[p] {
			t.Errorf("%v is a link, but not when pairs by chance are not scored", p)
		}
	}
	for p := range got {
		if !want[p] {
			t.Errorf("%v is a link only when pairs by chance are not scored", p)
		}
	}
}
