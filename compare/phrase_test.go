package compare

import (
	"os"
	"path/filepath"
	"reflect"
	"testing"
)

// Skipping the words that stand in no table finds the same quantities and
// speakers as asking every table for every word: on the stories, in every
// language, and on the tables' own phrases.
func TestPhrasesSkipNothing(t *testing.T) {
	files, err := filepath.Glob("../testdata/stories/*/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatalf("no stories: %v", err)
	}
	var texts []string
	for _, f := range files {
		text, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		texts = append(texts, string(text))
	}
	var known vocabularies
	for _, original := range languages {
		l := known.byCode(original.code)
		if l.place("") != 0 || original.place("") != anyPlace {
			t.Fatalf("%s: the one must know its phrases, the other not", l.code)
		}
		for _, text := range append(texts, phrasesOf(original.amounts().units)+phrasesOf(original.amounts().clockNames)+phrasesOf(original.speech().according)) {
			fast, slow := pieces(text, 0, len(text), l), pieces(text, 0, len(text), original)
			for i := range slow {
				compareLookups(t, l, fast, slow, i, original.amounts().units)
				compareLookups(t, l, fast, slow, i, original.amounts().clockNames)
				compareLookups(t, l, fast, slow, i, original.amounts().before)
				compareLookups(t, l, fast, slow, i, original.amounts().cardinals)
				compareLookups(t, l, fast, slow, i, original.speech().verbs)
				compareLookups(t, l, fast, slow, i, original.speech().according)
				compareLookups(t, l, fast, slow, i, original.months)
				compareLookups(t, l, fast, slow, i, unitSymbols)
			}
		}
	}
}

// phraseBefore joins the words of a phrase in 64 bytes: every phrase must fit.
func TestPhrasesAreShort(t *testing.T) {
	checked := 0
	for _, l := range languages {
		for _, tables := range []any{*l.amounts(), *l.speech(), *l} {
			v := reflect.ValueOf(tables)
			for k := range v.NumField() {
				if table := v.Field(k); table.Kind() == reflect.Map && table.Type().Key().Kind() == reflect.String {
					for _, key := range table.MapKeys() {
						checked++
						if key.Len() >= 64 {
							t.Errorf("%s: %q takes %d bytes, more than 63", l.code, key, key.Len())
						}
					}
				}
			}
		}
	}
	if checked == 0 {
		t.Error("no phrase was looked at")
	}
}

func phrasesOf[V any](table map[string]V) string {
	text := ""
	for key := range table {
		text += "12 " + key + ".\n"
	}
	return text
}

func compareLookups[V comparable](t *testing.T, l *language, fast, slow []piece, i int, table map[string]V) {
	t.Helper()
	v, n := phrase(fast, i, table)
	w, m := phrase(slow, i, table)
	if v != w || n != m {
		t.Fatalf("%s: phrase at %q: %v in %d pieces, asking every table %v in %d", l.code, fast[i].norm, v, n, w, m)
	}
	v, n = phraseBefore(fast, i+1, table)
	w, m = phraseBefore(slow, i+1, table)
	if v != w || n != m {
		t.Fatalf("%s: phrase that ends at %q: %v in %d pieces, asking every table %v in %d", l.code, fast[i].norm, v, n, w, m)
	}
}
