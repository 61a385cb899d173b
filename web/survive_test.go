package web

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
)

// openAfter opens the page in a browser in which a script ran first, to break
// what the page relies on.
func openAfter(t *testing.T, script, state string) *tab {
	t.Helper()
	b := newTab(t)
	file, err := filepath.Abs("dist/saksi.html")
	if err != nil {
		t.Fatal(err)
	}
	b.run(chromedp.ActionFunc(func(ctx context.Context) error {
		_, err := page.AddScriptToEvaluateOnNewDocument(script).Do(ctx)
		return err
	}), chromedp.Navigate("file://"+file))
	if state != "" {
		b.waitState(state)
	}
	return b
}

// says waits for a sentence in the alert.
func (b *tab) says(part string) {
	b.t.Helper()
	b.wait(`document.querySelector('[role=alert]').textContent.includes(` + quote(part) + `)`)
}

func (b *tab) articles(n int) {
	b.t.Helper()
	b.wait(`document.querySelectorAll('.strips li').length === ` + itoa(n) + ` && document.documentElement.dataset.state === 'done'`)
}

// shown is the text of the result, once the columns that are built while
// nothing else is to do stand in it.
func (b *tab) shown() string {
	b.t.Helper()
	b.wait(`document.querySelector('main .columns')`)
	return eval[string](b, `document.querySelector('main').textContent`)
}

// The worker ends while it compares, as one that ran out of memory does: the
// page says so, keeps the articles, and compares again when one is added.
func TestWorkerDiesMidRun(t *testing.T) {
	b := openAfter(t, `globalThis.kills = 1;
		globalThis.Worker = class extends Worker {
			constructor(...a) {
				super(...a);
				this.addEventListener('message', e => {
					if (e.data.type !== 'progress' || kills-- <= 0) return;
					this.terminate();
					setTimeout(() => this.dispatchEvent(new ErrorEvent('error', {message: 'out of memory'})));
				});
			}
		}`, "ready")
	files := story(t, "id-feri")
	b.drop(files[:2]...)
	b.says("no memory left for this comparison. The articles are still here")
	if n := b.count("[data-act=remove]"); n != 2 {
		t.Errorf("%d articles are left of two", n)
	}
	b.accessible()
	b.drop(files[2])
	b.articles(3)
	b.quietly()
}

// The browser ends the worker and says nothing: after a while the page says how
// long it has heard nothing, and starts again when asked. One that is only slow
// is left alone.
func TestWorkerFallsSilent(t *testing.T) {
	b := openAfter(t, `globalThis.kills = 2; globalThis.workers = 0;
		const every = setInterval;
		setInterval = (f, ms, ...a) => every(f, ms / 20, ...a); // the seconds of the watch
		globalThis.Worker = class extends Worker {
			constructor(...a) { super(...a); workers++; }
			postMessage(m, ...a) {
				if (m.name === 'two.txt' || m.type === 'compare') if (kills-- > 0) this.terminate();
				super.postMessage(m, ...a);
			}
		}`, "ready")
	folder := t.TempDir()
	two := filepath.Join(folder, "two.txt")
	if err := os.WriteFile(two, []byte("Kapal kandas."), 0o644); err != nil {
		t.Fatal(err)
	}
	files := story(t, "id-feri")
	b.drop(files[0], two, files[1])
	b.wait(`document.querySelector('.silent')?.textContent.includes('No answer for')`)
	b.accessible()
	b.click(`[data-act=again]`)
	b.says("two.txt: could not be read to its end")
	b.wait(`document.documentElement.dataset.state === 'comparing' && document.querySelector('.silent')`)
	if said := eval[string](b, `document.querySelector('.progress [role=status]').textContent`); !strings.Contains(said, "start again") || strings.ContainsAny(said, "0123456789") {
		t.Errorf("a screen reader hears %q", said)
	}
	b.click(`[data-act=again]`)
	b.articles(2)
	if n := eval[int](b, `workers`); n != 3 {
		t.Errorf("%d workers were started for one and two that fell silent", n)
	}
	if b.count(".silent, [data-act=again]") > 0 {
		t.Error("it still speaks of silence")
	}
	b.quietly()
}

// The program panics in the worker: a sentence, not the program's own words.
func TestProgramPanics(t *testing.T) {
	b := openAfter(t, `globalThis.breaks = 1; console.warn = () => {};
		globalThis.Worker = class extends Worker {
			postMessage(m, ...a) { if (m.type === 'compare' && breaks-- > 0) m.json = '{'; super.postMessage(m, ...a) }
		}`, "ready")
	files := story(t, "id-feri")
	b.drop(files[:2]...)
	b.says("The articles are still here")
	if alert := eval[string](b, `document.querySelector('[role=alert]').textContent`); strings.Contains(alert, "JSON") || strings.Contains(alert, "runtime") {
		t.Errorf("the alert speaks of the program: %s", alert)
	}
	b.drop(files[2])
	b.articles(3)
	b.quietly()
}

// A warm-up that fails is not mentioned, and files that come while the worker
// warms up are read at once.
func TestWarmUp(t *testing.T) {
	for _, broken := range []bool{true, false} {
		b := openAfter(t, `globalThis.warmed = 0; globalThis.failed = 0;
			globalThis.Worker = class extends Worker {
				constructor(...a) { super(...a); this.addEventListener('message', e => failed += e.data.type === 'failed') }
				postMessage(m, ...a) {
					if (m.type === 'warm') { warmed++; m.runs = 1e6; if (`+fmt.Sprint(broken)+`) m.json = '{' }
					super.postMessage(m, ...a);
				}
			}`, "ready")
		b.wait(`warmed`)
		b.drop(story(t, "id-feri")[:2]...)
		b.articles(2)
		if failed := eval[int](b, `failed`) == 1; failed != broken {
			t.Errorf("the warm-up is broken: %v; it failed: %v", broken, failed)
		}
		if alert := eval[string](b, `document.querySelector('[role=alert]').textContent`); alert != "" {
			t.Errorf("the page says %s", alert)
		}
		b.quietly()
	}
}

// What fails in the page itself, where no worker is, does not end the page.
func TestPageSurvivesPanic(t *testing.T) {
	b := openAfter(t, `globalThis.Worker = class { constructor() { throw new Error('refused') } }; console.warn = () => {};
		const whole = File.prototype.arrayBuffer;
		File.prototype.arrayBuffer = function () { return this.name === 'odd.txt' ? Promise.resolve(Symbol()) : whole.call(this) }`, "ready")
	odd := filepath.Join(t.TempDir(), "odd.txt")
	if err := os.WriteFile(odd, []byte("Kapal kandas."), 0o644); err != nil {
		t.Fatal(err)
	}
	files := story(t, "id-feri")
	b.drop(files[0], odd, files[1])
	b.articles(2)
	b.says("odd.txt: could not be read to its end")
	b.quietly()
}

func TestNoWebAssembly(t *testing.T) {
	for _, script := range []string{
		`WebAssembly.compileStreaming = () => Promise.reject(new Error('refused by policy'))`,
		`delete globalThis.WebAssembly`,
	} {
		b := openAfter(t, script, "failed")
		b.says("This browser could not start Saksi")
		b.quietly()
	}
}

// A file that is gone when its turn comes is named; a dialog that was closed
// changes nothing.
func TestFileIsGone(t *testing.T) {
	b := openAfter(t, `const whole = File.prototype.arrayBuffer;
		File.prototype.arrayBuffer = function () { return this.name.endsWith('2.txt') ? Promise.reject(new DOMException('', 'NotReadableError')) : whole.call(this) }`, "ready")
	files := copies(t, story(t, "id-feri")[:3])
	b.drop(files...)
	b.articles(2)
	b.says("2.txt: cannot be read")
	b.click(`[data-act=dismiss]`)
	before := b.shown()
	b.run(chromedp.Evaluate(`for (const e of ['cancel', 'change']) document.querySelector('#files').dispatchEvent(new Event(e)); 0`, nil))
	b.waitState("done")
	if after := b.shown(); after != before || before == "" {
		t.Error("a closed dialog changed the page")
	}
	b.quietly()
}

// A saved comparison that is cut off, of another version or made to mislead is
// refused as a whole, and what was there stays, edits included.
func TestBadSavedComparison(t *testing.T) {
	b := open(t, "")
	b.drop(story(t, "id-feri")[:3]...)
	b.articles(3)
	b.run(chromedp.Evaluate(`saksi.save = (name, file) => { file.text().then((text) => globalThis.kept = text) }; 0`, nil))
	b.click(`[data-act=save]`)
	b.wait(`globalThis.kept`)
	kept := eval[string](b, `kept`)
	before := b.shown()
	folder := t.TempDir()
	for name, text := range map[string]string{
		"half.json":   kept[:len(kept)/2],
		"later.json":  strings.Replace(kept, `"version":1`, `"version":2`, 1),
		"forged.json": strings.Replace(kept, `"id":"a1.1","start":0`, `"id":"a1.1","start":7`, 1),
	} {
		if text == kept {
			t.Fatalf("%s is whole", name)
		}
		file := filepath.Join(folder, name)
		if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
		b.drop(file)
		b.says(name)
		b.articles(3)
		if after := b.shown(); after != before {
			t.Errorf("%s changed the comparison", name)
		}
	}
	whole := filepath.Join(folder, "whole.json")
	if err := os.WriteFile(whole, []byte(kept), 0o644); err != nil {
		t.Fatal(err)
	}
	b.drop(whole)
	b.wait(`document.querySelector('[role=alert]').textContent === ''`)
	b.articles(3)
	b.quietly()
}
