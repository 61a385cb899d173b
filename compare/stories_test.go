package compare_test

import (
	"fmt"
	"math/rand"
	"slices"
	"strings"
	"testing"

	"saksi/compare"
	"saksi/compare/gold"
)

func loadPile(t *testing.T) *gold.Pile {
	t.Helper()
	pile, err := gold.LoadPile("../testdata/stories", "../testdata/pile")
	if err != nil {
		t.Fatal(err)
	}
	return pile
}

// The figures are those of make eval, with room for new stories: what must not
// happen is that a change of terms or stems breaks the sorting.
func TestStoriesFindEvents(t *testing.T) {
	pile := loadPile(t)
	var groups [][]int
	for _, s := range compare.Stories(pile.Articles) {
		groups = append(groups, s.Articles)
		if !s.Alone() && len(s.Terms) < 2 {
			t.Errorf("%v: no terms say why they belong together: %q", s.Articles, s.Terms)
		}
		if !s.Alone() {
			t.Logf("%s … %d articles: %s", pile.Names[s.Articles[0]], len(s.Articles), strings.Join(s.Terms, ", "))
		}
	}
	if s := pile.Score(groups); s.PairF1 < .95 || s.F1 < .95 {
		t.Errorf("pair F1 %.3f, B-cubed %.3f: want .95", s.PairF1, s.F1)
		for _, g := range groups {
			for _, i := range g {
				t.Logf("%d %s", g[0], pile.Names[i])
			}
		}
	}
}

// A story is called by the headline that tells most of it, not by a shout.
func TestStoriesAreCalledByAHeadline(t *testing.T) {
	const rest = "\n\nKapal Sinar Tolihe kandas di Karang Wairoto pada Selasa pagi, kata syahbandar Marten Kase.\n\nMarten Kase memeriksa nakhoda kapal Sinar Tolihe itu di Wairoto."
	stories := compare.Stories([]compare.Article{{Text: "Geger!" + rest}, {Text: "Kapal Sinar Tolihe Kandas di Wairoto" + rest}, {Text: "Harga cabai turun di Pasar Lumbung."}})
	if len(stories) != 2 || stories[0].Headline != "Kapal Sinar Tolihe Kandas di Wairoto" || stories[1].Headline != "" {
		t.Errorf("got %+v", stories)
	}
}

func TestStoriesPartLookAlikes(t *testing.T) {
	pile := loadPile(t)
	of := map[string]int{}
	for k, s := range compare.Stories(pile.Articles) {
		for _, i := range s.Articles {
			of[pile.Names[i]] = k
		}
	}
	for _, pair := range [][2]string{
		{"kebakaran-mebel-1.txt", "kebakaran-plastik-1.txt"}, // one week, one district
		{"tanker-crash-1.txt", "coach-crash-1.txt"},          // one week, one road
		{"lantern-2024-1.txt", "lantern-2025-1.txt"},         // last year's edition
		{"id-longsor/sorot-pagi.txt", "longsor-lain.txt"},
		{"en-vote/harrowmere-courier.txt", "library-hours.txt"},
	} {
		a, okA := of[pair[0]]
		b, okB := of[pair[1]]
		if !okA || !okB || a == b {
			t.Errorf("%s and %s are one story (%v %v)", pair[0], pair[1], okA, okB)
		}
	}
}

func TestStoriesOrderDoesNotMatter(t *testing.T) {
	pile := loadPile(t)
	sets := func(order []int) string {
		articles := make([]compare.Article, len(order))
		for to, from := range order {
			articles[to] = pile.Articles[from]
		}
		var out []string
		for _, s := range compare.Stories(articles) {
			var names []string
			for _, i := range s.Articles {
				names = append(names, pile.Names[order[i]])
			}
			slices.Sort(names)
			out = append(out, fmt.Sprint(names))
		}
		slices.Sort(out)
		return strings.Join(out, "\n")
	}
	order := rand.New(rand.NewSource(7)).Perm(len(pile.Articles))
	again := sets(order)
	slices.Sort(order)
	if want := sets(order); again != want {
		t.Errorf("shuffled:\n%s\nin order:\n%s", again, want)
	}
}

func TestStoriesOfFew(t *testing.T) {
	if got := compare.Stories(nil); len(got) != 0 {
		t.Errorf("no articles give %v", got)
	}
	a := compare.Article{Text: "Kapal Sinar Tolihe kandas di Karang Wairoto, kata syahbandar Marten Kase."}
	if got := compare.Stories([]compare.Article{a, {Text: ""}, a}); fmt.Sprint(got[0].Articles, got[1].Articles) != "[0 2] [1]" {
		t.Errorf("got %v", got)
	}
}
