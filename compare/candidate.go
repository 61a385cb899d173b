package compare

import (
	"context"
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
	// candidateFloor is the part of pairFloor that the indexed terms must give: the
	// pairs that are left out are what a third article knows of others. Of 4,341
	// links in five stories of fifty articles, five are lost with a twelfth of it,
	// three with a twenty-fourth, four with nothing; of another five see TestRecall.
	candidateFloor = pairFloor / 24
	// sameWindow is how many sentences apart two of one article may stand to
	// be scored for the calibration.
	sameWindow = 128
)

// A candidateIndex has the postings of character 3- and 5-grams and of words.
type candidateIndex struct {
	*corpus
	spaces [3]*postings
	common *commonTerms
	long   bool // only the closest sentences of each are scored (closest.go)
	later  [][]neighbour
}

// indexCandidates turns the vectors of the features into an index.
func (c *corpus) indexCandidates() *candidateIndex {
	n := 0
	for _, s := range c.sentences {
		if s.compared() {
			n++
		}
	}
	x := &candidateIndex{corpus: c, long: n > manySentences}
	limits := [3]int{}
	for k := range limits {
		limits[k] = max(n/postingShare, postingLeast)
	}
	if x.long {
		limits = [3]int{gramsListed, gramsListed, n / wordsListed}
	}
	var rows [3][]vector
	var number, df [3][]int32
	for k, scale := range [3]int64{c.weights.chars3, c.weights.chars5, c.weights.words} {
		bag := c.features.spaces[k]
		rows[k], df[k], number[k] = bag.vectors(), bag.df, numberTerms(bag.df, limits[k])
		x.spaces[k] = newPostings(rows[k], number[k], df[k], scale)
	}
	x.common = newCommonTerms(rows, number, df)
	c.features.spaces = [3]*bag{}
	return x
}

// scorePairs gives for each compared sentence those behind it that the index
// finds, and those of its own article, in their order, with the raw scores.
func (x *candidateIndex) scorePairs(ctx context.Context, progress func(Stage, int, int)) ([][]neighbour, error) {
	workers := make([]*scorer, max(x.workers, 1))
	for k := range workers {
		workers[k] = x.newScorer()
	}
	x.later = make([][]neighbour, len(x.sentences))
	step := (*scorer).score
	if x.long {
		step = (*scorer).scoreClosest
	}
	if err := x.share(ctx, workers, func(done int) { progress(StageScore, done, len(x.sentences)) }, step); err != nil {
		return nil, err
	}
	if x.long {
		x.later = behind(x.later)
	}
	return x.later, nil
}

// share lets the workers do a step for all sentences, each of which is
// one worker's alone. Every worker takes a run of them in turn; after every turn
// the caller tells of it.
func (x *candidateIndex) share(ctx context.Context, workers []*scorer, turned func(done int), step func(s *scorer, i int)) error {
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
		turned(min(from+run*len(workers), n))
	}
	return nil
}
