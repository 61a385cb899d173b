package view

import (
	"slices"
	"strings"

	"saksi/compare"
)

// panel tells about the sentence in focus: who disputes it, who states it too
// and in which words, and what an editor may decide. On a small screen it is a
// sheet at the bottom.
func panel(s *State) *Node {
	w, x := s.Words, s.Result
	box := e("aside", class("panel"), at("aria-label", w.T("panel")), key("panel"))
	_, sent := x.Sentence(s.Focus)
	if sent == nil {
		box.Children = append(box.Children, e("p", class("quiet"), w.T("panel.hint")))
		return box
	}
	box.Attrs = append(box.Attrs, at("data-open", ""))
	box.Children = append(box.Children, e("button", at("type", "button"), class("plain close"), do("unfocus", ""), w.T("close")))
	st := x.Statement(sent.Statement)
	if st == nil {
		box.Children = append(box.Children, e("h2", class("panel-title"), w.T("role."+string(sent.Role))),
			e("p", class("quiet"), w.T("not.compared", "reason", w.T("noise."+reasonOf(sent)))),
			roleSelect(s, sent))
		return box
	}
	for _, d := range distinct(x.disagreements[st.ID]) {
		box.Children = append(box.Children, e("h2", class("panel-title"), w.T("disputed")+": "+slot(s, d)), values(s, d))
	}
	box.Children = append(box.Children, e("h2", class("panel-title"), kindTitle(s, st)))
	list := e("ol", class("wordings"), at("aria-label", w.T("partners")))
	for _, m := range st.Members {
		pa, p := x.Sentence(m)
		if p == nil || m == sent.ID {
			continue
		}
		list.Children = append(list.Children, e("li", key(m), e("button", at("type", "button"), class("letter"), do("go", m), at("aria-label", w.T("go.to", "article", x.name(pa.ID))), x.letter(pa.ID)),
			e("div", e("p", class("reading small"), at("lang", langAttr(pa.Language)), at("dir", "auto"), wording(s, sent, p)), why(s, st, p))))
	}
	if len(list.Children) > 0 {
		box.Children = append(box.Children, list)
	}
	for _, l := range x.links.Of(sent.ID) {
		other, b, how := x.links.Ends(int(l))
		if how != compare.ClassPartial {
			continue
		}
		if other == sent.ID {
			other = b
		}
		if pa, p := x.Sentence(other); p != nil && !slices.Contains(st.Members, other) {
			box.Children = append(box.Children, e("p", class("meta"), w.T("partly", "article", x.letter(pa.ID))), e("p", class("reading small"), at("dir", "auto"), at("lang", langAttr(pa.Language)), wording(s, sent, p)))
		}
	}
	if terms := sharedTerms(x, st); len(terms) > 0 {
		box.Children = append(box.Children, e("p", class("meta"), w.T("together")+" ", e("i", strings.Join(terms, " · "))))
	}
	buttons := e("p", class("panel-acts"))
	if len(st.Members) > 1 {
		buttons.Children = append(buttons.Children,
			e("button", at("type", "button"), class("button"), do("level", sent.ID), w.T("level.columns")),
			e("button", at("type", "button"), class("button"), do("confirm", st.ID), w.T("confirm")),
			e("button", at("type", "button"), class("button"), do("split", st.ID), w.T("split")))
	}
	buttons.Children = append(buttons.Children, e("button", at("type", "button"), class("button"), do("show", st.ID), w.T("show.statement")))
	box.Children = append(box.Children, buttons, roleSelect(s, sent), e("p", class("quiet"), w.T("keys.hint")))
	return box
}

func kindTitle(s *State, st *compare.Statement) string {
	w := s.Words
	if len(st.Articles) == 1 {
		return w.T("only.in", "article", s.Result.name(st.Articles[0]))
	}
	return w.T("of.sources", "n", w.Number(len(st.Articles)), "all", w.Number(len(s.Result.Report.Articles)))
}

func reasonOf(sent *compare.ReportSentence) string {
	if sent.Role == compare.Duplicate {
		return "duplicate"
	}
	if noiseReasons[sent.Reason] {
		return sent.Reason
	}
	return "other"
}

// roleSelect corrects what a sentence is in its article.
func roleSelect(s *State, sent *compare.ReportSentence) *Node {
	w := s.Words
	choice := e("select", at("id", "role"), at("data-change", "role"), at("data-arg", sent.ID))
	for _, r := range []compare.Role{compare.Claim, compare.Headline, compare.CaptionText, compare.Boilerplate, compare.Duplicate} {
		choice.Children = append(choice.Children, e("option", at("value", string(r)), on("selected", r == sent.Role), w.T("role."+string(r))))
	}
	return e("p", class("field role"), key("role:"+sent.ID), e("label", at("for", "role"), w.T("role")), choice)
}
