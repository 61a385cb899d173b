package view

import (
	"strings"

	"saksi/compare"
)

// Page is the whole page below its body element.
func Page(s *State) *Node {
	s.Behind = false
	w := s.Words
	var main *Node
	if s.Result != nil && !s.Articles {
		s.rows = nil // of 500 articles they are 20,000 nodes
		main = result(s)
	} else {
		main = firstScreen(s)
	}
	return e("div", class("page"),
		e("a", class("skip"), at("href", "#main"), do("skip", ""), w.T("skip")),
		header(s),
		progress(s),
		problems(s),
		main,
		footer(s),
		help(s),
	)
}

func header(s *State) *Node {
	w := s.Words
	bar := e("header", class("bar"), e("a", class("brand"), at("href", "#"), do("home", ""), "Saksi"))
	if s.Result == nil {
		return bar
	}
	tabs := e("nav", class("tabs"), at("aria-label", w.T("views")))
	menu := e("select", class("view-menu"), at("data-change", "view"), at("aria-label", w.T("views")))
	for _, v := range Views {
		if !s.offers(v) {
			continue
		}
		current := v == s.View && !s.Articles
		mark := Attr{}
		if current {
			mark = at("aria-current", "page")
		}
		tabs.Children = append(tabs.Children, e("a", class("tab"), at("href", "#"+string(v)), do("tab", string(v)), mark, e("span", w.T("view."+string(v))), countOf(s, v)))
		menu.Children = append(menu.Children, e("option", at("value", string(v)), on("selected", v == s.View), w.T("view."+string(v))))
	}
	bar.Children = append(bar.Children, title(s), tabs, menu, e("div", class("actions"),
		e("button", at("type", "button"), class("button wide"), do("undo", ""), on("disabled", !s.CanUndo), w.T("undo")),
		e("button", at("type", "button"), class("button wide"), do("redo", ""), on("disabled", !s.CanRedo), w.T("redo")),
		e("button", at("type", "button"), class("button"), do("articles", ""), at("aria-expanded", yes(s.Articles)), w.T("articles")),
		exports(s),
		e("button", at("type", "button"), class("button dark"), do("save", ""), w.T("save"), unsavedMark(s))))
	return bar
}

// exports are the ways to take the comparison elsewhere, behind a button.
func exports(s *State) *Node {
	w := s.Words
	box := e("div", class("menu"), key("exports"),
		e("button", at("type", "button"), class("button"), do("exports", ""), at("aria-expanded", yes(s.Exporting)), w.T("export")),
		e("span", class("visually-hidden"), at("role", "status"), s.Said))
	if !s.Exporting {
		return box
	}
	list := e("ul", class("menu-list"), key("list"))
	entry := func(label string, act []Attr) {
		list.Children = append(list.Children, e("li", e("button", at("type", "button"), class("menu-entry"), act, w.T(label))))
	}
	for _, name := range s.Exports {
		entry("export."+name, do("export", name))
	}
	entry("export.copy", do("copy", ""))
	box.Children = append(box.Children, list)
	return box
}

// title names the comparison and lets an editor name it otherwise.
func title(s *State) *Node {
	text := s.Title
	if text == "" {
		text = s.Result.commonHeadline()
	}
	return e("input", class("title"), at("type", "text"), at("data-change", "title"), at("value", text), at("title", text),
		at("dir", "auto"), at("autocomplete", "off"), at("aria-label", s.Words.T("title")), at("placeholder", s.Words.T("title")))
}

// commonHeadline is the headline whose statement stands in most articles; of
// several the first. What heads a part of an article is none.
func (x *Index) commonHeadline() string {
	if x.headline != nil {
		return *x.headline
	}
	best, most := "", -1
	for i := range x.Report.Articles {
		for _, sent := range x.Report.Articles[i].Sentences {
			if sent.Role != compare.Headline {
				continue
			}
			n := 0
			if st := x.Statement(sent.Statement); st != nil {
				n = len(st.Articles)
			}
			if n > most {
				best, most = sent.Text, n
			}
			break
		}
	}
	x.headline = &best
	return best
}

func unsavedMark(s *State) *Node {
	if !s.Unsaved {
		return nil
	}
	return e("span", class("unsaved"), e("span", at("aria-hidden", "true"), " •"), e("span", class("visually-hidden"), " ("+s.Words.T("unsaved")+")"))
}

func countOf(s *State, v View) *Node {
	n := 0
	switch v {
	case Statements:
		n = len(s.Result.Report.Statements)
	case Disagreed:
		n = len(s.Result.Report.Disagreements)
	case OnlyHere:
		for _, st := range s.Result.Report.Statements {
			if st.Kind == compare.Unique {
				n++
			}
		}
	case Added:
		n = len(s.Result.news)
	default:
		return nil
	}
	return e("span", class("count"), s.Words.Number(n))
}

func problems(s *State) *Node {
	box := e("div", class("problems"), at("role", "alert"), key("problems"))
	for _, p := range s.Problems {
		line := e("p", p.Message)
		if p.Name != "" {
			line = e("p", e("b", p.Name), ": ", p.Message)
		}
		box.Children = append(box.Children, line)
	}
	if len(s.Problems) > 0 {
		box.Children = append(box.Children, e("button", at("type", "button"), class("plain"), do("dismiss", ""), s.Words.T("dismiss")))
	}
	return box
}

func progress(s *State) *Node {
	w := s.Words
	box := e("div", class("progress"), key("progress"), e("div", class("visually-hidden"), at("role", "status"), announcement(s)))
	if s.Phase != Reading && s.Phase != Comparing {
		return box
	}
	box.Attrs = append(box.Attrs, at("data-busy", ""), at("role", "region"), at("aria-label", w.T("step."+s.Progress.Step)))
	bar := e("progress", at("aria-label", w.T("step."+s.Progress.Step)), at("max", itoa(max(1, s.Progress.Total))))
	if s.Progress.Total > 0 {
		bar.Attrs = append(bar.Attrs, at("value", itoa(s.Progress.Done)))
	}
	box.Children = append(box.Children, e("span", w.T("step."+s.Progress.Step)), bar)
	if s.Progress.Silent > 0 {
		box.Children = append(box.Children, e("span", class("silent"), w.T("silent", "seconds", w.Number(s.Progress.Silent))),
			e("button", at("type", "button"), class("button"), do("again", ""), w.T("again")))
	}
	box.Children = append(box.Children, e("button", at("type", "button"), class("button"), do("cancel", ""), w.T("cancel")))
	return box
}

// announcement is what a screen reader says without being asked.
func announcement(s *State) string {
	switch {
	case (s.Phase == Reading || s.Phase == Comparing) && s.Progress.Silent > 0:
		return s.Words.T("silent.announce") // without the seconds: it would be said anew every second
	case s.Phase == Reading || s.Phase == Comparing:
		return s.Words.T("step." + s.Progress.Step)
	case s.Phase == Done && s.Result != nil:
		return strings.TrimSpace(s.Words.T("done.announce") + " " + headline(s) + " " + leftOut(s))
	case s.Phase == Ready:
		return leftOut(s)
	}
	return ""
}

// footer chooses language and theme and names the keys.
func footer(s *State) *Node {
	w := s.Words
	lang := e("select", at("id", "ui-language"), at("data-change", "ui-language"))
	for _, m := range Languages {
		lang.Children = append(lang.Children, e("option", at("value", m.Code), at("lang", m.Code), on("selected", m.Code == w.Code), m.Name))
	}
	theme := e("select", at("id", "theme"), at("data-change", "theme"))
	for _, t := range []string{"", "light", "dark"} {
		theme.Children = append(theme.Children, e("option", at("value", t), on("selected", t == s.Theme), w.T("theme."+t)))
	}
	return e("footer", class("foot"), e("label", at("for", "ui-language"), w.T("ui.language")), lang,
		e("label", at("for", "theme"), w.T("theme")), theme,
		e("button", at("type", "button"), class("plain"), do("help", ""), w.T("help")))
}

// help is the sheet of keys.
func help(s *State) *Node {
	if !s.Help {
		return nil
	}
	w := s.Words
	list := e("dl", class("keys"))
	for _, k := range []struct{ keys, label string }{
		{"n p", "key.next"}, {"Enter", "key.open"}, {"← →", "key.across"}, {"l", "key.level"}, {"1 2 3 4 5", "key.views"}, {"/", "key.find"},
		{"u U", "key.undo"}, {"s", "key.save"}, {"Esc", "key.close"}, {"?", "key.help"},
	} {
		names := e("dt")
		for i, name := range strings.Fields(k.keys) {
			if i > 0 {
				names.Children = append(names.Children, &Node{Text: " "})
			}
			names.Children = append(names.Children, e("kbd", name))
		}
		list.Children = append(list.Children, names, e("dd", w.T(k.label)))
	}
	return e("dialog", class("help"), at("data-modal", "help"), at("aria-labelledby", "help-title"), key("help"),
		e("h2", at("id", "help-title"), w.T("help")), list,
		e("label", class("check"), e("input", at("type", "checkbox"), at("data-change", "keys"), on("checked", !s.KeysOff)), e("span", w.T("keys.on"))),
		e("button", at("type", "button"), class("button"), do("help", ""), w.T("close")))
}
