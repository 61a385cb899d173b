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
)

// A client has the work of the page done. Messages are objects with a type and the
// id of the job that they belong to:
//
//	to a worker:   read {name, data, carry}, take {articles}, sort {json}, compare {json}, warm {json, runs}; take and warm without an answer
//	from a worker: up, read {json}, carried {articles}, stories {json}, progress {stage, done, total}, part {json, links, columns}, failed {message}
//
// Pages of others (web/element/live.js) send fragment {files} and get fragment {html, problems}.
//
// Where workers are refused the client does the work on the page itself, in
// steps that let the page go on.
type client struct {
	loader   js.Value // saksi, from web/loader.js
	main     *hand    // the worker that compares, nil without one
	crew     []*hand  // further ones, that read the files of a large drop, see crew.go
	local    bool
	restarts int                // how often the worker was ended
	cancel   context.CancelFunc // of local work
}

var (
	errStopped = errors.New("the work was stopped")
	errMemory  = errors.New("out of memory")
)

func newClient(loader js.Value) *client {
	c := &client{loader: loader}
	c.start()
	return c
}

func (c *client) start() {
	c.main = newHand(c.loader, c.warm, func(why error) {
		if c.main.up {
			c.restartAfter(why)
		} else {
			c.workHere()
		}
	})
	c.local = c.main == nil
}

func (c *client) warm() {
	runs := warmRuns
	if c.restarts > 0 { // the code is compiled, its tables are not unpacked
		runs = 1
	}
	c.main.post(map[string]any{"type": "warm", "id": 0, "runs": runs, "json": c.loader.Call("warm")})
}

// workHere gives up on workers: this browser does not run them.
func (c *client) workHere() {
	c.restarts++
	c.local = true
	c.main.end(errStopped)
}

// restart ends the workers with all that they do and starts another from the
// module that is compiled already.
func (c *client) restart() {
	c.dismiss()
	c.restartAfter(errStopped)
}

// restartAfter does so with the worker that compares.
func (c *client) restartAfter(why error) {
	if c.cancel != nil {
		c.cancel()
		c.cancel = nil
	}
	c.restarts++
	if !c.local {
		last := c.main
		c.start()
		last.end(why)
	}
}

// judged starts anew when a worker's answer was that it failed.
func (c *client) judged(err error) error {
	if _, lost := err.(failure); lost {
		c.restartAfter(errStopped)
	}
	return err
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

// read turns a file's bytes into articles or a saved comparison.
func (c *client) read(name string, data js.Value) (r reading, err error) {
	defer survive(&err)
	for !c.local && !c.main.up { // the bytes are handed over: one that never starts would keep them
		time.Sleep(10 * time.Millisecond)
	}
	if c.local {
		yield()
		if r, r.report = readFile(name, bytesOf(data)); r.report != nil {
			r.report = r.report.Pack()
		}
		return r, nil
	}
	h := c.main
	r, ch, err := h.read(name, data, false)
	h.forget(ch)
	return r, c.judged(err)
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
	h := c.main
	ch := h.send(map[string]any{"type": "compare", "json": in})
	defer h.forget(ch)
	memory := 0
	report, err := h.collect(ch, func(answer js.Value) {
		if answer.Get("type").String() == "progress" {
			progress(answer.Get("stage").String(), answer.Get("done").Int(), answer.Get("total").Int())
		} else if m := answer.Get("memory"); m.Type() == js.TypeNumber {
			memory = m.Int()
		}
	})
	if err == nil && memory > mostMemory && len(h.jobs) == 1 {
		c.restartAfter(errStopped)
	}
	return report, c.judged(err)
}

// mostMemory is how much a worker may keep when it has compared: WebAssembly
// gives no memory back, so one that took more is ended and another started. That
// one has to read every article anew when the next is added.
const mostMemory = 256 << 20

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
