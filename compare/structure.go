package compare

import (
	"cmp"
	"slices"
)

// A pair's raw score says how alike two sentences are; what stands around it
// says whether they belong together. Three kinds of evidence change the score:
//
//   - the rival: a true partner is the best in its article for the sentence and
//     finds the sentence best in return, so a pair moves by its distance to the
//     best other candidate of either side (the ratio test of Lowe 2004, for text);
//   - the third: when both state what one sentence of a third article states,
//     they state the same (transitive evidence);
//   - the neighbours: articles tell things in runs, so the pair before or after
//     (in either direction) lends a little.
//
// Leave-one-story-out, the three lift the mean F1 by about .06 (testdata/EVAL.md).

// A neighbour is another sentence with the raw score of the pair.
type neighbour struct {
	sentence int32
	raw      int32
}

// A graph keeps for every sentence its scored partners by sentence number, in
// the flat form of a compressed sparse row: partners of i are rows[at[i]:at[i+1]].
type graph struct {
	at   []int32
	rows []neighbour
}

func newGraph(sentences int, pairs []scored) *graph {
	g := &graph{at: make([]int32, sentences+1), rows: make([]neighbour, 2*len(pairs))}
	for _, p := range pairs {
		g.at[p.a+1]++
		g.at[p.b+1]++
	}
	for i := range sentences {
		g.at[i+1] += g.at[i]
	}
	next := slices.Clone(g.at)
	put := func(from, to int32, raw int64) {
		g.rows[next[from]] = neighbour{to, int32(raw)}
		next[from]++
	}
	for _, p := range pairs {
		put(p.a, p.b, p.raw)
		put(p.b, p.a, p.raw)
	}
	for i := range sentences {
		slices.SortFunc(g.of(i), func(x, y neighbour) int { return cmp.Compare(x.sentence, y.sentence) })
	}
	return g
}

func (g *graph) of(i int) []neighbour { return g.rows[g.at[i]:g.at[i+1]] }

// raw is the raw score of two sentences, 0 when they were no candidates.
func (g *graph) raw(i, j int) int64 {
	row := g.of(i)
	k, ok := slices.BinarySearchFunc(row, int32(j), func(n neighbour, j int32) int { return cmp.Compare(n.sentence, j) })
	if !ok {
		return 0
	}
	return int64(row[k].raw)
}

// A rivalry is the best and the second-best partner that a sentence has in one
// article.
type rivalry struct {
	article      int32
	best, second int32 // raw scores
	sentence     int32 // of the best
}

// rivalries gives each sentence's best partners, one entry per article in
// article order.
func (g *graph) rivalries(owner []int) [][]rivalry {
	out := make([][]rivalry, len(owner))
	for i := range out {
		for _, n := range g.of(i) {
			article := int32(owner[n.sentence])
			k := len(out[i]) - 1
			if k < 0 || out[i][k].article != article {
				out[i] = append(out[i], rivalry{article: article, sentence: -1})
				k++
			}
			r := &out[i][k]
			switch {
			case n.raw > r.best:
				r.best, r.second, r.sentence = n.raw, r.best, n.sentence
			case n.raw > r.second:
				r.second = n.raw
			}
		}
	}
	return out
}

// rival is the raw score of the best partner other than j that the sentence
// with these rivalries has in the article.
func rival(rs []rivalry, article, j int) int64 {
	k, ok := slices.BinarySearchFunc(rs, int32(article), func(r rivalry, a int32) int { return cmp.Compare(r.article, a) })
	switch {
	case !ok:
		return 0
	case rs[k].sentence == int32(j):
		return int64(rs[k].second)
	}
	return int64(rs[k].best)
}

// third is the best evidence of a sentence of another article: the weaker of
// its two raw scores.
func (g *graph) third(i, j int, owner []int) int64 {
	best := int32(0)
	a, b := g.of(i), g.of(j)
	for x, y := 0, 0; x < len(a) && y < len(b); {
		switch {
		case a[x].sentence < b[y].sentence:
			x++
		case a[x].sentence > b[y].sentence:
			y++
		default:
			if o := owner[a[x].sentence]; o != owner[i] && o != owner[j] {
				best = max(best, min(a[x].raw, b[y].raw))
			}
			x++
			y++
		}
	}
	return int64(best)
}

// beside is the best raw score among the pairs of direct neighbours of i and j.
func (g *graph) beside(i, j int, owner []int) int64 {
	best := int64(0)
	for _, di := range [2]int{-1, 1} {
		for _, dj := range [2]int{-1, 1} {
			x, y := i+di, j+dj
			if x >= 0 && y >= 0 && x < len(owner) && y < len(owner) && owner[x] == owner[i] && owner[y] == owner[j] {
				best = max(best, g.raw(x, y))
			}
		}
	}
	return best
}

// structural changes the raw scores of the pairs by what stands around them.
// Same-article pairs are changed alike, so that calibration sees the same.
func structural(pairs []scored, owner []int, w *weights) {
	g := newGraph(len(owner), pairs)
	rs := g.rivalries(owner)
	for k := range pairs {
		p := &pairs[k]
		i, j := int(p.a), int(p.b)
		other := max(rival(rs[i], owner[j], j), rival(rs[j], owner[i], i))
		p.score = p.raw + (w.rival*(p.raw-other)+w.third*g.third(i, j, owner)+w.beside*g.beside(i, j, owner))/100
	}
}
