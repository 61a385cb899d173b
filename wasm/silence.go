//go:build js && wasm

package main

import (
	"slices"
	"syscall/js"

	"saksi/compare/view"
)

// patience is how many seconds the worker may say nothing while it has work
// before the page mentions it. Even on slow machines it says how far it is
// every few seconds.
const patience = 10

// watchSilence counts the seconds in which the worker says nothing. A browser
// may end a worker without a word, and one that is busy with something large is
// silent, too. The page cannot tell them apart: it says how long it has heard
// nothing and offers to start again. Ticks are counted and no clock is read,
// since a computer that slept is no silent worker.
func (p *page) watchSilence() {
	js.Global().Call("setInterval", js.FuncOf(func(js.Value, []js.Value) any {
		defer p.survive()
		busy := p.state.Phase == view.Reading || p.state.Phase == view.Comparing
		silent := p.client.silence(busy)
		if !busy || p.client.local {
			return nil
		}
		was := p.state.Progress.Silent
		if p.state.Progress.Silent = 0; silent > patience {
			p.state.Progress.Silent = silent - 1
		}
		if p.state.Progress.Silent != was {
			p.show()
		}
		return nil
	}), 1000)
}

// startAgain gives up on a silent worker: what was compared is compared again, a
// file that was read is named and the others go on.
func (p *page) startAgain() {
	p.state.Progress.Silent = 0
	switch p.state.Phase {
	case view.Comparing:
		p.compare()
	case view.Reading:
		p.client.restartSilent()
	}
}

// silence counts a second more for each worker that has work, and gives the longest.
// Where none has, the page waits for the browser: that counts, too.
func (c *client) silence(busy bool) (longest int) {
	hands := c.crew
	if c.main != nil {
		hands = append([]*hand{c.main}, c.crew...)
	}
	idle := !slices.ContainsFunc(hands, func(h *hand) bool { return len(h.jobs) > 0 })
	for _, h := range hands {
		if !busy || len(h.jobs) == 0 && !(idle && h == c.main) {
			h.silent = 0
			continue
		}
		h.silent++
		longest = max(longest, h.silent)
	}
	return longest
}

// restartSilent gives up on the workers that have said nothing for long.
func (c *client) restartSilent() {
	for _, h := range c.crew {
		if h.silent > patience {
			h.end(errStopped)
		}
	}
	if c.main.silent > patience {
		c.restartAfter(errStopped)
	}
}
