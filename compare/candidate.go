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
	limit := max(n/postingShare, postingLeast)
	x := &candidateIndex{corpus: c, spaces: [3]*postings{
		newPostings(f.chars3, limit, w.chars3), newPostings(f.chars5, limit, w.chars5), newPostings(f.termVectors, limit, w.words)}}
	workers := make([]*scorer, max(c.workers, 1))
	for k := range workers {
		workers[k] = x.newScorer()
	}
	// Every worker takes a run of sentences; the runs, one after the other, are
	// what a single worker would give.
	const run = 64
	var pairs []scored
	for from := 0; from < len(c.sentences); from += run * len(workers) {
		progress(StageScore, from, len(c.sentences))
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		var wait sync.WaitGroup
		for k, s := range workers {
			first := min(from+k*run, len(c.sentences))
			score := func() { s.score(first, min(first+run, len(c.sentences))) }
			if k == len(workers)-1 { // the caller's own share
				score()
			} else {
				wait.Go(score)
			}
		}
		wait.Wait()
		for _, s := range workers {
			pairs = append(pairs, s.pairs...)
		}
	}
	return pairs, nil
}

// A candidateIndex has the postings of character 3- and 5-grams and of words.
type candidateIndex struct {
	*corpus
	spaces [3]*postings
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

// score puts the pairs of the sentences first..last with later ones into pairs.
func (s *scorer) score(first, last int) {
	s.pairs = s.pairs[:0]
	for i := first; i < last; i++ {
		if s.sentences[i].compared() {
			s.sentence(i)
		}
	}
}

func (s *scorer) sentence(i int) {
	s.touched = s.touched[:0]
	for k, p := range s.spaces {
		s.accumulate(i, k, p)
		leftOut := p.leftOut[i]
		for n, id := range leftOut.ids {
			s.dense[k][id] = leftOut.weights[n]
		}
	}
	kept := s.touched[:0]
	const perOne = unit * unit / one * 100
	for _, j := range s.touched {
		sum := int64(0)
		for k, p := range s.spaces {
			sum += p.scale * int64(s.sums[j].dots[k])
		}
		if s.owner[j] != s.owner[i] && sum >= candidateFloor*perOne {
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
		const perOne = unit * unit / one
		if p, ok := s.scoreDots(i, int(j), dots[0]/perOne, dots[1]/perOne, dots[2]/perOne); ok {
			s.pairs = append(s.pairs, p)
		}
	}
	for k, p := range s.spaces {
		for _, id := range p.leftOut[i].ids {
			s.dense[k][id] = 0
		}
	}
}

// accumulate adds what sentence i shares with the later ones in a space.
func (s *scorer) accumulate(i, k int, p *postings) {
	v := p.vectors[i]
	for n, id := range v.ids {
		list := p.list(id)
		weight := v.weights[n]
		for e := len(list) - 1; e >= 0 && list[e].sentence > int32(i); e-- {
			sum := &s.sums[list[e].sentence]
			if sum.of != int32(i+1) {
				*sum = lexical{of: int32(i + 1)}
				s.touched = append(s.touched, list[e].sentence)
			}
			sum.dots[k] += weight * list[e].weight
		}
	}
}
