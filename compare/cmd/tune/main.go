//go:build tune

// Command tune fits the weights of the comparison on the labelled stories that
// are not held out:
//
//	go run -tags tune ./compare/cmd/tune testdata/stories ../shared/articles
//
// From the weights as they are it tries every weight, one at a time, at some
// steps below and above, and keeps what lifts the objective (half F1 of V and
// P, half average precision, mean over stories). It does so once on all
// stories, which gives the weights to write down, and reports every story
// under the weights that the others alone would have chosen among all that was
// tried (leave one story out). Last it prints what each part is worth.
package main

import (
	"cmp"
	"fmt"
	"maps"
	"os"
	"slices"
	"strings"

	"saksi/compare"
	"saksi/compare/gold"
)

// A trial is a set of changed weights with its scores per story.
type trial struct {
	change map[string]int64
	scores []gold.Scores
}

// objective is the mean over the stories but one (-1: over all).
func (t *trial) objective(without int) float64 {
	sum, n := 0.0, 0
	for i, s := range t.scores {
		if i != without {
			sum += (s.VP + s.AP) / 2
			n++
		}
	}
	return sum / float64(n)
}

func main() {
	stories, err := gold.LoadAll(os.Args[1:]...)
	if err != nil {
		fmt.Fprintln(os.Stderr, "tune:", err)
		os.Exit(1)
	}
	stories = slices.DeleteFunc(stories, func(s *gold.Story) bool { return s.HeldOut })
	if len(stories) < 3 {
		fmt.Fprintln(os.Stderr, "tune: name folders with at least three labelled stories")
		os.Exit(2)
	}
	run := func(change map[string]int64) *trial {
		t := &trial{change: change}
		for _, s := range stories {
			report, err := compare.Tuned(s.Input(), change)
			if err != nil {
				fmt.Fprintln(os.Stderr, "tune:", s.Name, err)
				os.Exit(1)
			}
			t.scores = append(t.scores, s.Score(report))
		}
		return t
	}
	defaults := compare.Weights()
	best := run(map[string]int64{})
	base := best
	trials := []*trial{best}
	fmt.Printf("as they are: %.4f\n", best.objective(-1))
	for _, name := range []string{"rival", "third", "beside", "past", "words", "chars5", "meaning", "attribution", "priorSlope", "link"} {
		for _, percent := range []int64{50, 75, 125, 150} {
			change := maps.Clone(best.change)
			change[name] = defaults[name] * percent / 100
			t := run(change)
			trials = append(trials, t)
			if t.objective(-1) > best.objective(-1) {
				best = t
				fmt.Printf("%s = %d: %.4f\n", name, change[name], t.objective(-1))
			}
		}
	}
	fmt.Printf("\n%-14s %8s %8s %8s %8s  weights that the other stories choose\n", "left out", "F1", "AP", "F1 now", "AP now")
	var f1, ap float64
	for i, s := range stories {
		chosen := slices.MaxFunc(trials, func(x, y *trial) int { return cmp.Compare(x.objective(i), y.objective(i)) })
		fmt.Printf("%-14s %8.3f %8.3f %8.3f %8.3f  %s\n", s.Name, chosen.scores[i].VP, chosen.scores[i].AP, base.scores[i].VP, base.scores[i].AP, written(chosen.change))
		f1 += chosen.scores[i].VP / float64(len(stories))
		ap += chosen.scores[i].AP / float64(len(stories))
	}
	fmt.Printf("%-14s %8.3f %8.3f\n", "mean", f1, ap)

	fmt.Printf("\n%-24s %8s %8s %8s\n", "without", "F1", "AP", "clusters")
	report := func(name string, t *trial) {
		var f1, ap, clusters float64
		for _, s := range t.scores {
			f1 += s.VP / float64(len(stories))
			ap += s.AP / float64(len(stories))
			clusters += s.Clusters / float64(len(stories))
		}
		fmt.Printf("%-24s %8.3f %8.3f %8.3f\n", name, f1, ap, clusters)
	}
	report("(nothing)", base)
	for _, name := range []string{"chars3", "chars5", "words", "meaning", "rival", "third", "beside", "past"} {
		report(name, run(map[string]int64{name: 0}))
	}
	report("lighter attribution", run(map[string]int64{"attribution": 4}))
	report("prior of calibration", run(map[string]int64{"priorPairs": 0}))
	report("own story's tail", run(map[string]int64{"priorPairs": 1 << 30}))
}

func written(change map[string]int64) string {
	var out []string
	for _, name := range slices.Sorted(maps.Keys(change)) {
		out = append(out, fmt.Sprintf("%s=%d", name, change[name]))
	}
	return strings.Join(out, " ")
}
