// Command eval prints the scores of every labelled story below the folders
// that it is given.
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
		fmt.Fprintln(os.Stderr, "eval:", err)
		os.Exit(1)
	}
	fmt.Printf("%-14s %5s %5s %5s %5s %5s %5s %5s %5s %5s  %s\n", "story", "V+P", "prec", "rec", "any", "AP", "class", "clust", "sent", "noise", "hard negatives")
	var sum gold.Scores
	row := func(s gold.Scores) {
		fmt.Printf("%-14s %5.3f %5.3f %5.3f %5.3f %5.3f %5.3f %5.3f %5.3f %5.3f  %d of %d\n", s.Story, s.VP, s.VPPrecision, s.VPRecall, s.Any, s.AP, s.Class, s.Clusters, s.Sentences, s.Noise, s.Negatives, s.NegativesOf)
	}
	n := float64(max(len(stories), 1))
	var reports []*compare.Report
	for _, story := range stories {
		report, err := compare.Compare(context.Background(), story.Input(), compare.Options{})
		if err != nil {
			fmt.Fprintln(os.Stderr, "eval:", story.Name, err)
			os.Exit(1)
		}
		reports = append(reports, report)
		s := story.Score(report)
		row(s)
		sum.VP += s.VP / n
		sum.VPPrecision += s.VPPrecision / n
		sum.VPRecall += s.VPRecall / n
		sum.Any += s.Any / n
		sum.AP += s.AP / n
		sum.Class += s.Class / n
		sum.Clusters += s.Clusters / n
		sum.Sentences += s.Sentences / n
		sum.Noise += s.Noise / n
		sum.Negatives += s.Negatives
		sum.NegativesOf += s.NegativesOf
	}
	sum.Story = "mean"
	row(sum)
	printBaselines(stories, reports)
	printQuotes(stories, reports)
	if err := printConflicts(stories); err != nil {
		fmt.Fprintln(os.Stderr, "eval:", err)
		os.Exit(1)
	}
	if err := printPile(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "eval:", err)
		os.Exit(1)
	}
}
