package view

import (
	"strconv"

	"saksi/compare"
)

// Page is the whole page below its body element.
func Page(s *State) *Node {
	w := s.Words
	main := firstScreen(s)
	if s.Result != nil && !s.Articles {
		main = result(s)
	}
	return e("div", class("page"),
		e("a", class("skip"), at("href", "#main"), do("skip", ""), w.T("skip")),
		header(s),
		problems(s),
		progress(s),
		main,
	)
}

func header(s *State) *Node {
	w := s.Words
	bar := e("header", class("bar"), e("a", class("brand"), at("href", "#"), do("home", ""), "Saksi"))
	if s.Result == nil {
		return bar
	}
	tabs := e("nav", class("tabs"), at("aria-label", w.T("views")))
	for _, v := range Views {
		current := Attr{}
		if v == s.View && !s.Articles {
			current = at("aria-current", "page")
		}
		tabs.Children = append(tabs.Children, e("a", class("tab"), at("href", "#"+string(v)), current,
			w.T("view."+string(v)), countOf(s, v)))
	}
	bar.Children = append(bar.Children, tabs,
		e("div", class("actions"),
			e("button", at("type", "button"), class("button"), do("articles", ""), at("aria-expanded", yes(s.Articles)), w.T("articles.open"))))
	return bar
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
	default:
		return nil
	}
	return e("span", class("count"), " "+s.Words.Number(n))
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
	box := e("div", class("progress"), at("role", "status"), key("progress"))
	if s.Phase != Reading && s.Phase != Comparing {
		if s.Phase == Done && s.Result != nil {
			box.Children = append(box.Children, e("span", class("visually-hidden"), w.T("done.announce")+" "+headline(s)))
		}
		return box
	}
	box.Attrs = append(box.Attrs, at("data-busy", ""))
	bar := e("progress", at("aria-label", w.T("step."+s.Progress.Step)), at("max", strconv.Itoa(max(1, s.Progress.Total))))
	if s.Progress.Total > 0 {
		bar.Attrs = append(bar.Attrs, at("value", strconv.Itoa(s.Progress.Done)))
	}
	box.Children = append(box.Children, e("span", w.T("step."+s.Progress.Step)), bar,
		e("button", at("type", "button"), class("button"), do("cancel", ""), w.T("cancel")))
	return box
}

// firstScreen says what the page does and lists the articles.
func firstScreen(s *State) *Node {
	w := s.Words
	main := e("main", class("first"), at("id", "main"), at("tabindex", "-1"), key("first"))
	if len(s.Sources) == 0 {
		main.Children = append(main.Children,
			e("h1", w.T("intro")),
			e("p", class("quiet"), w.T("private")))
	} else {
		main.Children = append(main.Children, e("h1", w.N("articles.title", len(s.Sources))))
	}
	main.Children = append(main.Children,
		e("button", at("type", "button"), class("drop"), do("choose", ""),
			e("b", w.T("drop.title")), e("span", w.T("drop.formats"))),
		e("p", class("choices"),
			e("button", at("type", "button"), class("plain"), do("paste", ""), at("aria-expanded", yes(s.Paste)), w.T("paste")),
			e("button", at("type", "button"), class("plain"), do("example", "id"), w.T("example.id")),
			e("button", at("type", "button"), class("plain"), do("example", "en"), w.T("example.en"))))
	if s.Paste {
		main.Children = append(main.Children, pasteForm(s))
	}
	if len(s.Sources) > 0 {
		main.Children = append(main.Children, sources(s))
	}
	if len(s.Sources) == 1 {
		main.Children = append(main.Children, e("p", class("hint"), w.T("one.more")))
	}
	return main
}

func pasteForm(s *State) *Node {
	w := s.Words
	return e("form", class("paste"), at("data-act-submit", "paste-add"), key("paste"),
		e("label", at("for", "paste-name"), w.T("paste.name")),
		e("input", at("id", "paste-name"), at("type", "text"), at("autocomplete", "off")),
		e("label", at("for", "paste-text"), w.T("paste.text")),
		e("textarea", at("id", "paste-text"), at("rows", "8")),
		e("button", at("type", "submit"), class("button dark"), w.T("paste.add")))
}

func sources(s *State) *Node {
	w := s.Words
	list := e("ol", class("sources"), at("aria-label", w.T("articles")), key("sources"))
	for i, src := range s.Sources {
		row := e("li", key(src.Key), class("source"),
			e("span", class("letter"), Letter(i)),
			e("span", class("name"), src.Name),
			e("span", class("quiet"), w.N("words", src.Words)),
			e("button", at("type", "button"), class("plain"), do("remove", src.Key), at("aria-label", w.T("remove.name", "name", src.Name)), w.T("remove")))
		list.Children = append(list.Children, row)
	}
	return list
}
