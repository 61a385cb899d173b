package edit

import (
	"bytes"
	"cmp"
	"encoding/json"
	"fmt"
	"io"
	"strings"

	"saksi/compare"
)

// A Saved is a comparison as it is kept in a file: the report as it was
// compared, and besides it the articles as they were read and the edits. Every
// reader of reports can read it; the report of the command opens as well.
type Saved struct {
	compare.Report
	// Input are the articles; without them those of the report are taken.
	Input []compare.Article `json:"input,omitempty"`
	Edits Edits             `json:"edits"`
	// MinScore is how alike two sentences had to be; 0 is the default.
	MinScore float64 `json:"minScore,omitempty"`
}

// Write writes the file as json.Marshal would, one thing after the other: 500 articles
// that were compared together make 50 MB of it, which need not be there at once.
func (s *Saved) Write(w io.Writer) error {
	packed, version := s.Report.Pack().Packed, s.Version
	e := &pieces{w: w}
	e.text(`{"version":`)
	e.value(version)
	e.list("articles", len(s.Articles), func(i int) any { return &s.Articles[i] })
	e.list("statements", len(s.Statements), func(i int) any { return &s.Statements[i] })
	e.list("links", packed.Len(), func(i int) any { return packed.Link(i) })
	e.list("weak", packed.WeakLen(), func(i int) any { return packed.WeakLink(i) })
	e.list("discrepancies", len(s.Discrepancies), func(i int) any { return &s.Discrepancies[i] })
	e.list("disagreements", len(s.Disagreements), func(i int) any { return &s.Disagreements[i] })
	e.list("quotes", len(s.Quotes), func(i int) any { return &s.Quotes[i] })
	e.list("origins", len(s.Origins), func(i int) any { return &s.Origins[i] })
	e.list("errors", len(s.Errors), func(i int) any { return &s.Errors[i] })
	if len(s.Input) > 0 {
		e.list("input", len(s.Input), func(i int) any { return &s.Input[i] })
	}
	e.text(`,"edits":`)
	e.value(s.Edits)
	if s.MinScore != 0 {
		e.text(`,"minScore":`)
		e.value(s.MinScore)
	}
	e.text("}")
	return e.err
}

// pieces are what is written until something fails.
type pieces struct {
	w   io.Writer
	err error
}

func (e *pieces) text(s string) {
	if e.err == nil {
		_, e.err = io.WriteString(e.w, s)
	}
}

func (e *pieces) value(v any) {
	out, err := json.Marshal(v)
	e.err = cmp.Or(e.err, err)
	e.text(string(out))
}

func (e *pieces) list(name string, n int, at func(i int) any) {
	e.text(`,"` + name + `":[`)
	for i := range n {
		if i > 0 {
			e.text(",")
		}
		e.value(at(i))
	}
	e.text("]")
}

// Looks says whether a file may be a saved comparison.
func Looks(data []byte) bool {
	data = bytes.TrimLeft(data, " \t\r\n\xef\xbb\xbf")
	head := data[:min(len(data), 64)]
	return bytes.HasPrefix(head, []byte("{")) && bytes.Contains(head, []byte(`"version"`))
}

// Open reads a saved comparison and checks that all of it holds together, so
// that it is opened as a whole or not at all.
func Open(data []byte) (*Saved, error) {
	var s Saved
	data = bytes.TrimPrefix(data, []byte("\xef\xbb\xbf"))
	if err := json.Unmarshal(data, &s); err != nil {
		return nil, fmt.Errorf("is cut off or not a saved comparison: save it again, or open another copy")
	}
	if s.Version != compare.Version {
		return nil, fmt.Errorf("is of version %d, this program reads version %d: open it with the program that saved it", s.Version, compare.Version)
	}
	if err := check(&s.Report); err != nil {
		return nil, fmt.Errorf("does not hold together (%w): save it again, or compare the articles anew", err)
	}
	if len(s.Input) == 0 {
		for _, a := range s.Articles {
			s.Input = append(s.Input, compare.Article{Name: a.Name, Title: a.Title, Language: a.Language, Outlet: a.Outlet,
				Author: a.Author, Date: a.Date, Text: a.Text, Blocks: a.Blocks, Notes: a.Notes})
		}
	}
	for _, a := range s.Input {
		if strings.ToValidUTF8(a.Text, "") != a.Text {
			return nil, fmt.Errorf("has text that is not UTF-8: save it again")
		}
		if err := checkBlocks(a.Blocks, len(a.Text)); err != nil {
			return nil, fmt.Errorf("does not hold together (%w): save it again", err)
		}
	}
	return &s, nil
}

func checkBlocks(blocks []compare.Block, length int) error {
	end := 0
	for _, b := range blocks {
		if b.Start < end || b.End < b.Start || b.End > length {
			return fmt.Errorf("a paragraph lies outside its text")
		}
		end = b.End
	}
	return nil
}

// check says what of a report points nowhere.
func check(r *compare.Report) error {
	if len(r.Articles) == 0 {
		return fmt.Errorf("it has no article")
	}
	articles := map[string]bool{}
	sentences := map[string]*compare.ReportArticle{}
	for k := range r.Articles {
		a := &r.Articles[k]
		if a.ID == "" || articles[a.ID] {
			return fmt.Errorf("article %q twice", a.ID)
		}
		articles[a.ID] = true
		if err := checkBlocks(a.Blocks, len(a.Text)); err != nil {
			return err
		}
		end := 0
		for _, s := range a.Sentences {
			if s.Start < end || s.End < s.Start || s.End > len(a.Text) || a.Text[s.Start:s.End] != s.Text {
				return fmt.Errorf("sentence %s is not in its text", s.ID)
			}
			if sentences[s.ID] != nil || articleOf(s.ID) != a.ID {
				return fmt.Errorf("sentence %q is not one of its article's", s.ID)
			}
			sentences[s.ID], end = a, s.End
		}
	}
	for _, st := range r.Statements {
		if len(st.Members) == 0 {
			return fmt.Errorf("statement %s is empty", st.ID)
		}
		for _, m := range append([]string{st.Best}, st.Members...) {
			if sentences[m] == nil {
				return fmt.Errorf("statement %s names %q", st.ID, m)
			}
		}
		for _, a := range st.Articles {
			if !articles[a] {
				return fmt.Errorf("statement %s names %q", st.ID, a)
			}
		}
	}
	for _, list := range [][]compare.Link{r.Links, r.Weak} {
		for _, l := range list {
			if sentences[l.A] == nil || sentences[l.B] == nil {
				return fmt.Errorf("a link names %q and %q", l.A, l.B)
			}
		}
	}
	within := func(id string, start, end int) bool {
		a := sentences[id]
		return a != nil && 0 <= start && start <= end && end <= len(a.Text)
	}
	for _, d := range r.Discrepancies {
		if d.Disagreement < 0 || d.Disagreement >= len(r.Disagreements) {
			return fmt.Errorf("a discrepancy of %q and %q belongs to no disagreement", d.A, d.B)
		}
		if !within(d.A, d.AStart, d.AEnd) || !within(d.B, d.BStart, d.BEnd) {
			return fmt.Errorf("a discrepancy of %q and %q points nowhere", d.A, d.B)
		}
	}
	for _, d := range r.Disagreements {
		for _, v := range d.Values {
			for _, p := range v.Places {
				if !within(p.Sentence, p.Start, p.End) {
					return fmt.Errorf("a disagreement points nowhere")
				}
			}
		}
	}
	for _, o := range r.Origins {
		for _, a := range o.Articles {
			if !articles[a] {
				return fmt.Errorf("an origin names %q", a)
			}
		}
	}
	return nil
}
