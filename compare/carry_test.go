package compare

import (
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"reflect"
	"strconv"
	"strings"
	"testing"

	"saksi/compare/madeup"
)

// What another session has read is the very thing that this one would have read:
// every field of a digest comes over, so that a new one has to be carried, too.
func TestCarried(t *testing.T) {
	var articles []Article
	for _, name := range []string{"id-feri", "en-depot", "ar-mina", "ja-kouzui"} {
		files, err := filepath.Glob("../testdata/stories/" + name + "/*.txt")
		if err != nil || len(files) == 0 {
			t.Fatalf("the story %s is not there: %v", name, err)
		}
		for _, f := range files {
			text, err := os.ReadFile(f)
			if err != nil {
				t.Fatal(err)
			}
			articles = append(articles, Article{Name: filepath.Base(f), Text: string(text)})
		}
	}
	for k, text := range madeup.Story(11, 4, 20) {
		articles = append(articles, Article{Name: strconv.Itoa(k), Text: strings.ToValidUTF8(text, "")})
	}
	articles[0].Roles = map[int]Role{0: Boilerplate}
	articles[1].Blocks = []Block{{Start: 0, End: 40, Kind: Heading}, {Start: 41, End: len(articles[1].Text), Kind: Paragraph}}
	articles[1].Notes, articles[1].Title, articles[1].Date = []string{"cut"}, "A title", "2025-02-03T04:05+07:00"
	session := new(Session)
	for _, a := range articles {
		data := Carry(a)
		if data == nil {
			t.Fatalf("%s is not carried", a.Name)
		}
		if err := session.Take(data); err != nil {
			t.Fatal(err)
		}
		got, want := session.known(&a), readArticle(a, languageByCode)
		if got == nil {
			t.Fatalf("%s is not known again", a.Name)
		}
		if !reflect.DeepEqual(got.profile(), want.profile()) {
			t.Errorf("%s: another profile came over: %v, not %v", a.Name, got.profile(), want.profile())
		}
		if got.lang.code != want.lang.code {
			t.Errorf("%s: its language came over as %s", a.Name, got.lang.code)
		}
		want.readClaims()
		got.profile, want.profile, got.lang = nil, nil, want.lang // functions are never the same
		if !reflect.DeepEqual(got, want) {
			t.Errorf("%s came over as something else:\n%+v\nnot\n%+v", a.Name, got, want)
		}
		got.profile = func() profiled { return profileOf(got) }
	}
	got, err := session.Compare(context.Background(), articles, Options{})
	if err != nil {
		t.Fatal(err)
	}
	want, err := Compare(context.Background(), articles, Options{})
	if err != nil {
		t.Fatal(err)
	}
	if g, w := reportJSON(t, got), reportJSON(t, want); g != w {
		t.Error("the report of what other sessions have read differs from that of a comparison from scratch")
	}
}

func reportJSON(t *testing.T, r *Report) string {
	t.Helper()
	out, err := json.Marshal(r)
	if err != nil {
		t.Fatal(err)
	}
	return string(out)
}

// What cannot be carried as it is is read where it is compared; what is no reading
// is refused.
func TestNotCarried(t *testing.T) {
	for _, a := range []Article{{Name: "broken", Text: "Kapal \xff kandas."}, {Name: "\xff", Text: "Kapal kandas."}, {Name: "empty", Text: " \n"}} {
		if Carry(a) != nil {
			t.Errorf("%q is carried", a.Name)
		}
	}
	session := new(Session)
	if err := session.Take([]byte(`{"article":`)); err == nil || len(session.read) > 0 {
		t.Error("half a reading is taken over")
	}
}
