package view

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"saksi/compare"
)

// stated is the state of the page that shows a comparison of a test story,
// with one disagreement that is known.
func stated(t testing.TB, story string) *State {
	t.Helper()
	files, err := filepath.Glob("../../testdata/stories/" + story + "/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatalf("the story %s is not there: %v", story, err)
	}
	var articles []compare.Article
	for _, f := range files {
		data, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		articles = append(articles, compare.Article{Name: filepath.Base(f), Text: string(data)})
	}
	report, err := compare.Compare(context.Background(), articles, compare.Options{})
	if err != nil {
		t.Fatal(err)
	}
	dispute(t, report)
	return &State{Words: &english, Phase: Done, View: Statements, Result: NewIndex(report), Level: DefaultLevel,
		Open: map[string]bool{}, Noise: map[string]bool{}, Notes: map[string]string{}, Filter: Filter{Hidden: map[compare.Kind]bool{}}}
}

// dispute puts one disagreement, about the first words of a statement, in
// place of those that were found.
func dispute(t testing.TB, r *compare.Report) {
	t.Helper()
	r.Disagreements, r.Discrepancies = nil, nil
	for i := range r.Statements {
		r.Statements[i].Disputed = false
	}
	for i := range r.Statements {
		st := &r.Statements[i]
		if len(st.Articles) < 2 {
			continue
		}
		st.Disputed = true
		d := compare.Disagreement{Statement: st.ID, Type: compare.SlotNumber, About: "kapal"}
		places := map[string]compare.ReportSentence{}
		for _, a := range r.Articles {
			for _, s := range a.Sentences {
				places[s.ID] = s
			}
		}
		for _, m := range []string{st.Members[0], st.Members[len(st.Members)-1]} {
			s := places[m]
			word, _, _ := strings.Cut(s.Text, " ")
			d.Values = append(d.Values, compare.Value{Text: word, Normal: m, Articles: []string{articleOf(m)},
				Places: []compare.Place{{Sentence: m, Start: s.Start, End: s.Start + len(word)}}})
		}
		a, b := d.Values[0].Places[0], d.Values[1].Places[0]
		r.Discrepancies = append(r.Discrepancies, compare.Discrepancy{A: a.Sentence, B: b.Sentence, Type: compare.SlotNumber,
			AStart: a.Start, AEnd: a.End, BStart: b.Start, BEnd: b.End, Disagreement: len(r.Disagreements)})
		r.Disagreements = append(r.Disagreements, d)
		return
	}
	t.Fatal("the story has no statement of two sources")
}

// all gives the nodes for which match holds.
func all(n *Node, match func(*Node) bool) []*Node {
	var out []*Node
	n.Find(func(n *Node) bool {
		if match(n) {
			out = append(out, n)
		}
		return false
	})
	return out
}

func has(name string) func(*Node) bool {
	return func(n *Node) bool { _, ok := n.Attr(name); return ok }
}

// Whatever is opened, marked, found or focused: a sentence's element has the
// article's own text, and its kind and statement are the report's.
func TestSentencesAreShownAsWritten(t *testing.T) {
	for _, story := range []string{"id-feri", "en-depot", "ja-kouzui", "ar-mina"} {
		s := stated(t, story)
		for i := range s.Result.Report.Statements {
			s.Open[s.Result.Report.Statements[i].ID] = true
		}
		_, first := s.Result.Sentence(s.Result.Report.Disagreements[0].Values[0].Places[0].Sentence)
		s.Filter.Query = string([]rune(first.Text)[:2])
		s.Focus = s.Result.Report.Statements[0].Best
		s.Result.Grown([]string{"a2"})
		for _, s.View = range Views {
			if s.View == SideBySide {
				s.Filter.Query = ""
			}
			seen := 0
			for _, n := range all(Page(s), has("data-sentence")) {
				id, _ := n.Attr("data-sentence")
				_, sent := s.Result.Sentence(id)
				if sent == nil {
					t.Fatalf("%s: %s is no sentence", story, id)
				}
				seen++
				if got := n.TextContent(); got != sent.Text {
					t.Errorf("%s, %s: %s is %q, should be %q", story, s.View, id, got, sent.Text)
				}
				kind, _ := n.Attr("data-kind")
				statement, _ := n.Attr("data-statement")
				if kind != string(sent.Kind) && sent.Statement != "" || statement != sent.Statement {
					t.Errorf("%s: %s is of %s %q, should be of %s %q", story, id, statement, kind, sent.Statement, sent.Kind)
				}
			}
			if seen == 0 {
				t.Errorf("%s: no sentence in %s", story, s.View)
			}
		}
	}
}

// The columns show every article from its first letter to its last.
func TestColumnsShowWholeArticles(t *testing.T) {
	s := stated(t, "id-feri")
	s.View = SideBySide
	for _, col := range all(Page(s), has("data-article")) {
		id, _ := col.Attr("data-article")
		var got strings.Builder
		for _, b := range all(col, has("data-block")) {
			got.WriteString(b.TextContent())
		}
		for i := range s.Result.Report.Articles {
			if a := &s.Result.Report.Articles[i]; a.ID == id {
				squeeze := func(s string) string { return strings.Join(strings.Fields(s), "") }
				if squeeze(got.String()) != squeeze(a.Text) {
					t.Errorf("%s: shown\n%s\nwritten\n%s", id, got.String(), a.Text)
				}
			}
		}
	}
}

func TestDisputedValuesAreMarked(t *testing.T) {
	s := stated(t, "id-feri")
	d := s.Result.Report.Disagreements[0]
	s.Open[d.Statement] = true
	for _, v := range []View{Statements, SideBySide, Disagreed} {
		s.View = v
		found := map[string]bool{}
		for _, n := range all(Page(s), func(n *Node) bool { c, _ := n.Attr("class"); return c == "value" }) {
			found[n.TextContent()] = true
		}
		for _, value := range d.Values {
			if !found[value.Text] {
				t.Errorf("%s: %q is not marked as disputed", v, value.Text)
			}
		}
	}
	first := order0(s)
	if first != d.Statement {
		t.Errorf("the list begins with %s, the disputed one is %s", first, d.Statement)
	}
}

func order0(s *State) string { return Visible(s)[0].ID }

func TestFilters(t *testing.T) {
	s := stated(t, "id-feri")
	every := len(Visible(s))
	if every != len(s.Result.Report.Statements) {
		t.Errorf("without a filter %d of %d pass", every, len(s.Result.Report.Statements))
	}
	s.Filter.Hidden[compare.Unique] = true
	for _, st := range Visible(s) {
		if st.Kind == compare.Unique {
			t.Errorf("%s is unique", st.ID)
		}
	}
	s.Filter = Filter{Disputed: true}
	if got := Visible(s); len(got) != 1 || !got[0].Disputed {
		t.Errorf("disputed: %v", got)
	}
	s.Filter = Filter{Source: "a2", AtLeast: 2, Query: "KAPAL"}
	got := Visible(s)
	if len(got) == 0 {
		t.Error("nothing passes")
	}
	for _, st := range got {
		text := ""
		for _, m := range st.Members {
			_, sent := s.Result.Sentence(m)
			text += strings.ToLower(sent.Text)
		}
		if len(st.Articles) < 2 || !strings.Contains(strings.Join(st.Articles, " ")+" ", "a2 ") || !strings.Contains(text, "kapal") {
			t.Errorf("%s does not pass", st.ID)
		}
	}
}

func TestHits(t *testing.T) {
	for _, c := range []struct{ text, query, want string }{
		{"Kapal itu, KAPAL besar", "kapal", "Kapal|KAPAL"},
		{"aaa", "aa", "aa"},
		{"İstanbul ISTANBUL", "istanbul", "İstanbul|ISTANBUL"}, // İ is one byte longer than i
		{"Straße", "SSE", ""},
		{"昨日の雨", "の雨", "の雨"},
		{"a", " ", ""},
	} {
		var got []string
		for _, h := range hits(c.text, c.query) {
			got = append(got, c.text[h.Start:h.End])
		}
		if strings.Join(got, "|") != c.want {
			t.Errorf("%q in %q: %q, want %q", c.query, c.text, got, c.want)
		}
	}
}

// The marks of a sentence never overlap and never leave it, however they came.
func TestDisjoint(t *testing.T) {
	for a := range 6 {
		for b := range 7 {
			for c := range 6 {
				for d := range 7 {
					pos := 1
					for _, m := range disjoint([]mark{{start: a, end: b}, {start: c, end: d}}, 1, 5) {
						if m.start < pos || m.end <= m.start || m.end > 5 {
							t.Fatalf("%d-%d and %d-%d give %v", a, b, c, d, m)
						}
						pos = m.end
					}
				}
			}
		}
	}
}

// Many sources: cells shrink, then become a count.
func TestCellsOfManySources(t *testing.T) {
	for n, want := range map[int]string{8: "cells", 9: "cells bars", 21: "cell-count"} {
		r := &compare.Report{Version: 1}
		st := compare.Statement{ID: "s1", Kind: compare.Paraphrased, Best: "a1.1"}
		for i := range n {
			id := fmt.Sprintf("a%d", i+1)
			r.Articles = append(r.Articles, compare.ReportArticle{ID: id, Text: "x", Sentences: []compare.ReportSentence{{ID: id + ".1", End: 1, Text: "x", Statement: "s1", Kind: compare.Paraphrased}}})
			st.Articles, st.Members = append(st.Articles, id), append(st.Members, id+".1")
		}
		r.Statements = []compare.Statement{st}
		s := &State{Words: &english, Result: NewIndex(r), Open: map[string]bool{}}
		if got, _ := cells(s, &r.Statements[0]).Attr("class"); got != want {
			t.Errorf("%d sources: %q, want %q", n, got, want)
		}
	}
}

func BenchmarkPage(b *testing.B) {
	for _, v := range Views {
		b.Run(string(v), func(b *testing.B) {
			s := stated(b, "id-feri")
			s.View = v
			s.Limit = 40
			for b.Loop() {
				Page(s)
			}
		})
	}
}

func TestMatrix(t *testing.T) {
	s := stated(t, "id-feri")
	s.Matrix = true
	n := len(s.Result.Report.Articles)
	cells := all(matrix(s), func(n *Node) bool { return n.Tag == "td" && len(n.Children) > 0 })
	if len(cells) != n*(n-1) {
		t.Fatalf("%d cells for %d articles", len(cells), n)
	}
	in, total := 0, 0 // how much of the first article stands in the second
	for _, sent := range s.Result.Report.Articles[0].Sentences {
		if st := s.Result.Statement(sent.Statement); st != nil {
			total++
			if strings.Contains(strings.Join(st.Articles, " ")+" ", "a2 ") {
				in++
			}
		}
	}
	if got, want := cells[0].TextContent(), fmt.Sprint((in*100+total/2)/total); got != want {
		t.Errorf("A in B: %s %%, want %s %%", got, want)
	}
}

// The comparison is called what its headlines say, or what an editor says.
func TestTitle(t *testing.T) {
	r := &compare.Report{
		Articles: []compare.ReportArticle{
			{ID: "a1", Sentences: []compare.ReportSentence{{ID: "a1.1", Text: "Alone", Role: compare.Headline, Statement: "s1"}, {ID: "a1.2", Text: "Body", Role: compare.Claim, Statement: "s2"}}},
			{ID: "a2", Sentences: []compare.ReportSentence{{ID: "a2.1", Text: "Together", Role: compare.Headline, Statement: "s2"}, {ID: "a2.2", Text: "A part", Role: compare.Headline, Statement: "s3"}}},
		},
		Statements: []compare.Statement{{ID: "s1", Articles: []string{"a1"}}, {ID: "s2", Articles: []string{"a1", "a2"}}, {ID: "s3", Articles: []string{"a1", "a2", "a3"}}},
	}
	s := &State{Words: &english, Result: NewIndex(r)}
	if got, _ := title(s).Attr("value"); got != "Together" {
		t.Errorf("it is called %q", got)
	}
	s.Title = "Named"
	if got, _ := title(s).Attr("value"); got != "Named" {
		t.Errorf("an editor named it, and it is called %q", got)
	}
}
