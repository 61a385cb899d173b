package view

import (
	"strings"
	"testing"
)

func TestStoriesAreNamed(t *testing.T) {
	s := stated(t, "id-feri")
	s.Sources = []Source{{Name: "one.txt"}, {Name: "two.txt"}, {Name: "other.txt", Part: Elsewhere}, {Name: "phone.txt", Part: Alone}, {Words: 41, Part: Alone}}
	said := func() string {
		n := Page(s).Find(func(n *Node) bool { v, _ := n.Attr("class"); return v == "stories" })
		if n == nil {
			return ""
		}
		return n.TextContent()
	}
	if got := said(); got != "" {
		t.Errorf("of one event it says %q", got)
	}
	s.Pile = Pile{Mixed: true, Stories: []Story{{Terms: []string{"Limbara", "feri", "SAR", "more"}, Articles: 5}, {Terms: []string{"depot"}, Articles: 2}}}
	if got := said(); !strings.Contains(got, "Limbara, feri, SAR · 5 articles") || !strings.Contains(got, "2 articles are not about the same event, so left out: phone, 41 words.") {
		t.Errorf("it says %q", got)
	}
	s.Pile.Stories[0].Headline = "Feri kandas"
	s.Pile.Stories[1].Headline = strings.Repeat("很", 61)
	if got := said(); !strings.Contains(got, "Feri kandas · 5 articles") || strings.Contains(got, "Limbara") || !strings.Contains(got, strings.Repeat("很", 60)+"… · 2 articles") {
		t.Errorf("with headlines it says %q", got)
	}
	s.Pile.Together = true
	if got := said(); !strings.Contains(got, "compared together") || strings.Contains(got, "phone") {
		t.Errorf("together it says %q", got)
	}
	s.Pile = Pile{Mixed: true}
	if got := said(); !strings.Contains(got, "No two of these articles") || !strings.Contains(got, "Compare anyway") {
		t.Errorf("of articles that share nothing it says %q", got)
	}
}

// The letters of the list are those of the comparison.
func TestLettersAreThoseOfTheComparison(t *testing.T) {
	s := &State{Words: &english, Phase: Ready, Sources: []Source{{Name: "x", Part: Alone}, {Name: "y"}, {Name: "z", Part: Elsewhere}, {Name: "w"}}}
	var letters []string
	for _, n := range all(Page(s), func(n *Node) bool { v, _ := n.Attr("class"); return v == "letter" }) {
		letters = append(letters, n.TextContent())
	}
	if got := strings.Join(letters, " "); got != "– A – B" {
		t.Errorf("the letters are %s", got)
	}
}

// The list of articles names the other event of one that is not compared.
func TestSourcesNameTheOtherEvent(t *testing.T) {
	s := &State{Words: MessagesFor("en"), Sources: []Source{{Key: "k1", Name: "a", Part: Elsewhere}}}
	s.Pile = Pile{Mixed: true, Stories: []Story{{Terms: []string{"Tirta", "Sawung", "Palowari", "KMP"}, Articles: 2}}, Of: map[string]int{"k1": 0}}
	said := sources(s).TextContent()
	for _, want := range []string{"about another event: Tirta, Sawung, Palowari", "Language automatic"} {
		if !strings.Contains(said, want) {
			t.Errorf("the list does not say %q: %s", want, said)
		}
	}
}
