package view

import (
	"cmp"
	"slices"
	"strings"

	"saksi/compare"
)

// statements is the list of what is stated, by number of sources.
func statements(s *State) *Node {
	list := e("ol", class("statements"), key("statements"))
	rows := order(s.Result)
	for i, st := range rows {
		if s.Limit > 0 && i >= s.Limit {
			break
		}
		list.Children = append(list.Children, row(s, st))
	}
	return list
}

// order puts the disputed first, then what most sources carry.
func order(x *Index) []*compare.Statement {
	out := make([]*compare.Statement, len(x.Report.Statements))
	for i := range x.Report.Statements {
		out[i] = &x.Report.Statements[i]
	}
	slices.SortStableFunc(out, func(a, b *compare.Statement) int {
		if a.Disputed != b.Disputed {
			if a.Disputed {
				return -1
			}
			return 1
		}
		return cmp.Compare(len(b.Articles), len(a.Articles))
	})
	return out
}

// row is a statement: one cell per source, the clearest wording, and opened
// all wordings one under another.
func row(s *State, st *compare.Statement) *Node {
	w := s.Words
	open := s.Open[st.ID]
	_, best := s.Result.Sentence(st.Best)
	item := e("li", key(st.ID), class("statement"), at("data-statement-row", st.ID), at("id", st.ID), at("data-kind", string(st.Kind)), on("data-disputed", st.Disputed))
	head := e("div", class("row-head"),
		cells(s, st),
		e("div", class("row-text"),
			e("button", at("type", "button"), class("wording"), do("toggle", st.ID), at("aria-expanded", yes(open)), sentence(s, best)),
			e("p", class("meta"), w.T("of.sources", "n", w.Number(len(st.Articles)), "all", w.Number(len(s.Result.Report.Articles))), originNote(s, st), disputeNote(s, st))))
	item.Children = append(item.Children, head)
	if open {
		item.Children = append(item.Children, wordings(s, st))
	}
	return item
}

func originNote(s *State, st *compare.Statement) *Node {
	if st.Origins == 0 || st.Origins == len(st.Articles) {
		return nil
	}
	return e("span", ", "+s.Words.N("n.origins", st.Origins))
}

// disputeNote says in a line who says what.
func disputeNote(s *State, st *compare.Statement) *Node {
	w := s.Words
	all := []string{}
	for _, d := range s.Result.disagreements[st.ID] {
		values := []string{}
		for _, v := range d.Values {
			values = append(values, w.T("value.in", "value", v.Text, "articles", s.Result.letters(v.Articles)))
		}
		all = append(all, strings.Join(values, " – "))
	}
	if len(all) == 0 {
		return nil
	}
	return e("span", " · ", e("b", class("disputed"), w.T("disputed")+": "+strings.Join(all, "; ")))
}

// cells show in fixed places which sources carry a statement.
func cells(s *State, st *compare.Statement) *Node {
	w, x := s.Words, s.Result
	box := e("div", class("cells"), at("role", "img"))
	same, other, silent := []string{}, []string{}, []string{}
	for i := range x.Report.Articles {
		a := &x.Report.Articles[i]
		how := manner(x, st, a.ID)
		cell := e("span", class("cell"), at("data-how", how))
		switch how {
		case "silent":
			silent = append(silent, Letter(i))
		case "paraphrased":
			other = append(other, Letter(i))
		default:
			same = append(same, Letter(i))
		}
		if how != "silent" {
			cell.Children = append(cell.Children, &Node{Text: Letter(i)})
			if dissents(x, st, a.ID) {
				cell.Attrs = append(cell.Attrs, at("data-disputes", ""))
			}
		}
		box.Children = append(box.Children, cell)
	}
	label := []string{}
	for _, p := range []struct {
		key     string
		letters []string
	}{{"cells.same", same}, {"cells.other", other}, {"cells.silent", silent}} {
		k := p.key
		if k == "cells.same" && st.Kind == compare.Unique {
			k = "cells.only"
		}
		if len(p.letters) > 0 {
			label = append(label, w.T(k, "articles", strings.Join(p.letters, ", ")))
		}
	}
	box.Attrs = append(box.Attrs, at("aria-label", strings.Join(label, "; ")))
	return box
}

// manner is how an article carries a statement: in the same words as another
// one, in other words, alone, or not at all.
func manner(x *Index, st *compare.Statement, article string) string {
	if !slices.Contains(st.Articles, article) {
		return "silent"
	}
	if len(st.Articles) == 1 {
		return "unique"
	}
	for _, m := range st.Members {
		if a, _ := x.Sentence(m); a == nil || a.ID != article {
			continue
		}
		for _, l := range x.links[m] {
			if l.Class == compare.ClassShared && slices.Contains(st.Members, l.A) && slices.Contains(st.Members, l.B) {
				return "shared"
			}
		}
	}
	return "paraphrased"
}

// dissents says that the article gives a disputed value that fewer give.
func dissents(x *Index, st *compare.Statement, article string) bool {
	for _, d := range x.disagreements[st.ID] {
		for i, v := range d.Values {
			if slices.Contains(v.Articles, article) && (i > 0 || len(v.Articles) == len(d.Values[min(1, len(d.Values)-1)].Articles)) {
				return true
			}
		}
	}
	return false
}

// wordings are all sentences of a statement with what differs from the first.
func wordings(s *State, st *compare.Statement) *Node {
	x, w := s.Result, s.Words
	list := e("ol", class("wordings"), at("aria-label", w.T("wordings")))
	for _, m := range st.Members {
		a, sent := x.Sentence(m)
		if a == nil {
			continue
		}
		list.Children = append(list.Children, e("li", key(m), e("span", class("letter"), at("title", a.Name), x.letter(a.ID)),
			e("p", class("reading"), at("lang", langAttr(a.Language)), at("dir", "auto"), wordingText(s, st, sent))))
	}
	return list
}
