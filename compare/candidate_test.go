package compare

import (
	"context"
	"os"
	"path/filepath"
	"slices"
	"testing"
)

// dot is the oracle of dot products: term by term, in the order of their numbers.
func dot(a, b vector) int32 {
	sum := int32(0)
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch {
		case a[i].id < b[j].id:
			i++
		case a[i].id > b[j].id:
			j++
		default:
			sum += a[i].weight * b[j].weight
			i++
			j++
		}
	}
	return sum
}

// scorePair gives the raw score of two sentences, i < j.
func (c *corpus) scorePair(spaces [3][]vector, i, j int) (scored, bool) {
	var dots [3]int32
	for k, rows := range spaces {
		dots[k] = dot(rows[i], rows[j])
	}
	return c.scoreDots(i, j, dots)
}

// inOrder gives the vectors of indexed spaces, with their terms in order.
func inOrder(spaces [3]*bag) (out [3][]vector) {
	for k, s := range spaces {
		for _, row := range s.rows {
			row = slices.Clone(row)
			slices.SortFunc(row, func(x, y entry) int { return int(x.id - y.id) })
			out[k] = append(out[k], row)
		}
	}
	return out
}

// allPairs is the oracle of candidates: every pair, the slow and obvious way, but
// that the weights of one of its sentences are laid out.
func (c *corpus) allPairs(spaces [3][]vector) [][]neighbour {
	out := make([][]neighbour, len(c.sentences))
	var laid [3][]int32 // by the terms' numbers
	for k, rows := range spaces {
		for _, row := range rows {
			for _, e := range row {
				laid[k] = append(laid[k], make([]int32, max(0, int(e.id)+1-len(laid[k])))...)
			}
		}
	}
	for i := range c.sentences {
		for k, rows := range spaces {
			clear(laid[k])
			for _, e := range rows[i] {
				laid[k][e.id] = e.weight
			}
		}
		for j := i + 1; j < len(c.sentences); j++ {
			if !c.sentences[i].compared() || !c.sentences[j].compared() || c.owner[i] == c.owner[j] && j-i > sameWindow {
				continue
			}
			var dots [3]int32
			for k, rows := range spaces {
				for _, e := range rows[j] {
					dots[k] += laid[k][e.id] * e.weight
				}
			}
			if p, ok := c.scoreDots(i, j, dots); ok {
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
		bags := c.features.spaces
		x := c.indexCandidates()
		spaces := inOrder(bags)
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
			s.scoreAnew(i, want, func(p scored, _ bool, _ int64) {
				if q, ok := c.scorePair(spaces, int(p.a), int(p.b)); p != q || !ok {
					t.Errorf("%s: %+v is scored anew as %+v", story, q, p)
				}
			})
		}
	}
}
