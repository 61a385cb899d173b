//go:build js && wasm

package main

import "runtime/debug"

// With little to read, a worker that collects its garbage rarely compares five
// articles in .56 to .82 of the time and 50 in .83: what it takes meanwhile is little.
// With much to read it collects as usual, and early from enough on: what a
// worker has once taken the browser gets back with its end alone, and comparing
// 500 articles twice took up to 2.8 GB without that, of the 4 that there are.
const (
	little = 1 << 20   // bytes
	roomy  = 128 << 20 // of memory, for little
	enough = 1 << 30
)

// collectFor sets how often garbage is collected, for so many bytes to read.
func collectFor(bytes int) {
	if bytes <= little {
		debug.SetGCPercent(400)
		debug.SetMemoryLimit(roomy)
	} else {
		debug.SetGCPercent(100)
		debug.SetMemoryLimit(enough)
	}
}
