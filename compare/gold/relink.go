package gold

import (
	"fmt"

	"saksi/compare"
)

// Links are the labelled pairs as links between the sentences of a report.
func (s *Story) Links(r *compare.Report) []compare.Link {
	m := matchSentences(s, r)
	classes := map[string]compare.Class{"V": compare.ClassShared, "P": compare.ClassParaphrased, "C": compare.ClassPartial}
	var out []compare.Link
	for _, p := range s.Pairs {
		a, okA := m.predicted[s.index[p.A]]
		b, okB := m.predicted[s.index[p.B]]
		if class, ok := classes[p.Label]; ok && okA && okB && a.Statement != "" && b.Statement != "" {
			out = append(out, compare.Link{A: a.ID, B: b.ID, Class: class})
		}
	}
	return out
}

// PrintPlant prints the sentences of a missed disagreement and how each pair is
// labelled and linked.
func (s *Story) PrintPlant(r *compare.Report, missed string) {
	m := matchSentences(s, r)
	for _, plant := range s.plants() {
		if describe(plant[0]) != missed {
			continue
		}
		for _, row := range plant {
			a, b := m.predicted[s.index[row.A]], m.predicted[s.index[row.B]]
			fmt.Printf("      %s %q %q label %q link %s\n        %s: %s\n        %s: %s\n", row.Type, row.VA, row.VB, s.labels[orderedPair(s.index[row.A], s.index[row.B])], linkBetween(r, a.ID, b.ID), row.A, a.Text, row.B, b.Text)
		}
	}
}

func linkBetween(r *compare.Report, a, b string) string {
	for k, list := range [][]compare.Link{r.Links, r.Weak} {
		for _, l := range list {
			if l.A == a && l.B == b || l.A == b && l.B == a {
				return fmt.Sprint([]string{"", "weak "}[k], l.Class, " ", l.Score)
			}
		}
	}
	return "none"
}

func describe(c Conflict) string {
	return fmt.Sprintf("%s %q %q (%s, %s)", c.Type, c.VA, c.VB, c.A, c.B)
}
