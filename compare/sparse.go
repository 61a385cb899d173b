package compare

import (
	"cmp"
	"slices"
)

// A vector is a sparse vector of unit length: ids ascending, weights in
// 1/unit. Pruned to integers, its dot products are the same in any order.
type vector struct {
	ids     []int32
	weights []int32
}

const unit = 1 << 14

// dot is the cosine of two unit vectors in 1/65536.
func dot(a, b vector) int64 {
	sum := int64(0)
	for i, j := 0, 0; i < len(a.ids) && j < len(b.ids); {
		switch {
		case a.ids[i] < b.ids[j]:
			i++
		case a.ids[i] > b.ids[j]:
			j++
		default:
			sum += int64(a.weights[i]) * int64(b.weights[j])
			i++
			j++
		}
	}
	return sum / (unit * unit / one)
}

// A bag counts keys (words or character n-grams) in sentences; a key's count
// is in quarters, as words weigh (word.weight).
type bag struct {
	ids  map[uint64]int32
	df   []int32
	rows [][]entry
}

type entry struct{ id, count int32 }

func newBag(sentences int) *bag {
	return &bag{ids: map[uint64]int32{}, rows: make([][]entry, sentences)}
}

// add counts a key in a sentence and gives the key's id.
func (b *bag) add(sentence int, key uint64, weight int32) int32 {
	id, ok := b.ids[key]
	if !ok {
		id = int32(len(b.ids))
		b.ids[key] = id
		b.df = append(b.df, 0)
	}
	b.rows[sentence] = append(b.rows[sentence], entry{id, weight})
	return id
}

// vectors weighs every row by (1+ln tf)·ln((n+1)/(df+½)), n the number of rows
// that have any entry, and scales it to unit length.
func (b *bag) vectors() []vector {
	n := 0
	for i, row := range b.rows {
		if len(row) == 0 {
			continue
		}
		n++
		slices.SortFunc(row, func(x, y entry) int { return cmp.Compare(x.id, y.id) })
		k := 0
		for _, e := range row[1:] {
			if e.id == row[k].id {
				row[k].count += e.count
			} else {
				k++
				row[k] = e
			}
		}
		b.rows[i] = row[:k+1]
		for _, e := range b.rows[i] {
			b.df[e.id]++
		}
	}
	idf := b.idf(n)
	out := make([]vector, len(b.rows))
	for i, row := range b.rows {
		out[i], b.rows[i] = unitVector(row, idf), nil // of long stories the rows are most of the memory
	}
	return out
}

// backgroundSentences without any of the terms are added to the loaded ones, so
// that a term which both of two short articles use still says something.
const backgroundSentences = 20

func (b *bag) idf(n int) []int32 {
	idf := make([]int32, len(b.df))
	for id, df := range b.df {
		idf[id] = max(0, ln1024(2*(n+backgroundSentences+1), int(2*df+1)))
	}
	return idf
}

func unitVector(row []entry, idf []int32) vector {
	both := make([]int32, 2*len(row))
	v := vector{both[:len(row):len(row)], both[len(row):]}
	square := uint64(0)
	for k, e := range row {
		w := int64(idf[e.id]) * dampen(e.count) >> 10
		v.weights[k] = int32(w)
		square += uint64(w * w)
	}
	length := int64(isqrt(square))
	for k, e := range row {
		v.ids[k] = e.id
		if length > 0 {
			v.weights[k] = int32((int64(v.weights[k])*unit + length/2) / length)
		}
	}
	return v
}

// dampen is 1+ln tf in 1/1024 for a count in quarters; below one it is the
// count itself.
func dampen(quarters int32) int64 {
	if quarters <= fullWeight {
		return int64(quarters) * 1024 / fullWeight
	}
	return 1024 + int64(ln1024(int(quarters), fullWeight))
}
