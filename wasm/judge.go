//go:build js && wasm

package main

import (
	"slices"
	"strconv"
	"syscall/js"

	"saksi/compare"
	"saksi/compare/edit"
)

// edited makes a change that can be undone, and shows it.
func (p *page) edited(change func(*edit.Edits)) {
	p.history.Do(change)
	p.regroup()
}

// judge sets the verdict on every pair of the sentences.
func (p *page) judge(same bool, pairs func(yield func(a, b string))) {
	var places [][2]edit.Place
	pairs(func(a, b string) { places = append(places, [2]edit.Place{p.places.of(a), p.places.of(b)}) })
	p.edited(func(e *edit.Edits) { e.Judge(same, places...) })
}

// all gives every pair of a statement's sentences.
func all(st *compare.Statement) func(func(a, b string)) {
	return func(yield func(a, b string)) {
		for i, a := range st.Members {
			for _, b := range st.Members[i+1:] {
				yield(a, b)
			}
		}
	}
}

// decide runs an action of judgement; it says whether it was one.
func (p *page) decide(name, arg string) bool {
	s := &p.state
	if s.Result == nil {
		return false
	}
	st := s.Result.Statement(arg)
	_, sent := s.Result.Sentence(arg)
	switch {
	case name == "confirm" && st != nil:
		p.judge(true, all(st))
	case name == "split" && st != nil:
		p.judge(false, all(st))
	case name == "not-same" && sent != nil && s.Result.Statement(sent.Statement) != nil:
		members := s.Result.Statement(sent.Statement).Members
		p.judge(false, func(yield func(a, b string)) {
			for _, m := range members {
				if m != arg {
					yield(arg, m)
				}
			}
		})
	case name == "agree":
		if i, err := strconv.Atoi(arg); err == nil && i >= 0 && i < len(s.Result.Report.Disagreements) {
			p.edited(func(e *edit.Edits) { e.Agree(s.Result.Report, i) })
		}
	case name == "dispute":
		p.edited(func(e *edit.Edits) { e.Dispute(p.base) })
	case name == "merge" && st != nil:
		s.Merging = arg
	case name == "merge-cancel":
		s.Merging = ""
	case name == "merge-here" && st != nil && s.Result.Statement(s.Merging) != nil:
		from := s.Result.Statement(s.Merging)
		p.judge(true, func(yield func(a, b string)) {
			for _, a := range from.Members {
				for _, b := range st.Members {
					yield(a, b)
				}
			}
		})
	case name == "note" && st != nil:
		s.Noting = arg
		if s.Open[arg] = true; s.Noting == arg {
			p.show()
			focusOn("#note")
		}
	case name == "note-save" && s.Result.Statement(s.Noting) != nil:
		at, text := s.Result.Statement(s.Noting), valueOf("note")
		p.edited(func(e *edit.Edits) {
			for _, m := range at.Members {
				e.Annotate(p.places.of(m), "")
			}
			e.Annotate(p.places.of(at.Best), text)
		})
	case name == "undo":
		if p.history.Undo() {
			p.redone()
		}
	case name == "redo":
		if p.history.Redo() {
			p.redone()
		}
	default:
		return false
	}
	return true
}

// redone shows edits after undo or redo; those of roles and languages need a
// comparison.
func (p *page) redone() {
	if now := p.history.Now; !slices.Equal(now.Roles, p.with.Roles) || !slices.Equal(now.Languages, p.with.Languages) {
		p.changed()
		return
	}
	p.regroup()
}

// setRole corrects a sentence's role and compares anew.
func (p *page) setRole(sentence string, role compare.Role) {
	at := p.places.of(sentence)
	if at == (edit.Place{}) {
		return
	}
	p.history.Do(func(e *edit.Edits) { e.SetRole(at, role) })
	p.changed()
}

// setLanguage corrects an article's language and compares anew.
func (p *page) setLanguage(key, language string) {
	i := p.source(key)
	if i < 0 || language == "" {
		return
	}
	mark := edit.Mark(p.sources[i].article.Text)
	p.history.Do(func(e *edit.Edits) { e.SetLanguage(mark, language) })
	p.changed()
}

func focusOn(selector string) {
	if el := query(selector); el.Truthy() {
		el.Call("focus", js.ValueOf(map[string]any{"preventScroll": false}))
	}
}
