package story

import (
	"cmp"
	"math/bits"

	"saksi/compare/sorting"
)

// Articles meet by blocks of days. A block is blockDays long; an article of its
// last daysApart days is carried into the next one, so that any two articles
// at most daysApart apart meet in exactly one block:
//
//	days    0 1 2 3 4 5 6 7 | 8 9 …
//	block 0 o o o o o o o o |
//	block 1         c c c c | o o …      (o: own, c: carried)
//
// An article without a date may belong to any day: it meets all others in a
// block of its own, undatedBlock.
const (
	blockDays = 8
	// daysApart: reports of one event rarely lie further apart, and last
	// year's edition always does. Longer stories hold together by their middle.
	daysApart = 4

	undatedBlock int32 = -1 << 31
)

// A Key is where articles meet: a term in a block of days.
type Key struct {
	Block int32
	Term  string
}

// A Posting is an article under a key.
type Posting struct {
	Article int64 // any number that tells articles apart
	Day     int32
	Weight  int32 // the term's in the article, in 1/1024
	Square  uint64
}

// MaxPosting is the document-frequency cap: a term of more articles in one
// block brings nobody together. It bounds every step's work for one key.
const MaxPosting = 256

// Keys calls yield with every key of an article. withUndated says whether the
// pile has any article without a date; without one its block stays empty.
func (p *Profile) Keys(article int64, withUndated bool, yield func(Key, Posting)) {
	post := Posting{Article: article, Day: p.Day, Square: p.square()}
	for _, t := range p.Terms {
		post.Weight = t.Weight
		if withUndated {
			yield(Key{undatedBlock, t.Key}, post)
		}
		if p.Day == Undated {
			continue
		}
		block := floorDiv(p.Day, blockDays)
		yield(Key{block, t.Key}, post)
		if p.Day-block*blockDays >= blockDays-daysApart {
			yield(Key{block + 1, t.Key}, post)
		}
	}
}

func floorDiv(a, b int32) int32 {
	q := a / b
	if a%b < 0 {
		q--
	}
	return q
}

// near says whether two articles of a block may be about one event, and belong
// to this block and not to an earlier one.
func near(block int32, a, b Posting) bool {
	if block == undatedBlock {
		return a.Day == Undated || b.Day == Undated
	}
	own := floorDiv(a.Day, blockDays) == block || floorDiv(b.Day, blockDays) == block
	apart := a.Day - b.Day
	return own && apart <= daysApart && -apart <= daysApart
}

// A Neighbour is another article with what the terms in common add up to.
type Neighbour struct {
	Article int64
	Dot     int64 // sum of the products of weights, each cut by its term's spread
	Terms   int32 // number of terms in common
	Square  uint64
}

// Neighbours calls yield for every two articles of a key that may be about one
// event; the one with the smaller number comes first. Postings may come in any
// order.
func Neighbours(key Key, postings []Posting, yield func(article int64, square uint64, other Neighbour)) {
	if len(postings) < 2 || len(postings) > MaxPosting {
		return
	}
	sorting.By(postings, func(x, y Posting) int { return cmp.Compare(x.Article, y.Article) })
	spread := spreadOf(len(postings))
	for i, a := range postings {
		for _, b := range postings[i+1:] {
			if near(key.Block, a, b) {
				yield(a.Article, a.Square, Neighbour{b.Article, int64(a.Weight) * int64(b.Weight) * spread >> 10, 1, b.Square})
			}
		}
	}
}

// spreadOf is what a term of so many articles still says, in 1/1024: all up to
// 16, since an event may well have so many, then a third less for every
// doubling. Half would part look-alikes better and lose events of thirty
// articles; a quarter joins more events of one region.
func spreadOf(articles int) int64 {
	spread := int64(1024)
	for n := articles; n > 16; n /= 2 {
		spread = spread * 2 / 3
	}
	return spread
}

// An Edge joins two articles that may be about one event, A < B.
type Edge struct {
	A, B  int64
	Score int32 // in 1/1024
}

// Score sums an article's neighbours up, and keeps those that are alike
// enough: the cosine of the two profiles, over the terms in common.
func Score(article int64, square uint64, neighbours []Neighbour) []Edge {
	sorting.By(neighbours, func(x, y Neighbour) int { return cmp.Compare(x.Article, y.Article) })
	var out []Edge
	for i := 0; i < len(neighbours); {
		sum := neighbours[i]
		for i++; i < len(neighbours) && neighbours[i].Article == sum.Article; i++ {
			sum.Dot += neighbours[i].Dot
			sum.Terms += neighbours[i].Terms
		}
		cosine := int32(uint64(sum.Dot) << 10 / max(1, root(square)*root(sum.Square)))
		if sum.Terms >= minTerms && cosine >= edgeFloor {
			out = append(out, Edge{article, sum.Article, cosine})
		}
	}
	return out
}

// minTerms in common, so that one rare word in two articles is no reason.
const minTerms = 3

func root(x uint64) uint64 {
	if x == 0 {
		return 0
	}
	r := uint64(1) << ((bits.Len64(x) + 1) / 2)
	for {
		next := (r + x/r) / 2
		if next >= r {
			return r
		}
		r = next
	}
}
