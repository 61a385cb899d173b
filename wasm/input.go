//go:build js && wasm

package main

import (
	"errors"
	"runtime"
	"syscall/js"

	"saksi/compare/edit"
	"saksi/compare/ingest"
	"saksi/compare/view"
)

// addFiles reads dropped or chosen files and compares.
// What is dropped while others are read waits for its turn.
func (p *page) addFiles(files js.Value) {
	defer p.survive()
	if files.Length() == 0 {
		return // a file dialog that was closed
	}
	p.queue = append(p.queue, files)
	if p.reading {
		return
	}
	p.reading = true
	defer func() { p.reading = false }()
	p.run++ // a comparison that runs is out of date
	if p.state.Phase == view.Comparing {
		p.client.restart()
	}
	p.state.Phase = view.Reading
	p.state.Problems, p.state.Articles = nil, false
	run := p.run
	defer p.client.dismiss()
	for len(p.queue) > 0 {
		files, p.queue = p.queue[0], p.queue[1:]
		if p.readFiles(files, run) || run != p.run {
			return
		}
	}
	p.state.Phase = view.Ready
	p.changed()
}

// readFiles adds what files hold, in their order; it says whether that was a saved
// comparison, which takes the place of everything.
func (p *page) readFiles(files js.Value, run int) bool {
	turns, settled, stop := p.client.readAll(files)
	defer stop()
	runtime.Gosched() // the browser fetches the first bytes while the page shows that it reads
	for i := range files.Length() {
		if now := (view.Progress{Step: "reading", Done: i, Total: files.Length()}); i == 0 {
			p.state.Progress = now
			p.show()
		} else {
			p.progress(now)
		}
		t := <-turns
		<-t.done
		if run != p.run { // cancelled meanwhile
			return false
		}
		if t.Saved != nil {
			p.queue = nil
			p.state.Phase = view.Ready
			if p.state.Result != nil {
				p.state.Phase = view.Done
			}
			p.open(t.name(), t.report, t.Saved)
			p.show()
			return true
		}
		p.taken(t)
	}
	settled()
	return false
}

// taken adds the articles of a file, and what is wrong with it.
func (p *page) taken(t *turn) {
	why := tooLarge(t.file)
	switch {
	case why != "":
	case errors.Is(t.err, errUnreadable):
		why = p.state.Words.T("unreadable")
	case errors.Is(t.err, errMemory):
		why = p.state.Words.T("unread.memory")
	case t.err != nil:
		why = p.state.Words.T("unread")
	}
	if why != "" {
		p.problem(t.name(), why)
		return
	}
	for _, a := range t.Articles {
		if p.text()+len(a.Text) > mostText {
			p.problem(a.Name, p.state.Words.T("full"))
			continue
		}
		p.add(a)
	}
	p.state.Problems = append(p.state.Problems, t.Errors...)
}

// tooLarge is asked before a file fills the memory.
func tooLarge(file js.Value) string { return ingest.TooLarge(int64(file.Get("size").Float())) }

// fetch asks the browser for the bytes of a file that may be read.
func fetch(file js.Value) chan outcome {
	if tooLarge(file) != "" {
		return nil
	}
	ch := make(chan outcome, 1)
	go func() {
		var o outcome
		defer func() { ch <- o }()
		defer survive(&o.err)
		o.value, o.err = await(file.Call("arrayBuffer"))
	}()
	return ch
}

// mostText is how many bytes of text the page takes: three thousand long
// articles. The page holds them three times over, and a page whose own memory is
// used up is lost, unlike its worker.
const mostText = 16 << 20

func (p *page) text() (n int) {
	for i := range p.sources {
		n += len(p.sources[i].article.Text)
	}
	return n
}

// example loads one of the stories that the page carries.
func (p *page) example(name string) {
	files := p.loader.Call("example", name)
	p.sources, p.base, p.state.Result, p.state.Articles = nil, nil, nil, false
	p.opened = nil
	p.history, p.choice, p.parts, p.state.Pile = edit.History{}, edit.Choice{}, nil, view.Pile{}
	go p.addFiles(files)
}

// An outcome is of a promise.
type outcome struct {
	value js.Value
	err   error
}

// await waits for a promise.
func await(promise js.Value) (js.Value, error) {
	ch := make(chan outcome, 1)
	then := js.FuncOf(func(_ js.Value, args []js.Value) any {
		ch <- outcome{value: args[0]}
		return nil
	})
	defer then.Release()
	fail := js.FuncOf(func(_ js.Value, args []js.Value) any {
		ch <- outcome{err: errors.New(args[0].Get("message").String())}
		return nil
	})
	defer fail.Release()
	promise.Call("then", then, fail)
	o := <-ch
	return o.value, o.err
}
