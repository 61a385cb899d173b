// Package story sorts a pile of articles into events before any sentence is
// compared. Each article is known by its profile: the few terms that are rare
// in its language, names above all. compare.Stories is the way in; this package
// is its arithmetic, kept apart so that a pipeline of many machines can run the
// very same steps (compare/archive):
//
//	Profile ─Keys─▶ postings of a term in a block of days ─Neighbours─▶ pairs ─Score─▶ edges ─Group─▶ stories
//
// Nothing is compared all against all: two articles meet only under a term that
// both hold among their strongest and that at most MaxPosting articles of the
// block hold. The cost is that of the postings, near-linear in the articles.
//
// All weights are integers, so that sums are the same in any order.
package story

import (
	"cmp"
	"slices"

	"saksi/compare/sorting"
)

// A Profile is what an article is about.
type Profile struct {
	Language string `json:"language"`
	// Day counts days since 1970-01-01; Undated when nobody says.
	Day   int32  `json:"day"`
	Terms []Term `json:"terms"`
}

// Undated is the day of an article without a date.
const Undated int32 = -1 << 31

// A Term is a normalised word, name or number with what it says about its article.
type Term struct {
	Key    string `json:"key"`
	Weight int32  `json:"weight"` // in 1/1024
	// Shown is the term as the article first writes it.
	Shown string `json:"shown"`
}

// ProfileTerms is the number of strongest terms that an article is known by.
// Fewer lose the articles that tell one event from two sides, more only add
// postings (testdata/pile/README.md has the measure).
const ProfileTerms = 40

// NewProfile keeps the strongest of the terms, the first of equals.
func NewProfile(language string, day int32, terms []Term) Profile {
	terms = slices.Clone(terms)
	sorting.Stable(terms, func(x, y Term) int { return cmp.Compare(y.Weight, x.Weight) })
	return Profile{language, day, terms[:min(len(terms), ProfileTerms)]}
}

// square is the squared length of the profile, at least 1.
func (p *Profile) square() uint64 {
	sum := uint64(1)
	for _, t := range p.Terms {
		sum += uint64(t.Weight) * uint64(t.Weight)
	}
	return sum
}
