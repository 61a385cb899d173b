//go:build js && wasm

package main

import (
	"errors"
	"strings"
	"syscall/js"

	"saksi/compare/view"
)

// addFiles reads dropped or chosen files, one after another, and compares.
func (p *page) addFiles(files js.Value) {
	n := files.Length()
	if n == 0 {
		p.problem("", p.state.Words.T("drop.none"))
		p.show()
		return
	}
	p.run++ // a comparison that runs is out of date
	if p.state.Phase == view.Comparing {
		p.client.restart()
	}
	p.state.Phase = view.Reading
	p.state.Problems = nil
	run := p.run
	for i := range n {
		p.state.Progress = view.Progress{Step: "reading", Done: i, Total: n}
		p.show()
		file := files.Index(i)
		name := file.Get("name").String()
		data, err := await(file.Call("arrayBuffer"))
		if err != nil {
			p.problem(name, err.Error())
			continue
		}
		r, err := p.client.read(name, data)
		if run != p.run { // cancelled meanwhile
			return
		}
		if err != nil {
			p.problem(name, err.Error())
		}
		for _, a := range r.Articles {
			p.add(a)
		}
		p.state.Problems = append(p.state.Problems, r.Errors...)
	}
	p.state.Phase = view.Ready
	p.changed()
}

// example loads one of the stories that the page carries.
func (p *page) example(name string) {
	files := p.loader.Call("example", name)
	p.sources = nil
	p.state.Result = nil
	p.state.Articles = false
	go p.addFiles(files)
}

// await waits for a promise.
func await(promise js.Value) (js.Value, error) {
	type outcome struct {
		value js.Value
		err   error
	}
	ch := make(chan outcome, 1)
	var then, fail js.Func
	then = js.FuncOf(func(_ js.Value, args []js.Value) any {
		ch <- outcome{value: args[0]}
		return nil
	})
	fail = js.FuncOf(func(_ js.Value, args []js.Value) any {
		ch <- outcome{err: errors.New(args[0].Get("message").String())}
		return nil
	})
	promise.Call("then", then, fail)
	o := <-ch
	then.Release()
	fail.Release()
	return o.value, o.err
}

func countWords(text string) int { return len(strings.Fields(text)) }
