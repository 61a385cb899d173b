package web

import (
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	cdpbrowser "github.com/chromedp/cdproto/browser"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"

	"saksi/compare/edit"
)

// click clicks in the middle of the first element that matches and is shown,
// with the mouse.
func (b *tab) click(selector string) {
	b.t.Helper()
	b.wait(`[...document.querySelectorAll(` + quote(selector) + `)].some(e => e.checkVisibility())`)
	b.run(chromedp.Evaluate(`globalThis.target = [...document.querySelectorAll(`+quote(selector)+`)].find(e => e.checkVisibility()); target.scrollIntoView({block: 'center', behavior: 'instant'})`, nil))
	at := eval[[]float64](b, `(r => [r.x + r.width / 2, r.y + r.height / 2])(target.getClientRects()[0])`)
	b.run(chromedp.MouseClickXY(at[0], at[1]))
}

func quote(s string) string {
	out, _ := json.Marshal(s)
	return string(out)
}

func (b *tab) keys(keys ...string) {
	b.t.Helper()
	for _, k := range keys {
		b.run(chromedp.KeyEvent(k))
	}
}

// set gives a form control a value as a user's choice does.
func (b *tab) set(selector, value string) {
	b.t.Helper()
	b.run(chromedp.Evaluate(`(e => { e.value = `+quote(value)+`; e.dispatchEvent(new Event('input', {bubbles: true})); e.dispatchEvent(new Event('change', {bubbles: true})) })(document.querySelector(`+quote(selector)+`))`, nil))
}

func (b *tab) count(selector string) int {
	b.t.Helper()
	return eval[int](b, `document.querySelectorAll(`+quote(selector)+`).length`)
}

// example opens the Indonesian example with the button.
func example(t *testing.T) *tab {
	t.Helper()
	b := open(t, "")
	b.click(`[data-act=example][data-arg=id]`)
	b.waitState("done")
	return b
}

// Every view is accessible in both themes and both languages, has its address,
// and back goes back.
func TestViews(t *testing.T) {
	b := example(t)
	for i, view := range []string{"statements", "side", "disagreements", "only"} {
		b.click(`.tab[href="#` + view + `"]`)
		b.wait(`document.querySelector('[data-view=` + view + `]')`)
		if got := eval[string](b, `location.hash`); got != "#"+view {
			t.Errorf("view %d has the address %s", i, got)
		}
		b.accessible()
		b.set("#theme", "dark")
		b.wait(`document.documentElement.dataset.theme === 'dark'`)
		b.accessible()
		b.set("#theme", "")
	}
	b.run(chromedp.Evaluate(`history.back()`, nil))
	b.wait(`document.querySelector('[data-view=disagreements]')`)
	b.run(chromedp.Evaluate(`history.forward()`, nil))
	b.wait(`document.querySelector('[data-view=only]')`)
	b.set("#ui-language", "id")
	b.wait(`document.documentElement.lang === 'id' && document.querySelector('.tab').textContent.startsWith('Pernyataan')`)
	b.accessible()
	b.quietly()
}

func TestFilters(t *testing.T) {
	b := example(t)
	everything := b.count("[data-statement-row]")
	b.click(`[data-change="kind:unique"]`)
	b.wait(`!document.querySelector('[data-statement-row][data-kind=unique]')`)
	if b.count("[data-statement-row]") == 0 {
		t.Error("without the unique ones nothing is left")
	}
	b.click(`[data-change="kind:unique"]`)
	b.set("#filter-least", "3")
	b.wait(`[...document.querySelectorAll('[data-statement-row] .cells')].every(c => c.querySelectorAll('.cell:not([data-how=silent])').length >= 3)`)
	b.set("#filter-least", "1")
	b.run(chromedp.Evaluate(`document.querySelector('#find').focus()`, nil))
	word := eval[string](b, `document.querySelector('.wording').textContent.match(/\p{L}{7,}/u)[0]`)
	b.keys(word)
	b.wait(`document.querySelectorAll('.hit').length > 0`)
	if bad := eval[int](b, `[...document.querySelectorAll('.hit')].filter(h => h.textContent.toLowerCase() !== `+quote(strings.ToLower(word))+`).length`); bad > 0 {
		t.Errorf("%d hits are something else than %q", bad, word)
	}
	if active := eval[string](b, `document.activeElement.id`); active != "find" {
		t.Errorf("while one types the focus went to %q", active)
	}
	b.set("#find", "")
	b.wait(`document.querySelectorAll('[data-statement-row]').length === ` + itoa(everything))
	before := eval[string](b, `document.querySelector('.summary').textContent`)
	b.set("#level", "0")
	b.wait(`document.querySelector('.summary').textContent !== ` + quote(before))
	if said := eval[string](b, `document.querySelector('.slider [role=status]').textContent`); !strings.ContainsAny(said, "123456789") {
		t.Errorf("the slider does not say what it changes: %q", said)
	}
	b.set("#level", "7")
	b.wait(`document.querySelector('.summary').textContent === ` + quote(before))
	b.quietly()
}

// Judgement: split, merge, note, undo, redo, save, reopen.
func TestJudgeSaveReopen(t *testing.T) {
	b := example(t)
	folder := t.TempDir()
	b.run(cdpbrowser.SetDownloadBehavior(cdpbrowser.SetDownloadBehaviorBehaviorAllow).WithDownloadPath(folder))
	summary := func() string { return eval[string](b, `document.querySelector('.summary').textContent`) }
	before := summary()
	b.click(`[data-statement-row][data-kind=shared] .wording`)
	b.click(`.opened [data-act=split]`)
	b.wait(`document.querySelector('.summary').textContent !== ` + quote(before))
	split := summary()
	b.keys("u")
	b.wait(`document.querySelector('.summary').textContent === ` + quote(before))
	b.keys("U")
	b.wait(`document.querySelector('.summary').textContent === ` + quote(split))
	b.click(`[data-act=undo]`)
	b.wait(`document.querySelector('.summary').textContent === ` + quote(before))

	// Two statements of one source each become one.
	b.set("#filter-least", "1")
	if b.count(".opened") == 0 {
		b.click(`[data-statement-row] .wording`)
	}
	first := eval[string](b, `document.querySelector('.opened').closest('[data-statement-row]').querySelector('.wording').textContent`)
	b.click(`.opened [data-act=merge]`)
	b.click(`[data-act=merge-here]`)
	b.wait(`document.querySelector('.summary').textContent !== ` + quote(before))
	merged := summary()
	if b.count(".opened") == 0 {
		b.click(`[data-statement-row] .wording`)
	}
	b.click(`.opened [data-act=note]`)
	b.wait(`document.activeElement.id === 'note'`)
	b.keys("ask the harbour master")
	b.click(`.noting [type=submit]`)
	b.wait(`document.querySelector('.note')?.textContent.includes('harbour master')`)
	b.accessible()

	b.click(`[data-act=save]`)
	var saved string
	for deadline := 0; saved == "" && deadline < 200; deadline++ {
		files, _ := filepath.Glob(filepath.Join(folder, "*.json"))
		if len(files) > 0 {
			saved = files[0]
		}
		b.run(chromedp.Sleep(1e8))
	}
	data, err := os.ReadFile(saved)
	if err != nil {
		t.Fatal(err)
	}
	opened, err := edit.Open(data)
	if err != nil {
		t.Fatal(err)
	}
	if len(opened.Edits.Pairs) == 0 || len(opened.Edits.Notes) != 1 {
		t.Errorf("the file has the edits %+v", opened.Edits)
	}
	b.quietly()

	again := open(t, "")
	again.drop(saved)
	again.waitState("done")
	if got := eval[string](again, `document.querySelector('.summary').textContent`); got != merged {
		t.Errorf("reopened it says %q, before %q", got, merged)
	}
	again.wait(`document.querySelector('.note')?.textContent.includes('harbour master')`)
	_ = first
	again.quietly()
}

// Edits hold when an article is added, and closing asks while they are unsaved.
func TestUnsavedEdits(t *testing.T) {
	files := story(t, "id-feri")
	b := open(t, "")
	b.drop(files[1:]...)
	b.waitState("done")
	b.click(`[data-statement-row] .wording`)
	b.click(`.opened [data-act=note]`)
	b.keys("keep this")
	b.click(`.noting [type=submit]`)
	b.wait(`document.querySelector('.note')`)
	b.drop(files[0])
	b.wait(`document.querySelectorAll('.strips li').length === ` + itoa(len(files)) + ` && document.documentElement.dataset.state === 'done'`)
	b.wait(`document.querySelector('.note')?.textContent.includes('keep this')`)
	asked := make(chan page.DialogType, 4)
	chromedp.ListenTarget(b.ctx, func(event any) {
		if e, ok := event.(*page.EventJavascriptDialogOpening); ok {
			asked <- e.Type
			go func() { _ = chromedp.Run(b.ctx, page.HandleJavaScriptDialog(true)) }()
		}
	})
	b.run(chromedp.Navigate("about:blank"))
	select {
	case kind := <-asked:
		if kind != page.DialogTypeBeforeunload {
			t.Errorf("asked %s", kind)
		}
	default:
		t.Error("leaving with unsaved edits asks nothing")
	}
}

// What goes wrong is said in words, and nothing else is lost.
func TestPlainWords(t *testing.T) {
	folder := t.TempDir()
	write := func(name, text string) string {
		name = filepath.Join(folder, name)
		if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
		return name
	}
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

func TestArticlesRows(t *testing.T) {
	files := story(t, "id-feri")[:3]
	b := open(t, "")
	b.drop(files...)
	b.waitState("done")
	names := func() string {
		return eval[string](b, `[...document.querySelectorAll('.source .name')].map(n => n.value).join(' ')`)
	}
	b.click(`.bar [data-act=articles]`)
	b.wait(`document.querySelectorAll('.source').length === 3`)
	b.accessible()
	before := strings.Fields(names())
	b.click(`.source:nth-child(1) [data-act=down]`)
	b.wait(`document.querySelector('.source .name').value === ` + quote(before[1]))
	b.waitState("done")
	b.set(`.source:nth-child(2) .name`, "Renamed")
	b.click(`.source:nth-child(3) [data-act=remove]`)
	b.wait(`document.querySelectorAll('.source').length === 2 && document.documentElement.dataset.state === 'done'`)
	b.click(`main [data-act=articles]`)
	b.wait(`document.querySelectorAll('.strips li').length === 2`)
	if got := eval[string](b, `document.querySelector('.strips li:nth-child(2) .strip-title').textContent`); got != "Renamed" {
		t.Errorf("the second article is called %q", got)
	}
	b.quietly()
}

// The keys: next, open, views, side by side and across, help, escape.
func TestKeys(t *testing.T) {
	b := example(t)
	b.keys("n")
	first := eval[string](b, `document.activeElement.closest('[data-statement-row]')?.dataset.statementRow ?? ''`)
	b.keys("n", "p", kb.Enter)
	b.wait(`document.querySelector('[data-statement-row="` + first + `"] .opened')`)
	b.keys("?")
	b.wait(`document.querySelector('dialog')?.open`)
	b.accessible()
	b.keys(kb.Escape)
	b.wait(`!document.querySelector('dialog')`)
	b.keys("2")
	b.wait(`document.querySelector('[data-view=side]')`)
	b.run(chromedp.Evaluate(`document.querySelector('.column [data-kind=shared]').focus()`, nil))
	b.keys(kb.Enter)
	b.wait(`document.querySelectorAll('.column [data-lit]').length > 1`)
	from := eval[string](b, `document.activeElement.dataset.sentence`)
	b.keys(kb.ArrowRight)
	b.wait(`document.activeElement.dataset.sentence !== ` + quote(from) + ` && document.activeElement.dataset.statement`)
	level := eval[float64](b, `Math.abs(document.activeElement.getBoundingClientRect().top - document.querySelector('.column [data-sentence=`+quote(from)+`]').getBoundingClientRect().top)`)
	if level > 200 {
		t.Logf("the partners stand %.0f px apart", level)
	}
	b.keys(kb.Escape)
	b.wait(`!document.querySelector('.column [data-lit]')`)
	if lost := eval[bool](b, `document.activeElement === document.body`); lost {
		t.Error("the focus is lost")
	}
	b.keys("1")
	b.wait(`document.querySelector('[data-view=statements]')`)
	b.keys("/")
	b.wait(`document.activeElement.id === 'find'`)
	b.quietly()
}

// A phone: one column, a sheet with the partners, by touch.
func TestPhone(t *testing.T) {
	b := example(t)
	b.run(emulation.SetDeviceMetricsOverride(390, 844, 1, true), emulation.SetTouchEmulationEnabled(true))
	b.set(".view-menu", "side")
	b.wait(`document.querySelector('[data-view=side]')`)
	if n := eval[int](b, `[...document.querySelectorAll('.column')].filter(c => c.checkVisibility()).length`); n != 1 {
		t.Errorf("%d columns on a phone", n)
	}
	b.click(`.column[data-current] [data-statement]`)
	b.wait(`document.querySelector('.panel[data-open]')?.checkVisibility()`)
	b.click(`.panel .close`)
	b.click(`.column-picker button:nth-child(2)`)
	b.wait(`document.querySelector('.column[data-current]').dataset.article === 'a2'`)
	if wide := eval[float64](b, `document.documentElement.scrollWidth`); wide > 391 {
		t.Errorf("the page is %v px wide on a phone of 390", wide)
	}
	b.accessible()
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
	b.run(chromedp.Evaluate(`0`, nil))
	b.quietly()
}

// A corrected role or language is compared anew, and can be undone.
func TestRoleAndLanguage(t *testing.T) {
	b := example(t)
	b.run(chromedp.Evaluate(`location.hash = 'side'`, nil))
	b.click(`.column [data-kind=unique]`)
	id := eval[string](b, `document.querySelector('.column [aria-pressed=true]').dataset.sentence`)
	b.set("#role", "boilerplate")
	b.wait(`document.querySelector('.column [data-sentence="` + id + `"]').dataset.role === 'boilerplate' && document.documentElement.dataset.state === 'done'`)
	b.keys("u")
	b.wait(`document.querySelector('.column [data-sentence="` + id + `"]').dataset.kind === 'unique' && document.documentElement.dataset.state === 'done'`)

	b.click(`.bar [data-act=articles]`)
	b.set(`.source:nth-child(2) select`, "en")
	b.waitState("done")
	b.wait(`document.querySelector('.source:nth-child(2) select').value === 'en' && document.documentElement.dataset.state === 'done'`)
	b.click(`main [data-act=articles]`)
	b.wait(`document.querySelector('[data-article=a2] .column-text').lang === 'en'`)
	b.keys("u")
	b.wait(`document.querySelector('[data-article=a2] .column-text').lang === 'id' && document.documentElement.dataset.state === 'done'`)
	b.quietly()
}

// Printed, a long list is whole.
func TestPrintIsWhole(t *testing.T) {
	b := example(t)
	all := eval[int](b, `Number(document.querySelector('.tab[aria-current] .count').textContent)`)
	b.run(chromedp.Evaluate(`dispatchEvent(new Event('beforeprint'))`, nil))
	if n := b.count("[data-statement-row]"); n != all {
		t.Errorf("%d of %d statements are printed", n, all)
	}
	b.run(chromedp.Evaluate(`dispatchEvent(new Event('afterprint'))`, nil))
	if n := b.count("[data-statement-row]"); n >= all {
		t.Errorf("after printing all %d statements are still built", n)
	}
	b.quietly()
}
