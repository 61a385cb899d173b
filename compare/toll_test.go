package compare

import (
	"context"
	"slices"
	"strings"
	"testing"
)

// disagreementsOf are the disagreements between whole articles: the type and the
// values, in the order of their letters.
func disagreementsOf(t *testing.T, language string, texts ...string) string {
	t.Helper()
	var articles []Article
	for i, text := range texts {
		articles = append(articles, Article{Name: string(rune('a' + i)), Language: language, Date: "2025-11-21", Text: text})
	}
	r, err := Compare(context.Background(), articles, Options{})
	if err != nil {
		t.Fatal(err)
	}
	var all []string
	for _, d := range r.Disagreements {
		var values []string
		for _, v := range d.Values {
			values = append(values, v.Text)
		}
		slices.Sort(values)
		all = append(all, string(d.Type)+" "+strings.Join(values, "/"))
	}
	slices.Sort(all)
	return strings.Join(all, "; ")
}

// A toll is held against another whichever sentences tell it, but no part of it,
// no toll of earlier years, and none that somebody is left out of.
func TestTolls(t *testing.T) {
	for _, c := range []struct{ language, a, b, want string }{
		{"id", "Kebakaran melanda Pasar Gondang pada Kamis malam.\nEmpat pedagang terluka.", "Lapak-lapak sudah rata dengan tanah.\nPetugas mencatat tujuh orang luka saat mengeluarkan barang.", "number Empat/tujuh"},
		{"en", "The night train left the rails near Moss End.\nFour passengers were hurt.", "Cranes are on their way.\nDoctors treated seven injured people in a school hall.", "number Four/seven"},
		{"en", "The night train left the rails near Moss End.\nFour passengers were hurt.", "Cranes are on their way.\nIn 2019, seven people were hurt at the same curve.", ""},
		{"en", "The night train left the rails near Moss End.\nSeven people were hurt.", "Cranes are on their way.\nNine were hurt, two of them firefighters.", ""},
		{"en", "The night train left the rails near Moss End.\nFour passengers were hurt.", "Cranes are on their way.\nSeven people were evacuated.", ""},
	} {
		if got := disagreementsOf(t, c.language, c.a, c.b); got != c.want {
			t.Errorf("%s\n%s\n got %s\nwant %s", c.a, c.b, got, c.want)
		}
	}
}

// Ten articles with one number and ten with another make one disagreement, and no
// more pairs than there are articles on either side.
func TestTollsOfManyArticles(t *testing.T) {
	var articles []Article
	for i := range 20 {
		n := []string{"Four", "Seven"}[i%2]
		articles = append(articles, Article{Name: string(rune('a' + i)), Language: "en", Text: n + " passengers were hurt.\nWord " + strings.Repeat(string(rune('a'+i)), 5) + " was " + strings.Repeat(string(rune('b'+i)), 6) + "."})
	}
	r, err := Compare(context.Background(), articles, Options{})
	if err != nil {
		t.Fatal(err)
	}
	if len(r.Disagreements) != 1 || len(r.Disagreements[0].Values) != 2 {
		t.Fatalf("%+v", r.Disagreements)
	}
	for _, v := range r.Disagreements[0].Values {
		if len(v.Articles) != 10 {
			t.Errorf("%s has %d articles", v.Text, len(v.Articles))
		}
	}
}
