//go:build measure

package web

import (
	"context"
	"path/filepath"
	"testing"
	"time"

	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
)

// TestMeasure prints how long people wait (`go test -tags measure -run Measure -v ./web`).
// The first are of five runs: when the page takes files and clicks, and when its program
// runs; from then on the user looks for files.
func TestMeasure(t *testing.T) {
	var ready, running, result, warm []float64
	for range 5 {
		b := watched(t)
		b.waitState("ready")
		ready = append(ready, eval[float64](b, `new Promise(done => { const seen = performance.getEntriesByName('ready')[0]; done(seen ? seen.startTime : -1) })`))
		running = append(running, eval[float64](b, `performance.getEntriesByName('running')[0].startTime`))
		time.Sleep(700 * time.Millisecond) // the user looks for files
		result = append(result, dropTime(b, story(t, "id-feri")))
		late := watched(t)
		late.waitState("ready")
		time.Sleep(3 * time.Second) // a little longer
		warm = append(warm, dropTime(late, story(t, "id-feri")))
	}
	t.Logf("ready after navigation: %.0f ms; its program runs: %.0f ms", ready, running)
	t.Logf("five articles, drop to done: %.0f ms when they come 0.7 s after that, %.0f ms after 3 s", result, warm)

	measure(t, 50)
}

// TestMeasureMany is apart since it takes minutes.
func TestMeasureMany(t *testing.T) { measure(t, 500) }

// uses are what one does with a comparison.
var uses = []struct{ name, script string }{
	{"open a statement", `document.querySelector('[data-statement-row] .wording').click()`},
	{"close it", `document.querySelector('[data-statement-row] .wording').click()`},
	{"find", `(f => { f.value = 'kapal'; f.dispatchEvent(new Event('input', {bubbles: true})) })(document.querySelector('#find'))`},
	{"find nothing", `(f => { f.value = ''; f.dispatchEvent(new Event('input', {bubbles: true})) })(document.querySelector('#find'))`},
	{"slider", `(f => { f.value = 4; f.dispatchEvent(new Event('input', {bubbles: true})) })(document.querySelector('#level'))`},
	{"slider back", `(f => { f.value = 7; f.dispatchEvent(new Event('input', {bubbles: true})) })(document.querySelector('#level'))`},
	{"split", `(document.querySelector('[data-statement-row] .wording').click(), document.querySelector('[data-act=split]').click())`},
	{"side by side", `location.hash = 'side'`},
	{"focus a sentence", `document.querySelector('.column [data-kind=shared], .column [data-kind=paraphrased]').click()`},
	{"only here", `location.hash = 'only'`},
	{"statements", `location.hash = 'statements'`},
}

// measure tells of n articles in the page: time, the longest tasks, memory.
func measure(t *testing.T, n int) {
	files := many(t, n+1)
	b := watched(t)
	b.waitState("ready")
	time.Sleep(3 * time.Second) // the worker warms up
	var wall float64
	tr := b.traced(func() {
		wall = dropTime(b, files[:n])
		time.Sleep(time.Second)
	})
	compared := eval[int](b, `document.querySelectorAll('.strips li').length`)
	t.Logf("%d articles, drop to done of the %d of one event: %.0f ms on the clock; processor time of the worker %.0f ms, longest tasks %.0f ms", n, compared, wall, tr.worker, tr.top(6))
	tr = b.traced(func() {
		wall = together(b)
		time.Sleep(time.Second)
	})
	t.Logf("%d articles, all compared together: %.0f ms on the clock; processor time of the worker %.0f ms, longest tasks %.0f ms", n, wall, tr.worker, tr.top(6))
	first := tr.worker
	t.Logf("%d articles, memory: %.1f MB of JavaScript heap, %.1f MB of WebAssembly in the page", n, eval[float64](b, `performance.memory.usedJSHeapSize / 1e6`), eval[float64](b, `saksi.memory() / 1e6`))
	for _, use := range uses {
		tr := b.traced(func() {
			b.run(chromedp.Evaluate(use.script+";0", nil))
			time.Sleep(600 * time.Millisecond)
		})
		t.Logf("%d articles, %s: longest tasks %.0f ms of processor time", n, use.name, tr.top(3))
	}
	tr = b.traced(func() {
		wall = dropTime(b, files[n:])
		time.Sleep(time.Second)
	})
	t.Logf("one article more: %.0f ms on the clock; processor time of the worker %.0f ms (%.2f of the first time), longest tasks %.0f ms", wall, tr.worker, tr.worker/first, tr.top(6))
}

// watched opens the page with a record of long tasks and of when it was ready.
func watched(t *testing.T) *tab {
	b := newTabFor(t, 10*time.Minute)
	file, err := filepath.Abs("dist/saksi.html")
	if err != nil {
		t.Fatal(err)
	}
	b.run(chromedp.ActionFunc(func(ctx context.Context) error {
		_, err := page.AddScriptToEvaluateOnNewDocument(`
			globalThis.tasks = [];
			new PerformanceObserver(l => tasks.push(...l.getEntries().map(e => Math.round(e.duration)))).observe({type: 'longtask'});
			new MutationObserver(() => { const s = document.documentElement.dataset.state; if (!performance.getEntriesByName(s)[0]) performance.mark(s); globalThis.stateAt = performance.now(); })
				.observe(document, {subtree: true, attributes: true, attributeFilter: ['data-state']});`).Do(ctx)
		return err
	}), network.Disable(), // the copy that an inspector keeps of a page takes a tenth of a second
		chromedp.Navigate("file://"+file))
	return b
}

// together compares all articles of a pile, of whichever event.
func together(b *tab) float64 {
	b.run(chromedp.Evaluate(`globalThis.droppedAt = performance.now(); 0`, nil))
	b.set("#story", "all")
	return doneTime(b)
}

func dropTime(b *tab, files []string) float64 {
	b.run(chromedp.Evaluate(`performance.clearMarks('done'); addEventListener('drop', () => globalThis.droppedAt = performance.now(), true)`, nil))
	b.drop(files...)
	return doneTime(b)
}

// doneTime waits for the state that follows droppedAt.
func doneTime(b *tab) float64 {
	deadline := time.Now().Add(200 * time.Second)
	for !eval[bool](b, `document.documentElement.dataset.state === "done" && stateAt > droppedAt`) && time.Now().Before(deadline) {
		time.Sleep(30 * time.Millisecond)
	}
	return eval[float64](b, `stateAt - droppedAt`)
}
