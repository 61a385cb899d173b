package compare

// A postings index lists, for every term, the sentences that hold it with their
// weights, one list after the other in one slice. Terms in more sentences than
// a limit have no list: their part of every sentence is kept as a vector.
type postings struct {
	vectors []vector
	at      []int32 // where each term's list begins
	entries []posting
	leftOut []vector // of each sentence, the terms without a list, numbered anew
	left    int      // how many these are
	// leftLength is at least the length of each such vector, in 1/unit.
	leftLength []int64
	scale      int64 // what a product of two weights adds to the score
}

type posting struct{ sentence, weight int32 }

func newPostings(vectors []vector, limit int, scale int64) *postings {
	df := []int32{}
	for _, v := range vectors {
		for _, id := range v.ids {
			for int(id) >= len(df) {
				df = append(df, 0)
			}
			df[id]++
		}
	}
	p := &postings{vectors: vectors, at: make([]int32, len(df)+1), leftOut: make([]vector, len(vectors)), scale: scale}
	number := make([]int32, len(df)) // of a term without list, plus one
	for id, n := range df {
		p.at[id+1] = p.at[id]
		if int(n) > limit {
			p.left++
			number[id] = int32(p.left)
		} else if n > 1 {
			p.at[id+1] += n
		}
	}
	p.entries = make([]posting, p.at[len(df)])
	next := append([]int32{}, p.at...)
	for i, v := range vectors {
		for k, id := range v.ids {
			switch {
			case number[id] > 0:
				p.leftOut[i].ids = append(p.leftOut[i].ids, number[id]-1)
				p.leftOut[i].weights = append(p.leftOut[i].weights, v.weights[k])
			case p.at[id+1] > p.at[id]:
				p.entries[next[id]] = posting{int32(i), v.weights[k]}
				next[id]++
			}
		}
	}
	p.leftLength = make([]int64, len(vectors))
	for i, v := range p.leftOut {
		square := uint64(0)
		for _, w := range v.weights {
			square += uint64(int64(w) * int64(w))
		}
		p.leftLength[i] = int64(isqrt(square)) + 1
	}
	return p
}

func (p *postings) list(id int32) []posting { return p.entries[p.at[id]:p.at[id+1]] }
