package hostile

import (
	"encoding/csv"
	"encoding/json"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/net/html"

	"saksi/compare"
)

// CheckSpans checks that all that points into a text points into it.
func CheckSpans(t testing.TB, r *compare.Report) {
	t.Helper()
	text := map[string]string{}
	within := func(what, article string, start, end int, want string) {
		whole, ok := text[article]
		if !ok || start < 0 || end < start || end > len(whole) || !utf8.ValidString(whole[start:end]) || want != "" && whole[start:end] != want {
			t.Errorf("%s: %d to %d of %s is not %q", what, start, end, article, want)
		}
	}
	articleOf := func(sentence string) string { a, _, _ := strings.Cut(sentence, "."); return a }
	for _, a := range r.Articles {
		text[a.ID] = a.Text
		if !utf8.ValidString(a.Text) {
			t.Errorf("the text of %s is no UTF-8", a.ID)
		}
		end := 0
		for _, s := range a.Sentences {
			within("sentence", a.ID, s.Start, s.End, s.Text)
			if s.Start < end || s.Text == "" {
				t.Errorf("sentence %s is empty or stands before the end of the last", s.ID)
			}
			end = s.End
		}
		for _, b := range a.Blocks {
			within("block", a.ID, b.Start, b.End, "")
		}
	}
	for _, d := range r.Discrepancies {
		within("discrepancy", articleOf(d.A), d.AStart, d.AEnd, d.AValue)
		within("discrepancy", articleOf(d.B), d.BStart, d.BEnd, d.BValue)
	}
	for _, d := range r.Disagreements {
		for _, v := range d.Values {
			for _, p := range v.Places {
				within("value", articleOf(p.Sentence), p.Start, p.End, "")
			}
		}
	}
	for _, l := range r.Links {
		for s, span := range map[string]*compare.Span{l.A: l.ASpan, l.B: l.BSpan} {
			if span != nil {
				within("link", articleOf(s), span.Start, span.End, "")
			}
		}
	}
	for _, q := range r.Quotes {
		within("quotation", q.Article, q.Start, q.End, "")
		within("speaker", q.Article, q.SpeakerStart, q.SpeakerEnd, q.Speaker)
	}
}

// CheckOutput reads a report back that was written as a file of a media type:
// all its words are there, and nothing else is.
func CheckOutput(t testing.TB, name, mediaType, out string, r *compare.Report) {
	t.Helper()
	if !utf8.ValidString(out) {
		t.Errorf("%s is no UTF-8", name)
	}
	switch mediaType {
	case "text/html":
		checkHTML(t, name, out, r)
	case "text/csv":
		checkCSV(t, name, out, r)
	case "text/markdown":
		checkMarkdown(t, out, r)
	case "application/json", "application/ld+json":
		if !json.Valid([]byte(out)) {
			t.Errorf("%s is not valid", name)
		}
	default:
		t.Errorf("nobody checks %s", name)
	}
}

// All that an export in HTML is made of. Nothing here runs or loads anything.
var (
	elements = strings.Fields(`html head title meta style body div p span b i mark em strong small h1 h2 h3 h4 section header main nav article aside
		ol ul li dl dt dd details summary table caption thead tbody tr th td a svg path figure figcaption blockquote template`)
	attributes = strings.Fields(`lang dir class id href title role charset name content http-equiv hidden open scope colspan rowspan headers
		d viewbox width height fill stroke`)
)

func checkHTML(t testing.TB, name, out string, r *compare.Report) {
	t.Helper()
	doc, err := html.Parse(strings.NewReader(out))
	if err != nil {
		t.Fatal(err)
	}
	read := map[string]string{}
	for n := range doc.Descendants() {
		if n.Type == html.CommentNode {
			t.Errorf("%s: a comment %.80q", name, n.Data)
		}
		if n.Type != html.ElementNode {
			continue
		}
		if !slices.Contains(elements, n.Data) {
			t.Errorf("%s: an element %s", name, n.Data)
		}
		for _, a := range n.Attr {
			if !slices.Contains(attributes, a.Key) && !strings.HasPrefix(a.Key, "data-") && !strings.HasPrefix(a.Key, "aria-") {
				t.Errorf("%s: an attribute %s of %s", name, a.Key, n.Data)
			}
			if a.Key == "href" && !strings.HasPrefix(a.Val, "#") {
				t.Errorf("%s: an address %q", name, a.Val)
			}
			if a.Key == "data-sentence" {
				read[a.Val] = TextOf(n)
			}
		}
	}
	if n := strings.Count(out, "<meta http-equiv"); n > 1 {
		t.Errorf("%s: %d policies", name, n)
	}
	for _, a := range r.Articles {
		for _, s := range a.Sentences {
			if want := strings.ReplaceAll(s.Text, "\x00", "\uFFFD"); s.Statement != "" && read[s.ID] != want {
				t.Errorf("%s: %s reads %.200q, want %.200q", name, s.ID, read[s.ID], want)
			}
		}
	}
}

// TextOf is what a reader of an element reads.
func TextOf(n *html.Node) string {
	out := ""
	for c := range n.Descendants() {
		if c.Type == html.TextNode {
			out += c.Data
		}
	}
	return out
}

// checkCSV reads the table as a spreadsheet might: by commas, and, where the
// computer's region says so, by semicolons or tabs, which knows no quotes then.
func checkCSV(t testing.TB, name, out string, r *compare.Report) {
	t.Helper()
	rows, err := csv.NewReader(strings.NewReader(strings.TrimPrefix(out, "\uFEFF"))).ReadAll()
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	harm := func(cell string) bool {
		first, _ := utf8.DecodeRuneInString(cell)
		return strings.ContainsRune("=+-@\t\r＝＋－＠", first)
	}
	want := map[string]string{}
	for _, a := range r.Articles {
		for _, s := range a.Sentences {
			want[s.ID] = s.Text
		}
	}
	for i, row := range rows {
		for _, cell := range row {
			if harm(cell) {
				t.Errorf("%s: a cell %.80q", name, cell)
			}
		}
		if ids := row[len(row)-2]; i > 0 && want[ids] != "" && plainCell(row[len(row)-1]) != plainCell(want[ids]) {
			t.Errorf("%s: %s reads %.200q, want %.200q", name, ids, row[len(row)-1], want[ids])
		}
	}
	for _, cell := range strings.FieldsFunc(out, func(c rune) bool { return strings.ContainsRune(";\t\r\n", c) }) {
		if harm(strings.TrimLeft(cell, `"`)) {
			t.Errorf("%s: with another separator, a cell %.80q", name, cell)
		}
	}
}

// plainCell is a cell without what keeps formulas away and with equal line ends.
func plainCell(cell string) string {
	return strings.NewReplacer("'", "", "\r", "", "\n", "").Replace(cell)
}

// checkMarkdown checks that no character of markup stands unescaped, and that
// the sentences stand there once the escapes are gone.
func checkMarkdown(t testing.TB, out string, r *compare.Report) {
	t.Helper()
	var plain strings.Builder
	for i := 0; i < len(out); i++ {
		switch c := out[i]; c {
		case '\\':
			i++
			if i == len(out) || !strings.ContainsRune("\\`*_[]<>#|~&$!+-=.)", rune(out[i])) {
				t.Fatalf("markdown: an escape of nothing at %d", i)
			}
			plain.WriteByte(out[i])
		case '`', '[', ']', '<', '>', '|', '~', '&', '$', '!':
			t.Errorf("markdown: %q stands unescaped: %.80q", c, out[max(0, i-20):min(len(out), i+20)])
		default:
			plain.WriteByte(c)
		}
	}
	texts := map[string]string{}
	for _, a := range r.Articles {
		for _, s := range a.Sentences {
			texts[s.ID] = s.Text
		}
	}
	for _, st := range r.Statements {
		text := texts[st.Best]
		if st.Best != "" && text == "" {
			t.Errorf("markdown: no sentence is %s", st.Best)
		}
		if !strings.Contains(plain.String(), strings.Join(strings.Fields(text), " ")) {
			t.Errorf("markdown: %s is not there: %.200q", st.Best, text)
		}
	}
}
