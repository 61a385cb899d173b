package compare

// weights are all weights and thresholds of a comparison.
type weights struct {
	// Parts of the raw score, in 1/100.
	chars3, chars5, words, meaning int64
	attribution                    int32 // weight of words that say who says it, in quarters
	// Calibration.
	quantile   int64 // of same-article pairs, in 1/100: where the tail begins
	priorTail  int64 // u of a typical story, in 1/65536
	priorSlope int64 // β of a typical story, in 1/65536
	priorPairs int64 // pairs that the prior is worth
	// Thresholds on ln E, in 1/65536.
	link, weak int64
	// sameWords is the word similarity, in 1/100, from which a link is shared;
	// partialLength the ratio of lengths below which it is partial.
	sameWords, partialLength int64
	shared                   int64 // ln E of a shared link at the most: the same words are no chance
	// Parts of the structural score, in 1/100 (see structure.go).
	rival, third, beside int64
}

var defaultWeights = weights{
	chars3: 40, chars5: 40, words: 60, meaning: 20,
	rival: 60, third: 80, beside: 20,
	attribution: 2,
	quantile:    90, priorTail: 9830, priorSlope: 6554, priorPairs: 1000,
	link: -one * 1901 / 1000, weak: one, // link is ln E at DefaultScore
	sameWords: 55, partialLength: 35, shared: -one * 46 / 10,
}
