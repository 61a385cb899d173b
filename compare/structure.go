package compare

import "slices"

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

// A graph keeps for every sentence its scored partners, in the flat form of a
// compressed sparse row: partners of i are rows[at[i]:at[i+1]].
type graph struct {
	at   []int32
	rows []neighbour
}

// newGraph orders the partners by sentence, as the pairs are ordered.
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
	return g
}

func (g *graph) of(i int) []neighbour { return g.rows[g.at[i]:g.at[i+1]] }

// A rivalry is the best and the second-best partner that a sentence has in one
// article.
type rivalry struct {
	article      int32
	best, second int32 // raw scores
	sentence     int32 // of the best
}

// rivalries gives each sentence's best partners, one entry per article in
// article order: those of i are from at[i] to at[i+1].
func (g *graph) rivalries(owner []int) (all []rivalry, at []int32) {
	at = make([]int32, len(owner)+1)
	for i := range owner {
		for _, n := range g.of(i) {
			article := int32(owner[n.sentence])
			if k := len(all) - 1; k < int(at[i]) || all[k].article != article {
				all = append(all, rivalry{article: article, sentence: -1})
			}
			r := &all[len(all)-1]
			switch {
			case n.raw > r.best:
				r.best, r.second, r.sentence = n.raw, r.best, n.sentence
			case n.raw > r.second:
				r.second = n.raw
			}
		}
		at[i+1] = int32(len(all))
	}
	return all, at
}

// rival is the raw score of the best partner in the article other than sentence j.
func (r rivalry) rival(j int32) int64 {
	if r.sentence == j {
		return int64(r.second)
	}
	return int64(r.best)
}

// structural changes the raw scores of the pairs, which come in the order of
// their sentences, by what stands around them. Same-article pairs are changed
// alike, so that calibration sees the same.
func structural(pairs []scored, owner []int, w *weights) {
	g := newGraph(len(owner), pairs)
	rivals, cursor := g.rivalries(owner)
	g.strongestFirst()
	around := newSurroundings(g, owner)
	for k := range pairs {
		p := &pairs[k]
		i, j := int(p.a), int(p.b)
		around.moveTo(i)
		// Pairs are ordered, so each sentence meets the articles in order.
		for rivals[cursor[i]].article < int32(owner[j]) {
			cursor[i]++
		}
		for rivals[cursor[j]].article < int32(owner[i]) {
			cursor[j]++
		}
		other := max(rivals[cursor[i]].rival(p.b), rivals[cursor[j]].rival(p.a))
		p.score = p.raw + (w.rival*(p.raw-other)+w.third*around.third(j)+w.beside*around.beside(j))/100
	}
}
