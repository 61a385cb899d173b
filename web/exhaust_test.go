package web

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

// exhaustible has the program's memory end at so many pages of 64 kB: the module
// is compiled with that limit written into it, and what asks for more is refused
// by WebAssembly itself.
const exhaustible = `
	WebAssembly.compileStreaming = async (response) => {
		const bytes = new Uint8Array(await (await response).arrayBuffer());
		let at = 8;
		const number = () => { let n = 0, shift = 0, b; do { b = bytes[at++]; n |= (b & 127) << shift; shift += 7 } while (b & 128); return n };
		const written = (n) => { const out = []; do { out.push(n & 127 | (n > 127 ? 128 : 0)); n >>>= 7 } while (n); return out };
		for (;;) {
			const start = at, id = bytes[at++], size = number(), body = at;
			at = body + size;
			if (id !== 5) continue; // not the section of memories
			const end = at;
			at = body + 2; // one memory, without a limit
			const limits = [1, 1, ...written(number()), ...written(PAGES)];
			const parts = [bytes.subarray(0, start), Uint8Array.of(5, ...written(limits.length), ...limits), bytes.subarray(end)];
			return WebAssembly.compile(await new Blob(parts).arrayBuffer());
		}
	};`

// The worker's memory is used up while it compares and while it reads, truly:
// each is said, articles and edits are there, and the next run works.
func TestMemoryUsedUp(t *testing.T) {
	b := openAfter(t, strings.ReplaceAll(exhaustible, "PAGES", "2400"), "ready")
	b.drop(story(t, "id-feri")[:2]...)
	b.articles(2)
	b.note("ask the harbour master")
	write := writer(t)
	b.drop(write("deep.html", "<!doctype html><article>"+strings.Repeat("<p>Kapal <b>itu</b> <i>kandas</i>", 400_000)))
	b.says("deep.html: is too large for the memory of this browser; the other files go on")
	b.articles(2)
	b.noted("harbour master")

	var long []string
	for i := range 2 {
		var text strings.Builder
		for k := range 9000 {
			fmt.Fprintf(&text, "Kapal feri nomor %d kandas di Pamasar pada Selasa pagi, kata petugas %d.\n", k*7+i, k)
		}
		long = append(long, write(fmt.Sprintf("long%d.txt", i), text.String()))
	}
	b.drop(long...)
	// Where both are read before anything is compared they are another event, which
	// is left out.
	const said = `[...document.querySelectorAll('[role=alert]')].some(e => e.textContent.includes('The browser has no memory left'))`
	b.wait(said + ` || document.querySelector('#story')`)
	if !eval[bool](b, said) {
		b.set("#story", "all")
	}
	b.says("The browser has no memory left for this comparison. The articles are still here: take out the longest")
	t.Logf("the page's own program had %.0f MB", eval[float64](b, `saksi.memory() / 1e6`))
	b.click(`.bar [data-act=articles]`)
	for range long {
		b.click(`.source:nth-child(3) [data-act=remove]`)
	}
	b.click(`main > p [data-act=articles]`)
	b.articles(2)
	b.noted("harbour master")
	b.mu.Lock()
	b.errors = slices.DeleteFunc(b.errors, func(e string) bool { return strings.Contains(e, "exit code: 2") }) // the worker's last words
	b.mu.Unlock()
	b.quietly()
}
