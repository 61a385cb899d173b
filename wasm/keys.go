//go:build js && wasm

package main

import (
	"syscall/js"

	"saksi/compare/view"
)

// key runs what a key asks for. Keys without Ctrl work outside of fields only,
// and can be turned off.
func (p *page) key(e js.Value) {
	s := &p.state
	key := e.Get("key").String()
	command := e.Get("ctrlKey").Bool() || e.Get("metaKey").Bool()
	target := e.Get("target")
	tag := target.Get("tagName").String()
	field := tag == "INPUT" && target.Get("type").String() != "checkbox" && target.Get("type").String() != "range" || tag == "TEXTAREA" || tag == "SELECT"
	el := closest(e, "[data-act][role=button]")
	handled := true
	switch {
	case e.Get("altKey").Bool() || s.Help && key != "?":
		handled = false
	case command && key == "s" && s.Result != nil:
		p.act("save", "", e)
	case command && (key == "z" || key == "Z") && !field && s.Result != nil:
		name := "undo"
		if e.Get("shiftKey").Bool() {
			name = "redo"
		}
		p.act(name, "", e)
	case command && key == "y" && !field && s.Result != nil:
		p.act("redo", "", e)
	case command:
		handled = false
	case el.Truthy() && (key == "Enter" || key == " "):
		p.act(el.Get("dataset").Get("act").String(), argOf(el), e)
	case key == "Escape":
		handled = p.escape(field, target)
	case field || s.KeysOff:
		handled = false
	case key == "?":
		p.act("help", "", e)
	case s.Result == nil:
		handled = false
	default:
		handled = p.letter(key)
	}
	if handled {
		e.Call("preventDefault")
	}
}

func (p *page) letter(key string) bool {
	s := &p.state
	switch key {
	case "n", "j", "ArrowDown":
		return p.step(1, key == "ArrowDown")
	case "p", "k", "ArrowUp":
		return p.step(-1, key == "ArrowUp")
	case "ArrowRight":
		return p.across(1)
	case "ArrowLeft":
		return p.across(-1)
	case "1", "2", "3", "4", "5":
		if view.Views[key[0]-'1'] == view.Added && len(s.Result.Added) == 0 {
			return false
		}
		js.Global().Get("location").Set("hash", string(view.Views[key[0]-'1']))
	case "/":
		if find := query("#find"); find.Truthy() && s.View != view.SideBySide {
			find.Call("focus")
			return true
		}
		return false
	case "l":
		p.level(s.Focus)
	case "s":
		p.act("save", "", js.Undefined())
	case "u":
		p.act("undo", "", js.Undefined())
	case "U":
		p.act("redo", "", js.Undefined())
	default:
		return false
	}
	return true
}

// escape closes what is open, the innermost first.
func (p *page) escape(field bool, target js.Value) bool {
	s := &p.state
	switch {
	case field && s.Noting == "" && !s.Paste:
		target.Call("blur")
	case s.Exporting:
		s.Exporting = false
	case s.Noting != "":
		s.Noting = ""
	case s.Merging != "":
		s.Merging = ""
	case s.Paste:
		s.Paste = false
	case s.Focus != "" && s.View == view.SideBySide:
		p.read("unfocus", "")
	case s.Articles:
		s.Articles = false
	default:
		return false
	}
	p.show()
	p.keepFocus()
	return true
}

// step moves the focus to the next or previous statement or sentence. The
// arrows do so only where a sentence has the focus: elsewhere they scroll.
func (p *page) step(by int, arrow bool) bool {
	selector := "[data-statement-row] > .row-head .wording, .disagreement .plain, .only-list .wording"
	if p.state.View == view.SideBySide {
		selector = ".column[data-current] [data-sentence]"
		active := js.Global().Get("document").Get("activeElement")
		if active.Truthy() && active.Call("closest", ".column").Truthy() {
			selector = `.column[data-article="` + active.Call("closest", ".column").Get("dataset").Get("article").String() + `"] [data-statement]`
		} else if !query(".column[data-current]").Truthy() {
			selector = ".column [data-statement]"
		}
	}
	list := js.Global().Get("document").Call("querySelectorAll", selector)
	active := js.Global().Get("document").Get("activeElement")
	at := -1
	for i := range list.Length() {
		if list.Index(i).Equal(active) {
			at = i
			break
		}
	}
	if arrow && at < 0 {
		return false
	}
	next := at + by
	if at < 0 {
		next = 0
	}
	if next < 0 || next >= list.Length() {
		return at >= 0
	}
	el := list.Index(next)
	el.Call("scrollIntoView", map[string]any{"block": "nearest"})
	el.Call("focus", map[string]any{"preventScroll": true})
	if p.state.View == view.SideBySide {
		p.read("focus", el.Get("dataset").Get("sentence").String())
	}
	return true
}

// across moves the focus to the partner in the next column that has one.
func (p *page) across(by int) bool {
	x := p.state.Result
	if p.state.View != view.SideBySide {
		return false
	}
	if p.state.Words.Dir == "rtl" {
		by = -by
	}
	own, sent := x.Sentence(p.state.Focus)
	if sent == nil || x.Statement(sent.Statement) == nil {
		return false
	}
	members := x.Statement(sent.Statement).Members
	for i, m := range members {
		if m != p.state.Focus {
			continue
		}
		for j := i + by; j >= 0 && j < len(members); j += by {
			if a, _ := x.Sentence(members[j]); a.ID != own.ID {
				p.goTo(members[j])
				return true
			}
		}
	}
	return true
}
