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

// A neighbour is another sentence with the score of the pair, in 1/65536.
type neighbour struct {
	sentence int32
	score    int32
}

// A graph keeps for every sentence its scored partners, in the flat form of a
// compressed sparse row: partners of i are rows[at[i]:at[i+1]].
type graph struct {
	at   []int32
	rows []neighbour
}

// newGraph orders the partners by sentence; later gives for each sentence those
// behind it.
func newGraph(later [][]neighbour) *graph {
	g := &graph{at: make([]int32, len(later)+1)}
	for i, row := range later {
		g.at[i+1] += int32(len(row))
		for _, n := range row {
			g.at[n.sentence+1]++
		}
	}
	for i := range later {
		g.at[i+1] += g.at[i]
	}
	g.rows = make([]neighbour, g.at[len(later)])
	next := slices.Clone(g.at)
	put := func(from int32, n neighbour) {
		g.rows[next[from]] = n
		next[from]++
	}
	for i, row := range later {
		for _, n := range row {
			put(int32(i), n)
			put(n.sentence, neighbour{int32(i), n.score})
		}
	}
	return g
}

func (g *graph) of(i int) []neighbour { return g.rows[g.at[i]:g.at[i+1]] }

// A rivalry is the best and the second-best partner that a sentence has in one
// article.
type rivalry struct {
	of           int32 // what it was last found for, plus one
	best, second int32 // raw scores
	sentence     int32 // of the best
}

// meets counts a partner in; whose says what the rivalry is found for.
func (r *rivalry) meets(whose, sentence, raw int32) {
	if r.of != whose+1 {
		*r = rivalry{of: whose + 1, sentence: -1}
	}
	switch {
	case raw > r.best:
		r.best, r.second, r.sentence = raw, r.best, sentence
	case raw > r.second:
		r.second = raw
	}
}

// rival is the raw score of the best partner in the article other than sentence j.
func (r *rivalry) rival(j int32) int64 {
	if r.sentence == j {
		return int64(r.second)
	}
	return int64(r.best)
}

// Rivalries answer for the sentences of one article after the other, and for one
// sentence of it after the other.
type rivalries struct {
	*graph
	owner []int
	there []rivalry // of the present sentence, in each article
	here  []rivalry // of each sentence, in the present article
	at    int       // the present article, -1 before the first
}

func newRivalries(g *graph, owner []int) *rivalries {
	return &rivalries{graph: g, owner: owner, there: make([]rivalry, owner[len(owner)-1]+1), here: make([]rivalry, len(owner)), at: -1}
}

// moveTo goes on to sentence i.
func (r *rivalries) moveTo(i int) {
	if r.owner[i] != r.at {
		r.at = r.owner[i]
		for k := i; k < len(r.owner) && r.owner[k] == r.at; k++ {
			for _, n := range r.of(k) {
				r.here[n.sentence].meets(int32(r.at), int32(k), n.score)
			}
		}
	}
	for _, n := range r.of(i) {
		r.there[r.owner[n.sentence]].meets(int32(i), n.sentence, n.score)
	}
}

// other is the best raw score with another partner that the present sentence has
// in j's article, or j in the present one.
func (r *rivalries) other(i, j int) int64 {
	return max(r.there[r.owner[j]].rival(int32(j)), r.here[j].rival(int32(i)))
}

// structural changes the raw scores of the pairs, given by their first sentences
// in order, by what stands around them. Same-article pairs are changed alike, so
// that calibration sees the same.
func structural(later [][]neighbour, owner []int, w *weights) {
	g := newGraph(later)
	g.strongestFirst()
	rivals, around := newRivalries(g, owner), newSurroundings(g, owner)
	for i, row := range later {
		rivals.moveTo(i)
		around.moveTo(i)
		for k := range row {
			n := &row[k]
			j, raw := int(n.sentence), int64(n.score)
			n.score = int32(raw + (w.rival*(raw-rivals.other(i, j))+w.third*around.third(j)+w.beside*around.beside(j))/100)
		}
	}
}
