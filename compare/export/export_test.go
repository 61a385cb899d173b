package export

import (
	"bytes"
	"context"
	"encoding/csv"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"saksi/compare"
	"saksi/compare/hostile"
	"saksi/compare/ingest"
)

// Articles whose words would do harm in every format, were they not text.
func fixture(t testing.TB) *compare.Report {
	t.Helper()
	report, err := compare.Compare(context.Background(), []compare.Article{
		{Name: "=A1+1.txt", Language: "id", Text: "😀 Kebakaran melanda Pasar Lawangan pada Senin malam.\nTiga orang luka ringan dalam kebakaran pasar itu.\n=HYPERLINK(\"x\") bukan rumus melainkan kalimat.\n"},
		{Name: "<b>dua</b>", Language: "id", Text: "Kebakaran melanda Pasar Lawangan pada Senin malam.\nLima orang luka ringan dalam kebakaran pasar itu.\n<script>alert(1)</script> # [bukan](tautan) *tebal* oleh pedagang.\n"},
	}, compare.Options{})
	if err != nil {
		t.Fatal(err)
	}
	if len(report.Disagreements) == 0 {
		t.Fatal("the fixture has no disagreement: what follows would show nothing")
	}
	return report
}

func write(t *testing.T, name string, r *compare.Report) string {
	t.Helper()
	var b bytes.Buffer
	if err := Find(name).Write(&b, r); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestSameReportSameBytes(t *testing.T) {
	a, b := fixture(t), fixture(t)
	for _, f := range Formats {
		if write(t, f.Name, a) != write(t, f.Name, b) {
			t.Errorf("%s differs between two runs", f.Name)
		}
	}
}

// What an article says stays text, every sentence that is compared is there, and
// the fragment keeps to elements that an author may use, without addresses.
func TestFragment(t *testing.T) {
	r := fixture(t)
	allowed := map[string]bool{"html": true, "head": true, "body": true, "div": true, "p": true, "h2": true, "h3": true, "section": true, "ol": true, "ul": true, "li": true,
		"span": true, "b": true, "i": true, "mark": true, "details": true, "summary": true}
	doc, err := html.Parse(strings.NewReader(write(t, "fragment", r)))
	if err != nil {
		t.Fatal(err)
	}
	seen := map[string]string{}
	for n := range doc.Descendants() {
		if n.Type == html.ElementNode && !allowed[n.Data] {
			t.Errorf("the fragment has an element %s", n.Data)
		}
		for _, a := range n.Attr {
			if a.Key == "style" || a.Key == "id" || strings.HasPrefix(a.Key, "on") || strings.HasPrefix(a.Key, "data-act") {
				t.Errorf("an element %s has the attribute %s", n.Data, a.Key)
			}
			if a.Key == "data-sentence" {
				seen[a.Val] = hostile.TextOf(n)
			}
		}
	}
	for _, a := range r.Articles {
		for _, s := range a.Sentences {
			if s.Statement != "" && seen[s.ID] != s.Text {
				t.Errorf("sentence %s reads %q, want %q", s.ID, seen[s.ID], s.Text)
			}
		}
	}
}

func TestCSV(t *testing.T) {
	r := fixture(t)
	for name, rows := range map[string]int{"csv": pairs(r), "disagreements": disputedPlaces(r)} {
		out := write(t, name, r)
		body, marked := strings.CutPrefix(out, "\uFEFF")
		if !marked || !strings.Contains(body, "\r\n") {
			t.Errorf("%s: no byte order mark or bare line feeds", name)
		}
		table, err := csv.NewReader(strings.NewReader(body)).ReadAll()
		if err != nil {
			t.Fatal(err)
		}
		if len(table) != rows+1 {
			t.Errorf("%s: %d rows, want %d", name, len(table)-1, rows)
		}
		for _, row := range table {
			for _, cell := range row {
				if cell != "" && strings.ContainsAny(cell[:1], "=+-@\t\r\n") {
					t.Errorf("%s: a spreadsheet would run %q", name, cell)
				}
			}
		}
	}
	if out := write(t, "csv", r); !strings.Contains(out, `"'=HYPERLINK(""x"") bukan`) || !strings.Contains(out, "'=A1+1.txt") {
		t.Error("the harmful cells are not in the table at all")
	}
}

func pairs(r *compare.Report) (n int) {
	for _, st := range r.Statements {
		n += len(st.Articles)
	}
	return n
}

func disputedPlaces(r *compare.Report) (n int) {
	for _, d := range r.Disagreements {
		for _, v := range d.Values {
			n += len(v.Places)
		}
	}
	return n
}

func TestPlain(t *testing.T) {
	for text, want := range map[string]string{
		"# a":              `\# a`,
		"1. a":             `1\. a`,
		"12) a":            `12\) a`,
		"6.42pm":           "6.42pm",
		"7.":               `7\.`,
		"- a":              `\- a`,
		"+ a":              `\+ a`,
		"a - b 1.5":        "a - b 1.5",
		"[a](b)":           `\[a\](b)`,
		"*a* _b_ `c`":      "\\*a\\* \\_b\\_ \\`c\\`",
		"<b>&amp;":         `\<b\>\&amp;`,
		"a\n\n# b":         `a \# b`,
		"![x] | ~~y~~ $z$": `\!\[x\] \| \~\~y\~\~ \$z\$`,
		`\`:                `\\`,
		"":                 "",
	} {
		if got := plain(text); got != want {
			t.Errorf("plain(%q) = %q, want %q", text, got, want)
		}
	}
}

// annotated is what a reader of the model needs of it.
type annotated struct {
	Total int
	First struct {
		Items []struct {
			ID     string
			Target []struct {
				Source   string
				Selector []struct {
					Type, Exact, Prefix, Suffix string
					Start, End                  int
				}
			}
		}
	}
}

// A reader of the model finds each target's exact words by its position in
// characters, and by its quotation between prefix and suffix.
func TestAnnotationFindsItsWords(t *testing.T) {
	r := fixture(t)
	var c annotated
	if err := json.Unmarshal([]byte(write(t, "annotation", r)), &c); err != nil {
		t.Fatal(err)
	}
	texts := map[string]string{"./=A1+1.txt": r.Articles[0].Text, "./%3Cb%3Edua%3C%2Fb%3E": r.Articles[1].Text}
	targets := 0
	for _, item := range c.First.Items {
		for _, at := range item.Target {
			targets++
			quote, position := at.Selector[0], at.Selector[1]
			whole, ok := texts[at.Source]
			if !ok {
				t.Fatalf("%s: no article is called %q", item.ID, at.Source)
			}
			if got := string([]rune(whole)[position.Start:position.End]); got != quote.Exact || got == "" {
				t.Errorf("%s: position gives %q, quotation %q", item.ID, got, quote.Exact)
			}
			if strings.Count(whole, quote.Prefix+quote.Exact+quote.Suffix) != 1 {
				t.Errorf("%s: %q stands not once between %q and %q", item.ID, quote.Exact, quote.Prefix, quote.Suffix)
			}
		}
	}
	if c.Total != len(c.First.Items) || targets < 4 {
		t.Errorf("total %d, items %d, targets %d", c.Total, len(c.First.Items), targets)
	}
}

// Who has the files finds the quotations in them, empty lines and all: 51 of 74
// could not be found when what stands around them went over the end of the line.
// One stands there twice only where the article repeats itself.
func TestAnnotationFindsItsWordsInTheFiles(t *testing.T) {
	for _, story := range []string{"id-feri", "en-depot"} {
		files, err := filepath.Glob("../../testdata/stories/" + story + "/*.txt")
		if err != nil || len(files) < 3 {
			t.Fatalf("the story %s is not there: %v", story, err)
		}
		texts, read := map[string]string{}, map[string]string{}
		var articles []compare.Article
		for _, file := range files {
			data, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			found, failed := ingest.Read(filepath.Base(file), data)
			if len(failed) > 0 {
				t.Fatal(failed)
			}
			articles = append(articles, found...)
			texts["./"+filepath.Base(file)], read["./"+filepath.Base(file)] = string(data), found[0].Text
		}
		r, err := compare.Compare(context.Background(), articles, compare.Options{})
		if err != nil {
			t.Fatal(err)
		}
		var c annotated
		if err := json.Unmarshal([]byte(write(t, "annotation", r)), &c); err != nil {
			t.Fatal(err)
		}
		targets := 0
		for _, item := range c.First.Items {
			for _, at := range item.Target {
				targets++
				quote := at.Selector[0]
				n := strings.Count(texts[at.Source], quote.Prefix+quote.Exact+quote.Suffix)
				if n == 0 || n > 1 && n != strings.Count(read[at.Source], quote.Prefix+quote.Exact+quote.Suffix) {
					t.Errorf("%s, %s: %q stands %d times between %q and %q", story, at.Source, quote.Exact, n, quote.Prefix, quote.Suffix)
				}
			}
		}
		if targets < 50 {
			t.Errorf("%s: %d targets", story, targets)
		}
	}
}
