//go:build tune

// Command slots fits the weights of the evidence that two quantities fill one
// slot, on the labelled stories that are not held out:
//
//	go run -tags tune ./compare/cmd/slots testdata/stories ../shared/articles
//
// The files of pairs in compare/testdata/disputes, but the later ones, are fitted on, too.
// It compares every story under weights that were fitted on the others (leave
// one story out), then prints the weights that all of them give. With folders of
// held-out stories behind "--" it compares those under these weights.
package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"saksi/compare"
	"saksi/compare/gold"
)

// A labelled is a story with its cases and whether each is a labelled dispute.
type labelled struct {
	*gold.Story
	cases []compare.SlotCase
	is    []bool
}

func main() {
	folders, held := os.Args[1:], []string(nil)
	if at := slices.Index(folders, "--"); at >= 0 {
		folders, held = folders[:at], folders[at+1:]
	}
	stories := load(folders)
	stories = slices.DeleteFunc(stories, func(s labelled) bool { return s.HeldOut })
	pairs := loadPairs()
	fitted := make([][]int64, len(stories)) // on the others and the pairs
	for k := range stories {
		fitted[k] = fit(slices.Concat(pairs, stories[:k], stories[k+1:]))
	}
	fmt.Println("left out        as it was                      fitted on the others")
	var was, is gold.Conflicts
	for k, s := range stories {
		before, after := score(s), scoreWith(s, fitted[k])
		fmt.Printf("%-14s  %s   %s\n", s.Name, figures(before), figures(after))
		was.Add(before)
		is.Add(after)
	}
	fmt.Printf("%-14s  %s   %s\n\n", "sum", figures(was), figures(is))
	fmt.Println("left out, with another threshold (in 1/1024)")
	for _, lower := range []int64{-800, -400, 400, 800} {
		var sum gold.Conflicts
		for k, s := range stories {
			w := slices.Clone(fitted[k])
			w[len(w)-1] -= lower
			sum.Add(scoreWith(s, w))
		}
		fmt.Printf("%+14d  %s\n", lower, figures(sum))
	}
	fmt.Println()
	weights := fit(slices.Concat(pairs, stories))
	for k, name := range append(compare.SlotNames(), "bias") {
		fmt.Printf("%6d %s\n", weights[k], name)
	}
	if len(held) > 0 {
		var old, fitted gold.Conflicts
		for _, s := range load(held) {
			old.Add(score(s))
			fitted.Add(scoreWith(s, weights))
		}
		fmt.Printf("\nheld out        %s   %s\n", figures(old), figures(fitted))
	}
}

func load(folders []string) (out []labelled) {
	stories, err := gold.LoadAll(folders...)
	if err != nil {
		fmt.Fprintln(os.Stderr, "slots:", err)
		os.Exit(1)
	}
	for _, s := range stories {
		one := labelled{Story: s, cases: compare.SlotCases(s.Input())}
		var all []compare.Discrepancy
		for _, c := range one.cases {
			all = append(all, c.Discrepancy)
		}
		one.is = s.AreDisputes(report(s), all)
		out = append(out, one)
	}
	return out
}

// loadPairs reads the files of pairs.
func loadPairs() (out []labelled) {
	files, _ := filepath.Glob("compare/testdata/disputes/??.txt")
	more, _ := filepath.Glob("compare/testdata/disputes/patterns/??.txt")
	for _, file := range append(files, more...) {
		data, err := os.ReadFile(file)
		if err != nil {
			fmt.Fprintln(os.Stderr, "slots:", err)
			os.Exit(1)
		}
		var one labelled
		one.cases, one.is = compare.PairCases(string(data), strings.TrimSuffix(filepath.Base(file), ".txt"))
		out = append(out, one)
	}
	return out
}

func report(s *gold.Story) *compare.Report {
	r, err := compare.Compare(context.Background(), s.Input(), compare.Options{})
	if err != nil {
		fmt.Fprintln(os.Stderr, "slots:", s.Name, err)
		os.Exit(1)
	}
	return r
}

func score(s labelled) gold.Conflicts { return s.ScoreConflicts(report(s.Story)) }

func scoreWith(s labelled, weights []int64) gold.Conflicts {
	before := compare.WithSlotWeights(weights)
	defer compare.WithSlotWeights(before)
	return score(s)
}

func figures(c gold.Conflicts) string {
	return fmt.Sprintf("%3d of %3d, %3d of %3d, %2d alarms", c.Found, c.Of, c.Right, c.Reported, c.FalseAlarms)
}
