package compare

// A vector is a sparse vector of unit length with weights in 1/unit, its terms in
// no order. Pruned to integers, dot products are the same in any order.
type vector []entry

type entry struct{ id, weight int32 }

const unit = 1 << 14

// A bag is the counts of the terms of one kind (words or character n-grams) in all
// sentences; a count is in quarters, as words weigh (word.weight).
type bag struct {
	df   []int32 // of each term, the sentences that hold it
	rows []vector
	kept bool // the rows belong to somebody else
}

// newBag is a bag of rows whose terms have numbers below known.
func newBag(rows []vector, known int32) *bag {
	b := &bag{df: make([]int32, known), rows: rows}
	for _, row := range rows {
		for _, e := range row {
			b.df[e.id]++
		}
	}
	return b
}

// filled is how many sentences hold any term.
func (b *bag) filled() int {
	n := 0
	for _, row := range b.rows {
		if len(row) > 0 {
			n++
		}
	}
	return n
}

// live is how many terms any sentence holds.
func (b *bag) live() int {
	n := 0
	for _, df := range b.df {
		if df > 0 {
			n++
		}
	}
	return n
}

// vectors weighs the counts by (1+ln tf)·ln((n+1)/(df+½)), n the number of filled
// sentences, and scales every row to unit length. It is done in the place of the
// counts where nobody keeps them.
func (b *bag) vectors() []vector {
	if b.kept {
		total := 0
		for _, row := range b.rows {
			total += len(row)
		}
		all, rows := make(vector, 0, total), make([]vector, len(b.rows))
		for i, row := range b.rows {
			from := len(all)
			all = append(all, row...)
			rows[i] = all[from:]
		}
		b.rows, b.kept = rows, false
	}
	idf := b.idf()
	for _, row := range b.rows {
		row.weigh(idf)
	}
	return b.rows
}

// backgroundSentences without any of the terms are added to the loaded ones, so
// that a term which both of two short articles use still says something.
const backgroundSentences = 20

func (b *bag) idf() []int32 {
	n := b.filled()
	idf := make([]int32, len(b.df))
	var known []int32 // by frequency, of which there are few; plus one
	for id, df := range b.df {
		for int(df) >= len(known) {
			known = append(known, 0)
		}
		if known[df] == 0 {
			known[df] = 1 + max(0, ln1024(2*(n+backgroundSentences+1), int(2*df+1)))
		}
		idf[id] = known[df] - 1
	}
	return idf
}

func (v vector) weigh(idf []int32) {
	square := uint64(0)
	for k := range v {
		e := &v[k]
		w := int64(idf[e.id]) * dampen(e.weight) >> 10
		e.weight = int32(w)
		square += uint64(w * w)
	}
	length := int64(isqrt(square))
	if length == 0 {
		return
	}
	for k := range v {
		v[k].weight = int32((int64(v[k].weight)*unit + length/2) / length)
	}
}

// dampen is 1+ln tf in 1/1024 for a count in quarters; below one it is the
// count itself.
func dampen(quarters int32) int64 {
	if quarters <= fullWeight {
		return int64(quarters) * 1024 / fullWeight
	}
	return 1024 + int64(ln1024(int(quarters), fullWeight))
}
