package edit

import (
	"context"
	"encoding/json"
	"reflect"
	"slices"
	"strings"
	"testing"

	"saksi/compare"
)

// compared is a small comparison: two shared statements and some of one article.
func compared(t *testing.T, texts ...string) ([]compare.Article, *compare.Report) {
	t.Helper()
	var articles []compare.Article
	for i, text := range texts {
		articles = append(articles, compare.Article{Name: string(rune('a'+i)) + ".txt", Language: "en", Text: text})
	}
	report, err := compare.Compare(context.Background(), articles, compare.Options{})
	if err != nil {
		t.Fatal(err)
	}
	return articles, report
}

var texts = []string{
	"The old bridge over the Mira closed on Monday after engineers found cracks.\nMayor Odile Brandt promised a ferry for the workers of the mill.\nNo one was hurt.",
	"The old bridge over the Mira closed on Monday after engineers found cracks.\nA ferry for the workers of the mill was promised by Mayor Odile Brandt.\nRents in the valley have doubled.",
	"The old bridge over the Mira closed on Monday after engineers found cracks.\nThe orchestra plays on Friday.",
}

// placeOf finds a sentence by how it begins.
func placeOf(t *testing.T, r *compare.Report, article int, beginning string) (string, Place) {
	t.Helper()
	a := r.Articles[article]
	for _, s := range a.Sentences {
		if strings.HasPrefix(s.Text, beginning) {
			return s.ID, Place{Mark(a.Text), s.Start}
		}
	}
	t.Fatalf("article %d has no sentence that begins with %q", article, beginning)
	return "", Place{}
}

func statementOf(r *compare.Report, sentence string) compare.Statement {
	for _, st := range r.Statements {
		if slices.Contains(st.Members, sentence) {
			return st
		}
	}
	return compare.Statement{}
}

// whole checks that every compared sentence stands in exactly one statement
// and that ids, kinds and articles agree.
func whole(t *testing.T, r *compare.Report) {
	t.Helper()
	n := 0
	for _, a := range r.Articles {
		for _, s := range a.Sentences {
			if s.Statement == "" {
				continue
			}
			n++
			st := statementOf(r, s.ID)
			if st.ID != s.Statement || st.Kind != s.Kind || !slices.Contains(st.Articles, a.ID) || !slices.Contains(st.Members, st.Best) {
				t.Errorf("%s says %s (%s), its statement is %+v", s.ID, s.Statement, s.Kind, st)
			}
			if (len(st.Articles) == 1) != (st.Kind == compare.Unique) {
				t.Errorf("%+v is of the wrong kind", st)
			}
		}
	}
	for _, st := range r.Statements {
		n -= len(st.Members)
	}
	if n != 0 {
		t.Errorf("%d sentences stand in no or two statements", n)
	}
}

func TestNoEditsChangeNothing(t *testing.T) {
	_, report := compared(t, texts...)
	got := Edits{}.Apply(report)
	if !reflect.DeepEqual(got.Statements, report.Statements) || !reflect.DeepEqual(got.Links, report.Links) {
		t.Error("applying no edits changed the report")
	}
}

func TestRejectedSentencesPart(t *testing.T) {
	_, report := compared(t, texts...)
	a, pa := placeOf(t, report, 0, "The old bridge")
	b, pb := placeOf(t, report, 1, "The old bridge")
	c, pc := placeOf(t, report, 2, "The old bridge")
	if st := statementOf(report, a); len(st.Members) != 3 {
		t.Fatalf("the three bridges should be one statement before: %v", st.Members)
	}
	before, err := json.Marshal(report)
	if err != nil {
		t.Fatal(err)
	}
	var e Edits
	e.Judge(false, [2]Place{pc, pa})
	e.Judge(false, [2]Place{pc, pb})
	got := e.Apply(report)
	whole(t, got)
	if st := statementOf(got, c); len(st.Members) != 1 {
		t.Errorf("the third bridge is still with %v", st.Members)
	}
	if statementOf(got, a).ID != statementOf(got, b).ID {
		t.Error("the first two bridges were parted too")
	}
	for _, l := range got.Links {
		if l.A == c || l.B == c {
			t.Errorf("the rejected link %v is still there", l)
		}
	}
	if after, _ := json.Marshal(report); string(after) != string(before) {
		t.Error("the report itself was changed")
	}
}

func TestConfirmedSentencesMerge(t *testing.T) {
	_, report := compared(t, texts...)
	a, pa := placeOf(t, report, 0, "No one")
	b, pb := placeOf(t, report, 2, "The orchestra")
	var e Edits
	e.Judge(true, [2]Place{pa, pb})
	got := e.Apply(report)
	whole(t, got)
	if st := statementOf(got, a); st.Kind != compare.Paraphrased || !slices.Equal(st.Members, []string{a, b}) {
		t.Errorf("confirmed, they are %+v", st)
	}
	e.Judge(false, [2]Place{pb, pa})
	if got = e.Apply(report); len(statementOf(got, a).Members) != 1 || len(e.Pairs) != 1 {
		t.Error("the later verdict does not replace the earlier one")
	}
}

// Decisions hold when articles are renamed, moved and added.
func TestEditsSurviveComparingAnew(t *testing.T) {
	_, report := compared(t, texts...)
	_, pa := placeOf(t, report, 0, "No one")
	_, pb := placeOf(t, report, 2, "The orchestra")
	var e Edits
	e.Judge(true, [2]Place{pa, pb})
	_, anew := compared(t, "Something else was written about the harbour of the town.", texts[2], texts[1], texts[0])
	got := e.Apply(anew)
	whole(t, got)
	a, _ := placeOf(t, anew, 3, "No one")
	b, _ := placeOf(t, anew, 1, "The orchestra")
	if st := statementOf(got, a); !slices.Contains(st.Members, b) {
		t.Errorf("after comparing anew they are apart: %v", st.Members)
	}
}

func TestPrepare(t *testing.T) {
	a := compare.Article{Text: "Read more\nThe bridge closed.", Roles: map[int]compare.Role{10: compare.Claim}}
	var e Edits
	e.SetRole(Place{Mark(a.Text), 0}, compare.Boilerplate)
	e.SetLanguage(Mark(a.Text), "id")
	got := e.Prepare(a)
	if got.Language != "id" || got.Roles[0] != compare.Boilerplate || got.Roles[10] != compare.Claim {
		t.Errorf("prepared %+v", got)
	}
	if len(a.Roles) != 1 {
		t.Error("the article itself was changed")
	}
	if other := e.Prepare(compare.Article{Text: "Another"}); other.Language != "" || other.Roles != nil {
		t.Errorf("another article was changed: %+v", other)
	}
}

func TestHistory(t *testing.T) {
	var h History
	at := Place{"x", 1}
	note := func(text string) { h.Do(func(e *Edits) { e.Annotate(at, text) }) }
	note("one")
	note("two")
	if h.Undo(); h.Now.Notes[0].Text != "one" {
		t.Errorf("undone: %+v", h.Now)
	}
	if h.Redo(); h.Now.Notes[0].Text != "two" {
		t.Errorf("redone: %+v", h.Now)
	}
	h.Undo()
	note("three")
	if h.CanRedo() {
		t.Error("a new change must end the way forth")
	}
	h.Undo()
	h.Undo()
	if h.Undo() || !h.Now.Empty() {
		t.Errorf("at the start there is %+v", h.Now)
	}
	if !h.Unsaved() {
		t.Error("changes were made")
	}
	if h.Saved(); h.Unsaved() {
		t.Error("they are saved")
	}
}

func TestSavedOpensAsItWas(t *testing.T) {
	articles, report := compared(t, texts...)
	_, pa := placeOf(t, report, 0, "No one")
	var e Edits
	e.Annotate(pa, "check with the clinic")
	e.SetRole(pa, compare.CaptionText)
	in := Saved{Report: *report, Input: articles, Edits: e, MinScore: .5}
	data, err := json.Marshal(in)
	if err != nil {
		t.Fatal(err)
	}
	if !Looks(data) || Looks([]byte("The bridge")) || Looks([]byte(`{"a": 1}`)) {
		t.Error("saved comparisons are not told from other files")
	}
	for _, in := range []Saved{in, {Report: *report.Pack(), Input: articles, Edits: e, MinScore: .5}} {
		var pieces strings.Builder
		if err := in.Write(&pieces); err != nil || pieces.String() != string(data) {
			t.Errorf("written piece by piece, %v\n%s\nat once\n%s", err, pieces.String(), data)
		}
	}
	out, err := Open(data)
	if err != nil {
		t.Fatal(err)
	}
	again, err := json.Marshal(out)
	if err != nil {
		t.Fatal(err)
	}
	if string(again) != string(data) {
		t.Errorf("saved\n%s\nopened\n%s", data, again)
	}
}

// The report that the command prints opens as well, with the articles it has.
func TestReportOpens(t *testing.T) {
	_, report := compared(t, texts...)
	data, err := json.Marshal(report)
	if err != nil {
		t.Fatal(err)
	}
	out, err := Open(data)
	if err != nil {
		t.Fatal(err)
	}
	if len(out.Input) != 3 || out.Input[1].Text != texts[1] {
		t.Errorf("opened with %+v", out.Input)
	}
}

func TestBrokenFilesAreRefused(t *testing.T) {
	articles, report := compared(t, texts...)
	data, err := json.Marshal(Saved{Report: *report, Input: articles})
	if err != nil {
		t.Fatal(err)
	}
	text := string(data)
	for why, broken := range map[string]string{
		"cut off":            text[:len(text)/2],
		"another version":    strings.Replace(text, `"version":1`, `"version":9`, 1),
		"another text":       strings.Replace(text, "The old bridge", "The old barge!", 1),
		"unknown member":     strings.Replace(text, `"members":["a1.1"`, `"members":["a7.1"`, 1),
		"no article":         `{"version":1}`,
		"a span past end":    strings.Replace(text, `"start":0,"end":75`, `"start":0,"end":99999`, 1),
		"a negative span":    strings.Replace(text, `"start":0,"end":75`, `"start":-5,"end":75`, 1),
		"a link to nowhere":  strings.Replace(text, `"links":[{"a":"a1.1"`, `"links":[{"a":"a9.1"`, 1),
		"null in its place":  strings.Replace(text, `"statements":[{`, `"statements":[{},{`, 1),
		"not a comparison":   `{"version":"x"}`,
		"a number too large": `{"version":1e400}`,
	} {
		if broken == text {
			t.Errorf("%s: the test breaks nothing", why)
		}
		if _, err := Open([]byte(broken)); err == nil {
			t.Errorf("%s: was opened", why)
		}
	}
}

func FuzzOpen(f *testing.F) {
	f.Add([]byte(`{"version":1,"articles":[{"id":"a1","text":"A b.","blocks":[],"sentences":[{"id":"a1.1","start":0,"end":4,"text":"A b.","role":"claim"}]}]}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		if s, err := Open(data); err == nil {
			s.Edits.Apply(&s.Report)
			s.Edits.Apply(s.Regroup(.5))
		}
	})
}

// A title belongs to its event: another event of the same pile has its own.
func TestTitles(t *testing.T) {
	var e Edits
	e.Entitle([]string{"a", "b"}, "Fire")
	e.Entitle([]string{"c", "d"}, "Flood")
	e.Entitle([]string{"b", "a", "x"}, "Market fire")
	if got := e.Title([]string{"b", "y"}) + ", " + e.Title([]string{"c"}) + ", " + e.Title([]string{"y"}); got != "Market fire, Flood, " || len(e.Titles) != 2 {
		t.Errorf("the titles are %s of %+v", got, e.Titles)
	}
	e.Entitle([]string{"b"}, "")
	if e.Title([]string{"b"}) != "" || e.Empty() {
		t.Errorf("one taken away leaves %+v", e.Titles)
	}
}
