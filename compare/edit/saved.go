package edit

import (
	"bytes"
	"encoding/json"
	"fmt"
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
