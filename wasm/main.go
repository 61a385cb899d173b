//go:build js && wasm

// Command wasm is the page's program. One binary has two roles: in a worker it
// reads files and compares, where a document exists it is the page. The work
// itself is in packages compare, ingest and view; here are only the bridge
// between the two (bridge.go, worker.go), the live document (patch) and
// what the page does when it is used (page.go and the files beside it).
package main

import (
	"syscall/js"

	"honnef.co/go/js/dom/v2"
)

// document is the page's; there is none in a worker.
var document dom.Document

func main() {
	if js.Global().Get("document").IsUndefined() {
		serveWorker()
	} else {
		document = dom.GetWindow().Document()
		startPage()
	}
	select {} // callbacks do the rest; a Go program that returns is a dead page
}
