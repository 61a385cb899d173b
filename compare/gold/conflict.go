package gold

import (
	"fmt"
	"strings"

	"saksi/compare"
)

// Conflicts are the figures for disagreements of one story.
type Conflicts struct {
	// Found of Of labelled disagreements: any pair of its sentences will do.
	Found, Of int
	// Right of Reported disagreements are labelled.
	Right, Reported int
	// FalseAlarms of AlarmsOf pairs of values that only look disputed.
	FalseAlarms, AlarmsOf int
	// Missed and Wrong say which, for the reader of an evaluation.
	Missed, Wrong []string
}

// Add counts the figures of another story in.
func (c *Conflicts) Add(o Conflicts) {
	c.Found, c.Of, c.Right, c.Reported = c.Found+o.Found, c.Of+o.Of, c.Right+o.Right, c.Reported+o.Reported
	c.FalseAlarms, c.AlarmsOf = c.FalseAlarms+o.FalseAlarms, c.AlarmsOf+o.AlarmsOf
}

// plants joins the rows of one disagreement; a row without a number is its own.
func (s *Story) plants() [][]Conflict {
	var out [][]Conflict
	at := map[string]int{}
	for i, c := range s.Conflicts {
		key := fmt.Sprint("row ", i)
		if c.Plant != nil {
			key = fmt.Sprint("plant ", c.Plant)
		} else if c.Group != nil {
			key = fmt.Sprint("group ", c.Group)
		}
		k, ok := at[key]
		if !ok {
			k = len(out)
			at[key] = k
			out = append(out, nil)
		}
		out[k] = append(out[k], c)
	}
	return out
}

// ScoreConflicts measures the disagreements of a report of the story's articles.
func (s *Story) ScoreConflicts(r *compare.Report) Conflicts {
	m := matchSentences(s, r)
	plants := s.plants()
	out := Conflicts{Of: len(plants), AlarmsOf: len(s.Alike)}
	found := make([]bool, len(plants))
	right := make([]bool, len(r.Disagreements))
	example := make([]string, len(r.Disagreements))
	alarmed := map[int]bool{}
	for _, d := range r.Discrepancies {
		a, okA := m.gold[d.A]
		b, okB := m.gold[d.B]
		example[d.Disagreement] = fmt.Sprintf("%s %q %q (%s, %s)", d.Type, d.AValue, d.BValue, d.A, d.B)
		if !okA || !okB {
			continue
		}
		example[d.Disagreement] = fmt.Sprintf("%s %q %q (%s, %s)", d.Type, d.AValue, d.BValue, s.Sentences[a].ID, s.Sentences[b].ID)
		for _, k := range s.plantsOf(plants, a, b, d) {
			found[k] = true
			right[d.Disagreement] = true
		}
		for k, row := range s.Alike {
			x, y := s.index[row.A], s.index[row.B]
			if x == a && y == b && sameValue(row.VA, d.AValue) && sameValue(row.VB, d.BValue) ||
				x == b && y == a && sameValue(row.VA, d.BValue) && sameValue(row.VB, d.AValue) {
				alarmed[k] = true
			}
		}
	}
	out.FalseAlarms = len(alarmed)
	for k, ok := range found {
		if ok {
			out.Found++
		} else {
			out.Missed = append(out.Missed, describe(plants[k][0]))
		}
	}
	out.Reported = len(right)
	for k, ok := range right {
		if ok {
			out.Right++
		} else {
			out.Wrong = append(out.Wrong, example[k])
		}
	}
	return out
}

// plantsOf are the plants that a discrepancy of two sentences is a pair of.
func (s *Story) plantsOf(plants [][]Conflict, a, b int, d compare.Discrepancy) (out []int) {
	for k, plant := range plants {
		if s.inPlant(plant, a, d.AValue, string(d.Type)) && s.inPlant(plant, b, d.BValue, string(d.Type)) {
			out = append(out, k)
		}
	}
	return out
}

// AreDisputes tells of discrepancies of a report's sentences whether they are
// labelled.
func (s *Story) AreDisputes(r *compare.Report, all []compare.Discrepancy) []bool {
	m := matchSentences(s, r)
	plants := s.plants()
	out := make([]bool, len(all))
	for k, d := range all {
		a, okA := m.gold[d.A]
		b, okB := m.gold[d.B]
		out[k] = okA && okB && len(s.plantsOf(plants, a, b, d)) > 0
	}
	return out
}

// inPlant tells whether a row of the plant gives such a value in a sentence.
func (s *Story) inPlant(plant []Conflict, sentence int, value, slot string) bool {
	for _, c := range plant {
		if c.Type != slot && c.Type != "other" {
			continue
		}
		if s.index[c.A] == sentence && sameValue(c.VA, value) || s.index[c.B] == sentence && sameValue(c.VB, value) {
			return true
		}
	}
	return false
}

// sameValue: one holds the other, or they share a word; labels and spans rarely
// end at the same letter.
func sameValue(label, value string) bool {
	label, value = strings.ToLower(label), strings.ToLower(value)
	if strings.Contains(label, value) || strings.Contains(value, label) {
		return true
	}
	for _, w := range strings.Fields(label) {
		for _, v := range strings.Fields(value) {
			if len(w) > 2 && w == v {
				return true
			}
		}
	}
	return false
}
