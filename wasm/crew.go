//go:build js && wasm

package main

import (
	"context"
	"errors"
	"sync"
	"syscall/js"
	"time"
)

// A large drop is read by several workers, each the next file that waits:
//
//	files ─fetch─▶ work ─┬─▶ worker that compares ──────────────────▶┐
//	                     └─▶ further ones ─carried─▶ the first one   ├─▶ articles, in the order of the files
//	                                       └────────────────────────▶┘
//
// Without common memory the further ones write down what they found out about
// an article (compare.Carry), and the one that compares takes it over.

const (
	// manyFiles or manyBytes make a drop large. A further worker is up after a tenth of a
	// second, but has not read anything yet: of 30 files two workers read none sooner than
	// one, of 150 they take .63 of its time.
	manyFiles = 60
	manyBytes = 4 << 20
	// mostLanes is how many workers read at the most, each with a program of some 40 MB.
	mostLanes = 4
	// aheadFiles is how many files a worker may be ahead of the one that is waited for.
	aheadFiles = 16
)

// A turn is a file that is read.
type turn struct {
	file  js.Value
	bytes chan outcome // nil for a file that is too large
	done  chan struct{}

	reading
	err error
}

var errUnreadable = errors.New("the browser does not read the file")

// readAll has files read and gives them in their order, each for its done to be
// awaited. settled waits until what the further workers found out is taken over;
// stop leaves off.
func (c *client) readAll(files js.Value) (turns chan *turn, settled, stop func()) {
	lanes := c.hire(files)
	turns = make(chan *turn, lanes*aheadFiles)
	work := make(chan *turn, lanes-1)
	ctx, stop := context.WithCancel(context.Background())
	go func() {
		defer close(turns)
		defer close(work)
		for i := range files.Length() {
			// The browser takes some ten milliseconds, while others are read.
			t := &turn{file: files.Index(i), bytes: fetch(files.Index(i)), done: make(chan struct{})}
			for _, ch := range []chan *turn{turns, work} {
				select {
				case ch <- t:
				case <-ctx.Done():
					return
				}
			}
		}
	}()
	var lane sync.WaitGroup
	lane.Go(func() {
		for t := range work {
			if ctx.Err() == nil {
				t.read(c.read)
			}
		}
	})
	for k := range lanes - 1 {
		lane.Go(func() { c.help(ctx, k, work) })
	}
	return turns, lane.Wait, stop
}

func (t *turn) name() string { return t.file.Get("name").String() }

// read reads the file with what one worker has for it.
func (t *turn) read(by func(name string, data js.Value) (reading, error)) {
	defer close(t.done)
	if t.bytes == nil {
		return
	}
	data := <-t.bytes
	if data.err != nil {
		t.err = errUnreadable
		return
	}
	t.reading, t.err = by(t.name(), data.value)
}

// hire starts further workers when the files are many, and says how many can read.
func (c *client) hire(files js.Value) int {
	size := 0
	for i := range files.Length() {
		size += files.Index(i).Get("size").Int()
	}
	if c.local || files.Length() < manyFiles && size < manyBytes {
		return 1
	}
	lanes := min(js.Global().Get("navigator").Get("hardwareConcurrency").Int(), mostLanes, files.Length())
	for len(c.crew) < lanes-1 && c.join(len(c.crew)) {
	}
	return 1 + min(len(c.crew), lanes-1)
}

// join starts further worker k.
func (c *client) join(k int) bool {
	var h *hand
	h = newHand(c.loader, func() {}, func(why error) { h.end(why) })
	if h == nil {
		return false
	}
	if k < len(c.crew) {
		c.crew[k] = h
	} else {
		c.crew = append(c.crew, h)
	}
	return true
}

// dismiss ends the further workers and gives back their memory.
func (c *client) dismiss() {
	crew := c.crew
	c.crew = nil
	for _, h := range crew {
		h.end(errStopped)
	}
}

// help has further worker k read until no file is left. One that ends by a file
// is followed by another; one that does not even begin is not.
func (c *client) help(ctx context.Context, k int, work chan *turn) {
	var carried sync.WaitGroup
	defer carried.Wait()
	for ctx.Err() == nil && k < len(c.crew) {
		h := c.crew[k]
		for !h.up && h.ended == nil {
			time.Sleep(10 * time.Millisecond)
		}
		if !h.up {
			return
		}
		for ctx.Err() == nil && h.ended == nil {
			t, more := <-work
			if !more {
				return
			}
			t.read(func(name string, data js.Value) (r reading, err error) {
				defer survive(&err)
				r, rest, err := h.read(name, data, true)
				if err != nil {
					h.end(errStopped)
					return r, err
				}
				carried.Go(func() {
					defer h.forget(rest)
					if answer, err := h.answer(rest); err == nil && !c.local {
						c.main.post(map[string]any{"type": "take", "id": 0, "articles": answer.Get("articles")})
					}
				})
				return r, nil
			})
		}
		if ctx.Err() == nil && k < len(c.crew) && c.crew[k] == h && !c.join(k) {
			return
		}
	}
}
