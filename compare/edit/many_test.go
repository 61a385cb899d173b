package edit

import "testing"

// Verdicts that come together are those that come one after the other.
func TestJudgeTogether(t *testing.T) {
	at := func(i int) Place { return Place{"m", i} }
	var pairs [][2]Place
	var one, all Edits
	one.Judge(true, [2]Place{at(3), at(1)})
	all.Judge(true, [2]Place{at(3), at(1)})
	for i := range 6 {
		for k := range i {
			pairs = append(pairs, [2]Place{at(k), at(i)})
			one.Judge(false, pairs[len(pairs)-1])
		}
	}
	pairs = append(pairs, [2]Place{at(5), at(4)}) // once more, the other way round
	all.Judge(false, pairs...)
	if len(all.Pairs) != 15 || len(one.Pairs) != 15 {
		t.Fatalf("%d and %d verdicts on 15 pairs", len(one.Pairs), len(all.Pairs))
	}
	for i, p := range one.Pairs {
		if all.Pairs[i] != p || p.Same {
			t.Errorf("verdict %d is %v, one after the other %v", i, all.Pairs[i], p)
		}
	}
}
