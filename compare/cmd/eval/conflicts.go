package main

import (
	"context"
	"fmt"
	"os"

	"saksi/compare"
	"saksi/compare/gold"
)

// printConflicts prints how the disagreements of every story were found. With
// SAKSI_SHOW set it names those that were missed and those that are wrong.
func printConflicts(stories []*gold.Story) error {
	fmt.Printf("\n%-14s %-12s %-12s %s\n", "disagreements", "found", "right", "false alarms")
	var sum gold.Conflicts
	for _, story := range stories {
		report, err := compare.Compare(context.Background(), story.Input(), compare.Options{})
		if err != nil {
			return fmt.Errorf("%s: %w", story.Name, err)
		}
		s := story.ScoreConflicts(report)
		printConflictRow(story.Name, s)
		sum.Add(s)
		if os.Getenv("SAKSI_SHOW") == story.Name {
			for _, m := range s.Missed {
				fmt.Println("  missed", m)
			}
			for _, w := range s.Wrong {
				fmt.Println("  wrong ", w)
			}
		}
	}
	printConflictRow("sum", sum)
	return nil
}

func printConflictRow(name string, s gold.Conflicts) {
	fmt.Printf("%-14s %2d of %-6d %2d of %-6d %2d of %d\n", name, s.Found, s.Of, s.Right, s.Reported, s.FalseAlarms, s.AlarmsOf)
}
