package compare

// A postings index lists, for every term of one kind, the sentences that hold it
// with their weights, one list after the other in one slice. Terms in more
// sentences than a limit have no list (commonTerms), and those of a single sentence
// need none.
type postings struct {
	at      []int32 // where each list begins
	entries []posting
	// listed are the terms with a list, one sentence after the other: those of
	// sentence i are from listedAt[i] on, with the number of their list.
	listed   []entry
	listedAt []int32
	scale    int64 // what a product of two weights adds to the score
}

type posting struct{ sentence, weight int32 }

// newPostings gives each of the terms a list that stand in more than one sentence
// and that number, as numberTerms made it, does not say to be common.
func newPostings(rows []vector, number []int32, df []int32, scale int64) *postings {
	p := &postings{at: []int32{0}, listedAt: make([]int32, 1, len(rows)+1), scale: scale}
	end := int32(0)
	for id, n := range number {
		if n > 0 {
			end += df[id]
			p.at = append(p.at, end)
		}
	}
	p.entries, p.listed = make([]posting, end), make([]entry, 0, end)
	next := append([]int32{}, p.at...)
	for i, row := range rows {
		for _, e := range row {
			if n := number[e.id] - 1; n >= 0 {
				p.listed = append(p.listed, entry{n, e.weight})
				p.entries[next[n]] = posting{int32(i), e.weight}
				next[n]++
			}
		}
		p.listedAt = append(p.listedAt, int32(len(p.listed)))
	}
	return p
}

func (p *postings) list(n int32) []posting { return p.entries[p.at[n]:p.at[n+1]] }

func (p *postings) listedIn(i int) []entry { return p.listed[p.listedAt[i]:p.listedAt[i+1]] }
