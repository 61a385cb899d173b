package view

import (
	"slices"
	"strings"

	"saksi/compare"
)

// Past someCells sources the cells shrink to bars, past manyCells they become a
// count, with the cells in the opened row.
const (
	someCells = 8
	manyCells = 20
)

// cells show in fixed places which sources carry a statement: looking down the
// list they are the matrix of sources and statements.
func cells(s *State, st *compare.Statement) *Node {
	n := len(s.Result.Report.Articles)
	switch {
	case n > manyCells:
		return e("div", class("cell-count"), at("data-kind", string(st.Kind)), at("aria-hidden", "true"), e("b", s.Words.Number(len(st.Articles))), "/"+s.Words.Number(n))
	case n > someCells:
		return cellRow(s, st, "cells bars")
	}
	return cellRow(s, st, "cells")
}

func cellRow(s *State, st *compare.Statement, names string) *Node {
	w, x := s.Words, s.Result
	box := e("div", class(names), at("role", "img"))
	var same, other, only, silent, against []string
	for i := range x.Report.Articles {
		id, letter := x.Report.Articles[i].ID, Letter(i)
		how := manner(x, st, id)
		cell := e("span", class("cell"), at("data-how", how))
		switch how {
		case "silent":
			silent = append(silent, letter)
		case "paraphrased":
			other = append(other, letter)
		case "unique":
			only = append(only, letter)
		default:
			same = append(same, letter)
		}
		if how != "silent" {
			cell.Children = append(cell.Children, &Node{Text: letter})
			if dissents(x, st, id) {
				cell.Attrs = append(cell.Attrs, at("data-disputes", ""))
				against = append(against, letter)
			}
		}
		box.Children = append(box.Children, cell)
	}
	label := []string{}
	say := func(key string, letters []string) {
		if len(letters) > 0 {
			label = append(label, w.T(key, "articles", strings.Join(letters, ", ")))
		}
	}
	say("cells.same", same)
	say("cells.other", other)
	say("cells.only", only)
	say("cells.disputes", against)
	say("cells.silent", silent)
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
		if articleOf(m) != article {
			continue
		}
		for _, l := range x.links.Of(m) {
			if a, b, how := x.links.Ends(int(l)); how == compare.ClassShared && x.within(st, a) && x.within(st, b) {
				return "shared"
			}
		}
	}
	return "paraphrased"
}

// dissents says that the article gives a disputed value that fewer articles
// give than the first, or all of them when none leads.
func dissents(x *Index, st *compare.Statement, article string) bool {
	for _, d := range x.disagreements[st.ID] {
		for i, v := range d.Values {
			leads := i == 0 && len(d.Values) > 1 && len(v.Articles) > len(d.Values[1].Articles)
			if !leads && slices.Contains(v.Articles, article) {
				return true
			}
		}
	}
	return false
}
