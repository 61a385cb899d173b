package compare

// A scored pair of sentences, a < b, with the parts of its raw score in
// 1/65536.
type scored struct {
	a, b                           int32
	chars3, chars5, words, meaning int32
	raw                            int64
}

// scoreDots gives the raw score of two sentences, i < j, whose dot products in the
// three spaces are known. Two of different articles with next to no words in common
// are no pair.
func (c *corpus) scoreDots(i, j int, dots [3]int32) (scored, bool) {
	w, f := &c.weights, c.features
	p := scored{a: int32(i), b: int32(j), words: dots[2] / perPart}
	if (f.creditOnly[i] || f.creditOnly[j]) && !sameSurfaces(f.words[i], f.words[j]) {
		return p, false // two photos' credits are alike, and say nothing
	}
	sameLanguage := c.articles[c.owner[i]].lang == c.articles[c.owner[j]].lang
	if sameLanguage { // across languages only whole terms count: names and values
		p.chars3, p.chars5 = dots[0]/perPart, dots[1]/perPart
	}
	lexical := w.chars3*int64(p.chars3) + w.chars5*int64(p.chars5) + w.words*int64(p.words)
	if c.owner[i] != c.owner[j] && lexical < pairFloor*100 {
		return p, false
	}
	if sameLanguage {
		p.meaning = int32(f.meaningDot(i, j))
	}
	p.raw = (lexical + w.meaning*int64(p.meaning)) / 100
	if !f.hasMeaning[i] && !f.hasMeaning[j] { // a language without word vectors
		p.raw = lexical * w.wordless / 10000
	}
	return p, true
}
