package compare

// A scored pair of sentences, a < b, with the parts of its raw score in
// 1/65536.
type scored struct {
	a, b                           int32
	chars3, chars5, words, meaning int32
	raw                            int64
	score                          int64 // raw, changed by what stands around it
}

// scorePair gives the raw score of two sentences.
func (f *features) scorePair(i, j int, sameLanguage bool, w *weights) scored {
	p := scored{a: int32(i), b: int32(j)}
	p.chars3 = int32(dot(f.chars3[i], f.chars3[j]))
	p.chars5 = int32(dot(f.chars5[i], f.chars5[j]))
	p.words = int32(dot(f.termVectors[i], f.termVectors[j]))
	if sameLanguage {
		p.meaning = int32(f.meaningDot(i, j))
	}
	p.raw = (w.chars3*int64(p.chars3) + w.chars5*int64(p.chars5) + w.words*int64(p.words) + w.meaning*int64(p.meaning)) / 100
	return p
}
