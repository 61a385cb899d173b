package export

import (
	"encoding/csv"
	"io"
	"strconv"
	"strings"

	"saksi/compare"
	"saksi/compare/view"
)

// CSV writes a row for each statement and source that makes it.
func CSV(w io.Writer, r *compare.Report) error {
	t := newTable(w, "statement", "kind", "disputed", "sources", "origins", "letter", "source", "sentences", "text")
	at := places(r)
	for _, st := range r.Statements {
		for _, id := range st.Articles {
			var ids, texts []string
			for _, m := range st.Members {
				if p := at[m]; p.article != nil && p.article.ID == id {
					ids, texts = append(ids, m), append(texts, p.sentence.Text)
				}
			}
			if len(ids) == 0 {
				continue
			}
			first := at[ids[0]]
			t.row(st.ID, string(st.Kind), strconv.FormatBool(st.Disputed), strconv.Itoa(len(st.Articles)), strconv.Itoa(st.Origins),
				first.letter, first.article.Name, strings.Join(ids, " "), strings.Join(texts, "\n"))
		}
	}
	return t.done()
}

// DisagreementsCSV writes a row for each place of each disputed value.
func DisagreementsCSV(w io.Writer, r *compare.Report) error {
	t := newTable(w, "disagreement", "statement", "type", "about", "value", "normal", "letter", "source", "sentence", "text")
	at := places(r)
	for i, d := range r.Disagreements {
		for _, v := range d.Values {
			for _, place := range v.Places {
				p, ok := at[place.Sentence]
				if !ok {
					continue
				}
				t.row(strconv.Itoa(i+1), d.Statement, string(d.Type), d.About, v.Text, v.Normal, p.letter, p.article.Name, place.Sentence, p.sentence.Text)
			}
		}
	}
	return t.done()
}

// A table is CSV that spreadsheets open as it is meant: they take UTF-8 for
// what it is when a byte order mark stands first, and rows end as RFC 4180 says.
type table struct {
	out *csv.Writer
	err error
}

func newTable(w io.Writer, names ...string) *table {
	_, err := io.WriteString(w, "\uFEFF")
	t := &table{csv.NewWriter(w), err}
	t.out.UseCRLF = true
	t.row(names...)
	return t
}

func (t *table) row(cells ...string) {
	for i := range cells {
		cells[i] = harmless(cells[i])
	}
	if t.err == nil {
		t.err = t.out.Write(cells)
	}
}

func (t *table) done() error {
	t.out.Flush()
	if t.err != nil {
		return t.err
	}
	return t.out.Error()
}

// harmless keeps a spreadsheet from taking an article's words for a formula: an
// apostrophe says that text follows. Wide forms count in East Asian settings.
// Where a computer's region parts cells by semicolons (Indonesia's does), one
// inside a text begins a cell too, as tabs and line ends may.
func harmless(cell string) string {
	var b strings.Builder
	from := 0 // of what is not yet written
	for at := 0; at < len(cell); {
		if startsFormula(strings.TrimLeft(cell[at:], `"`)) {
			b.WriteString(cell[from:at] + "'")
			from = at
		}
		next := strings.IndexAny(cell[at:], ";\t\r\n")
		if next < 0 {
			break
		}
		at += next + 1
	}
	return b.String() + cell[from:]
}

func startsFormula(text string) bool {
	for _, start := range []string{"=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"} {
		if strings.HasPrefix(text, start) {
			return true
		}
	}
	return false
}

// A place is where a sentence stands.
type place struct {
	letter   string
	article  *compare.ReportArticle
	sentence *compare.ReportSentence
}

func places(r *compare.Report) map[string]place {
	out := map[string]place{}
	for i := range r.Articles {
		a := &r.Articles[i]
		for j := range a.Sentences {
			out[a.Sentences[j].ID] = place{view.Letter(i), a, &a.Sentences[j]}
		}
	}
	return out
}
