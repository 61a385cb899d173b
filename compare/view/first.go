package view

import "strings"

// firstScreen says what the page does and lists the articles.
func firstScreen(s *State) *Node {
	w := s.Words
	main := e("main", class("first"), at("id", "main"), at("tabindex", "-1"), key("first"))
	if len(s.Sources) == 0 {
		main.Children = append(main.Children, e("h1", w.T("intro")), e("p", class("quiet private"), w.T("private")))
	} else {
		main.Children = append(main.Children, e("h1", w.N("articles.title", len(s.Sources))))
		if choice := stories(s); choice != nil {
			main.Children = append(main.Children, choice)
		}
		main.Children = append(main.Children, sources(s))
	}
	if len(s.Sources) == 1 {
		main.Children = append(main.Children, e("p", class("hint"), at("role", "status"), w.T("one.more")))
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
	if s.Result != nil {
		main.Children = append(main.Children, e("p", e("button", at("type", "button"), class("button"), do("articles", ""), w.T("back"))))
	}
	return main
}

func pasteForm(s *State) *Node {
	w := s.Words
	return e("form", class("paste"), at("data-submit", "paste-add"), key("paste"),
		e("label", at("for", "paste-name"), w.T("paste.name")),
		e("input", at("id", "paste-name"), at("type", "text"), at("autocomplete", "off")),
		e("label", at("for", "paste-text"), w.T("paste.text")),
		e("textarea", at("id", "paste-text"), at("rows", "8")),
		e("button", at("type", "submit"), class("button"), w.T("paste.add")))
}

// The languages that an editor can set for an article.
var articleLanguages = []string{"id", "en", "ar", "de", "es", "fr", "ja", "ms", "nl", "pt", "ru", "zh"}

func sources(s *State) *Node {
	w := s.Words
	list := e("ol", class("sources"), at("aria-label", w.T("articles")), key("sources"))
	compared := 0
	before, stood := s.rows, map[string]*Node{} // the rows by all that they depend on, and by article
	for k, n := range before {
		stood[k.key] = n
	}
	s.rows = map[rowKey]*Node{}
	fresh := 0
	for i, src := range s.Sources {
		if s.Built > 0 && i >= s.Built {
			break
		}
		letter, called := "–", src.Name
		if src.Part == Compared { // letters are those of the comparison
			letter = Letter(compared)
			called = letter
			compared++
		}
		k := rowKey{words: w, key: src.Key, letter: letter, name: src.Name, language: src.Language, outlet: src.Outlet, date: src.Date,
			count: src.Words, notes: strings.Join(src.Notes, "\n"), part: src.Part, first: i == 0, last: i == len(s.Sources)-1}
		if n, ok := before[k]; ok { // while one compares the list is shown ten times a second
			s.rows[k] = n
			list.Children = append(list.Children, n)
			continue
		}
		if fresh++; s.Built > 0 && fresh > rowsInATurn && stood[src.Key] != nil { // when all rows change at once
			s.Behind = true
			s.rows[rowKey{key: src.Key}] = stood[src.Key]
			list.Children = append(list.Children, stood[src.Key])
			continue
		}
		lang := e("select", at("data-change", "language"), at("data-arg", src.Key), at("aria-label", w.T("language.of", "name", src.Name)))
		known := false
		for _, code := range articleLanguages {
			known = known || code == src.Language
			lang.Children = append(lang.Children, e("option", at("value", code), on("selected", code == src.Language), w.T("language."+code)))
		}
		if !known {
			label := src.Language
			if label == "" || label == "und" {
				label = w.T("language.unknown")
				if src.Part != Compared { // nobody has looked yet
					label = w.T("language.automatic")
				}
			}
			lang.Children = append([]*Node{e("option", at("value", src.Language), at("selected", ""), label)}, lang.Children...)
		}
		about := w.N("words", src.Words)
		if src.Outlet != "" {
			about = src.Outlet + " · " + about
		}
		if src.Date != "" {
			about += " · " + src.Date
		}
		if src.Part != Compared {
			about += " · " + part(s, src)
		}
		row := e("li", key(src.Key), class("source"),
			e("span", class("letter"), letter),
			e("div", class("source-main"),
				e("input", class("name"), at("type", "text"), at("data-change", "rename"), at("data-arg", src.Key), at("value", src.Name), at("aria-label", w.T("name.of", "letter", called))),
				e("p", class("quiet"), about), notes(src.Notes)),
			lang,
			e("div", class("source-acts"),
				e("button", at("type", "button"), class("plain"), do("up", src.Key), on("disabled", i == 0), at("aria-label", w.T("up.name", "name", src.Name)), w.T("up")),
				e("button", at("type", "button"), class("plain"), do("down", src.Key), on("disabled", i == len(s.Sources)-1), at("aria-label", w.T("down.name", "name", src.Name)), w.T("down")),
				e("button", at("type", "button"), class("plain"), do("remove", src.Key), at("aria-label", w.T("remove.name", "name", src.Name)), w.T("remove"))))
		s.rows[k] = row
		list.Children = append(list.Children, row)
	}
	return list
}

// rowsInATurn is how many rows of articles are made at once: more of them are a
// pause that one notices.
const rowsInATurn = 50

// A rowKey is all that a row of the list of articles depends on.
type rowKey struct {
	words                                            *Messages
	key, letter, name, language, outlet, date, notes string
	count                                            int
	part                                             Part
	first, last                                      bool
}

func notes(lines []string) *Node {
	if len(lines) == 0 {
		return nil
	}
	box := e("ul", class("notes quiet"))
	for _, l := range lines {
		box.Children = append(box.Children, e("li", l))
	}
	return box
}
