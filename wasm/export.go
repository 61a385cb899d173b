//go:build js && wasm

package main

import (
	"strings"
	"syscall/js"

	"saksi/compare/export"
)

// export hands the comparison over as a file of a format: what is shown, with
// the slider and the edits.
func (p *page) export(name string) {
	f := export.Find(name)
	if f == nil || p.state.Result == nil {
		return
	}
	text, ok := p.written(name)
	if ok { // as bytes: a string loses its byte order mark on the way
		data := js.Global().Get("Uint8Array").New(len(text))
		js.CopyBytesToJS(data, []byte(text))
		p.loader.Call("save", p.state.Words.T("saved.name")+f.Ending, data, f.Type)
	}
}

// written is the comparison in a format; what fails is told.
func (p *page) written(name string) (string, bool) {
	var out strings.Builder
	if err := export.Find(name).Write(&out, p.state.Result.Report); err != nil {
		p.problem("", err.Error())
		return "", false
	}
	return out.String(), true
}

// copyRich puts the comparison on the clipboard, for documents as rich text and
// for everything else as Markdown.
func (p *page) copyRich() {
	if p.state.Result == nil {
		return
	}
	rich, ok := p.written("fragment")
	plain, ok2 := p.written("markdown")
	if !ok || !ok2 {
		return
	}
	var done, refused js.Func
	answer := func(tell func()) js.Func {
		return js.FuncOf(func(js.Value, []js.Value) any {
			done.Release()
			refused.Release()
			defer p.survive()
			tell()
			p.show()
			return nil
		})
	}
	done = answer(func() { p.state.Said = p.state.Words.T("export.copied") })
	refused = answer(func() { p.problem("", p.state.Words.T("export.refused")) })
	p.loader.Call("copy", rich, plain).Call("then", done, refused)
}
