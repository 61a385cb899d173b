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
	link, partial, weak int64
	transitive          int64 // of a third sentence's evidence, in 1/100
	rival               int64 // of the distance to the best rival, in 1/100
}

var defaultWeights = weights{
	chars3: 40, chars5: 20, words: 40, meaning: 25,
	attribution: 4,
	quantile:    85, priorTail: 12000, priorSlope: 4000, priorPairs: 40,
	link: -one * 2, partial: -one * 2, weak: one * 2,
	transitive: 20, rival: 0,
}
