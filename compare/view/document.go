package view

import (
	_ "embed"
	"fmt"
	"io"
	"slices"
	"strings"

	"saksi/compare"
	"saksi/compare/sorting"
)

//go:embed style/document.css
var documentStyle string

// WriteDocument writes a comparison as one HTML file that needs neither script
// nor network: what the page shows, all of it at once, with its controls left
// out. Statements have the addresses #s12, sentences #a1.3. The interface
// speaks the language of the first article, if it can.
func WriteDocument(w io.Writer, r *compare.Report) error {
	words := WordsFor(r)
	s := &State{Words: words, Phase: Done, Result: NewIndex(r), Problems: r.Errors, Open: map[string]bool{}}
	css := Style + documentStyle
	// The style stands as it is, since an element of style knows no escapes; it
	// is ours and ends no element.
	_, err := fmt.Fprintf(w, `<!doctype html>
<html lang="%s" dir="%s" data-state="done">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src %s; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
`, words.Code, words.Dir, PolicyHash(css))
	if err != nil {
		return err
	}
	if err := WriteHTML(w, e("title", "Saksi: "+headline(s))); err != nil {
		return err
	}
	if _, err := io.WriteString(w, "\n<style>"+css+"</style>\n</head>\n<body>\n"); err != nil {
		return err
	}
	if err := WriteHTML(w, document(s)); err != nil {
		return err
	}
	return writeInert(w, r)
}

// writeInert ends the page with the fragment in a template, which no reader
// sees: <saksi-compare> takes it out of the page.
func writeInert(w io.Writer, r *compare.Report) error {
	if _, err := io.WriteString(w, "\n<template data-saksi-fragment>"); err != nil {
		return err
	}
	if err := WriteHTML(w, Fragment(r)); err != nil {
		return err
	}
	_, err := io.WriteString(w, "</template>\n</body>\n</html>\n")
	return err
}

// WordsFor is the interface in the language of the first article, if it can.
func WordsFor(r *compare.Report) *Messages {
	if len(r.Articles) == 0 {
		return Languages[0]
	}
	return MessagesFor(r.Articles[0].Language)
}

// Headline sums a comparison up in a sentence.
func Headline(r *compare.Report) string {
	return headline(&State{Words: WordsFor(r), Result: NewIndex(r)})
}

// document is the body: the views of the page one after another.
func document(s *State) *Node {
	w, r := s.Words, s.Result.Report
	several := []*compare.Statement{}
	for i := range r.Statements {
		if st := &r.Statements[i]; len(st.Articles) > 1 {
			several = append(several, st)
			s.Open[st.ID] = true
		}
	}
	sorting.Stable(several, func(a, b *compare.Statement) int { return len(b.Articles) - len(a.Articles) })

	nav := e("nav", class("tabs"), at("aria-label", w.T("views")))
	main := e("main", at("id", "main"), e("h1", class("summary"), headline(s)), caution(s), unread(s))
	section := func(v View, label string, content *Node) {
		nav.Children = append(nav.Children, e("a", class("tab"), at("href", "#"+string(v)), label))
		main.Children = append(main.Children, e("section", at("id", string(v)), e("h2", class("section"), label), content))
	}
	if len(r.Disagreements) > 0 {
		section(Disagreed, w.T("view.disagreements"), disagreements(s))
	}
	if len(several) > 0 {
		section(Statements, w.T("view.statements"), statements(s, several))
	}
	section(OnlyHere, w.T("view.only"), onlyHere(s))
	texts := e("div", class("columns"))
	for i := range r.Articles {
		texts.Children = append(texts.Children, column(s, i, nil))
	}
	section(SideBySide, w.T("articles"), texts)

	page := e("div", class("page document"), e("header", class("bar"), e("span", class("brand"), "Saksi"), nav),
		e("div", class("result"), overview(s), main))
	return still(page, w)
}

// unread names what was left out of the comparison.
func unread(s *State) *Node {
	if len(s.Problems) == 0 {
		return nil
	}
	box := e("div", class("problems"), at("role", "alert"))
	for _, p := range s.Problems {
		box.Children = append(box.Children, e("p", e("b", p.Name), ": ", p.Message))
	}
	return box
}

// Parts of the page that only a program can move.
var controls = map[string]bool{"button": true, "input": true, "select": true, "label": true, "form": true, "textarea": true, "dialog": true}
var controlClasses = []string{"acts", "tools", "minimap", "more", "filters-button"}

// still takes the controls out of a tree of the page. What a button shows stays
// as its text, wordings fold without a script, and letters lead to the sentence
// in its article.
func still(n *Node, w *Messages) *Node {
	if n.Tag == "" {
		return n
	}
	names, _ := n.Attr("class")
	_, hidden := n.Attr("hidden")
	is := func(name string) bool { return slices.Contains(strings.Fields(names), name) }
	out := &Node{Tag: n.Tag, Key: n.Key}
	switch {
	case hidden || slices.ContainsFunc(controlClasses, is):
		return nil
	case is("wording"):
		out.Tag = "div"
	case n.Tag == "p" && is("noise-line"):
		return e("p", class("noise-line quiet"), n.TextContent())
	case controls[n.Tag]:
		return nil
	}
	for _, a := range n.Attrs {
		switch a.Name {
		case "data-act", "data-arg", "data-change", "data-scroll", "type", "tabindex", "aria-pressed", "aria-expanded", "data-current":
		case "role":
			if a.Value != "button" {
				out.Attrs = append(out.Attrs, a)
			}
		default:
			out.Attrs = append(out.Attrs, a)
		}
	}
	for _, c := range n.Children {
		if c = still(c, w); c != nil {
			out.Children = append(out.Children, c)
		}
	}
	switch id, ok := n.Attr("data-sentence"); {
	case ok && isFocus(n): // in the article itself, not where it is cited
		out.Attrs = append(out.Attrs, at("id", id))
	case is("opened"):
		return e("details", e("summary", w.T("wordings")), out)
	case n.Tag == "li" && strings.Contains(n.Key, "."):
		cite(out, n.Key)
	}
	return out
}

func isFocus(n *Node) bool {
	act, _ := n.Attr("data-act")
	return act == "focus"
}

// cite gives an entry for a sentence its address: the letter leads to it, or
// the entry itself bears the statement's where it stands alone.
func cite(item *Node, sentence string) {
	if st, ok := item.Attr("data-statement-row"); ok {
		item.Attrs = append(item.Attrs, at("id", st))
	}
	for _, c := range item.Children {
		if names, _ := c.Attr("class"); names == "letter" {
			c.Tag = "a"
			c.Attrs = append(c.Attrs, at("href", "#"+sentence))
			return
		}
	}
}
