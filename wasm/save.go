//go:build js && wasm

package main

import (
	"encoding/json"
	"syscall/js"

	"saksi/compare"
	"saksi/compare/edit"
	"saksi/compare/view"
)

// save hands the comparison over as a file: report, articles and edits.
func (p *page) save() {
	if p.base == nil {
		return
	}
	saved := edit.Saved{Report: *p.base.Unpack(), Edits: p.history.Now}
	if p.state.Level != view.DefaultLevel {
		saved.MinScore = view.Levels[p.state.Level]
	}
	for _, s := range p.sources {
		saved.Input = append(saved.Input, s.article)
	}
	out, err := json.Marshal(saved)
	if err != nil {
		p.problem("", err.Error())
		return
	}
	written := p.loader.Call("keep", p.state.Words.T("saved.name")+".saksi.json", string(out), "application/json")
	changes := p.history.Changes()
	go func() {
		defer p.survive()
		done, err := await(written)
		switch {
		case err != nil: // a full disk, a folder that is gone
			p.problem("", p.state.Words.T("save.failed", "why", err.Error()))
		case done.Bool() && p.history.Changes() == changes:
			p.history.Saved()
		}
		p.show()
	}()
}

// open shows a saved comparison in place of what is here.
func (p *page) open(name string, report *compare.Report, extra *savedExtra) {
	if p.history.Unsaved() && !js.Global().Call("confirm", p.state.Words.T("leave.edits", "name", name)).Bool() {
		return
	}
	p.run++
	p.sources = nil
	for _, a := range extra.Input {
		p.add(a)
	}
	p.history, p.with = edit.Start(extra.Edits), extra.Edits
	p.state.Level = view.DefaultLevel
	for i, score := range view.Levels {
		if score == extra.MinScore {
			p.state.Level = i
		}
	}
	p.state.Result = nil
	p.state.Articles = false
	p.parts, p.state.Pile = nil, view.Pile{}
	p.opened = map[string]bool{}
	for _, a := range report.Articles {
		p.opened[edit.Mark(a.Text)] = true
	}
	p.buildFew()
	p.take(report)
	p.listSources()
	p.state.Phase = view.Done
	if len(report.Articles) < 2 {
		p.changed()
		return
	}
	p.sortOpened(report)
	p.show()
	p.buildAhead()
}
