package ingest

import (
	"context"
	"encoding/json"
	"reflect"
	"strings"
	"testing"

	"saksi/compare"
)

// A saved comparison gives the articles that it was made of, noise and all, and
// they compare to the same report.
func TestSavedComparison(t *testing.T) {
	one := readOne(t, "a.md", "---\ntitle: Banjir\n---\n\nAir masuk ke pasar pada malam hari.\n\n- dua luka\n")
	two := readOne(t, "b.txt", "Pasar terendam air pada malam hari.\nDua orang luka.")
	report, err := compare.Compare(context.Background(), []compare.Article{one, two}, compare.Options{})
	if err != nil {
		t.Fatal(err)
	}
	saved, err := json.Marshal(report)
	if err != nil {
		t.Fatal(err)
	}
	articles, errs := Read("simpanan.json", saved)
	if len(errs) != 0 || len(articles) != 2 {
		t.Fatalf("%d articles, errors %v", len(articles), errs)
	}
	for i, want := range []compare.Article{one, two} {
		checkArticle(t, articles[i])
		if articles[i].Name != want.Name || articles[i].Title != want.Title || articles[i].Text != want.Text || !reflect.DeepEqual(articles[i].Blocks, want.Blocks) {
			t.Errorf("got %+v, want %+v", articles[i], want)
		}
	}
	again, err := compare.Compare(context.Background(), articles, compare.Options{})
	if err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(again, report) {
		t.Error("the articles of a saved comparison compare to another report")
	}
	back, err := Saved(saved)
	if err != nil || !reflect.DeepEqual(back, report) {
		t.Errorf("the report does not read back (%v)", err)
	}
}

func TestSavedErrors(t *testing.T) {
	for _, c := range []struct{ data, want string }{
		{`{"version":2,"articles":[{"text":"x"}],"statements":[]}`, "saved by a newer version"},
		{`{"version":1,"articles":[],"statements":[]}`, "without articles"},
		{`{"version":1,"articles":[{"text":1}],"statements":[]}`, "changed by hand"},
	} {
		articles, errs := Read("a.json", []byte(c.data))
		if len(articles) != 0 || len(errs) != 1 || !strings.Contains(errs[0].Message, c.want) {
			t.Errorf("%d articles, errors %v, want %q", len(articles), errs, c.want)
		}
	}
	// Spans that point elsewhere are no reason to lose the text.
	a := readOne(t, "a.json", `{"version":1,"articles":[{"name":"x","text":"Satu.\nDua.","blocks":[{"start":3,"end":99,"kind":"paragraph"}]}],"statements":[]}`)
	if got := sketch(a); got != "paragraph Satu.\nparagraph Dua.\n" {
		t.Error(got)
	}
}
