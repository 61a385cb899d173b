package compare

// Scoring all pairs costs the square of the number of sentences. An inverted
// index over words and character n-grams finds the pairs worth it: for each
// sentence the postings of its terms add up, in one flat accumulator, what a
// pair would get from them. Terms in more than a twentieth of the sentences are
// left out of the index: measured, they cost ten times the time and name no
// pair that the others do not (1 % lost a fifth). What passes is scored in full.

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

// A postings index lists, for every term, the sentences that hold it so far
// with their weights.
type postings struct {
	lists [][]posting
	limit int
	// scale turns a product of two unit weights into its share of the score.
	scale int64
}

type posting struct {
	sentence int32
	weight   int32
}

func newPostings(vectors []vector, sentences int, scale int64) *postings {
	df := []int{}
	for _, v := range vectors {
		for _, id := range v.ids {
			for int(id) >= len(df) {
				df = append(df, 0)
			}
			df[id]++
		}
	}
	p := &postings{lists: make([][]posting, len(df)), limit: max(sentences/postingShare, postingLeast), scale: scale}
	for id, n := range df {
		if n > 1 && n <= p.limit {
			p.lists[id] = make([]posting, 0, n)
		}
	}
	return p
}

// accumulate adds what sentence v shares with the earlier ones to sums, notes
// the sentences that it touched, and enters v.
func (p *postings) accumulate(sentence int, v vector, sums []int64, touched []int32) []int32 {
	for k, id := range v.ids {
		list := p.lists[id]
		if cap(list) == 0 {
			continue
		}
		weight := int64(v.weights[k]) * p.scale
		for _, e := range list {
			if sums[e.sentence] == 0 {
				touched = append(touched, e.sentence)
			}
			sums[e.sentence] += weight * int64(e.weight)
		}
		p.lists[id] = append(list, posting{int32(sentence), v.weights[k]})
	}
	return touched
}

// candidates calls score for every pair of compared sentences, j before i, that
// the index finds, and for the pairs within one article.
func (c *corpus) candidates(f *features, w *weights, score func(j, i int), next func(i int) error) error {
	n := 0
	for _, s := range c.sentences {
		if s.compared() {
			n++
		}
	}
	indexes := []*postings{newPostings(f.termVectors, n, w.words), newPostings(f.chars5, n, w.chars5), newPostings(f.chars3, n, w.chars3)}
	const perOne = unit * unit / one * 100
	sums := make([]int64, len(c.sentences))
	var touched []int32
	for i, s := range c.sentences {
		if err := next(i); err != nil {
			return err
		}
		if !s.compared() {
			continue
		}
		for j := max(c.articles[c.owner[i]].first, i-sameWindow); j < i; j++ {
			if c.sentences[j].compared() {
				score(j, i)
			}
		}
		touched = touched[:0]
		for k, vectors := range [][]vector{f.termVectors, f.chars5, f.chars3} {
			touched = indexes[k].accumulate(i, vectors[i], sums, touched)
		}
		for _, j := range touched {
			if c.owner[j] != c.owner[i] && sums[j] >= candidateFloor*perOne {
				score(int(j), i)
			}
			sums[j] = 0
		}
	}
	return nil
}
