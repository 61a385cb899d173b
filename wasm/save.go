//go:build js && wasm

package main

import (
	"bufio"
	"syscall/js"
	"time"

	"saksi/compare"
	"saksi/compare/edit"
	"saksi/compare/view"
)

// save hands the comparison over as a file: report, articles and edits. It is
// written while a dialog asks where to.
func (p *page) save() {
	if p.base == nil {
		return
	}
	saved := edit.Saved{Report: *p.base, Edits: p.history.Now}
	if p.state.Level != view.DefaultLevel {
		saved.MinScore = view.Levels[p.state.Level]
	}
	for _, s := range p.sources {
		saved.Input = append(saved.Input, s.article)
	}
	var promise js.Func
	promise = js.FuncOf(func(_ js.Value, args []js.Value) any {
		resolve, reject := args[0], args[1]
		go func() {
			var err error
			defer func() {
				promise.Release()
				if err != nil {
					reject.Invoke(js.Global().Get("Error").New(err.Error()))
				}
			}()
			defer survive(&err)
			file := &blob{parts: js.Global().Get("Array").New(), last: time.Now()}
			out := bufio.NewWriterSize(file, 64<<10)
			if err = saved.Write(out); err == nil {
				err = out.Flush()
			}
			if err == nil {
				resolve.Invoke(js.Global().Get("Blob").New(file.parts))
			}
		}()
		return nil
	})
	written := p.loader.Call("keep", p.state.Words.T("saved.name")+".saksi.json", js.Global().Get("Promise").New(promise), "application/json")
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
	if !p.take(report, p.run) {
		return
	}
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

// A blob is a file that grows outside of the program's memory, while the page goes on.
type blob struct {
	parts js.Value
	last  time.Time
}

func (b *blob) Write(data []byte) (int, error) {
	part := js.Global().Get("Uint8Array").New(len(data))
	js.CopyBytesToJS(part, data)
	b.parts.Call("push", part)
	if time.Since(b.last) > 12*time.Millisecond {
		yield()
		b.last = time.Now()
	}
	return len(data), nil
}
