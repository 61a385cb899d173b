package edit

import "saksi/compare"

// Agree records that a disagreement of a report is none.
func (e *Edits) Agree(r *compare.Report, disagreement int) {
	marks := marksOf(r)
	for _, d := range r.Discrepancies {
		if d.Disagreement == disagreement {
			e.Agreed = append(e.Agreed, agreementOn(&d, marks))
		}
	}
}

// Dispute takes back what was agreed on the values of a report, and leaves what
// was agreed on other articles.
func (e *Edits) Dispute(r *compare.Report) {
	agreed := e.agreed(r)
	marks := marksOf(r)
	back := map[Agreement]bool{}
	for i := range agreed {
		back[agreementOn(&r.Discrepancies[i], marks)] = true
	}
	var kept []Agreement
	for _, a := range e.Agreed {
		if !back[a] && !back[a.turned()] {
			kept = append(kept, a)
		}
	}
	e.Agreed = kept
}

// AgreedOn counts the disagreements of a report that are agreed to be none.
func (e Edits) AgreedOn(r *compare.Report) int {
	agreed := e.agreed(r)
	if len(agreed) == 0 {
		return 0
	}
	open := make([]bool, len(r.Disagreements))
	for i, d := range r.Discrepancies {
		open[d.Disagreement] = open[d.Disagreement] || !agreed[i]
	}
	n := 0
	for _, o := range open {
		if !o {
			n++
		}
	}
	return n
}

// agreed are the discrepancies of a report that are agreed to be none.
func (e Edits) agreed(r *compare.Report) map[int]bool {
	if len(e.Agreed) == 0 {
		return nil
	}
	all := map[Agreement]bool{}
	for _, a := range e.Agreed {
		all[a], all[a.turned()] = true, true
	}
	marks := marksOf(r)
	out := map[int]bool{}
	for i := range r.Discrepancies {
		if all[agreementOn(&r.Discrepancies[i], marks)] {
			out[i] = true
		}
	}
	return out
}

func (a Agreement) turned() Agreement { return Agreement{a.Type, a.B, a.A} }

func agreementOn(d *compare.Discrepancy, marks map[string]string) Agreement {
	return Agreement{d.Type, Place{marks[articleOf(d.A)], d.AStart}, Place{marks[articleOf(d.B)], d.BStart}}
}

// marksOf are the marks of a report's articles by their ids.
func marksOf(r *compare.Report) map[string]string {
	out := map[string]string{}
	for _, a := range r.Articles {
		out[a.ID] = Mark(a.Text)
	}
	return out
}
