package compare

// Features are what scoring knows of the sentences: vectors of words and of
// character n-grams over the normalised words, and the mean of their word
// vectors.
type features struct {
	wordings   []*wording // nil for sentences that are not compared
	words      [][]word   // of the wordings
	creditOnly []bool     // a sentence that only credits: a photo's line, 'kata Haryo.'
	idf        []int32    // of each word's id, in 1/1024
	commonIDF  int32      // words at or below it say nothing: function words
	// spaces are the sentences' character 3- and 5-grams and words, until they
	// are indexed.
	spaces     [3]*bag
	meaning    [][vectorDims]int16 // of unit length, in 1/unit
	hasMeaning []bool
	// Of classify, once asked for: each sentence's words in runes, and the runes.
	inRunes []string
	runes   map[string]rune
}

func (c *corpus) buildFeatures(w weights) *features {
	n := len(c.sentences)
	raw := c.gatherClaims()
	f := &features{words: make([][]word, n), creditOnly: make([]bool, n)}
	if c.terms == nil {
		c.terms = newTerms()
		length := 0
		for _, a := range c.articles {
			length += len(a.Text)
		}
		// A short story has a new 5-gram every four bytes or so, one of 50 articles 20,000.
		c.terms.spaces[0].expect(min(length/8, 1<<12))
		c.terms.spaces[1].expect(min(length/4, 1<<14))
		c.terms.spaces[2].expect(min(length/16, 1<<12))
	}
	f.wordings = make([]*wording, n)
	var rows [3][]vector
	for k := range rows {
		rows[k] = make([]vector, n)
	}
	aliases := c.learnAliases(raw)
	for i, s := range c.sentences {
		if !s.compared() {
			continue
		}
		a := c.articles[c.owner[i]]
		said := c.wordingOf(a.digest, i-a.first, aliases)
		f.wordings[i], f.words[i], f.creditOnly[i] = said, said.words, said.creditOnly
		for k := range rows {
			rows[k][i] = said.space(k)
		}
	}
	for k := range rows {
		f.spaces[k] = newBag(rows[k], c.terms.spaces[k].known)
		f.spaces[k].kept = n <= manySentences
		c.terms.live[k] = f.spaces[k].live()
	}
	f.idf = f.spaces[2].idf()
	f.commonIDF = ln1024(6, 1) // in more than every sixth sentence
	f.buildMeaning(c)
	if n > manySentences { // memory is dearer than the time to count anew
		for _, said := range f.wordings {
			if said != nil {
				said.terms, said.counts = nil, nil
			}
		}
		c.terms = newTerms()
		for _, a := range c.articles {
			a.words = nil
		}
	}
	return f
}

// buildMeaning makes m: the idf-weighted mean of a sentence's word vectors,
// less the mean of all loaded sentences, of unit length (A simple but
// tough-to-beat baseline for sentence embeddings, Arora et al. 2017).
func (f *features) buildMeaning(c *corpus) {
	n := len(c.sentences)
	f.meaning = make([][vectorDims]int16, n)
	f.hasMeaning = make([]bool, n)
	type mean struct {
		total [vectorDims]int64
		count int64
	}
	means := map[string]*mean{} // by language
	for _, a := range c.articles {
		table := tableFor(a.lang.code)
		if table == nil {
			continue
		}
		m := means[a.lang.code]
		if m == nil {
			m = new(mean)
			means[a.lang.code] = m
		}
		for i := a.first; i < a.last; i++ {
			said := f.wordings[i]
			if said == nil {
				continue
			}
			var sum [vectorDims]int64
			for k := range said.words {
				if row := said.rows[k]; row >= 0 {
					w := &said.words[k]
					table.addTo(&sum, int(row), int64(f.idf[w.id])*int64(w.weight)/fullWeight)
				}
			}
			if !normalise(&sum) {
				continue
			}
			for k := range sum {
				m.total[k] += sum[k]
				f.meaning[i][k] = int16(sum[k])
			}
			m.count++
			f.hasMeaning[i] = true
		}
	}
	for _, m := range means {
		for k := range m.total {
			m.total[k] /= max(m.count, 1)
		}
	}
	for _, a := range c.articles {
		m := means[a.lang.code]
		for i := a.first; i < a.last; i++ {
			if !f.hasMeaning[i] {
				continue
			}
			var v [vectorDims]int64
			for k := range v {
				v[k] = int64(f.meaning[i][k]) - m.total[k]
			}
			f.hasMeaning[i] = normalise(&v)
			for k := range v {
				f.meaning[i][k] = int16(v[k])
			}
		}
	}
}

// normalise scales v to length unit; false when it is zero.
func normalise(v *[vectorDims]int64) bool {
	largest := int64(0)
	for _, x := range v {
		largest = max(largest, x, -x)
	}
	if largest == 0 {
		return false
	}
	shift := 0
	for largest>>shift > 1<<24 {
		shift++
	}
	square := uint64(0)
	for k := range v {
		v[k] >>= shift
		square += uint64(v[k] * v[k])
	}
	length := int64(isqrt(square))
	if length == 0 {
		return false
	}
	for k := range v {
		v[k] = v[k] * unit / length
	}
	return true
}

// meaningDot is the cosine of two sentences' mean vectors in 1/65536; 0 when
// one has none.
func (f *features) meaningDot(i, j int) int64 {
	if !f.hasMeaning[i] || !f.hasMeaning[j] {
		return 0
	}
	a, b := &f.meaning[i], &f.meaning[j]
	var sums [4]int32 // none is more than unit²
	for k := 0; k < vectorDims; k += 4 {
		sums[0] += int32(a[k]) * int32(b[k])
		sums[1] += int32(a[k+1]) * int32(b[k+1])
		sums[2] += int32(a[k+2]) * int32(b[k+2])
		sums[3] += int32(a[k+3]) * int32(b[k+3])
	}
	return int64(sums[0]+sums[1]+sums[2]+sums[3]) / (unit * unit / one)
}
