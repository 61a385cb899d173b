package view

import (
	"cmp"
	"strings"

	"saksi/compare"
	"saksi/compare/sorting"
)

// A mark is a span of a sentence's article that is shown in a manner of its own.
type mark struct {
	start, end int
	tag        string
	attrs      []Attr
}

// sentence is a sentence with its disputed values and the hits of a search
// marked. Its text is the article's own, unchanged.
func sentence(s *State, sent *compare.ReportSentence, more ...Attr) *Node {
	return marked(sent, append(disputedMarks(s.Result, sent), hitMarks(s, sent)...), more...)
}

// wording is a sentence set against another one: what it says otherwise is
// marked too.
func wording(s *State, other, sent *compare.ReportSentence) *Node {
	marks := append(disputedMarks(s.Result, sent), hitMarks(s, sent)...)
	if other != nil && sent.ID != other.ID {
		for _, p := range compare.WordDiff(other.Text, sent.Text) {
			if part := sent.Text[p.B.Start:p.B.End]; !p.Same && strings.TrimSpace(part) != "" {
				end := p.B.Start + len(strings.TrimRight(part, " \n\t"))
				marks = append(marks, mark{sent.Start + p.B.Start, sent.Start + end, "span", []Attr{{"class", "differs"}}})
			}
		}
	}
	return marked(sent, marks)
}

// marked cuts the sentence's text at its marks. Where marks overlap the first
// of the list has the place and the others what is left of theirs.
func marked(sent *compare.ReportSentence, marks []mark, more ...Attr) *Node {
	n := e("span", at("data-sentence", sent.ID))
	if sent.Statement != "" {
		n.Attrs = append(n.Attrs, at("data-kind", string(sent.Kind)), at("data-statement", sent.Statement))
	} else {
		n.Attrs = append(n.Attrs, at("data-role", string(sent.Role)))
	}
	for _, a := range more {
		if a.Name != "" {
			n.Attrs = append(n.Attrs, a)
		}
	}
	pos := sent.Start
	text := func(end int) string { return sent.Text[pos-sent.Start : end-sent.Start] }
	for _, m := range disjoint(marks, sent.Start, sent.End) {
		if m.start > pos {
			n.Children = append(n.Children, &Node{Text: text(m.start)})
			pos = m.start
		}
		n.Children = append(n.Children, e(m.tag, m.attrs, text(m.end)))
		pos = m.end
	}
	if pos < sent.End {
		n.Children = append(n.Children, &Node{Text: text(sent.End)})
	}
	return n
}

// disjoint cuts later marks where earlier ones of the list stand, and puts all
// in the order of the text.
func disjoint(marks []mark, start, end int) []mark {
	var out []mark
	for _, m := range marks {
		pieces := []mark{m}
		for _, taken := range out {
			var left []mark
			for _, p := range pieces {
				if p.end <= taken.start || taken.end <= p.start {
					left = append(left, p)
					continue
				}
				before, after := p, p
				before.end, after.start = taken.start, taken.end
				left = append(left, before, after)
			}
			pieces = left
		}
		for _, p := range pieces {
			p.start, p.end = max(p.start, start), min(p.end, end)
			if p.start < p.end {
				out = append(out, p)
			}
		}
	}
	sorting.By(out, func(a, b mark) int { return cmp.Compare(a.start, b.start) })
	return out
}

// disputedMarks are the values of a sentence that another source contradicts.
func disputedMarks(x *Index, sent *compare.ReportSentence) []mark {
	var out []mark
	for _, i := range x.disputesOf(sent.ID) {
		d := &x.Report.Discrepancies[i]
		start, end := d.AStart, d.AEnd
		if d.B == sent.ID {
			start, end = d.BStart, d.BEnd
		}
		out = append(out, mark{start, end, "mark", []Attr{{"class", "value"}, {"data-discrepancy", string(d.Type)}}})
	}
	return out
}

func hitMarks(s *State, sent *compare.ReportSentence) []mark {
	var out []mark
	for _, h := range hits(sent.Text, s.Filter.Query) {
		out = append(out, mark{sent.Start + h.Start, sent.Start + h.End, "mark", []Attr{{"class", "hit"}}})
	}
	return out
}
