package gold

import (
	"math"
	"os"
	"path/filepath"
	"testing"

	"saksi/compare"
)

const small = `{"language": "en", "articles": ["a.txt", "b.txt"],
 "sentences": [
  {"id": "a1:1", "article": "a.txt", "text": "One.", "role": "claim"},
  {"id": "a1:2", "article": "a.txt", "text": "Two.", "role": "claim"},
  {"id": "a1:3", "article": "a.txt", "text": "Menu", "role": "boilerplate"},
  {"id": "a2:1", "article": "b.txt", "text": "One.", "role": "claim"},
  {"id": "a2:2", "article": "b.txt", "text": "Deux.", "role": "claim"}],
 "pairs": [{"a": "a1:1", "b": "a2:1", "label": "V"}, {"a": "a1:2", "b": "a2:2", "label": "P"}, {"a": "a1:1", "b": "a2:2", "label": "C"}],
 "hard_negatives": [{"a": "a1:2", "b": "a2:1"}]}`

func smallStory(t *testing.T) *Story {
	t.Helper()
	dir := t.TempDir()
	for name, text := range map[string]string{"gold.json": small, "a.txt": "One. Two.\nMenu", "b.txt": "One. Deux."} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	s, err := Load(dir)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func reportOf(links ...compare.Link) *compare.Report {
	sentence := func(id string, start, end int, role compare.Role) compare.ReportSentence {
		return compare.ReportSentence{ID: id, Start: start, End: end, Role: role}
	}
	return &compare.Report{Links: links, Articles: []compare.ReportArticle{
		{ID: "a1", Name: "a.txt", Text: "One. Two.\nMenu", Sentences: []compare.ReportSentence{
			sentence("a1.1", 0, 4, compare.Claim), sentence("a1.2", 5, 9, compare.Claim), sentence("a1.3", 10, 14, compare.Boilerplate)}},
		{ID: "a2", Name: "b.txt", Text: "One. Deux.", Sentences: []compare.ReportSentence{
			sentence("a2.1", 0, 4, compare.Claim), sentence("a2.2", 5, 10, compare.Claim)}},
	}}
}

func TestScore(t *testing.T) {
	s := smallStory(t)
	for _, c := range []struct {
		reason        string
		report        *compare.Report
		vp, ap, class float64
		negatives     int
	}{
		{"all found, rightly called; a C pair counts neither way", reportOf(
			compare.Link{A: "a1.1", B: "a2.1", Class: compare.ClassShared},
			compare.Link{A: "a1.1", B: "a2.2", Class: compare.ClassParaphrased},
			compare.Link{A: "a2.2", B: "a1.2", Class: compare.ClassParaphrased}), 1, 1, 1, 0},
		{"one found, under another class", reportOf(
			compare.Link{A: "a1.1", B: "a2.1", Class: compare.ClassParaphrased}), 2. / 3, .5, 0, 0},
		{"a hard negative before a hit", reportOf(
			compare.Link{A: "a1.2", B: "a2.1", Class: compare.ClassParaphrased},
			compare.Link{A: "a1.1", B: "a2.1", Class: compare.ClassShared}), .5, .25, 1, 1},
		{"nothing linked", reportOf(), 0, 0, 1, 0},
	} {
		got := s.Score(c.report)
		if math.Abs(got.VP-c.vp) > 1e-9 || math.Abs(got.AP-c.ap) > 1e-9 || got.Class != c.class || got.Negatives != c.negatives || got.Sentences != 1 || got.Noise != 1 {
			t.Errorf("%s: %+v", c.reason, got)
		}
	}
}

func TestLoadNamesWhatIsWrong(t *testing.T) {
	dir := t.TempDir()
	if _, err := Load(dir); err == nil {
		t.Error("a folder without gold.json is a story")
	}
	bad := `{"articles": [], "sentences": [], "pairs": [{"a": "a1:1", "b": "a2:1", "label": "V"}]}`
	if err := os.WriteFile(filepath.Join(dir, "gold.json"), []byte(bad), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := Load(dir); err == nil {
		t.Error("a pair of unknown sentences is taken")
	}
}
