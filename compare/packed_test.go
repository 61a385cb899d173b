package compare

import (
	"encoding/json"
	"os"
	"path/filepath"
	"testing"
)

func reportOf(t *testing.T, story string) *Report {
	t.Helper()
	files, err := filepath.Glob("../testdata/stories/" + story + "/*.txt")
	if err != nil || len(files) < 2 {
		t.Fatal("no articles of ", story, err)
	}
	var articles []Article
	for _, f := range files {
		text, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		articles = append(articles, Article{Name: filepath.Base(f), Text: string(text)})
	}
	r, err := Compare(t.Context(), articles, Options{})
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func asJSON(t *testing.T, v any) string {
	t.Helper()
	out, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	return string(out)
}

// Packed and unpacked a report is what it was, byte for byte, also when the numbers
// have travelled.
func TestUnpackUndoesPack(t *testing.T) {
	for _, story := range []string{"id-feri", "en-depot", "ja-kouzui"} {
		r := reportOf(t, story)
		want := asJSON(t, r)
		packed := r.Pack()
		if len(packed.Links)+len(packed.Weak) != 0 || packed.Packed.Len() != len(r.Links) || len(r.Links) == 0 {
			t.Errorf("%s: %d links are packed as %d", story, len(r.Links), packed.Packed.Len())
		}
		if got := asJSON(t, packed.Unpack()); got != want {
			t.Errorf("%s is another after packing", story)
		}
		travelled := Packed{Columns: packed.Packed.Columns}
		if err := json.Unmarshal([]byte(asJSON(t, packed.Packed)), &travelled); err != nil {
			t.Fatal(err)
		}
		again := *packed
		again.Hold(&travelled)
		if got := asJSON(t, again.Unpack()); got != want {
			t.Errorf("%s is another after travelling", story)
		}
	}
}

// What is packed is found as one would find it in the lists.
func TestPackedKnowsTheLinksOfASentence(t *testing.T) {
	r := reportOf(t, "id-feri")
	p := r.Pack().Packed
	for _, a := range r.Articles {
		for n, s := range a.Sentences {
			var want []Link
			for _, l := range r.Links {
				if l.A == s.ID || l.B == s.ID {
					want = append(want, l)
				}
			}
			var got []Link
			for _, i := range p.Of(s.ID) {
				got = append(got, p.Link(int(i)))
				if x, y, class := p.Ends(int(i)); x != got[len(got)-1].A || y != got[len(got)-1].B || class != got[len(got)-1].Class {
					t.Errorf("link %d joins %s and %s", i, x, y)
				}
			}
			if asJSON(t, got) != asJSON(t, want) {
				t.Errorf("links of %s: %v, want %v", s.ID, got, want)
			}
			if k, at, ok := p.Place(s.ID); !ok || at != n || r.Articles[k].ID != a.ID {
				t.Errorf("%s is found at %d of article %d", s.ID, at, k)
			}
		}
	}
	if _, _, ok := p.Place("a99.1"); ok || len(p.Of("a99.1")) > 0 {
		t.Error("a sentence is found that is not there")
	}
}

// A reading at another score has the links that reach it, and keeps of the
// disagreements those whose sentences it keeps together, at every score.
func TestRegroupKeepsWhatIsTogether(t *testing.T) {
	for _, story := range []string{"id-feri", "en-depot", "id-girder"} {
		r := reportOf(t, story)
		for _, score := range []float64{.99, .96, .9, DefaultScore, .7, .5, .33} {
			got := r.Regroup(score)
			var links, weak []Link
			for _, l := range append(append([]Link{}, r.Links...), r.Weak...) {
				if l.Score >= score {
					links = append(links, l)
				} else {
					weak = append(weak, l)
				}
			}
			if asJSON(t, append([]Link{}, got.Links...)) != asJSON(t, append([]Link{}, links...)) || asJSON(t, append([]Link{}, got.Weak...)) != asJSON(t, append([]Link{}, weak...)) {
				t.Errorf("%s at %v: %d links and %d weak ones, want %d and %d", story, score, len(got.Links), len(got.Weak), len(links), len(weak))
			}
			was, is := togetherSlowly(r), togetherSlowly(got)
			kept := 0
			for _, d := range r.Discrepancies {
				if was(d.A, d.B) && !is(d.A, d.B) {
					continue
				}
				if kept == len(got.Discrepancies) || got.Discrepancies[kept].A != d.A || got.Discrepancies[kept].AStart != d.AStart || got.Discrepancies[kept].BStart != d.BStart {
					t.Errorf("%s at %v: the discrepancy of %s and %s is gone", story, score, d.A, d.B)
					break
				}
				kept++
			}
			if kept != len(got.Discrepancies) {
				t.Errorf("%s at %v: %d discrepancies, want %d", story, score, len(got.Discrepancies), kept)
			}
			if score == DefaultScore && asJSON(t, got) != asJSON(t, r) {
				t.Errorf("%s reads otherwise at the default score", story)
			}
		}
	}
}

// togetherSlowly tells whether two sentences are linked or in one statement.
func togetherSlowly(r *Report) func(a, b string) bool {
	linked, statement := map[[2]string]bool{}, map[string]string{}
	for _, l := range r.Links {
		linked[[2]string{l.A, l.B}], linked[[2]string{l.B, l.A}] = true, true
	}
	for _, st := range r.Statements {
		for _, m := range st.Members {
			statement[m] = st.ID
		}
	}
	return func(a, b string) bool {
		return linked[[2]string{a, b}] || statement[a] != "" && statement[a] == statement[b]
	}
}

// Sentences are found by whatever ids a report of others gives them.
func TestSentencesAreFoundByAnyID(t *testing.T) {
	for _, ids := range [][]string{{"a1.1", "a1.2", "a2.1"}, {"a1.2", "a1.1", "a2.1"}, {"a1.first", "a1.", "b"}, {"a1.01", "a1.2", "a2.1"}} {
		r := &Report{Articles: []ReportArticle{{ID: "a1", Sentences: []ReportSentence{{ID: ids[0]}, {ID: ids[1]}}}, {ID: "a2", Sentences: []ReportSentence{{ID: ids[2]}}}}}
		n := r.numbered()
		for i, id := range ids {
			if got, ok := n.find(id); !ok || int(got) != i {
				t.Errorf("%q of %q is found at %d, %v", id, ids, got, ok)
			}
		}
		for _, id := range []string{"", "a", "a1", "a0.1", "a3.1", "a1.3", "a1.0", "a1.1.1", "a99999999999999999999.1", "x1.1"} {
			if _, ok := n.find(id); ok {
				t.Errorf("%q is found among %q", id, ids)
			}
		}
	}
}
