package view

import (
	"saksi/compare"
)

// Fragment is a comparison for a page of others: it needs no script and no
// style to be read, has no element that a content management system takes out,
// and no address that could clash with one of the page. <saksi-compare> gives
// it its looks. The articles in full stay out: they belong to others.
func Fragment(r *compare.Report) *Node {
	s := &State{Words: WordsFor(r), Result: NewIndex(r)}
	w := s.Words
	box := e("div", class("saksi"), at("data-saksi-report", itoa(r.Version)), at("lang", w.Code), at("dir", w.Dir),
		e("p", class("summary"), headline(s)), caution(s), fragmentSources(s))
	add := func(name, heading string, list *Node) {
		if list != nil && len(list.Children) > 0 {
			box.Children = append(box.Children, e("section", at("data-section", name), e("h2", heading), list))
		}
	}
	add("disagreements", w.T("view.disagreements"), fragmentDisagreements(s))
	add("statements", w.T("view.statements"), fragmentStatements(s))
	add("only", w.T("view.only"), fragmentOnly(s))
	return box
}

func fragmentSources(s *State) *Node {
	list := e("ol", class("strips"), at("aria-label", s.Words.T("articles")))
	for i := range s.Result.Report.Articles {
		a := &s.Result.Report.Articles[i]
		list.Children = append(list.Children, e("li", e("span", class("letter"), Letter(i)), " ",
			e("div", e("div", class("strip-name"), e("span", class("strip-title"), plainName(a.Name)), " ", e("span", class("quiet"), s.Words.N("words", a.Words))), inert(strip(s, a)))))
	}
	return list
}

func fragmentDisagreements(s *State) *Node {
	list := e("ol", class("disagreements"))
	for i := range s.Result.Report.Disagreements {
		d := &s.Result.Report.Disagreements[i]
		item := e("li", class("disagreement"), at("data-discrepancy", string(d.Type)), at("data-statement", d.Statement), e("h3", class("slot"), slot(s, d)))
		for _, v := range d.Values {
			item.Children = append(item.Children, side(s, v))
		}
		list.Children = append(list.Children, item)
	}
	return list
}

// fragmentStatements lists what several sources state; each opens to all wordings.
func fragmentStatements(s *State) *Node {
	x := s.Result
	list := e("ol", class("statements"))
	for _, st := range Visible(s) {
		a, best := x.Sentence(st.Best)
		if len(st.Articles) < 2 || best == nil {
			continue
		}
		item := statementItem(st)
		wordings := e("ol", class("wordings"), at("aria-label", s.Words.T("wordings")))
		for _, m := range st.Members {
			if pa, p := x.Sentence(m); p != nil {
				wordings.Children = append(wordings.Children, e("li", e("span", class("letter"), at("title", pa.Name), x.letter(pa.ID)), " ",
					e("p", class("reading"), at("lang", langAttr(pa.Language)), at("dir", "auto"), wording(s, nearest(x, st, m), p))))
			}
		}
		item.Children = append(item.Children, spaced(cells(s, st)), e("details",
			e("summary", e("span", class("reading"), at("lang", langAttr(a.Language)), at("dir", "auto"), sentence(s, best)), " ",
				e("span", class("meta"), sourcesNote(s, st), originNote(s, st), disputeNote(s, st))),
			wordings))
		list.Children = append(list.Children, item)
	}
	return list
}

func statementItem(st *compare.Statement) *Node {
	return e("li", class("statement"), at("data-statement-row", st.ID), at("data-kind", string(st.Kind)), on("data-disputed", st.Disputed))
}

// fragmentOnly lists what one source alone states, article by article, as told.
func fragmentOnly(s *State) *Node {
	x := s.Result
	box := e("div", class("only-here"))
	for i := range x.Report.Articles {
		a := &x.Report.Articles[i]
		list := e("ol", class("only-list"))
		for j := range a.Sentences {
			sent := &a.Sentences[j]
			if st := x.Statement(sent.Statement); st != nil && len(st.Articles) == 1 && st.Members[0] == sent.ID {
				item := statementItem(st)
				item.Children = append(item.Children, e("p", class("reading"), at("lang", langAttr(a.Language)), at("dir", "auto"), sentence(s, sent)))
				list.Children = append(list.Children, item)
			}
		}
		if len(list.Children) > 0 {
			box.Children = append(box.Children, e("h3", class("only-title"), e("span", class("letter"), Letter(i)), " ", plainName(a.Name), e("span", class("count"), " "+s.Words.Number(len(list.Children)))), list)
		}
	}
	return box
}

// inert copies a tree without what only the page's program can answer.
func inert(n *Node) *Node {
	out := &Node{Tag: n.Tag, Text: n.Text}
	for _, a := range n.Attrs {
		if a.Name != "data-act" && a.Name != "data-arg" {
			out.Attrs = append(out.Attrs, a)
		}
	}
	for _, c := range n.Children {
		out.Children = append(out.Children, inert(c))
	}
	return out
}

// spaced keeps letters apart where no style sheet does.
func spaced(n *Node) *Node {
	out := &Node{Tag: n.Tag, Attrs: n.Attrs}
	for i, c := range n.Children {
		if i > 0 {
			out.Children = append(out.Children, &Node{Text: " "})
		}
		out.Children = append(out.Children, c)
	}
	return out
}
