//go:build js && wasm

package main

import "saksi/compare/view"

// survive makes a sentence of a panic in what the page does: it would end the
// program, and with it all articles and edits. It is deferred in whatever the
// browser calls and in every goroutine.
func (p *page) survive() {
	if recover() == nil {
		return
	}
	warn()
	s := &p.state
	p.reading, p.queue = false, nil
	if s.Phase == view.Reading || s.Phase == view.Comparing {
		p.run++
		p.client.restart()
		s.Phase = view.Ready
		if s.Result != nil {
			s.Phase = view.Done
		}
	}
	p.problem("", s.Words.T("page.failed"))
	var err error
	defer survive(&err) // it may be showing that failed
	p.show()
}
