package compare

// proposition is the part of sentence i that it has in common with j, as a
// span of its article's text: the run of words in which shared terms, each
// worth its idf, outweigh the others, each costing half of theirs (the maximum
// subarray, Bentley 1984).
func (c *corpus) proposition(i, j int32) Span {
	f := c.features
	shared := map[string]bool{}
	for _, w := range f.words[j] {
		shared[w.term] = true
	}
	words := f.words[i]
	sum, best := int32(0), int32(0)
	from, first, last := 0, 0, len(words)-1
	for k, w := range words {
		idf := f.idf[w.id]
		switch {
		case shared[w.term]:
			sum += idf
		case idf > f.commonIDF:
			sum -= idf / 2
		}
		if sum <= 0 {
			sum, from = 0, k+1
			continue
		}
		if sum > best {
			best, first, last = sum, from, k
		}
	}
	if best == 0 {
		return Span{c.sentences[i].start, c.sentences[i].end}
	}
	return Span{words[first].start, words[last].end}
}
