package view

import (
	"context"
	"strings"
	"testing"

	"saksi/compare"
)

func TestFactAndClaimAreTold(t *testing.T) {
	r, err := compare.Compare(context.Background(), []compare.Article{
		{Name: "a.txt", Language: "en", Text: "The dam wall above Cotter Hill was built without a permit in the spring."},
		{Name: "b.txt", Language: "en", Text: "The dam wall above Cotter Hill was built without a permit in the spring, engineer Clara Odell said."},
	}, compare.Options{})
	if err != nil {
		t.Fatal(err)
	}
	if len(r.Statements) != 1 {
		t.Fatalf("%d statements, want one", len(r.Statements))
	}
	for _, test := range []struct {
		words *Messages
		want  string
	}{
		{&english, "as fact in A, as a claim of Clara Odell in B"},
		{&indonesian, "sebagai fakta di A, sebagai pernyataan Clara Odell di B"},
	} {
		s := &State{Words: test.words, Result: NewIndex(r)}
		note := factNote(s, &r.Statements[0])
		if note == nil {
			t.Fatal("no note")
		}
		var got strings.Builder
		if err := WriteHTML(&got, note); err != nil {
			t.Fatal(err)
		}
		if !strings.Contains(got.String(), test.want) {
			t.Errorf("%s: %s, want %q", test.words.Code, got.String(), test.want)
		}
	}
}
