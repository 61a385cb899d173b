package web

import (
	"os"
	"path/filepath"
	"testing"

	cdpbrowser "github.com/chromedp/cdproto/browser"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"

	"saksi/compare/edit"
)

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
