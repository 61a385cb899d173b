package compare

import "testing"

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
		pairs := pairsOf(raw, len(owner))
		structural(pairs, owner, w)
		return pairs
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
