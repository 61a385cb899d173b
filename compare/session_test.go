package compare_test

import (
	"context"
	"encoding/json"
	"reflect"
	"slices"
	"testing"

	"saksi/compare"
	"saksi/compare/madeup"
)

// A session that sees articles come, go, change and move gives at every step
// the bytes of a comparison from scratch.
func TestSessionIsCompare(t *testing.T) {
	story := readStory(t, "../testdata/stories/id-feri")
	for k, text := range madeup.Story(11, 4, 20) {
		story = append(story, compare.Article{Name: string(rune('A' + k)), Text: text})
	}
	corrected := slices.Clone(story)
	corrected[1].Roles = map[int]compare.Role{0: compare.Boilerplate}
	turned := slices.Clone(story)
	slices.Reverse(turned)
	steps := []struct {
		name     string
		articles []compare.Article
	}{
		{"first", story[:3]},
		{"one added", story[:4]},
		{"several added", story},
		{"turned", turned},
		{"one taken out", slices.Delete(slices.Clone(story), 2, 3)},
		{"it comes back", story},
		{"a role corrected", corrected},
		{"the correction taken back", story},
		{"one without text", append([]compare.Article{{Name: "empty", Text: " \n"}}, story...)},
		{"one twice", append(slices.Clone(story), story[0])},
	}
	session := new(compare.Session)
	for _, workers := range []int{0, 3} {
		for _, step := range steps {
			options := compare.Options{Workers: workers}
			got, err := session.Compare(context.Background(), step.articles, options)
			if err != nil {
				t.Fatal(err)
			}
			want, err := compare.Compare(context.Background(), step.articles, compare.Options{})
			if err != nil {
				t.Fatal(err)
			}
			if g, w := asJSON(t, got), asJSON(t, want); g != w {
				t.Errorf("%s, %d workers: the session's report differs from that of a comparison from scratch", step.name, workers)
			}
		}
	}
}

// What was read ahead, or to find the events, gives the same events and the same
// bytes; an article without text is still none.
func TestSessionReadsAhead(t *testing.T) {
	articles := append(readStory(t, "../testdata/stories/en-depot"), readStory(t, "../testdata/stories/id-feri")[:2]...)
	articles = append(articles, articles[0], compare.Article{Name: "empty", Text: " \n"})
	for _, workers := range []int{0, 3} {
		for _, ahead := range []int{0, 2, len(articles)} {
			session := new(compare.Session)
			for _, a := range articles[:ahead] {
				session.Read(a)
			}
			if got, want := session.Stories(articles), compare.Stories(articles); !reflect.DeepEqual(got, want) {
				t.Errorf("%d read ahead: the events are %v, those of a pile that nobody read before %v", ahead, got, want)
			}
			got, err := session.Compare(context.Background(), articles, compare.Options{Workers: workers})
			if err != nil {
				t.Fatal(err)
			}
			want, err := compare.Compare(context.Background(), articles, compare.Options{})
			if err != nil {
				t.Fatal(err)
			}
			if asJSON(t, got) != asJSON(t, want) {
				t.Errorf("%d read ahead, %d workers: the report differs from that of a comparison from scratch", ahead, workers)
			}
		}
	}
}

// A map or list of an article that is changed in place is another article.
func TestSessionSeesChangesInPlace(t *testing.T) {
	story := readStory(t, "../testdata/stories/id-feri")[:2]
	story[0].Roles = map[int]compare.Role{}
	session := new(compare.Session)
	compared := func() string {
		r, err := session.Compare(context.Background(), story, compare.Options{})
		if err != nil {
			t.Fatal(err)
		}
		return asJSON(t, r)
	}
	before := compared()
	story[0].Roles[0] = compare.Boilerplate
	if compared() == before {
		t.Error("a role put into the article's own map changed nothing")
	}
}

// The session compares every field of an article to know it again: a new one
// has to be compared, too (digest.is).
func TestSessionKnowsEveryField(t *testing.T) {
	if n := reflect.TypeFor[compare.Article]().NumField(); n != 10 {
		t.Errorf("Article has %d fields, a session compares 10", n)
	}
}

func asJSON(t *testing.T, r *compare.Report) string {
	t.Helper()
	data, err := json.Marshal(r)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}
