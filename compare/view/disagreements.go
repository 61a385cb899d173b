package view

import (
	"slices"

	"saksi/compare"
)

// disagreements sets value against value, with the sentence around each.
func disagreements(s *State) *Node {
	w, x := s.Words, s.Result
	if len(x.Report.Disagreements) == 0 {
		return e("div", class("empty"), key("none"), e("p", w.T("none.disputed")), agreed(s))
	}
	list := e("ol", class("disagreements"), key("disagreements"))
	built := 0
	for i := range x.Report.Disagreements {
		d := &x.Report.Disagreements[i]
		if st := x.Statement(d.Statement); st != nil && !s.Filter.passes(x, st) {
			continue
		}
		if built++; s.Limit > 0 && built > s.Limit {
			continue
		}
		item := e("li", class("disagreement"), key(d.Statement+itoa(i)), at("data-discrepancy", string(d.Type)),
			e("h2", class("slot"), slot(s, d)))
		for _, v := range d.Values {
			item.Children = append(item.Children, side(s, v))
		}
		item.Children = append(item.Children, e("p", class("acts"),
			e("button", at("type", "button"), class("plain"), do("show", d.Statement), w.T("show.statement")),
			e("button", at("type", "button"), class("plain"), do("side", d.Statement), w.T("read.side")),
			e("button", at("type", "button"), class("plain"), do("agree", itoa(i)), w.T("agree"))))
		list.Children = append(list.Children, item)
	}
	if s.Limit > 0 && built > s.Limit {
		list.Children = append(list.Children, e("li", key("more"), class("more"),
			e("button", at("type", "button"), class("button"), do("more", ""), w.N("more", built-s.Limit))))
	}
	return e("div", key("disagreements"), list, agreed(s))
}

// agreed says how many disagreements were marked as none, and takes it back.
func agreed(s *State) *Node {
	line := e("p", class("agreed"), key("agreed"))
	if s.Agreed > 0 {
		line.Children = append(line.Children, &Node{Text: s.Words.N("n.agreed", s.Agreed) + " "},
			e("button", at("type", "button"), class("plain"), do("dispute", ""), s.Words.T("dispute")))
	}
	return line
}

// side is one value with who has it and the sentences around it.
func side(s *State, v compare.Value) *Node {
	x := s.Result
	box := e("div", class("side-value"), e("p", class("value-line"), e("b", class("disputed-value"), v.Text), " ", letterRow(x, v.Articles)))
	for _, p := range v.Places {
		a, sent := x.Sentence(p.Sentence)
		if sent == nil {
			continue
		}
		at1 := mark{p.Start, p.End, "mark", []Attr{{"class", "value"}}}
		box.Children = append(box.Children, e("div", class("quote"), e("span", class("letter small"), x.letter(a.ID)), " ",
			e("p", class("reading small"), at("lang", langAttr(a.Language)), at("dir", "auto"), marked(sent, append([]mark{at1}, hitMarks(s, sent)...)))))
	}
	return box
}

// distinct are the disagreements that say more than the others of their
// statement: one whose values and sources all stand in another is left out.
func distinct(all []*compare.Disagreement) []*compare.Disagreement {
	within := func(a, b *compare.Disagreement) bool {
		for _, v := range a.Values {
			if !slices.ContainsFunc(b.Values, func(o compare.Value) bool { return v.Text == o.Text && slices.Equal(v.Articles, o.Articles) }) {
				return false
			}
		}
		return true
	}
	var out []*compare.Disagreement
	for i, d := range all {
		covered := false
		for j, o := range all { // of two alike the first stays
			covered = covered || i != j && within(d, o) && (j < i || !within(o, d))
		}
		if !covered {
			out = append(out, d)
		}
	}
	return out
}

// values is a disagreement in short: each value and who has it.
func values(s *State, d *compare.Disagreement) *Node {
	list := e("ul", class("values"), at("data-discrepancy", string(d.Type)))
	for _, v := range d.Values {
		list.Children = append(list.Children, e("li", e("b", v.Text), " ", letterRow(s.Result, v.Articles)))
	}
	return list
}

func letterRow(x *Index, articles []string) *Node {
	row := e("span", class("letters"))
	for i, a := range articles {
		if i > 0 {
			row.Children = append(row.Children, &Node{Text: " "})
		}
		row.Children = append(row.Children, e("span", class("letter"), at("title", x.name(a)), x.letter(a)))
	}
	return row
}

// slot names what a disagreement is about.
func slot(s *State, d *compare.Disagreement) string {
	name := s.Words.T("slot." + string(d.Type))
	if d.About != "" {
		name += ": " + d.About
	}
	return name
}

// onlyHere is what one source alone says, article by article, as told.
func onlyHere(s *State) *Node {
	w, x := s.Words, s.Result
	box := e("div", class("only-here"), key("only"))
	built := 0
	for i := range x.Report.Articles {
		a := &x.Report.Articles[i]
		list := e("ol", class("only-list"))
		n := 0
		for j := range x.Report.Articles[i].Sentences {
			sent := &a.Sentences[j]
			st := x.Statement(sent.Statement)
			if st == nil || len(st.Articles) != 1 || st.Members[0] != sent.ID || !s.Filter.passes(x, st) {
				continue
			}
			n++
			if built++; s.Limit > 0 && built > 4*s.Limit {
				continue
			}
			list.Children = append(list.Children, e("li", key(sent.ID), at("data-statement-row", st.ID), at("data-kind", string(st.Kind)),
				e("button", at("type", "button"), class("wording"), do("go", sent.ID), at("title", w.T("read.side")), at("lang", langAttr(a.Language)), at("dir", "auto"), sentence(s, sent))))
		}
		if s.Filter.Source != "" && s.Filter.Source != a.ID {
			continue
		}
		box.Children = append(box.Children, e("section", key(a.ID), e("h2", class("only-title"), e("span", class("letter"), Letter(i)), " ", plainName(a.Name), e("span", class("count"), " "+w.Number(n))), list))
	}
	if s.Limit > 0 && built > 4*s.Limit {
		box.Children = append(box.Children, e("p", class("more"), e("button", at("type", "button"), class("button"), do("more", ""), w.N("more", built-4*s.Limit))))
	}
	return box
}
