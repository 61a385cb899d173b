package story

import (
	"cmp"
	"slices"

	"saksi/compare/sorting"
)

// Edges runs the steps up to the edges in memory.
func Edges(profiles []Profile) []Edge {
	withUndated := slices.ContainsFunc(profiles, func(p Profile) bool { return p.Day == Undated })
	postings := map[Key][]Posting{}
	for i := range profiles {
		profiles[i].Keys(int64(i), withUndated, func(k Key, p Posting) { postings[k] = append(postings[k], p) })
	}
	neighbours := make([][]Neighbour, len(profiles))
	squares := make([]uint64, len(profiles))
	for k, ps := range postings {
		Neighbours(k, ps, func(article int64, square uint64, other Neighbour) {
			neighbours[article] = append(neighbours[article], other)
			squares[article] = square
		})
	}
	var out []Edge
	for i, ns := range neighbours {
		out = append(out, Score(int64(i), squares[i], ns)...)
	}
	return out
}

// shownTerms is how many terms say why a story belongs together.
const shownTerms = 6

// Why names the strongest terms that at least half of the profiles hold, two
// at the least, as the first of them writes them.
func Why(profiles []Profile) []string {
	type shared struct {
		Term
		articles int
		weight   int64
	}
	found := map[string]*shared{}
	for _, p := range profiles {
		for _, t := range p.Terms {
			s := found[t.Key]
			if s == nil {
				s = &shared{Term: t}
				found[t.Key] = s
			}
			s.articles++
			s.weight += int64(t.Weight)
		}
	}
	var all []*shared
	for _, s := range found {
		if s.articles >= max(2, (len(profiles)+1)/2) {
			all = append(all, s)
		}
	}
	sorting.By(all, func(x, y *shared) int {
		return cmp.Or(cmp.Compare(y.weight, x.weight), cmp.Compare(x.Key, y.Key))
	})
	out := []string{}
	for _, s := range all[:min(len(all), shownTerms)] {
		out = append(out, s.Shown)
	}
	return out
}
