//go:build js && wasm

package main

import (
	"encoding/json"
	"strings"
	"syscall/js"
	"time"

	"saksi/compare"
	"saksi/wasm/parts"
)

// A hand is the page's end of one worker, from its start to its end.
type hand struct {
	worker  js.Value
	up      bool
	silent  int // seconds since it said something, see silence.go
	next    int
	jobs    map[int]chan js.Value // whose answers are awaited
	ended   error                 // why it does not answer any more
	message js.Func
	failure js.Func
}

// newHand starts a worker, nil where workers are refused. began is called when it
// is up, failed when it ends by itself or does not begin.
func newHand(loader js.Value, began func(), failed func(why error)) *hand {
	worker := loader.Call("startWorker")
	if worker.IsNull() {
		return nil
	}
	h := &hand{worker: worker, jobs: map[int]chan js.Value{}}
	h.message = js.FuncOf(func(_ js.Value, args []js.Value) any {
		h.silent = 0
		data := args[0].Get("data")
		if data.Get("type").String() == "up" {
			h.up = true
			began()
		} else if ch, ok := h.jobs[data.Get("id").Int()]; ok {
			ch <- data
		}
		return nil
	})
	h.failure = js.FuncOf(func(_ js.Value, args []js.Value) any {
		why := errStopped
		if strings.Contains(args[0].Get("message").String(), errMemory.Error()) { // see web/worker.js
			why = errMemory
		}
		failed(why)
		return nil
	})
	worker.Set("onmessage", h.message)
	worker.Set("onerror", h.failure)
	// A policy that forbids WebAssembly leaves a worker silent for ever.
	time.AfterFunc(10*time.Second, func() {
		if !h.up && h.ended == nil {
			failed(errStopped)
		}
	})
	return h
}

// end ends the worker with all that it does.
func (h *hand) end(why error) {
	if h.ended != nil {
		return
	}
	h.ended = why
	h.worker.Set("onmessage", js.Null()) // not the last words of one that was ended
	h.worker.Set("onerror", js.Null())
	h.worker.Call("terminate")
	h.message.Release()
	h.failure.Release()
	for id, ch := range h.jobs {
		close(ch)
		delete(h.jobs, id)
	}
}

func (h *hand) send(m map[string]any, transfer ...any) chan js.Value {
	h.next++
	ch := make(chan js.Value, 4096)
	if h.ended != nil {
		close(ch)
		return ch
	}
	h.jobs[h.next] = ch
	m["id"] = h.next
	h.post(m, transfer...)
	return ch
}

// post sends what nothing is awaited of.
func (h *hand) post(m map[string]any, transfer ...any) { h.worker.Call("postMessage", m, transfer) }

// forget drops a job that nothing more is awaited of.
func (h *hand) forget(ch chan js.Value) {
	for id, other := range h.jobs {
		if other == ch {
			delete(h.jobs, id)
		}
	}
}

// A failure is what the worker says of a job that it could not do: it may have lost
// its way, and is to be ended.
type failure string

func (f failure) Error() string { return string(f) }

// answer awaits the next answer to a job.
func (h *hand) answer(ch chan js.Value) (js.Value, error) {
	a, ok := <-ch
	switch {
	case !ok:
		return a, h.ended
	case a.Get("type").String() == "failed":
		js.Global().Get("console").Call("warn", a.Get("stack"))
		return a, failure(a.Get("message").String())
	}
	return a, nil
}

// read has a file's bytes made into articles or a saved comparison. With carry, what
// is found out about the articles comes behind them, on the channel that it gives.
func (h *hand) read(name string, data js.Value, carry bool) (r reading, rest chan js.Value, err error) {
	ch := h.send(map[string]any{"type": "read", "name": name, "data": data, "carry": carry}, data)
	answer, err := h.answer(ch)
	if err == nil {
		err = json.Unmarshal([]byte(answer.Get("json").String()), &r)
	}
	if err == nil && answer.Get("saved").Bool() {
		r.report, err = h.collect(ch, nil)
	}
	return r, ch, err
}

// collect joins the parts of a report as they come; told, if set, hears every answer.
func (h *hand) collect(ch chan js.Value, told func(js.Value)) (report *compare.Report, err error) {
	last := time.Now()
	for {
		answer, err := h.answer(ch)
		if err != nil {
			return nil, err
		}
		if told != nil {
			told(answer)
		}
		if answer.Get("type").String() != "part" {
			continue
		}
		var p compare.Report
		if err := json.Unmarshal([]byte(answer.Get("json").String()), &p); err != nil {
			return nil, err
		}
		links := answer.Get("links")
		if links.Type() == js.TypeString { // the last part
			yield()
			if err := json.Unmarshal([]byte(links.String()), &p.Packed); err != nil {
				return nil, err
			}
			yield()
			columnsIn(p.Packed, answer.Get("columns"))
		}
		report = parts.Join(report, &p)
		if p.Packed != nil {
			return report, nil
		}
		if time.Since(last) > 8*time.Millisecond {
			yield()
			last = time.Now()
		}
	}
}
