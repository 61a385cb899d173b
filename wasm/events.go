//go:build js && wasm

package main

import (
	"strconv"
	"strings"
	"syscall/js"

	"saksi/compare"
	"saksi/compare/edit"
	"saksi/compare/view"
)

// listen sets the few listeners of the page: elements name their action in
// data-act, data-change, data-input or data-submit, so that nothing has to be
// attached when rows come and go.
func (p *page) listen() {
	on := func(target js.Value, event string, handle func(e js.Value)) {
		target.Call("addEventListener", event, js.FuncOf(func(_ js.Value, args []js.Value) any {
			defer p.survive()
			handle(args[0])
			return nil
		}))
	}
	doc := document.Underlying()
	on(doc, "click", func(e js.Value) {
		if el := closest(e, "[data-act]"); el.Truthy() {
			p.act(el.Get("dataset").Get("act").String(), argOf(el), e)
		}
	})
	on(doc, "submit", func(e js.Value) {
		e.Call("preventDefault")
		if el := closest(e, "[data-submit]"); el.Truthy() {
			p.act(el.Get("dataset").Get("submit").String(), "", e)
		}
	})
	on(doc, "change", func(e js.Value) {
		if el := closest(e, "[data-change]"); el.Truthy() {
			p.change(el.Get("dataset").Get("change").String(), argOf(el), el)
		}
	})
	on(doc, "input", func(e js.Value) {
		if el := closest(e, "[data-input]"); el.Truthy() {
			p.change(el.Get("dataset").Get("input").String(), argOf(el), el)
		}
	})
	on(doc, "keydown", p.key)
	on(js.Global(), "hashchange", func(js.Value) { p.route() })
	on(js.Global(), "scroll", func(js.Value) { p.scrolled() })
	// The columns scroll by themselves, and such events do not rise.
	doc.Call("addEventListener", "scroll", js.FuncOf(func(_ js.Value, args []js.Value) any {
		if target := args[0].Get("target"); p.state.Near != nil && !target.Equal(doc) && target.Call("matches", ".columns").Bool() {
			p.show()
		}
		return nil
	}), map[string]any{"capture": true, "passive": true})
	// Paper has no end to scroll to: everything is built for it.
	on(js.Global(), "beforeprint", func(js.Value) { p.state.Limit, p.state.Built, p.printing = 0, 0, true; p.show() })
	on(js.Global(), "afterprint", func(js.Value) { p.state.Limit, p.printing = rowsAtFirst, false; p.show() })
	on(js.Global(), "beforeunload", func(e js.Value) {
		if p.history.Unsaved() {
			e.Call("preventDefault")
		}
	})
	// The dialog of the keys closes itself on Esc.
	doc.Call("addEventListener", "close", js.FuncOf(func(js.Value, []js.Value) any {
		if p.state.Help {
			p.state.Help = false
			p.show()
		}
		return nil
	}), true)
}

func closest(e js.Value, selector string) js.Value {
	target := e.Get("target")
	if target.Get("closest").IsUndefined() {
		return js.Null()
	}
	return target.Call("closest", selector)
}

func argOf(el js.Value) string {
	if v := el.Get("dataset").Get("arg"); v.Type() == js.TypeString {
		return v.String()
	}
	return ""
}

// act runs the action that an element names.
func (p *page) act(name, arg string, e js.Value) {
	s := &p.state
	if p.decide(name, arg) {
		p.show()
		p.keepFocus()
		return
	}
	switch name {
	case "choose":
		p.loader.Call("choose")
		return
	case "example":
		if p.history.Unsaved() && !js.Global().Call("confirm", s.Words.T("leave.edits", "name", s.Words.T("example."+arg))).Bool() {
			return
		}
		p.example(arg)
		return
	case "paste":
		s.Paste = !s.Paste
		p.show()
		focusOn("#paste-name")
		return
	case "paste-add":
		text := valueOf("paste-text")
		if strings.TrimSpace(text) == "" {
			p.problem("", s.Words.T("paste.empty"))
			break
		}
		source := valueOf("paste-name")
		s.Paste, s.Articles, s.Problems = false, false, nil
		if p.loader.Call("takePasted", source, text).Bool() {
			p.show()
			return
		}
		p.add(compare.Article{Name: source, Text: text})
		p.changed()
		return
	case "remove", "up", "down":
		p.rearrange(name, arg)
		return
	case "together", "apart":
		p.chooseStory(edit.Choice{Together: name == "together"})
		p.keepFocus()
		return
	case "dismiss":
		s.Problems = nil
	case "cancel":
		p.cancel()
	case "again":
		p.startAgain()
	case "articles":
		s.Articles = !s.Articles
		p.buildFew()
		p.show()
		js.Global().Call("scrollTo", 0, 0)
		return
	case "home":
		e.Call("preventDefault")
		s.Articles = s.Result != nil
	case "skip":
		e.Call("preventDefault")
		focusOn("#main")
		return
	case "tab":
		if s.Articles { // the address may be the same
			s.Articles = false
			break
		}
		return
	case "toggle":
		s.Open[arg] = !s.Open[arg]
		hash := "#" + string(s.View)
		if s.Open[arg] {
			hash += "/" + arg
		}
		js.Global().Get("history").Call("replaceState", js.Null(), "", hash)
	case "more":
		s.Limit *= 3
	case "filters-off":
		s.Filter = view.Filter{Hidden: map[compare.Kind]bool{}}
	case "matrix":
		s.Matrix = !s.Matrix
	case "filters":
		s.Filters = !s.Filters
	case "help":
		s.Help = !s.Help
	case "save":
		p.save()
	case "exports":
		s.Exporting = !s.Exporting
	case "export":
		s.Exporting = false
		p.export(arg)
	case "copy":
		s.Exporting = false
		p.copyRich()
	default:
		p.read(name, arg)
		return
	}
	p.show()
	p.keepFocus()
}

// keepFocus puts the focus on the content when what had it is gone.
func (p *page) keepFocus() {
	active := js.Global().Get("document").Get("activeElement")
	if !active.Truthy() || active.Equal(js.Global().Get("document").Get("body")) {
		if main := query("#main"); main.Truthy() {
			main.Call("focus", map[string]any{"preventScroll": true})
		}
	}
}

func (p *page) cancel() {
	p.run++
	p.queue = nil
	p.client.restart()
	p.state.Phase = view.Ready
	if p.state.Result != nil {
		p.state.Phase = view.Done
	}
	p.problem("", p.state.Words.T("cancelled"))
	p.listSources()
}

// rearrange removes or moves an article.
func (p *page) rearrange(how, key string) {
	i := p.source(key)
	j := map[string]int{"up": i - 1, "down": i + 1, "remove": i}[how]
	if i < 0 || j < 0 || j >= len(p.sources) {
		return
	}
	if how == "remove" {
		p.sources = append(p.sources[:i:i], p.sources[i+1:]...)
	} else {
		p.sources[i], p.sources[j] = p.sources[j], p.sources[i]
	}
	p.changed()
	p.keepFocus()
}

// change runs what a control's new value asks for.
func (p *page) change(name, arg string, el js.Value) {
	s := &p.state
	value := el.Get("value").String()
	kind, isKind := strings.CutPrefix(name, "kind:")
	switch {
	case isKind:
		s.Filter.Hidden[compare.Kind(kind)] = !el.Get("checked").Bool()
	case name == "disputed":
		s.Filter.Disputed = el.Get("checked").Bool()
	case name == "source":
		s.Filter.Source = value
	case name == "least":
		s.Filter.AtLeast, _ = strconv.Atoi(value)
	case name == "find":
		s.Filter.Query = value
	case name == "title":
		p.edited(func(e *edit.Edits) { e.Entitle(p.places.marks(), strings.TrimSpace(value)) })
	case name == "story":
		if i, err := strconv.Atoi(value); err != nil {
			p.chooseStory(edit.Choice{Together: true})
		} else if i >= 0 && i < len(p.pile.Stories) {
			p.chooseStory(p.pile.Choose(i))
		}
		return
	case name == "level":
		level, err := strconv.Atoi(value)
		if err != nil || level < 0 || level >= len(view.Levels) || level == s.Level {
			return
		}
		s.Level = level
		p.regroup()
	case name == "view":
		js.Global().Get("location").Set("hash", value)
		return
	case name == "role":
		p.setRole(arg, compare.Role(value))
		return
	case name == "language":
		p.setLanguage(arg, value)
		return
	case name == "rename":
		if i := p.source(arg); i >= 0 {
			p.sources[i].article.Name = value
			p.rename(i)
		}
	case name == "ui-language":
		s.Words = view.MessagesFor(value)
	case name == "theme":
		s.Theme = value
	case name == "keys":
		s.KeysOff = !el.Get("checked").Bool()
	}
	p.show()
}

// rename gives the article its new name where it is shown; nothing has to be
// compared for it.
func (p *page) rename(i int) {
	p.state.Sources[i].Name = p.sources[i].article.Name
	if found := p.compared(p.sources[i].article.Text); found != nil {
		found.Name = p.sources[i].article.Name
		p.regroup()
	}
}

// route shows what the address asks for: a view, and after a slash a
// statement or a sentence.
func (p *page) route() {
	s := &p.state
	hash := strings.TrimPrefix(js.Global().Get("location").Get("hash").String(), "#")
	name, what, _ := strings.Cut(hash, "/")
	if strings.HasPrefix(name, "s") && len(name) > 1 && name[1] >= '0' && name[1] <= '9' {
		name, what = string(view.Statements), name // #s12, as in the exported page
	}
	before := s.View
	for _, v := range view.Views {
		if string(v) == name && (v != view.Added || s.Result != nil && len(s.Result.Added) > 0) {
			s.View, s.Articles = v, false
		}
	}
	if hash == "" {
		s.View = view.Statements
	}
	if s.Result != nil {
		if st := s.Result.Statement(what); st != nil && s.View == view.Statements {
			s.Open[what] = true
		}
		if _, sent := s.Result.Sentence(what); sent != nil && s.View == view.SideBySide {
			s.Focus = what
		}
	}
	if before != s.View {
		p.scrolls[before] = js.Global().Get("scrollY").Float()
		s.Limit = max(s.Limit, rowsAtFirst)
	}
	p.show()
	if before != s.View && what == "" {
		js.Global().Call("scrollTo", 0, p.scrolls[s.View])
	}
}

// scrolled builds more rows of a list before its end comes into sight.
func (p *page) scrolled() {
	if p.state.Result == nil || p.state.View == view.SideBySide {
		return
	}
	root := js.Global().Get("document").Get("documentElement")
	left := root.Get("scrollHeight").Float() - js.Global().Get("scrollY").Float() - root.Get("clientHeight").Float()
	if left < 1500 && query(".more").Truthy() {
		p.state.Limit += rowsAtFirst
		p.show()
	}
}

func valueOf(id string) string {
	el := js.Global().Get("document").Call("getElementById", id)
	if !el.Truthy() {
		return ""
	}
	return el.Get("value").String()
}
