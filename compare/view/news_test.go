package view

import (
	"strings"
	"testing"

	"saksi/compare"
)

// What an added article brings stands there once, in the order of the command;
// without an added article nothing speaks of news.
func TestNews(t *testing.T) {
	s := stated(t, "id-feri")
	s.View = Statements
	for _, n := range all(Page(s), func(n *Node) bool { return n.Tag == "a" }) {
		if href, _ := n.Attr("href"); href == "#new" {
			t.Error("a comparison that nothing was added to offers news")
		}
	}
	s.Result = NewIndex(s.Result.Report).Grown([]string{"a3"})
	for _, s.Words = range Languages {
		s.View = Added
		page := Page(s)
		want := map[string]int{}
		for _, n := range s.Result.Report.News([]string{"a3"}) {
			want[string(n.Kind)]++
		}
		got := map[string]int{}
		for _, n := range all(page, has("data-news")) {
			kind, _ := n.Attr("data-news")
			got[kind]++
		}
		for _, kind := range newsKinds {
			if k := string(kind); want[k] == 0 || got[k] != want[k] {
				t.Errorf("%s: %d of %d news of the kind %s are shown", s.Words.Code, got[k], want[k], k)
			}
		}
		s.View = Statements
		marked := 0
		for _, n := range all(Page(s), has("data-statement-row")) {
			id, _ := n.Attr("data-statement-row")
			carries := strings.Contains(" "+strings.Join(s.Result.Statement(id).Articles, " ")+" ", " a3 ")
			if isNew := len(all(n, has("data-new"))) > 0; isNew != carries {
				t.Errorf("%s: marked as new is %v", id, isNew)
			} else if isNew {
				marked++
			}
		}
		if marked == 0 {
			t.Error("no statement is marked as new")
		}
	}
}

func TestNothingNew(t *testing.T) {
	text := compare.Article{Name: "a.txt", Language: "en", Text: "The bridge closed on Monday."}
	report, err := compare.Compare(t.Context(), []compare.Article{text, text}, compare.Options{})
	if err != nil {
		t.Fatal(err)
	}
	report.Statements, report.Disagreements = nil, nil
	s := &State{Words: &english, View: Added, Phase: Done, Result: NewIndex(report).Grown([]string{"a2"})}
	if got := Page(s).TextContent(); !strings.Contains(got, english.T("news.none")) {
		t.Errorf("the view of news is silent: %s", got)
	}
}
