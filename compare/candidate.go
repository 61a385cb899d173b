package compare

import (
	"context"
	"slices"
	"sync"
)

// Scoring all pairs costs the square of the number of sentences. An inverted
// index over words and character n-grams finds the pairs worth it: for each
// sentence the postings of its terms add up, in one flat accumulator, what a
// pair gets from them. Terms in more than a twentieth of the sentences are
// left out of the index: measured, they cost ten times the time and name no
// pair that the others do not (1 % lost a fifth). What passes gets the share of
// those terms, too: the sums, completed, are the very dot products of the pair.

const (
	// postingShare and postingLeast cap a term's sentences: one in
	// postingShare, but never fewer than postingLeast, so that a story of a
	// few articles is not pruned at all.
	postingShare = 20
	postingLeast = 64
	// pairFloor is the least lexical score (words and n-grams without
	// meaning), in 1/65536, of a pair that counts. Under it lies chance: no
	// pair that anybody labelled as the same, in any story, lies lower than
	// twice this unless its words differ altogether.
	pairFloor = one * 6 / 100
	// postingMost caps it in stories of over a hundred articles, where lists of
	// hundreds cost the square of their length and tell next to nothing.
	postingMost = 256
	// manySentences is from how many on only the best candidates of each sentence
	// are scored: candidatesKept at least, and all whose indexed terms alone give
	// strongCandidate, however many articles tell one thing.
	manySentences   = 4096
	candidatesKept  = 128
	strongCandidate = 2 * pairFloor
	// candidateFloor is the part of it that the indexed terms must give.
	candidateFloor = pairFloor / 3
	// sameWindow is how many sentences apart two of one article may stand to
	// be scored for the calibration.
	sameWindow = 128
)

// scorePairs scores the pairs of compared sentences that the index finds, and
// those within one article, in the order of their sentences.
func (c *corpus) scorePairs(ctx context.Context, progress func(Stage, int, int)) ([]scored, error) {
	f, w := c.features, &c.weights
	n := 0
	for _, s := range c.sentences {
		if s.compared() {
			n++
		}
	}
	limit := min(max(n/postingShare, postingLeast), postingMost)
	x := &candidateIndex{corpus: c, spaces: [3]*postings{
		newPostings(f.chars3, limit, w.chars3), newPostings(f.chars5, limit, w.chars5), newPostings(f.termVectors, limit, w.words)},
		floors: make([]int64, len(c.sentences))}
	for i := range x.floors {
		x.floors[i] = candidateFloor * perOne
	}
	workers := make([]*scorer, max(c.workers, 1))
	for k := range workers {
		workers[k] = x.newScorer()
	}
	if n > manySentences {
		if err := x.share(ctx, workers, func(int) {}, (*scorer).findFloors); err != nil {
			return nil, err
		}
	}
	var pairs []scored
	return pairs, x.share(ctx, workers, func(done int) {
		for _, s := range workers {
			pairs = append(pairs, s.pairs...)
			s.pairs = s.pairs[:0]
		}
		progress(StageScore, done, len(c.sentences))
	}, (*scorer).score)
}

// share lets the workers do a step for all sentences. Every worker takes a run
// of them in turn; the runs, one after the other, are what a single worker
// would give. After every turn the caller collects them.
func (x *candidateIndex) share(ctx context.Context, workers []*scorer, collect func(done int), step func(s *scorer, i int)) error {
	const run = 64
	n := len(x.sentences)
	for from := 0; from < n; from += run * len(workers) {
		if err := ctx.Err(); err != nil {
			return err
		}
		var wait sync.WaitGroup
		for k, s := range workers {
			work := func() {
				for i := from + k*run; i < min(from+k*run+run, n); i++ {
					if x.sentences[i].compared() {
						step(s, i)
					}
				}
			}
			if k == len(workers)-1 { // the caller's own share
				work()
			} else {
				wait.Go(work)
			}
		}
		wait.Wait()
		collect(min(from+run*len(workers), n))
	}
	return nil
}

// A candidateIndex has the postings of character 3- and 5-grams and of words.
type candidateIndex struct {
	*corpus
	spaces [3]*postings
	// floors are what a candidate's sum must reach at one of its sentences.
	floors []int64
}

// A scorer scores the pairs of some sentences.
type scorer struct {
	*candidateIndex
	sums    []lexical  // with each later sentence, of the present one
	touched []int32    // the sentences with sums
	dense   [3][]int32 // the present sentence's weights of the terms left out
	pairs   []scored
}

// A lexical is the dot products of two sentences, so far, in 1/unit².
type lexical struct {
	dots [3]int32 // unit vectors: at most unit²
	of   int32    // the sentence that they were last summed for, plus one
}

func (x *candidateIndex) newScorer() *scorer {
	s := &scorer{candidateIndex: x, sums: make([]lexical, len(x.sentences))}
	for k, p := range x.spaces {
		s.dense[k] = make([]int32, p.left)
	}
	return s
}

// perPart is what 1/65536 of a cosine is in a dot product, perOne in a weighted
// sum of them.
const (
	perPart = unit * unit / one
	perOne  = perPart * 100
)

// findFloors raises the floor of sentence i to its candidatesKept-th best sum.
func (s *scorer) findFloors(i int) {
	const steps = 256 // of sums from candidateFloor to strongCandidate
	const step = (strongCandidate - candidateFloor) * perOne / steps
	var count [steps + 1]int
	s.touched = s.touched[:0]
	for k, p := range s.spaces {
		s.accumulate(i, k, p, -1)
	}
	for _, j := range s.touched {
		if sum := s.sum(j) - candidateFloor*perOne; sum >= 0 && s.owner[j] != s.owner[i] {
			count[min(sum/step, steps)]++
		}
	}
	n := 0
	for k := steps; k >= 0; k-- {
		if n += count[k]; n >= candidatesKept {
			s.floors[i] += int64(k) * step
			return
		}
	}
}

// sum is the indexed part of the lexical score with sentence j.
func (s *scorer) sum(j int32) int64 {
	sum := int64(0)
	for k, p := range s.spaces {
		sum += p.scale * int64(s.sums[j].dots[k])
	}
	return sum
}

// most is what the terms without a list can add to the score of two sentences
// at the most: by the inequality of Cauchy and Schwarz, without reading them.
func (s *scorer) most(i int, j int32) int64 {
	sum := int64(0)
	for _, p := range s.spaces {
		sum += p.scale * p.leftLength[i] * p.leftLength[j]
	}
	return sum
}

// score adds the pairs of sentence i with later ones to pairs.
func (s *scorer) score(i int) {
	s.touched = s.touched[:0]
	for k, p := range s.spaces {
		s.accumulate(i, k, p, i)
		leftOut := p.leftOut[i]
		for n, id := range leftOut.ids {
			s.dense[k][id] = leftOut.weights[n]
		}
	}
	kept := s.touched[:0]
	for _, j := range s.touched {
		if s.owner[j] == s.owner[i] {
			continue
		}
		if sum := s.sum(j); sum >= min(s.floors[i], s.floors[j]) && sum+s.most(i, j) >= pairFloor*perOne {
			kept = append(kept, j)
		}
	}
	for j := i + 1; j < min(s.articles[s.owner[i]].last, i+sameWindow+1); j++ {
		if s.sentences[j].compared() {
			kept = append(kept, int32(j))
		}
	}
	slices.Sort(kept)
	for _, j := range kept {
		dots := s.sums[j].dots
		if s.sums[j].of != int32(i+1) {
			dots = [3]int32{}
		}
		for k, p := range s.spaces {
			leftOut := &p.leftOut[j]
			sum := int32(0)
			for n, id := range leftOut.ids {
				sum += s.dense[k][id] * leftOut.weights[n]
			}
			dots[k] += sum
		}
		if p, ok := s.scoreDots(i, int(j), dots[0]/perPart, dots[1]/perPart, dots[2]/perPart); ok {
			s.pairs = append(s.pairs, p)
		}
	}
	for k, p := range s.spaces {
		for _, id := range p.leftOut[i].ids {
			s.dense[k][id] = 0
		}
	}
}

// accumulate adds what sentence i shares with those behind sentence after in a
// space.
func (s *scorer) accumulate(i, k int, p *postings, after int) {
	v := p.vectors[i]
	for n, id := range v.ids {
		list := p.list(id)
		weight := v.weights[n]
		for e := len(list) - 1; e >= 0 && list[e].sentence > int32(after); e-- {
			sum := &s.sums[list[e].sentence]
			if sum.of != int32(i+1) {
				*sum = lexical{of: int32(i + 1)}
				s.touched = append(s.touched, list[e].sentence)
			}
			sum.dots[k] += weight * list[e].weight
		}
	}
}
