//go:build js && wasm

package main

import "syscall/js"

// turns are those who wait for their next turn, in the order in which they asked.
var turns struct {
	port    js.Value
	waiting []chan struct{}
}

// yield lets the page, or the worker, handle what has come up. It waits for a message
// to itself: of timers that follow each other browsers make four milliseconds
// and more each, and a second in a tab that is not in sight.
func yield() {
	if turns.port.IsUndefined() {
		channel := js.Global().Get("MessageChannel").New()
		channel.Get("port1").Set("onmessage", js.FuncOf(func(js.Value, []js.Value) any {
			first := turns.waiting[0]
			turns.waiting = turns.waiting[1:]
			close(first)
			return nil
		}))
		turns.port = channel.Get("port2")
	}
	turn := make(chan struct{})
	turns.waiting = append(turns.waiting, turn)
	turns.port.Call("postMessage", js.Null())
	<-turn
}
