package web

import (
	"context"
	"path/filepath"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
)

// What goes wrong is said in words, and nothing else is lost.
func TestPlainWords(t *testing.T) {
	write := writer(t)
	files := story(t, "id-feri")
	b := open(t, "")
	b.drop(files[0])
	b.wait(`document.querySelector('.hint')`)
	b.waitState("ready")
	b.accessible()
	b.drop(write("empty.txt", ""), files[1], write("picture.png", "\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR"))
	b.waitState("done")
	alert := eval[string](b, `document.querySelector('[role=alert]').textContent`)
	for _, name := range []string{"empty.txt", "picture.png"} {
		if !strings.Contains(alert, name) {
			t.Errorf("nothing is said about %s: %s", name, alert)
		}
	}
	b.accessible()
	b.drop(write("broken.json", `{"version":1,"articles":[{"id":"a1"`))
	b.wait(`document.querySelector('[role=alert]').textContent.includes('broken.json')`)
	b.waitState("done")
	if b.count(".strips li") != 2 {
		t.Error("a broken saved comparison took articles away")
	}
	b.click(`[data-act=dismiss]`)
	b.wait(`document.querySelector('[role=alert]').textContent === ''`)

	b.click(`.bar [data-act=articles]`)
	b.click(`[data-act=paste]`)
	b.click(`.paste [type=submit]`)
	b.wait(`document.querySelector('[role=alert]').textContent !== ''`)
	b.run(chromedp.Evaluate(`document.querySelector('#paste-name').focus()`, nil))
	b.keys("Pasted")
	b.run(chromedp.Evaluate(`document.querySelector('#paste-text').focus()`, nil))
	b.keys("Kapal itu kandas pada Selasa pagi. Semua penumpang selamat.")
	b.click(`.paste [type=submit]`)
	b.wait(`document.querySelectorAll('.strips li').length === 3 && document.documentElement.dataset.state === 'done'`)
	b.quietly()
}

// A worker that dies is started again, and what was there stays.
func TestWorkerDies(t *testing.T) {
	b := newTab(t)
	file, err := filepath.Abs("dist/saksi.html")
	if err != nil {
		t.Fatal(err)
	}
	b.run(chromedp.ActionFunc(func(ctx context.Context) error {
		_, err := page.AddScriptToEvaluateOnNewDocument(`globalThis.workers = [];
			globalThis.Worker = class extends Worker { constructor(...a) { super(...a); workers.push(this) } }`).Do(ctx)
		return err
	}), chromedp.Navigate("file://"+file))
	b.waitState("ready")
	files := story(t, "id-feri")
	b.drop(files[:2]...)
	b.waitState("done")
	b.run(chromedp.Evaluate(`workers.at(-1).dispatchEvent(new ErrorEvent('error', {message: 'killed'})); workers.length`, nil))
	b.wait(`workers.length > 1`)
	b.drop(files[2])
	b.wait(`document.querySelectorAll('.strips li').length === 3 && document.documentElement.dataset.state === 'done'`)
	b.quietly()
}

// Where workers are refused the page does the work itself.
func TestNoWorker(t *testing.T) {
	b := newTab(t)
	file, err := filepath.Abs("dist/saksi.html")
	if err != nil {
		t.Fatal(err)
	}
	b.run(chromedp.ActionFunc(func(ctx context.Context) error {
		_, err := page.AddScriptToEvaluateOnNewDocument(`globalThis.Worker = class { constructor() { throw new Error('refused') } }`).Do(ctx)
		return err
	}), chromedp.Navigate("file://"+file))
	b.waitState("ready")
	b.drop(story(t, "id-feri")...)
	b.waitState("done")
	if b.count("[data-statement-row]") == 0 {
		t.Error("nothing is shown")
	}
	b.quietly()
}

// Cancel stops at once and keeps the articles.
func TestCancel(t *testing.T) {
	b := open(t, "")
	b.run(chromedp.Evaluate(`new MutationObserver(() => document.querySelector('[data-act=cancel]')?.click()).observe(document.documentElement, {attributes: true, attributeFilter: ['data-state']})`, nil))
	b.drop(story(t, "id-feri")...)
	b.wait(`document.querySelector('[role=alert]').textContent !== ''`)
	b.waitState("ready")
	b.quietly()
}
