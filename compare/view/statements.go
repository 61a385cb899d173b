package view

import (
	"slices"
	"strconv"
	"strings"

	"saksi/compare"
)

func itoa(n int) string { return strconv.Itoa(n) }

// statements is the list of what is stated, the disputed first, then by number
// of sources.
func statements(s *State, rows []*compare.Statement) *Node {
	if len(rows) == 0 {
		return e("div", class("empty"), key("empty"), e("p", s.Words.T("none.pass")),
			e("button", at("type", "button"), class("button"), do("filters-off", ""), s.Words.T("filters.off")))
	}
	list := e("ol", class("statements"), key("statements"))
	for i, st := range rows {
		if s.Limit > 0 && i >= s.Limit {
			list.Children = append(list.Children, e("li", key("more"), class("more"),
				e("button", at("type", "button"), class("button"), do("more", ""), s.Words.N("more", len(rows)-i))))
			break
		}
		if s.Open[st.ID] || s.Notes[st.ID] != "" || s.Merging != "" || s.Filter.Query != "" {
			list.Children = append(list.Children, row(s, st))
			continue
		}
		list.Children = append(list.Children, s.Result.kept(memoKey{words: s.Words, part: "row", id: st.ID}, func() *Node { return row(s, st) }))
	}
	return list
}

// row is a statement: one cell per source, the clearest wording, and opened
// all wordings one under another.
func row(s *State, st *compare.Statement) *Node {
	w := s.Words
	open := s.Open[st.ID]
	a, best := s.Result.Sentence(st.Best)
	item := e("li", key(st.ID), class("statement"), at("data-statement-row", st.ID), at("id", st.ID), at("data-kind", string(st.Kind)), on("data-disputed", st.Disputed))
	text := e("div", class("row-text"),
		e("button", at("type", "button"), class("wording"), do("toggle", st.ID), at("aria-expanded", yes(open)), at("lang", langAttr(a.Language)), at("dir", "auto"), sentence(s, best)),
		e("p", class("meta"), newNote(s, st), sourcesNote(s, st), originNote(s, st), factNote(s, st), disputeNote(s, st)))
	if note := s.Notes[st.ID]; note != "" && s.Noting != st.ID {
		text.Children = append(text.Children, e("p", class("note"), e("b", w.T("note")+": "), note))
	}
	if s.Merging != "" && s.Merging != st.ID {
		text.Children = append(text.Children, e("p", e("button", at("type", "button"), class("button"), do("merge-here", st.ID), w.T("merge.here"))))
	}
	if open {
		text.Children = append(text.Children, opened(s, st))
	}
	item.Children = append(item.Children, e("div", class("row-head"), cells(s, st), text))
	return item
}

func sourcesNote(s *State, st *compare.Statement) string {
	w := s.Words
	if len(st.Articles) == 1 {
		return w.T("only.in", "article", s.Result.name(st.Articles[0]))
	}
	return w.T("of.sources", "n", w.Number(len(st.Articles)), "all", w.Number(len(s.Result.Report.Articles)))
}

func originNote(s *State, st *compare.Statement) *Node {
	if st.Origins == 0 || st.Origins == len(st.Articles) {
		return nil
	}
	return e("span", ", "+s.Words.N("n.origins", st.Origins))
}

// factNote says who tells a statement as a fact and who as somebody's claim.
func factNote(s *State, st *compare.Statement) *Node {
	if len(st.AsFact) == 0 {
		return nil
	}
	w, x := s.Words, s.Result
	all := []string{w.T("fact.in", "articles", x.letters(st.AsFact))}
	for _, m := range st.Members {
		a, sent := x.Sentence(m)
		if sent == nil || sent.Credited == nil {
			continue
		}
		claim := w.T("claim.in", "speaker", a.Text[sent.Credited.Start:sent.Credited.End], "articles", x.letters([]string{a.ID}))
		if !slices.Contains(all, claim) {
			all = append(all, claim)
		}
	}
	return e("span", " · ", e("span", class("fact-claim"), strings.Join(all, ", ")))
}

// disputeNote says in a line who says what.
func disputeNote(s *State, st *compare.Statement) *Node {
	w := s.Words
	all := []string{}
	for _, d := range distinct(s.Result.disagreements[st.ID]) {
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

// opened is what a row shows when it is opened: every wording with what it
// says otherwise than the clearest one, why they stand together, and what an
// editor may decide.
func opened(s *State, st *compare.Statement) *Node {
	x, w := s.Result, s.Words
	box := e("div", class("opened"), key("opened"))
	if len(x.Report.Articles) > manyCells {
		box.Children = append(box.Children, cellRow(s, st, "cells"))
	}
	list := e("ol", class("wordings"), at("aria-label", w.T("wordings")))
	for _, m := range st.Members {
		a, sent := x.Sentence(m)
		if a == nil {
			continue
		}
		body := e("div", e("p", class("reading"), at("lang", langAttr(a.Language)), at("dir", "auto"), wording(s, nearest(x, st, m), sent)))
		if m != st.Best {
			body.Children = append(body.Children, why(s, st, sent))
		}
		list.Children = append(list.Children, e("li", key(m), e("span", class("letter"), at("title", a.Name), x.letter(a.ID)), body))
	}
	box.Children = append(box.Children, list)
	if terms := sharedTerms(x, st); len(terms) > 0 {
		box.Children = append(box.Children, e("p", class("meta"), w.T("together")+" ", e("i", strings.Join(terms, " · "))))
	}
	box.Children = append(box.Children, e("p", class("acts"), acts(s, st)))
	if s.Noting == st.ID {
		box.Children = append(box.Children, e("form", class("noting"), at("data-submit", "note-save"), key("noting"),
			e("label", at("for", "note"), w.T("note")), e("textarea", at("id", "note"), at("rows", "3"), s.Notes[st.ID]),
			e("button", at("type", "submit"), class("button"), w.T("note.save"))))
	}
	return box
}

func acts(s *State, st *compare.Statement) []*Node {
	w := s.Words
	act := func(name, label string) *Node {
		return e("button", at("type", "button"), class("plain"), do(name, st.ID), w.T(label))
	}
	var out []*Node
	if len(st.Members) > 1 {
		out = append(out, act("confirm", "confirm"), act("split", "split"))
	}
	return append(out, act("merge", "merge"), act("note", "note.write"), act("side", "read.side"))
}

// tie is the strongest link of a sentence within its statement, by its place.
func tie(x *Index, st *compare.Statement, sentence string) (link int, other string, ok bool) {
	for _, l := range x.links.Of(sentence) {
		a, b, how := x.links.Ends(int(l))
		if how != compare.ClassPartial && x.within(st, a) && x.within(st, b) {
			if a == sentence {
				a = b
			}
			return int(l), a, true
		}
	}
	return 0, "", false
}

// within says that a sentence is of a statement.
func (x *Index) within(st *compare.Statement, sentence string) bool {
	_, s := x.Sentence(sentence)
	return s != nil && s.Statement == st.ID
}

// nearest is the wording that a wording is set against: the clearest one has
// none, the others that which they are tied to most.
func nearest(x *Index, st *compare.Statement, sentence string) *compare.ReportSentence {
	other := st.Best
	if other == sentence {
		return nil
	}
	if _, tied, ok := tie(x, st, sentence); ok {
		other = tied
	}
	_, found := x.Sentence(other)
	return found
}

// why says how a wording is tied to the statement, and lets it be taken out.
func why(s *State, st *compare.Statement, sent *compare.ReportSentence) *Node {
	w, x := s.Words, s.Result
	line := e("p", class("meta"))
	if at, other, ok := tie(x, st, sent.ID); ok {
		link, reasons := x.links.Link(at), []string{}
		for _, r := range link.Reasons {
			if r.Name == "confirmed" {
				reasons = append([]string{w.T("reason.confirmed")}, reasons...)
			} else if r.Value >= .005 {
				reasons = append(reasons, w.T("reason."+r.Name)+" "+itoa(int(r.Value*100+.5))+" %")
			}
		}
		line.Children = append(line.Children, &Node{Text: w.T("class."+string(link.Class), "article", x.letter(articleOf(other))) + " · " + strings.Join(reasons, ", ") + " "})
	}
	line.Children = append(line.Children, e("button", at("type", "button"), class("plain"), do("not-same", sent.ID), w.T("not.same")))
	return line
}

func sharedTerms(x *Index, st *compare.Statement) []string {
	var out []string
	for _, m := range st.Members {
		for _, l := range x.links.Of(m) {
			if a, b, _ := x.links.Ends(int(l)); a != m || !x.within(st, b) {
				continue
			}
			for _, t := range x.links.Link(int(l)).Terms {
				if !slices.ContainsFunc(out, func(o string) bool { return strings.EqualFold(o, t) }) {
					out = append(out, t)
				}
				if len(out) == 6 {
					return out
				}
			}
		}
	}
	return out
}
