package compare_test

import (
	"context"
	"encoding/json"
	"maps"
	"slices"
	"testing"

	"saksi/compare"
	"saksi/compare/gold"
)

func mustGrow(t *testing.T, saved *compare.Report, added ...compare.Article) *compare.Growth {
	t.Helper()
	// The way through JSON is the way of a saved file.
	data, err := json.Marshal(saved)
	if err != nil {
		t.Fatal(err)
	}
	loaded := &compare.Report{}
	if err := json.Unmarshal(data, loaded); err != nil {
		t.Fatal(err)
	}
	g, err := compare.Grow(context.Background(), loaded, added, compare.Options{})
	if err != nil {
		t.Fatal(err)
	}
	return g
}

// A grown comparison is the comparison of all articles, byte for byte, and
// every statement of the added article is told once.
func TestGrowIsCompareOfAll(t *testing.T) {
	s, err := gold.Load("../testdata/stories/id-feri")
	if err != nil {
		t.Fatal(err)
	}
	in := s.Input()
	g := mustGrow(t, mustCompare(t, in[:3]...), in[3])
	all := mustCompare(t, in[:4]...)
	// The date that the text's own line gives is in the saved report, and the
	// report of all has it too.
	got, _ := json.Marshal(g.Report)
	want, _ := json.Marshal(all)
	if string(got) != string(want) {
		t.Errorf("the grown report differs from that of all articles")
	}
	news := map[string]int{}
	for _, n := range g.News {
		if n.Article != "a4" || n.Date == "" {
			t.Errorf("news of article %q, date %q", n.Article, n.Date)
		}
		if n.Kind != compare.NewDisagreement {
			news[n.Statement]++
		}
		if (n.Kind == compare.NewStatement) != (len(n.Before) == 0) && n.Kind != compare.NewDisagreement {
			t.Errorf("%s of %s with %v before", n.Kind, n.Statement, n.Before)
		}
	}
	support := 0
	for _, st := range all.Statements {
		want := 0
		if slices.Contains(st.Articles, "a4") {
			want = 1
			if len(st.Articles) > 1 {
				support++
			}
		}
		if news[st.ID] != want {
			t.Errorf("statement %s of %v is told %d times, want %d", st.ID, st.Articles, news[st.ID], want)
		}
	}
	if support == 0 {
		t.Error("the added article supports nothing: the story is ill chosen")
	}
}

// The captain's wrong name is disputed as a name and as a speaker: that is told
// once. Support that disputes a value says so, or the number of injured would
// look confirmed.
func TestGrowTellsADisputeOnce(t *testing.T) {
	s, err := gold.Load("../testdata/stories/id-feri")
	if err != nil {
		t.Fatal(err)
	}
	in := s.Input()
	last := slices.IndexFunc(in, func(a compare.Article) bool { return a.Name == "posviral.txt" })
	added := in[last]
	g := mustGrow(t, mustCompare(t, slices.Delete(in, last, last+1)...), added)
	disputed := map[string]int{}
	for _, n := range g.News {
		if n.Kind == compare.NewDisagreement {
			disputed[n.Value]++
		}
	}
	if want := map[string]int{"Nurhaida": 1, "Lima": 1, "bocor": 1, "Maruli Tandike": 1}; !maps.Equal(disputed, want) {
		t.Errorf("disputed are %v, want %v", disputed, want)
	}
	but := map[string]bool{}
	for _, n := range g.News {
		if n.Kind != compare.NewSupport {
			continue
		}
		if (n.Disagreement < 0) != (n.Value == "") {
			t.Errorf("support of %s disputes %q in disagreement %d", n.Statement, n.Value, n.Disagreement)
		}
		if n.Disagreement >= 0 {
			but[n.Value] = true
		}
	}
	if want := map[string]bool{"Nurhaida": true, "Lima": true, "Maruli Tandike": true}; !maps.Equal(but, want) {
		t.Errorf("supported but disputed are %v, want %v", but, want)
	}
}

// An article that was there already brings support and no statement.
func TestGrowByACopy(t *testing.T) {
	a := compare.Article{Name: "a.txt", Text: "Kapal Sinar Tolihe kandas di Karang Wairoto pada Selasa pagi.\nTiga penumpang terluka dan dirawat di puskesmas."}
	b := compare.Article{Name: "b.txt", Text: "Syahbandar memeriksa nakhoda kapal itu.\nHarga tiket naik menjadi Rp40.000."}
	g := mustGrow(t, mustCompare(t, a, b), a)
	if len(g.News) != 2 {
		t.Fatalf("%d news, want the support of two statements: %+v", len(g.News), g.News)
	}
	for _, n := range g.News {
		if n.Kind != compare.NewSupport || !slices.Equal(n.Before, []string{"a1"}) {
			t.Errorf("got %+v", n)
		}
	}
}

// News come by date, undated articles last, whatever order they were added in.
func TestGrowByDates(t *testing.T) {
	article := func(name, date, text string) compare.Article {
		return compare.Article{Name: name, Date: date, Text: text}
	}
	saved := mustCompare(t, article("a", "2025-02-11", "Kapal kandas di karang."))
	g := mustGrow(t, saved,
		article("none", "", "Nelayan menolong penumpang."),
		article("late", "2025-02-13T09:00+07:00", "Izin operator dibekukan menteri."),
		article("early", "2025-02-12", "Hujan deras turun di pelabuhan."))
	var order []string
	for _, n := range g.News {
		order = append(order, n.Article)
	}
	if want := []string{"a4", "a3", "a2"}; !slices.Equal(order, want) {
		t.Errorf("news by %v, want %v", order, want)
	}
}

func TestGrowKeepsCorrections(t *testing.T) {
	a := compare.Article{Name: "a", Text: "Kapal kandas di karang.\nIkuti kami di mana saja.", Roles: map[int]compare.Role{24: compare.Boilerplate}}
	g := mustGrow(t, mustCompare(t, a), compare.Article{Name: "b", Text: "Kapal kandas di karang."})
	if role := g.Articles[0].Sentences[1].Role; role != compare.Boilerplate {
		t.Errorf("the editor's role is lost: %s", role)
	}
}

func TestGrowByNothing(t *testing.T) {
	if _, err := compare.Grow(context.Background(), &compare.Report{}, nil, compare.Options{}); err == nil {
		t.Error("no error without an article to add")
	}
}
