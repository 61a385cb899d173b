package compare

import (
	"slices"
	"testing"
)

func TestFactAndClaim(t *testing.T) {
	for _, test := range []struct {
		language, a, b string
		asFact         []string
		credited       [2]string // what the articles name, empty for a fact
	}{
		{"en", "The dam wall was built without a permit.", "The dam wall was built without a permit, engineer Clara Odell said.", []string{"a1"}, [2]string{"", "Clara Odell"}},
		{"en", "According to Clara Odell, the dam wall was built without a permit.", "The dam wall was built without a permit.", []string{"a2"}, [2]string{"Clara Odell", ""}},
		{"en", "The dam wall was built without a permit.", "Without a permit the dam wall was built.", nil, [2]string{}},
		{"en", "The dam wall was built without a permit, Clara Odell said.", "The dam wall was built without a permit, engineer Clara Odell said.", nil, [2]string{"Clara Odell", "Clara Odell"}},
		{"en", "\"The dam wall was built without a permit.\"", "The dam wall was built without a permit, engineer Clara Odell said.", nil, [2]string{"", "Clara Odell"}},
		{"id", "Dinding bendungan dibangun tanpa izin.", "Dinding bendungan dibangun tanpa izin, kata Direktur Sugeng Prakoso.", []string{"a1"}, [2]string{"", "Direktur Sugeng Prakoso"}},
		{"id", "Menurut Sugeng Prakoso, dinding bendungan dibangun tanpa izin.", "Dinding bendungan dibangun tanpa izin, kata Direktur Sugeng Prakoso.", nil, [2]string{"Sugeng Prakoso", "Direktur Sugeng Prakoso"}},
	} {
		c := &corpus{weights: defaultWeights}
		c.add(Article{Name: "a", Language: test.language, Text: test.a})
		c.add(Article{Name: "b", Language: test.language, Text: test.b})
		c.features = c.buildFeatures(c.weights)
		l := link{class: ClassShared}
		l.a, l.b = 0, 1
		c.links = []link{l}
		r := &Report{}
		c.fill(r)
		if len(r.Statements) != 1 || !slices.Equal(r.Statements[0].AsFact, test.asFact) {
			t.Errorf("%s | %s: statements %+v, want as fact in %v", test.a, test.b, r.Statements, test.asFact)
		}
		for k, want := range test.credited {
			got := ""
			if s := r.Articles[k].Sentences[0].Credited; s != nil {
				got = r.Articles[k].Text[s.Start:s.End]
			}
			if got != want {
				t.Errorf("%s: credited to %q, want %q", r.Articles[k].Text, got, want)
			}
		}
	}
}
