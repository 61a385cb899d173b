package compare_test

import (
	"slices"
	"strings"
	"testing"

	"saksi/compare"
)

// A report must not contradict itself: whoever shows it relies on that every id
// exists and that a sentence, its statement and its links say the same.
func TestReportIsConsistent(t *testing.T) {
	stories(t, func(t *testing.T, _ string, articles []compare.Article) {
		checkConsistent(t, mustCompare(t, articles...))
	})
}

func checkConsistent(t *testing.T, r *compare.Report) {
	t.Helper()
	article := map[string]*compare.ReportArticle{}
	sentence := map[string]*compare.ReportSentence{}
	statement := map[string]*compare.Statement{}
	for i := range r.Statements {
		statement[r.Statements[i].ID] = &r.Statements[i]
	}
	for i := range r.Articles {
		a := &r.Articles[i]
		article[a.ID] = a
		for k := range a.Sentences {
			s := &a.Sentences[k]
			sentence[s.ID] = s
			if s.Role == compare.Boilerplate || s.Role == compare.Duplicate {
				continue
			}
			if st := statement[s.Statement]; st == nil || st.Kind != s.Kind || !slices.Contains(st.Members, s.ID) {
				t.Errorf("%s is no member of its statement %q, or of another kind", s.ID, s.Statement)
			}
		}
	}
	for _, st := range r.Statements {
		var in []string
		for _, m := range st.Members {
			if s := sentence[m]; s == nil || s.Statement != st.ID {
				t.Errorf("%s: its member %s belongs to another", st.ID, m)
			}
			if a, _, _ := strings.Cut(m, "."); !slices.Contains(in, a) {
				in = append(in, a)
			}
		}
		if !slices.Equal(in, st.Articles) {
			t.Errorf("%s names the articles %v, its members stand in %v", st.ID, st.Articles, in)
		}
		if !slices.Contains(st.Members, st.Best) {
			t.Errorf("%s: its best wording %s is no member", st.ID, st.Best)
		}
		if (st.Kind == compare.Unique) != (len(st.Articles) == 1) {
			t.Errorf("%s is %s with %d articles", st.ID, st.Kind, len(st.Articles))
		}
		if st.Origins < 1 || st.Origins > len(st.Articles) {
			t.Errorf("%s has %d origins in %d articles", st.ID, st.Origins, len(st.Articles))
		}
	}
	last := 1.0
	for _, l := range r.Links {
		a, b := sentence[l.A], sentence[l.B]
		if a == nil || b == nil || a.Statement == "" || b.Statement == "" || strings.HasPrefix(l.B, l.A[:strings.Index(l.A, ".")+1]) {
			t.Errorf("link %s %s does not join two statements' sentences of different articles", l.A, l.B)
		}
		if l.Score > last || l.Score < 0 {
			t.Errorf("link %s %s of score %v stands after one of %v", l.A, l.B, l.Score, last)
		}
		last = l.Score
	}
	span := func(what, id string, start, end int, text string) {
		a, _, _ := strings.Cut(id, ".")
		if article[a] == nil || start < 0 || end < start || end > len(article[a].Text) || text != "" && article[a].Text[start:end] != text {
			t.Errorf("%s: %d to %d of %s is not %q", what, start, end, id, text)
		}
	}
	for _, d := range r.Discrepancies {
		span("discrepancy", d.A, d.AStart, d.AEnd, d.AValue)
		span("discrepancy", d.B, d.BStart, d.BEnd, d.BValue)
		if d.Disagreement < 0 || d.Disagreement >= len(r.Disagreements) || r.Disagreements[d.Disagreement].Type != d.Type {
			t.Errorf("discrepancy %s %s is summed up by no disagreement", d.A, d.B)
		}
	}
	for _, d := range r.Disagreements {
		if st := statement[d.Statement]; st == nil || !st.Disputed {
			t.Errorf("a disagreement is about %q, which is not disputed", d.Statement)
		}
		for _, v := range d.Values {
			for _, p := range v.Places {
				span("value", p.Sentence, p.Start, p.End, "")
			}
		}
	}
	for _, q := range r.Quotes {
		span("quote", q.Article, q.Start, q.End, "")
		span("speaker", q.Article, q.SpeakerStart, q.SpeakerEnd, q.Speaker)
	}
}
