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

// levels of scores are a sixteenth of one wide, the last without an end.
const (
	levelWidth = one / 16
	levels     = 8
)

func levelOf(score int32) int32 { return min(max(score, 0)/levelWidth, levels) }

// newGraph orders the partners by the levels of their scores, the highest first;
// later gives for each sentence those behind it.
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
	for level := int32(levels); level >= 0; level-- {
		for i, row := range later {
			for _, n := range row {
				if levelOf(n.score) == level {
					put(int32(i), n)
					put(n.sentence, neighbour{int32(i), n.score})
				}
			}
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

// A structure knows what stands around the pairs. It answers for those of one
// article first, which say what chance is, and then for those of the others that can
// come as high as a link must.
type structure struct {
	*graph
	*weights
	owner  []int
	around *surroundings
	// sums are, of the pairs of later, a hundred times the raw score and what the
	// rival gives or takes.
	sums [][]neighbour
	best []int32 // raw scores, of each sentence
	most int64   // of all
	// chance is the third evidence that every pair has at least.
	chance int64
	found  []surrounded
}

// A surrounded pair has the evidence around it beside its raw score.
type surrounded struct {
	sentence int32
	raw      int64
	rivalled int64 // a hundred times what the rival gives or takes
	// third and beside are raw scores.
	third, beside int64
}

func (w *weights) score(p surrounded) int64 {
	return p.raw + (p.rivalled+w.third*p.third+w.beside*p.beside)/100
}

// newStructure takes the raw scores of the pairs, given by their first sentences in
// order, and keeps them in its own way.
func newStructure(later [][]neighbour, owner []int, w *weights, chance int64) *structure {
	g := newGraph(later)
	s := &structure{graph: g, weights: w, owner: owner, around: newSurroundings(g, owner), sums: later, best: make([]int32, len(owner)), chance: chance}
	for i, row := range later {
		for _, n := range row {
			s.best[i] = max(s.best[i], n.score)
			s.best[n.sentence] = max(s.best[n.sentence], n.score)
		}
	}
	for _, b := range s.best {
		s.most = max(s.most, int64(b))
	}
	return s
}

// ofOneArticle gives the scores of all pairs of sentences of one article.
func (s *structure) ofOneArticle() []int64 {
	var out []int64
	rivals := newRivalries(s.graph, s.owner)
	for i, row := range s.sums {
		rivals.moveTo(i)
		s.around.moveTo(i)
		for k := range row {
			n := &row[k]
			j, raw := int(n.sentence), int64(n.score)
			rivalled := s.rival * (raw - rivals.other(i, j))
			if s.owner[i] == s.owner[j] {
				out = append(out, s.score(surrounded{n.sentence, raw, rivalled, s.around.third(j, s.chance), s.around.beside(j)}))
			}
			n.score = int32(100*raw + rivalled)
		}
	}
	return out
}

// among gives the pairs of sentence i with later ones of other articles whose score is
// least or more, in order. It asks for what is dear to know last, and of pairs that
// can come so high alone: a third knows no more than the best partner of either.
func (s *structure) among(i int, least int64) []surrounded {
	s.found = s.found[:0]
	enough := 100 * (least - 1)
	for _, n := range s.sums[i] {
		j := int(n.sentence)
		sum := int64(n.score) + s.third*max(s.chance, int64(min(s.best[i], s.best[j])))
		if sum+s.beside*s.most <= enough || s.owner[i] == s.owner[j] {
			continue
		}
		s.around.moveTo(i)
		p := surrounded{sentence: n.sentence, raw: s.around.with(j), beside: s.around.beside(j)}
		if sum+s.beside*p.beside <= enough {
			continue
		}
		p.rivalled = int64(n.score) - 100*p.raw
		p.third = s.around.third(j, s.chance)
		if s.score(p) >= least {
			s.found = append(s.found, p)
		}
	}
	return s.found
}
