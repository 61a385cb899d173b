package compare

import (
	"math/rand/v2"
	"slices"
	"testing"
)

// pairsOf makes scored pairs from raw scores in hundredths.
func pairsOf(raw map[[2]int32]int32, sentences int) [][]neighbour {
	out := make([][]neighbour, sentences)
	for i := range out {
		for j := i + 1; j < sentences; j++ {
			if r, ok := raw[[2]int32{int32(i), int32(j)}]; ok {
				out[i] = append(out[i], neighbour{int32(j), r * one / 100})
			}
		}
	}
	return out
}

// structural is the oracle: all pairs with what stands around them, the slow and
// obvious way.
func structural(later [][]neighbour, owner []int, w *weights, chance int64) [][]neighbour {
	raw := make([][]int64, len(owner)) // zero for pairs that were not scored
	for i := range raw {
		raw[i] = make([]int64, len(owner))
	}
	for i, row := range later {
		for _, n := range row {
			raw[i][n.sentence], raw[n.sentence][i] = int64(n.score), int64(n.score)
		}
	}
	near := func(i int) (out []int) {
		for _, x := range []int{i - 1, i + 1} {
			if x >= 0 && x < len(owner) && owner[x] == owner[i] {
				out = append(out, x)
			}
		}
		return out
	}
	out := make([][]neighbour, len(later))
	for i, row := range later {
		for _, n := range row {
			j := int(n.sentence)
			rival, third, beside := int64(0), chance, int64(0)
			for k := range owner {
				if k != i && k != j && owner[k] == owner[j] {
					rival = max(rival, raw[i][k])
				}
				if k != i && k != j && owner[k] == owner[i] {
					rival = max(rival, raw[k][j])
				}
				if owner[k] != owner[i] && owner[k] != owner[j] {
					third = max(third, min(raw[i][k], raw[j][k]))
				}
			}
			for _, x := range near(i) {
				for _, y := range near(j) {
					beside = max(beside, raw[x][y])
				}
			}
			out[i] = append(out[i], neighbour{n.sentence, int32(raw[i][j] + (w.rival*(raw[i][j]-rival)+w.third*third+w.beside*beside)/100)})
		}
	}
	return out
}

// What is asked for late and only where it counts is what the oracle says.
func TestStructureFindsWhatCanCount(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for story := range 200 {
		owner := make([]int, 5+r.IntN(30))
		for i := 1; i < len(owner); i++ {
			owner[i] = owner[i-1]
			if r.IntN(4) == 0 {
				owner[i]++
			}
		}
		later := make([][]neighbour, len(owner))
		for i := range later {
			for j := i + 1; j < len(owner); j++ {
				if r.IntN(3) > 0 {
					later[i] = append(later[i], neighbour{int32(j), int32(r.IntN(one*3/2)) - one/10})
				}
			}
		}
		chance := int64(story % 2 * one / 3)
		var same []int64
		want := structural(later, owner, &defaultWeights, chance)
		for i, row := range want {
			for _, n := range row {
				if owner[n.sentence] == owner[i] {
					same = append(same, int64(n.score))
				}
			}
		}
		s := newStructure(later, owner, &defaultWeights, chance)
		if got := s.ofOneArticle(); !slices.Equal(got, same) {
			t.Fatalf("story %d: pairs of one article score %d, want %d", story, got, same)
		}
		least := int64(r.IntN(2 * one))
		for i, row := range want {
			row = slices.DeleteFunc(row, func(n neighbour) bool { return owner[n.sentence] == owner[i] || int64(n.score) < least })
			var got []neighbour
			for _, p := range s.among(i, least) {
				got = append(got, neighbour{p.sentence, int32(s.score(p))})
			}
			if !slices.Equal(got, row) {
				t.Fatalf("story %d: from %d on sentence %d has %v, want %v", story, least, i, got, row)
			}
		}
	}
}

func scoreAfter(pairs [][]neighbour, a, b int32) int32 {
	for _, n := range pairs[a] {
		if n.sentence == b {
			return n.score
		}
	}
	return -1
}

func TestStructuralEvidence(t *testing.T) {
	w := &defaultWeights
	owner := []int{0, 0, 0, 1, 1, 1, 2, 2, 2}
	run := func(raw map[[2]int32]int32) [][]neighbour {
		return structural(pairsOf(raw, len(owner)), owner, w, 0)
	}
	alone := scoreAfter(run(map[[2]int32]int32{{0, 3}: 50}), 0, 3)
	rivalled := scoreAfter(run(map[[2]int32]int32{{0, 3}: 50, {0, 5}: 45}), 0, 3)
	beaten := scoreAfter(run(map[[2]int32]int32{{0, 3}: 50, {0, 5}: 80}), 0, 3)
	if !(alone > rivalled && rivalled > beaten) {
		t.Errorf("alone %d, with a near rival %d, with a better one %d: want them to fall", alone, rivalled, beaten)
	}
	witnessed := scoreAfter(run(map[[2]int32]int32{{0, 3}: 50, {0, 8}: 60, {3, 8}: 60}), 0, 3)
	half := scoreAfter(run(map[[2]int32]int32{{0, 3}: 50, {0, 8}: 60}), 0, 3)
	if witnessed <= alone || half != alone {
		t.Errorf("a third that states both: %d, only one of them: %d, none: %d", witnessed, half, alone)
	}
	neighboured := scoreAfter(run(map[[2]int32]int32{{0, 3}: 50, {1, 4}: 60}), 0, 3)
	if neighboured <= alone {
		t.Errorf("with neighbours that align %d, without %d", neighboured, alone)
	}
}
