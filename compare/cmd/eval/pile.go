package main

import (
	"fmt"

	"saksi/compare"
	"saksi/compare/gold"
	"saksi/compare/story"
)

// printPile scores the sorting of all articles into stories: the threshold
// fitted on one half of the events and reported on the other, and the built-in
// one on everything.
func printPile(dirs []string) error {
	pile, err := gold.LoadPile(dirs...)
	if err != nil {
		return err
	}
	fmt.Printf("\n%-34s %5s %5s %5s %5s %5s %5s  %s\n", "stories from a pile", "pairs", "prec", "rec", "B3", "prec", "rec", "articles")
	for which := range 2 {
		other := pile.Half(1 - which)
		join := fitJoin(pile.Half(which))
		pileRow(fmt.Sprintf("fitted on half %d (%d), the other", which+1, join), other, groupsAt(edges(other), len(other.Articles), join))
	}
	var groups [][]int
	for _, s := range compare.Stories(pile.Articles) {
		groups = append(groups, s.Articles)
	}
	pileRow("built-in threshold, all", pile, groups)
	return nil
}

func pileRow(name string, p *gold.Pile, groups [][]int) {
	s := p.Score(groups)
	fmt.Printf("%-34s %5.3f %5.3f %5.3f %5.3f %5.3f %5.3f  %d\n", name, s.PairF1, s.PairPrecision, s.PairRecall, s.F1, s.Precision, s.Recall, len(p.Articles))
}

// fitJoin gives the middle of the thresholds with the best B-cubed.
func fitJoin(p *gold.Pile) int64 {
	e := edges(p)
	best, first, last := -1.0, int64(0), int64(0)
	for join := int64(60); join <= 500; join += 10 {
		f := p.Score(groupsAt(e, len(p.Articles), join)).F1
		switch {
		case f > best:
			best, first, last = f, join, join
		case f == best:
			last = join
		}
	}
	return (first + last) / 2
}

func edges(p *gold.Pile) []story.Edge {
	profiles := make([]story.Profile, len(p.Articles))
	for i, a := range p.Articles {
		profiles[i] = compare.Profile(a)
	}
	return story.Edges(profiles)
}

// groupsAt adds to the groups of edges the articles that no edge names.
func groupsAt(edges []story.Edge, articles int, join int64) [][]int {
	var out [][]int
	in := make([]bool, articles)
	for _, group := range story.GroupAt(edges, join) {
		var places []int
		for _, a := range group {
			places = append(places, int(a))
			in[a] = true
		}
		out = append(out, places)
	}
	for i := range in {
		if !in[i] {
			out = append(out, []int{i})
		}
	}
	return out
}
