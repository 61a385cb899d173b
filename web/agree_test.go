package web

import (
	"path/filepath"
	"testing"

	cdpbrowser "github.com/chromedp/cdproto/browser"
)

// A disagreement that the editor marks as none is gone from every list, stays so
// in the saved comparison, and can be shown again.
func TestNotADisagreement(t *testing.T) {
	b := example(t)
	folder := t.TempDir()
	b.run(cdpbrowser.SetDownloadBehavior(cdpbrowser.SetDownloadBehaviorBehaviorAllow).WithDownloadPath(folder))
	const first = `document.querySelector('.disagreement .disputed-value')?.textContent`
	b.click(`.tab[href="#disagreements"]`)
	b.wait(first)
	before, value := b.count(".disagreement"), eval[string](b, first)
	b.click(`.disagreement [data-act=agree]`)
	b.wait(`document.querySelector('.agreed [data-act=dispute]')`)
	if now := b.count(".disagreement"); now != before-1 {
		t.Errorf("%d disagreements of %d are left", now, before)
	}
	b.accessible()
	b.click(`[data-act=save]`)
	saved := filepath.Join(folder, "comparison.saksi.json")
	arrived(t, saved)
	b.quietly()

	again := open(t, "")
	again.drop(saved)
	again.waitState("done")
	again.click(`.tab[href="#disagreements"]`)
	again.wait(`document.querySelector('.agreed [data-act=dispute]')`)
	if now := again.count(".disagreement"); now != before-1 {
		t.Errorf("opened again, %d disagreements of %d are left", now, before)
	}
	again.click(`.agreed [data-act=dispute]`)
	again.wait(`document.querySelectorAll('.disagreement').length === ` + itoa(before) + ` && ` + first + ` === ` + quote(value))
	again.click(`[data-act=undo]`)
	again.wait(`document.querySelectorAll('.disagreement').length === ` + itoa(before-1))
	again.quietly()
}
