package web

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
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
	if to, partner := eval[string](b, `document.activeElement.dataset.statement`), eval[string](b, `document.querySelector('.column [data-sentence="`+from+`"]').dataset.statement`); to != partner {
		t.Errorf("from %s of %s the arrow went to %s", from, partner, to)
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

// Rich text keeps its paragraphs when it is pasted, whatever its plain text
// looks like, and its menu does not become a part of the article.
func TestPasteRichText(t *testing.T) {
	b := open(t, "")
	b.click(`[data-act=paste]`)
	b.set(`#paste-name`, "Warta Kita")
	b.run(chromedp.Evaluate(`(() => {
		const plain = 'Api melalap pasar. Tiga orang luka. Polisi datang pada Senin pagi.';
		const data = new DataTransfer();
		data.setData('text/plain', plain);
		data.setData('text/html', '<h2>Pasar terbakar</h2><p>Api melalap pasar. Tiga orang luka.</p><p>Polisi datang pada Senin pagi.</p>');
		const area = document.querySelector('#paste-text');
		area.dispatchEvent(new ClipboardEvent('paste', {clipboardData: data, bubbles: true}));
		area.value = plain;
	})()`, nil))
	b.click(`.paste [type=submit]`)
	b.wait(`[...document.querySelectorAll('input')].some(e => e.value === 'Warta Kita')`)
	b.click(`[data-act=paste]`)
	b.set(`#paste-name`, "Obor")
	b.set(`#paste-text`, "Pasar terbakar.\nApi melalap pasar. Lima orang luka.")
	b.click(`.paste [type=submit]`)
	b.waitState("done")
	b.run(chromedp.Evaluate(`location.hash = '#side'`, nil))
	b.wait(`[...document.querySelectorAll('[data-sentence]')].some(e => e.textContent === 'Pasar terbakar')`)
}
