package web

import (
	"path/filepath"
	"strings"
	"testing"

	cdpbrowser "github.com/chromedp/cdproto/browser"
	"github.com/chromedp/chromedp"
)

// Articles about two events and one about neither: the larger event is
// compared, the other can be chosen, everything can be compared anyway, and
// the choice is kept in the file, with what an editor decided in each event.
func TestManyEvents(t *testing.T) {
	ferry, depot := story(t, "id-feri"), story(t, "en-depot")
	stray, err := filepath.Abs("../testdata/pile/museum.txt")
	if err != nil {
		t.Fatal(err)
	}
	b := open(t, "")
	folder := t.TempDir()
	b.run(cdpbrowser.SetDownloadBehavior(cdpbrowser.SetDownloadBehaviorBehaviorAllow).WithDownloadPath(folder))
	b.drop(append(append([]string{stray}, depot...), ferry...)...)
	b.waitState("done")
	names := func(b *tab) string {
		return eval[string](b, `[...document.querySelectorAll('.strip-title')].map(n => n.textContent).join(' ')`)
	}
	of := func(files []string) string {
		var out []string
		for _, f := range files {
			out = append(out, strings.TrimSuffix(filepath.Base(f), ".txt"))
		}
		return strings.Join(out, " ")
	}
	if got := names(b); got != of(ferry) {
		t.Errorf("compared are %s, not %s", got, of(ferry))
	}
	if said := eval[string](b, `document.querySelector('.stories').textContent`); !strings.Contains(said, "left out: museum.") {
		t.Errorf("about the stray it says %q", said)
	}
	if n := b.count("#story option"); n != 3 {
		t.Errorf("%d choices, not two events and all together", n)
	}
	if said := eval[string](b, `document.querySelector('.progress [role=status]').textContent`); !strings.Contains(said, "left out: museum.") {
		t.Errorf("a screen reader hears %q", said)
	}
	b.accessible()

	b.set(".title", "The ferry")
	b.wait(`document.querySelector('.unsaved')`)
	statements := func(b *tab) string {
		return eval[string](b, `document.querySelector('.tab[href="#statements"]').textContent`)
	}
	whole := statements(b)
	b.click(`[data-statement-row] .wording`)
	b.click(`[data-act=split]`)
	b.wait(`document.querySelector('.tab[href="#statements"]').textContent !== ` + quote(whole))
	split := statements(b)
	annotate := func(text string) {
		b.click(`[data-statement-row] .wording`)
		b.click("[data-act=note]")
		b.run(chromedp.SendKeys("#note", text, chromedp.ByQuery))
		b.click("[data-submit=note-save] button")
		b.wait(`document.querySelector('.note')?.textContent.includes(` + quote(text) + `)`)
	}
	annotate("ask the harbour master")

	b.set("#story", "1")
	b.wait(`document.querySelectorAll('.strips li').length === ` + itoa(len(depot)) + ` && document.documentElement.dataset.state === 'done'`)
	if got := eval[string](b, `document.querySelector('.title').value`); got == "The ferry" || got == "" {
		t.Errorf("the other event is called %q", got)
	}
	if got := names(b); got != of(depot) {
		t.Errorf("of the other event are compared %s, not %s", got, of(depot))
	}
	if b.count(".note") > 0 {
		t.Error("the note of one event stands in the other")
	}
	annotate("ask the fire brigade")

	b.set("#story", "0")
	b.wait(`document.querySelector('.title').value === 'The ferry' && document.documentElement.dataset.state === 'done'`)
	if got := statements(b); got != split {
		t.Errorf("after a statement was split it says %q, and %q when the event is chosen again", split, got)
	}
	b.wait(`document.querySelector('.note')?.textContent.includes('ask the harbour master')`)
	b.set("#story", "1")
	b.wait(`document.querySelector('.note')?.textContent.includes('ask the fire brigade') && document.documentElement.dataset.state === 'done'`)

	b.click(`.bar [data-act=articles]`)
	b.wait(`document.querySelectorAll('.source').length === 10`)
	if got := eval[string](b, `[...document.querySelectorAll('.source .letter')].map(n => n.textContent).join('')`); got != "–ABCD–––––" {
		t.Errorf("the letters of the list are %s", got)
	}
	b.accessible()
	b.click(`[data-act=save]`)
	b.click(`main > p [data-act=articles]`)

	b.click(`.stories [data-act=together]`)
	b.wait(`document.querySelectorAll('.strips li').length === 10 && document.documentElement.dataset.state === 'done'`)
	if got := eval[string](b, `document.querySelector('#story').value`); got != "all" {
		t.Errorf("the choice stands at %q", got)
	}
	b.accessible()
	b.quietly()

	var saved string
	for range 200 {
		if files, _ := filepath.Glob(filepath.Join(folder, "*.json")); len(files) > 0 {
			saved = files[0]
			break
		}
		b.run(chromedp.Sleep(1e8))
	}
	again := open(t, "")
	again.drop(saved)
	again.waitState("done")
	again.wait(`document.querySelector('#story')?.value === '1'`)
	if got := names(again); got != of(depot) {
		t.Errorf("reopened are %s, not %s", got, of(depot))
	}
	again.wait(`document.querySelector('.note')?.textContent.includes('ask the fire brigade')`)
	again.set("#story", "0")
	again.wait(`document.querySelector('.title').value === 'The ferry' && document.documentElement.dataset.state === 'done'`)
	again.wait(`document.querySelector('.note')?.textContent.includes('ask the harbour master')`)
	if got := statements(again); got != split {
		t.Errorf("after a statement was split it says %q, and %q in the file", split, got)
	}
	again.quietly()
}

// Two articles that share nothing are compared only when one says so.
func TestNothingInCommon(t *testing.T) {
	b := open(t, "")
	stray, err := filepath.Abs("../testdata/pile/museum.txt")
	if err != nil {
		t.Fatal(err)
	}
	b.drop(story(t, "id-feri")[0], stray)
	b.wait(`document.querySelector('.stories [data-act=together]')`)
	b.waitState("ready")
	b.accessible()
	b.click(`.stories [data-act=together]`)
	b.waitState("done")
	if n := b.count(".strips li"); n != 2 {
		t.Errorf("%d articles are compared", n)
	}
	b.quietly()
}

// One event is compared as ever: nothing is asked.
func TestOneEventAsksNothing(t *testing.T) {
	b := example(t)
	if b.count(".stories") > 0 {
		t.Error("of one event a choice is offered")
	}
	b.quietly()
}
