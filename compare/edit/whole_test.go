package edit

import (
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"saksi/compare"
)

// What the command prints is what the page shows before anybody decides
// anything: the reading at the default score and no edits change nothing, and a
// disagreement between two statements stays when something else is split.
func TestNothingDecidedChangesNothing(t *testing.T) {
	for _, story := range []string{"id-feri", "en-depot"} {
		files, err := filepath.Glob("../../testdata/stories/" + story + "/*.txt")
		if err != nil || len(files) < 3 {
			t.Fatal("no articles of ", story, err)
		}
		var texts []string
		for _, f := range files {
			text, err := os.ReadFile(f)
			if err != nil {
				t.Fatal(err)
			}
			texts = append(texts, string(text))
		}
		_, report := compared(t, texts...)
		want, _ := json.Marshal(report)
		if got, _ := json.Marshal(Edits{}.Apply(report.Regroup(compare.DefaultScore))); string(got) != string(want) {
			t.Errorf("%s reads otherwise at the default score", story)
		}

		statement := statementIn(report.Pack())
		apart, other := compare.Discrepancy{}, compare.Statement{}
		for _, d := range report.Discrepancies {
			if statement(d.A) != statement(d.B) {
				apart = d
			}
		}
		for _, st := range report.Statements {
			if len(st.Members) > 1 && !st.Disputed {
				other = st
			}
		}
		if apart.A == "" || other.ID == "" {
			t.Fatalf("%s has no disagreement between two statements, or no statement without any", story)
		}
		var e Edits
		e.Pairs = append(e.Pairs, Pair{A: place(report, other.Members[0]), B: place(report, other.Members[1])})
		after := e.Apply(report)
		if len(after.Discrepancies) != len(report.Discrepancies) || len(after.Disagreements) != len(report.Disagreements) {
			t.Errorf("%s: splitting %s leaves %d of %d discrepancies", story, other.ID, len(after.Discrepancies), len(report.Discrepancies))
		}
		for _, side := range []string{apart.A, apart.B} {
			if st := statementOf(after, side); len(st.Members) > 0 && !st.Disputed {
				t.Errorf("%s: %s is not disputed, though %s of it is", story, st.ID, side)
			}
		}
	}
}

func place(r *compare.Report, sentence string) Place {
	for _, a := range r.Articles {
		for _, s := range a.Sentences {
			if s.ID == sentence {
				return Place{Mark(a.Text), s.Start}
			}
		}
	}
	return Place{}
}
