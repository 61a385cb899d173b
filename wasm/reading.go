//go:build js && wasm

package main

import (
	"syscall/js"

	"saksi/compare/view"
)

// read runs the actions of reading: focus, going to a sentence or statement,
// levelling the columns.
func (p *page) read(name, arg string) {
	s := &p.state
	if s.Result == nil {
		return
	}
	switch name {
	case "focus":
		s.Focus = arg
		p.show()
	case "unfocus":
		was := s.Focus
		s.Focus = ""
		p.show()
		focusOn(`.column [data-sentence="` + was + `"]`)
	case "column":
		for i := range s.Result.Report.Articles {
			if view.Letter(i) == view.Letter(atoi(arg)) {
				s.Column = i
			}
		}
		p.show()
	case "noise":
		s.Noise[arg] = !s.Noise[arg]
		p.show()
	case "side": // of a statement
		if st := s.Result.Statement(arg); st != nil {
			p.goTo(st.Best)
		}
	case "go":
		p.goTo(arg)
	case "show":
		s.Open[arg] = true
		js.Global().Get("location").Set("hash", "statements/"+arg)
		s.View = view.Statements
		s.Limit = max(s.Limit, p.rank(arg)+rowsAtFirst)
		p.show()
		p.reveal(`[data-statement-row="` + arg + `"] .wording`)
	case "level":
		p.level(arg)
	}
}

func atoi(s string) int {
	n := 0
	for _, r := range s {
		if r < '0' || r > '9' {
			return 0
		}
		n = n*10 + int(r-'0')
	}
	return n
}

// rank is a statement's place in the list.
func (p *page) rank(statement string) int {
	for i, st := range view.Visible(&p.state) {
		if st.ID == statement {
			return i
		}
	}
	return 0
}

// goTo shows a sentence in its article, its partners level with it.
func (p *page) goTo(sentence string) {
	s := &p.state
	a, sent := s.Result.Sentence(sentence)
	if sent == nil {
		return
	}
	if s.View != view.SideBySide {
		p.scrolls[s.View] = js.Global().Get("scrollY").Float()
		js.Global().Get("location").Set("hash", "side/"+sentence)
	}
	s.View, s.Articles, s.Focus = view.SideBySide, false, sentence
	for i := range s.Result.Report.Articles {
		if s.Result.Report.Articles[i].ID == a.ID {
			s.Column = i
		}
	}
	if sent.Statement == "" {
		s.Noise[a.ID] = true
	}
	p.show()
	p.reveal(`.column [data-sentence="` + sentence + `"]`)
	p.level(sentence)
}

// reveal brings an element into sight and gives it the focus.
func (p *page) reveal(selector string) {
	if el := query(selector); el.Truthy() {
		el.Call("scrollIntoView", map[string]any{"block": "center", "inline": "nearest"})
		el.Call("focus", map[string]any{"preventScroll": true})
	}
}

// level scrolls the other columns so that the partners of a sentence stand as
// high as it does.
func (p *page) level(sentence string) {
	if p.levelled = ""; p.far {
		p.levelled = sentence
	}
	x := p.state.Result
	_, sent := x.Sentence(sentence)
	el := query(`.column [data-sentence="` + sentence + `"]`)
	if sent == nil || x.Statement(sent.Statement) == nil || !el.Truthy() {
		return
	}
	top := el.Call("getBoundingClientRect").Get("top").Float()
	done := map[string]bool{}
	own, _ := x.Sentence(sentence)
	done[own.ID] = true
	for _, m := range x.Statement(sent.Statement).Members {
		a, _ := x.Sentence(m)
		if done[a.ID] {
			continue // the first partner of each article
		}
		done[a.ID] = true
		partner := query(`.column [data-sentence="` + m + `"]`)
		column := query(`[data-scroll="` + a.ID + `"]`)
		if !partner.Truthy() || !column.Truthy() {
			continue
		}
		offset := partner.Call("getBoundingClientRect").Get("top").Float() - top
		column.Set("scrollTop", column.Get("scrollTop").Float()+offset)
	}
}
