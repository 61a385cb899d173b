//go:build js && wasm

package main

import (
	"strings"
	"syscall/js"

	"saksi/compare"
	"saksi/compare/view"
)

// listen sets the few listeners of the page: elements name their action in
// data-act, so that nothing has to be attached when rows come and go.
func (p *page) listen() {
	on := func(target js.Value, event string, handle func(e js.Value)) {
		target.Call("addEventListener", event, js.FuncOf(func(_ js.Value, args []js.Value) any {
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
		if el := closest(e, "[data-act-submit]"); el.Truthy() {
			p.act(el.Get("dataset").Get("actSubmit").String(), "", e)
		}
	})
	on(doc, "keydown", func(e js.Value) { p.key(e) })
	on(js.Global(), "hashchange", func(js.Value) { p.route() })
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
	switch name {
	case "choose":
		p.loader.Call("choose")
		return
	case "example":
		p.example(arg)
		return
	case "paste":
		s.Paste = !s.Paste
	case "paste-add":
		text := valueOf("paste-text")
		if strings.TrimSpace(text) == "" {
			p.problem("", s.Words.T("paste.empty"))
			break
		}
		s.Paste = false
		p.add(compare.Article{Name: valueOf("paste-name"), Text: text})
		p.changed()
		return
	case "remove":
		for i := range p.sources {
			if p.sources[i].key == arg {
				p.sources = append(p.sources[:i:i], p.sources[i+1:]...)
				break
			}
		}
		p.changed()
		return
	case "dismiss":
		s.Problems = nil
	case "cancel":
		p.run++
		p.client.restart()
		s.Phase = view.Ready
		if s.Result != nil {
			s.Phase = view.Done
		}
		p.problem("", s.Words.T("cancelled"))
	case "articles":
		s.Articles = !s.Articles
	case "home":
		e.Call("preventDefault")
		s.Articles = true
	case "toggle":
		s.Open[arg] = !s.Open[arg]
	case "focus":
		s.Focus = arg
	}
	p.show()
}

func (p *page) key(e js.Value) {
	el := closest(e, "[data-act][role=button]")
	if key := e.Get("key").String(); el.Truthy() && (key == "Enter" || key == " ") {
		e.Call("preventDefault")
		p.act(el.Get("dataset").Get("act").String(), argOf(el), e)
	}
}

// route shows what the address asks for.
func (p *page) route() {
	hash := strings.TrimPrefix(js.Global().Get("location").Get("hash").String(), "#")
	name, statement, _ := strings.Cut(hash, "/")
	for _, v := range view.Views {
		if string(v) == name {
			p.state.View, p.state.Articles = v, false
		}
	}
	p.state.Statement = statement
	p.show()
}

func valueOf(id string) string {
	return js.Global().Get("document").Call("getElementById", id).Get("value").String()
}
