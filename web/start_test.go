package web

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/chromedp/chromedp"
)

// early opens the page with its program held back until `go()`.
func early(t *testing.T) *tab {
	t.Helper()
	b := openAfter(t, `const compile = WebAssembly.compileStreaming;
		WebAssembly.compileStreaming = async (response) => { await new Promise(done => globalThis.go = done); return compile(response); }`, "")
	b.wait(`globalThis.go && document.documentElement.dataset.state === 'ready'`)
	return b
}

// Before the program has come the page takes files, and does what was clicked and
// set as soon as it can.
func TestTakesFilesBeforeTheProgram(t *testing.T) {
	b := early(t)
	b.accessible()
	b.drop(story(t, "id-feri")[:2]...)
	b.run(chromedp.Evaluate(`go(); 0`, nil))
	b.articles(2)
	b.quietly()
}

func TestDoesLaterWhatWasAskedEarly(t *testing.T) {
	b := early(t)
	b.set("#ui-language", "id")
	b.run(chromedp.Evaluate(`document.querySelector('[data-act=example][data-arg=en]').same = true; document.querySelector('[data-act=paste]').click()`, nil))
	b.run(chromedp.Evaluate(`go(); 0`, nil))
	b.waitState("ready")
	if lang := eval[string](b, `document.documentElement.lang`); lang != "id" {
		t.Errorf("the page speaks %q", lang)
	}
	if b.count(".paste") != 1 || b.count(`[data-act=paste][aria-expanded=true]`) != 1 {
		t.Error("there is no form to paste into")
	}
	if !eval[bool](b, `document.querySelector('[data-act=example][data-arg=en]').same`) {
		t.Error("the first view was made anew")
	}
	b.click(`[data-act=example][data-arg=en]`)
	b.articles(len(story(t, "en-depot")))
	b.quietly()
}

// What an extension of the browser has put into the first view does not end the program.
func TestFirstViewChangedByOthers(t *testing.T) {
	b := early(t)
	b.run(chromedp.Evaluate(`document.querySelector('main').prepend(document.createElement('font')); go(); 0`, nil))
	b.waitState("ready")
	if b.count("font") != 0 {
		t.Error("it stands in what the program shows")
	}
	b.drop(story(t, "id-feri")[:2]...)
	b.articles(2)
	b.quietly()
}

// A page that was cut off while it was copied says that it cannot start.
func TestPageCutOff(t *testing.T) {
	whole, err := os.ReadFile("dist/saksi.html")
	if err != nil {
		t.Fatal(err)
	}
	cut := filepath.Join(t.TempDir(), "cut.html")
	if err := os.WriteFile(cut, whole[:len(whole)/2], 0o644); err != nil {
		t.Fatal(err)
	}
	b := newTab(t)
	b.run(chromedp.Navigate("file://" + cut))
	b.waitState("failed")
	b.says("This browser could not start Saksi")
	b.quietly()
}
