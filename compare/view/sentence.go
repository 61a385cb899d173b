package view

import (
	"cmp"
	"slices"

	"saksi/compare"
)

// A mark is a span of a sentence's article that is shown in a manner of its own.
type mark struct {
	start, end int
	tag        string
	attrs      []Attr
}

// sentence is a sentence with its kind and its disputed values marked. Its
// text is the article's own, unchanged.
func sentence(s *State, sent *compare.ReportSentence, more ...Attr) *Node {
	return marked(sent, disputedMarks(s.Result, sent), more...)
}

func marked(sent *compare.ReportSentence, marks []mark, more ...Attr) *Node {
	n := e("span", at("data-sentence", sent.ID))
	if sent.Kind != "" {
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
	for _, m := range marks {
		start, end := max(m.start, pos), min(m.end, sent.End)
		if start >= end {
			continue // another mark has it already
		}
		if start > pos {
			n.Children = append(n.Children, &Node{Text: sent.Text[pos-sent.Start : start-sent.Start]})
		}
		n.Children = append(n.Children, e(m.tag, m.attrs, sent.Text[start-sent.Start:end-sent.Start]))
		pos = end
	}
	if pos < sent.End {
		n.Children = append(n.Children, &Node{Text: sent.Text[pos-sent.Start:]})
	}
	return n
}

// disputedMarks are the values of a sentence that another source contradicts.
func disputedMarks(x *Index, sent *compare.ReportSentence) []mark {
	var out []mark
	for _, d := range x.disputes[sent.ID] {
		start, end := d.AStart, d.AEnd
		if d.B == sent.ID {
			start, end = d.BStart, d.BEnd
		}
		out = append(out, mark{start, end, "mark", []Attr{{"class", "value"}, {"data-discrepancy", string(d.Type)}}})
	}
	sortMarks(out)
	return out
}

// sortMarks puts marks in the order of the text, the longer first.
func sortMarks(marks []mark) {
	slices.SortFunc(marks, func(a, b mark) int {
		return cmp.Or(cmp.Compare(a.start, b.start), cmp.Compare(b.end, a.end))
	})
}

// wordingText is a sentence of an opened statement: what it says otherwise
// than the statement's best wording is marked.
func wordingText(s *State, st *compare.Statement, sent *compare.ReportSentence) *Node {
	return sentence(s, sent)
}
