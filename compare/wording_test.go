package compare

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"reflect"
	"slices"
	"strings"
	"testing"

	"saksi/compare/madeup"
)

// A session whose articles come and go keeps no numbers of those that went, and
// what it has compared before shows in no report.
func TestSessionForgets(t *testing.T) {
	session := new(Session)
	report := func(s *Session, seed uint64) (string, int32) {
		var articles []Article
		for i, text := range madeup.Story(seed, 8, 30) {
			articles = append(articles, Article{Name: fmt.Sprint(i), Text: text})
		}
		r, err := s.Compare(context.Background(), articles, Options{})
		if err != nil {
			t.Fatal(err)
		}
		data, err := json.Marshal(r)
		if err != nil {
			t.Fatal(err)
		}
		known := int32(0)
		if s.terms != nil {
			for k := range s.terms.spaces {
				known += s.terms.spaces[k].known
			}
		}
		return string(data), known
	}
	most, renewed := int32(0), false
	for seed := range uint64(8) {
		got, known := report(session, seed)
		want, alone := report(new(Session), seed)
		if got != want {
			t.Errorf("story %d: the report differs from that of a session that has seen no other", seed)
		}
		most, renewed = max(most, known-2*alone), renewed || known == 0
	}
	if !renewed || most > 1<<12 {
		t.Errorf("the session numbers %d terms more than twice what its last comparison needs; renewed: %v", most, renewed)
	}
}

// A wording is kept as long as its names are joined alike, and made anew when
// another article joins them otherwise.
func TestWordingsAreKept(t *testing.T) {
	session := new(Session)
	one := Article{Name: "1", Language: "en", Text: "The National Water Control Office closed the weir on Monday.\n\nEngineers of Watcon said the gates were old."}
	two := Article{Name: "2", Language: "en", Text: "The weir was closed on Monday by the National Water Control Office.\n\nOld gates were to blame."}
	three := Article{Name: "3", Language: "en", Text: "On Monday the National Water Control Office (Watcon) closed the weir.\n\nThe gates of the National Water Control Office (Watcon) were old."}
	wordings := func(articles ...Article) []*wording {
		if _, err := session.Compare(context.Background(), articles, Options{}); err != nil {
			t.Fatal(err)
		}
		return append([]*wording{}, session.known(&one).wordings...)
	}
	first := wordings(one, two)
	if again := wordings(one, two, Article{Name: "4", Language: "en", Text: "Nothing happened elsewhere on that day, it was said."}); !reflect.DeepEqual(first, again) || first[0] != again[0] {
		t.Error("an article that joins no names made the words of others anew")
	}
	if other := wordings(one, two, three); other[1] == first[1] || !slices.ContainsFunc(other[1].words, func(w word) bool { return w.name }) {
		t.Errorf("a name in brackets joined nothing: %+v", other[1].words)
	}
}

// Quantities are looked for only where a word can begin one: with all words tried
// the same are found.
func TestQuantitiesBeginWhereTheyCan(t *testing.T) {
	found := 0
	for _, code := range []string{"id", "en", "de", "es", "ja", "ar"} {
		data, err := os.ReadFile("testdata/disputes/" + code + ".txt")
		if err != nil {
			t.Fatal(err)
		}
		var known vocabularies
		for line := range strings.Lines(string(data)) {
			want := findQuantities(line, 0, len(line), languageByCode(code), "2025-11-21")
			if got := findQuantities(line, 0, len(line), known.byCode(code), "2025-11-21"); !reflect.DeepEqual(got, want) {
				t.Errorf("%s: %s found %+v, trying all words %+v", code, line, got, want)
			}
			found += len(want)
		}
	}
	if found < 300 {
		t.Errorf("only %d quantities to compare", found)
	}
}
