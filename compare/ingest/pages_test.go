package ingest

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode"

	"codeberg.org/readeck/go-readability/v2" // in tests only, as a yardstick: 1.5 MB gzipped

	"saksi/compare"
)

// The pages in testdata/pages are written after the markup of real sites, all
// text invented. Beside each stands what a careful reader would take from it:
// metadata, a blank line, then the article's text with headline, subheads,
// captions, lists and tables. The pages named blind-* were written before there
// was any extraction and not run until it was finished; what was changed for
// one of them afterwards is told in testdata/pages/README.md.

// A golden is what stands in a page's .txt file.
type golden struct {
	fields map[string]string
	text   string
}

func readGolden(t *testing.T, path string) golden {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	head, text, _ := strings.Cut(string(data), "\n\n")
	g := golden{fields: map[string]string{}, text: text}
	for _, line := range strings.Split(head, "\n") {
		key, value, _ := strings.Cut(line, ": ")
		g.fields[key] = value
	}
	return g
}

func TestPages(t *testing.T) {
	for _, set := range []string{"seen", "blind"} {
		t.Run(set, func(t *testing.T) { measurePages(t, set == "blind") })
	}
}

func measurePages(t *testing.T, blind bool) {
	paths, err := filepath.Glob("testdata/pages/*.html")
	if err != nil || len(paths) == 0 {
		t.Fatal("no pages", err)
	}
	var table strings.Builder
	sum, ports, n := 0.0, 0.0, 0
	for _, path := range paths {
		name := strings.TrimSuffix(filepath.Base(path), ".html")
		if strings.HasPrefix(name, "blind-") != blind {
			continue
		}
		data, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		want := readGolden(t, strings.TrimSuffix(path, ".html")+".txt")
		articles, errs := Read(name+".html", data)
		if len(articles) != 1 || len(errs) != 0 {
			t.Errorf("%s: %d articles, errors %v", name, len(articles), errs)
			continue
		}
		a := articles[0]
		checkArticle(t, a)
		f1 := wordF1(taken(a), want.text)
		port := wordF1(byReadability(t, data), want.text)
		fmt.Fprintf(&table, "%-28s %.3f   readability %.3f\n", name, f1, port)
		sum, ports, n = sum+f1, ports+port, n+1
		if f1 < .85 {
			t.Errorf("%s: word F1 %.3f is under .85", name, f1)
		}
		if testing.Verbose() && f1 < .97 {
			t.Logf("%s:\n%s", name, sketch(a))
		}
		day := func(s string) string { return s[:min(len(s), 10)] }
		for _, f := range []struct{ key, got, want string }{
			{"title", a.Title, want.fields["title"]}, {"author", a.Author, want.fields["author"]}, {"outlet", a.Outlet, want.fields["outlet"]},
			{"date", day(a.Date), day(want.fields["date"])}, {"language", a.Language, want.fields["language"]},
		} {
			if f.got != f.want { // "" says that the page does not tell
				t.Errorf("%s: %s is %q, want %q", name, f.key, f.got, f.want)
			}
		}
	}
	t.Logf("word F1 of %d pages:\n%smean %.3f   readability %.3f", n, table.String(), sum/float64(n), ports/float64(n))
	if sum/float64(n) < .95 {
		t.Errorf("mean word F1 %.3f is under .95", sum/float64(n))
	}
}

// taken is the text of an article without its noise.
func taken(a compare.Article) string {
	var b strings.Builder
	for _, bl := range a.Blocks {
		if bl.Kind != compare.Noise {
			b.WriteString(a.Text[bl.Start:bl.End] + "\n")
		}
	}
	return b.String()
}

// byReadability is what a port of Mozilla's Readability takes, with its title,
// which it keeps apart.
func byReadability(t *testing.T, data []byte) string {
	t.Helper()
	article, err := readability.FromReader(bytes.NewReader(data), nil)
	if err != nil {
		return ""
	}
	var b strings.Builder
	b.WriteString(article.Title() + "\n")
	if article.Node != nil {
		if err := article.RenderText(&b); err != nil {
			t.Log(err)
		}
	}
	return b.String()
}

// wordF1 compares two texts as bags of words.
func wordF1(got, want string) float64 {
	words := func(s string) []string {
		return strings.FieldsFunc(strings.ToLower(clean(s)), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	}
	g, w := words(got), words(want)
	count := map[string]int{}
	for _, x := range w {
		count[x]++
	}
	common := 0
	for _, x := range g {
		if count[x] > 0 {
			count[x]--
			common++
		}
	}
	if common == 0 {
		return 0
	}
	return 2 * float64(common) / float64(len(g)+len(w))
}
