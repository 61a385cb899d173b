//go:build tune

// Command disputes says of every labelled disagreement of the stories below the
// folders that it is given what became of it: found, found only when the labelled links
// stand in place of ours, or not even then.
//
//	go run -tags tune ./compare/cmd/disputes testdata/stories ../shared/articles
package main

import (
	"context"
	"fmt"
	"os"

	"saksi/compare"
	"saksi/compare/gold"
)

func main() {
	stories, err := gold.LoadAll(os.Args[1:]...)
	if err != nil {
		fmt.Fprintln(os.Stderr, "disputes:", err)
		os.Exit(1)
	}
	var sum, oracle gold.Conflicts
	for _, s := range stories {
		report, err := compare.Compare(context.Background(), s.Input(), compare.Options{})
		if err != nil {
			fmt.Fprintln(os.Stderr, "disputes:", s.Name, err)
			os.Exit(1)
		}
		relinked := compare.Relinked(s.Input(), s.Links(report))
		plain, given := s.ScoreConflicts(report), s.ScoreConflicts(relinked)
		fmt.Printf("== %s: found %d of %d, right %d of %d, false alarms %d of %d; with the labelled links %d, %d of %d\n", s.Name,
			plain.Found, plain.Of, plain.Right, plain.Reported, plain.FalseAlarms, plain.AlarmsOf, given.Found, given.Right, given.Reported)
		reached := map[string]bool{}
		for _, m := range given.Missed {
			reached[m] = true
		}
		for _, m := range plain.Missed {
			why := "link"
			if reached[m] {
				why = "DETECTION"
			}
			fmt.Printf("  missed (%s) %s\n", why, m)
			s.PrintPlant(report, m)
		}
		for _, w := range plain.Wrong {
			fmt.Println("  wrong", w)
		}
		for _, w := range given.Wrong {
			fmt.Println("  wrong with labelled links", w)
		}
		sum.Add(plain)
		oracle.Add(given)
	}
	fmt.Printf("found %d of %d, right %d of %d, false alarms %d of %d; with the labelled links %d, %d of %d\n", sum.Found, sum.Of, sum.Right, sum.Reported, sum.FalseAlarms, sum.AlarmsOf, oracle.Found, oracle.Right, oracle.Reported)
}
