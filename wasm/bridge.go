//go:build js && wasm

package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"runtime/debug"
	"strings"
	"syscall/js"
	"time"

	"saksi/compare"
	"saksi/wasm/parts"
)

// A client is the page's end of the worker. Messages are objects with a type
// and the id of the job that they belong to:
//
//	to the worker:   read {name, data}, sort {json}, compare {json}, warm {json, runs} without an answer
//	from the worker: up, read {json}, stories {json}, progress {stage, done, total}, part {json, links, columns}, failed {message}
//
// Pages of others (web/element/live.js) send fragment {files} and get fragment {html, problems}.
//
// Where workers are refused the client does the work on the page itself, in
// steps that let the page go on.
type client struct {
	loader   js.Value // saksi, from web/loader.js
	worker   js.Value // undefined without one
	up       bool
	local    bool
	next     int
	silent   int // seconds since the worker said something, see silence.go
	memory   int // bytes that the worker had when it last compared
	restarts int // how often the worker was ended
	jobs     map[int]chan js.Value
	cancel   context.CancelFunc // of local work
	ended    error              // why the last worker did not answer
}

var (
	errStopped = errors.New("the work was stopped")
	errMemory  = errors.New("out of memory")
)

func newClient(loader js.Value) *client {
	c := &client{loader: loader, jobs: map[int]chan js.Value{}}
	c.start()
	return c
}

func (c *client) start() {
	c.up = false
	c.worker = c.loader.Call("startWorker")
	if c.worker.IsNull() {
		c.local = true
		return
	}
	worker := c.worker
	var message, failure js.Func
	message = js.FuncOf(func(_ js.Value, args []js.Value) any {
		if !worker.Equal(c.worker) {
			return nil // the last words of one that was ended
		}
		c.silent = 0
		data := args[0].Get("data")
		if data.Get("type").String() == "up" {
			c.up = true
			runs := warmRuns
			if c.restarts > 0 { // the code is compiled, its tables are not unpacked
				runs = 1
			}
			worker.Call("postMessage", map[string]any{"type": "warm", "id": 0, "runs": runs, "json": c.loader.Call("warm")})
			return nil
		}
		if ch, ok := c.jobs[data.Get("id").Int()]; ok {
			ch <- data
		}
		return nil
	})
	failure = js.FuncOf(func(_ js.Value, args []js.Value) any {
		if worker.Equal(c.worker) {
			if c.up {
				why := errStopped
				if strings.Contains(args[0].Get("message").String(), errMemory.Error()) { // see web/worker.js
					why = errMemory
				}
				c.restartAfter(why)
			} else {
				c.workHere()
			}
		}
		return nil
	})
	worker.Set("onmessage", message)
	worker.Set("onerror", failure)
	// A policy that forbids WebAssembly leaves a worker silent for ever.
	time.AfterFunc(10*time.Second, func() {
		if !c.up && worker.Equal(c.worker) {
			c.workHere()
		}
	})
}

// workHere gives up on workers: this browser does not run them.
func (c *client) workHere() {
	c.restarts++
	c.worker.Call("terminate")
	c.local, c.worker, c.ended = true, js.Undefined(), errStopped
	c.dropJobs()
}

// restart ends the worker with all that it does and starts another from the
// module that is compiled already.
func (c *client) restart() { c.restartAfter(errStopped) }

func (c *client) restartAfter(why error) {
	c.ended = why
	if c.cancel != nil {
		c.cancel()
		c.cancel = nil
	}
	c.restarts++
	if !c.local {
		c.worker.Call("terminate")
		c.start()
	}
	c.dropJobs()
}

func (c *client) dropJobs() {
	for id, ch := range c.jobs {
		close(ch)
		delete(c.jobs, id)
	}
}

func (c *client) send(m map[string]any, transfer ...any) chan js.Value {
	c.next++
	ch := make(chan js.Value, 4096)
	c.jobs[c.next] = ch
	m["id"] = c.next
	c.worker.Call("postMessage", m, transfer)
	return ch
}

// written gives the articles as JSON; the page goes on between one and the next.
func (c *client) written(articles []compare.Article) (string, error) {
	var b strings.Builder
	last, restarts := time.Now(), c.restarts
	for i := range articles {
		one, err := json.Marshal(&articles[i])
		if err != nil {
			return "", err
		}
		b.WriteString(",")
		b.Write(one)
		if time.Since(last) > 12*time.Millisecond {
			yield()
			last = time.Now()
		}
	}
	if c.restarts != restarts {
		return "", errStopped // what the articles were asked for is over
	}
	return "[" + strings.TrimPrefix(b.String(), ",") + "]", nil
}

// forget drops a job that nothing more is awaited of.
func (c *client) forget(ch chan js.Value) {
	for id, other := range c.jobs {
		if other == ch {
			delete(c.jobs, id)
		}
	}
}

// read turns a file's bytes into articles or a saved comparison.
func (c *client) read(name string, data js.Value) (r reading, err error) {
	defer survive(&err)
	for !c.up && !c.local { // the bytes are handed over: one that never starts would keep them
		time.Sleep(10 * time.Millisecond)
	}
	if c.local {
		yield()
		if r, r.report = readFile(name, bytesOf(data)); r.report != nil {
			r.report = r.report.Pack()
		}
		return r, nil
	}
	ch := c.send(map[string]any{"type": "read", "name": name, "data": data}, data)
	defer c.forget(ch)
	answer, ok := <-ch
	switch {
	case !ok:
		return r, c.ended
	case answer.Get("type").String() == "failed":
		c.restart()
		return r, errors.New(answer.Get("message").String())
	}
	err = json.Unmarshal([]byte(answer.Get("json").String()), &r)
	if err == nil && answer.Get("saved").Bool() {
		r.report, err = c.collect(ch, nil)
	}
	return r, err
}

// compare has the articles compared; progress is called meanwhile.
func (c *client) compare(articles []compare.Article, progress func(stage string, done, total int)) (*compare.Report, error) {
	if c.local {
		return c.compareHere(articles, progress)
	}
	in, err := c.written(articles)
	if err != nil {
		return nil, err
	}
	ch := c.send(map[string]any{"type": "compare", "json": in})
	report, err := c.collect(ch, progress)
	if err == nil && c.memory > mostMemory && len(c.jobs) == 0 {
		c.memory = 0
		c.restart()
	}
	return report, err
}

// mostMemory is how much a worker may keep when it has compared: WebAssembly
// gives no memory back, so one that took more is ended and another started. That
// one has to read every article anew when the next is added.
const mostMemory = 256 << 20

// collect joins the parts of a report as they come.
func (c *client) collect(ch chan js.Value, progress func(stage string, done, total int)) (*compare.Report, error) {
	defer c.forget(ch)
	var report *compare.Report
	last := time.Now()
	for answer := range ch {
		switch answer.Get("type").String() {
		case "progress":
			progress(answer.Get("stage").String(), answer.Get("done").Int(), answer.Get("total").Int())
		case "part":
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
				if memory := answer.Get("memory"); memory.Type() == js.TypeNumber {
					c.memory = memory.Int()
				}
				return report, nil
			}
			if time.Since(last) > 8*time.Millisecond {
				yield()
				last = time.Now()
			}
		case "failed":
			js.Global().Get("console").Call("warn", answer.Get("stack"))
			c.restart()
			return nil, errors.New(answer.Get("message").String())
		}
	}
	return nil, c.ended
}

// compareHere compares on the page; every step of progress lets the page go on.
func (c *client) compareHere(articles []compare.Article, progress func(string, int, int)) (report *compare.Report, err error) {
	ctx, cancel := context.WithCancel(context.Background())
	c.cancel = cancel
	defer cancel()
	defer survive(&err)
	last := time.Now()
	report, err = compare.Compare(ctx, articles, compare.Options{Progress: func(stage compare.Stage, done, total int) {
		if time.Since(last) > 12*time.Millisecond {
			progress(string(stage), done, total)
			yield()
			last = time.Now()
		}
	}})
	if ctx.Err() != nil {
		return nil, errStopped
	}
	if report != nil {
		return report.Pack(), nil // says itself what it could not compare
	}
	return nil, err
}

// survive makes an error of a panic: on the page it would be the end of the
// program, with all articles and edits.
func survive(err *error) {
	if r := recover(); r != nil {
		warn()
		*err = fmt.Errorf("the program failed: %v", r)
	}
}

// warn says for the console where a panic came from.
func warn() { js.Global().Get("console").Call("warn", string(debug.Stack())) }

// yield lets the page handle what has come up, by waiting for a timer.
func yield() { time.Sleep(time.Millisecond) }
