package view

import (
	"strconv"
	"strings"
	"testing"
)

func written(t *testing.T, s *State) string {
	t.Helper()
	var out strings.Builder
	if err := WriteHTML(&out, Page(s)); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

// When all rows of a long list change, some of them follow a turn later, and in
// the end it is what it would be without turns.
func TestRowsFollowInTurns(t *testing.T) {
	s := &State{Words: Languages[0], Phase: Ready, Built: 1000}
	for i := range 3*rowsInATurn - 10 {
		s.Sources = append(s.Sources, Source{Key: "k" + strconv.Itoa(i), Name: "old " + strconv.Itoa(i)})
	}
	if written(t, s); s.Behind {
		t.Error("a list that nobody has seen is behind")
	}
	for i := range s.Sources {
		s.Sources[i].Name = "new " + strconv.Itoa(i)
	}
	want := written(t, &State{Words: s.Words, Phase: Ready, Sources: s.Sources})
	for turn := 1; turn <= 3; turn++ {
		got := written(t, s)
		if n := strings.Count(got, `value="new `); n != min(turn*rowsInATurn, len(s.Sources)) {
			t.Errorf("after turn %d %d rows are new", turn, n)
		}
		if s.Behind != (turn < 3) || (got == want) != (turn == 3) {
			t.Errorf("after turn %d the list is behind: %v, whole: %v", turn, s.Behind, got == want)
		}
	}
}
