package main

import (
	"fmt"

	"saksi/compare"
	"saksi/compare/gold"
)

// printQuotes prints, of every story that labels its quotes, how many were
// found and how many with their speaker.
func printQuotes(stories []*gold.Story, reports []*compare.Report) {
	fmt.Printf("\n%-14s %-12s %-18s %s\n", "quotes", "found", "with speaker", "reported")
	for i, s := range stories {
		if q := s.ScoreQuotes(reports[i]); q.Of > 0 {
			fmt.Printf("%-14s %2d of %-6d %2d of %-12d %d\n", s.Name, q.Found, q.Of, q.Right, q.Of, q.Reported)
		}
	}
}
