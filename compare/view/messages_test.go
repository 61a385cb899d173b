package view

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// Every language has every text with the same places to fill in.
func TestLanguagesAreComplete(t *testing.T) {
	placeholder := regexp.MustCompile(`\{[a-z]+\}`)
	places := func(text string) []string {
		found := placeholder.FindAllString(text, -1)
		slices.Sort(found)
		return slices.Compact(found)
	}
	for _, m := range Languages {
		for key, text := range english.text {
			got, ok := m.text[key]
			if !ok {
				t.Errorf("%s lacks %q", m.Code, key)
				continue
			}
			if !slices.Equal(places(got), places(text)) {
				t.Errorf("%s: %q has the places %v, English has %v", m.Code, key, places(got), places(text))
			}
		}
		for key := range m.text {
			if _, ok := english.text[key]; !ok {
				t.Errorf("%s has %q, which English does not have", m.Code, key)
			}
		}
	}
}

func TestPluralsAndNumbers(t *testing.T) {
	for _, c := range []struct {
		m    *Messages
		n    int
		want string
	}{
		{&english, 1, "1 word"}, {&english, 0, "0 words"}, {&english, 12345, "12,345 words"},
		{&indonesian, 1, "1 kata"}, {&indonesian, 1234567, "1.234.567 kata"}, {&english, 1999, "1999 words"},
	} {
		if got := c.m.N("words", c.n); got != c.want {
			t.Errorf("%s: %q, want %q", c.m.Code, got, c.want)
		}
	}
}

func TestMessagesFor(t *testing.T) {
	for wanted, code := range map[string]string{"id-ID,en": "id", "in": "id", "fr,id": "id", "en-GB,id": "en", "": "en", "zz": "en"} {
		if got := MessagesFor(strings.Split(wanted, ",")...).Code; got != code {
			t.Errorf("%q: %s, want %s", wanted, got, code)
		}
	}
}

func TestLetter(t *testing.T) {
	for i, want := range map[int]string{0: "A", 25: "Z", 26: "AA", 51: "AZ", 52: "BA", 701: "ZZ", 702: "AAA"} {
		if got := Letter(i); got != want {
			t.Errorf("Letter(%d) = %s, want %s", i, got, want)
		}
	}
}

// Every text that the code asks for by name is there.
func TestNoTextIsMissing(t *testing.T) {
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	asked := regexp.MustCompile(`\b[TN]\("([a-z.-]+)"`)
	n := 0
	for _, f := range files {
		if strings.HasSuffix(f, "_test.go") {
			continue
		}
		data, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range asked.FindAllStringSubmatch(string(data), -1) {
			n++
			if _, ok := english.text[m[1]]; !ok && !strings.HasSuffix(m[1], ".") {
				t.Errorf("%s asks for %q, which no language has", f, m[1])
			}
		}
	}
	if n < 50 {
		t.Errorf("found %d texts in the code, fewer than there are", n)
	}
}

// Values come from articles: braces in them are text, not names.
func TestFillIn(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"nothing to fill", "nothing to fill"},
		{"{n} of {all}", "3 of {n}"},
		{"{n}, {n} and {other}", "3, 3 and {other}"},
		{"open { and } closed", "open { and } closed"},
		{"{n", "{n"},
		{"", ""},
	} {
		if got := fillIn(c.text, []string{"n", "3", "all", "{n}"}); got != c.want {
			t.Errorf("%q becomes %q, want %q", c.text, got, c.want)
		}
	}
}
