package compare

// weights are all weights and thresholds of a comparison, as integers (see
// fixed.go). What each is worth, and how it was fitted: testdata/EVAL.md;
// make tune repeats it.
type weights struct {
	// Parts of the raw score, in 1/100: cosines over character 3- and 5-grams,
	// over words, over mean word vectors.
	chars3, chars5, words, meaning int64
	// wordless lifts the score of a language without word vectors to where
	// those of the others lie, in 1/100.
	wordless int64
	// attribution is the weight of words that say who says it, in quarters of
	// a word of what is said.
	attribution int64
	// Parts of the structural score, in 1/100 (see structure.go).
	rival, third, beside int64
	// past is what a pair loses of its raw score, in 1/100, when one of its
	// sentences tells of earlier years and the other does not (see background.go).
	past int64
	// Calibration (see calibrate.go): the quantile of the same-article pairs
	// where the tail begins, in 1/100; u and β of a typical story, in 1/65536;
	// and how many pairs of the story at hand outweigh them.
	quantile, priorTail, priorSlope, priorPairs int64
	// Thresholds on ln E, in 1/65536: link is that of DefaultScore, weak the
	// loosest that a reader may choose.
	link, weak int64
	// sameWords is the word similarity, in 1/100, from which a link is shared.
	sameWords int64
	// shared is ln E of a shared link at the most: the same words are no chance.
	shared int64
	// partialLength is the ratio of lengths, in 1/100, below which a strong link
	// is partial.
	partialLength int64
}

var defaultWeights = weights{
	chars3: 40, chars5: 40, words: 60, meaning: 20,
	wordless:    115,
	attribution: 2,
	rival:       45, third: 80, beside: 15,
	past:     50,
	quantile: 90, priorTail: 9830, priorSlope: 6554, priorPairs: 1000,
	link: -one * 1901 / 1000, weak: one,
	// Of the labelled pairs, those with the same words lie above .59 but for
	// two quotations in other frames, those in other words below .44.
	sameWords: 55, shared: -one * 46 / 10,
	partialLength: 50,
}
