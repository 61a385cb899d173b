//go:build shots

package web

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
)

// TestShots makes pictures of every view for people to look at, in web/dist/shots
// or the folder that SHOTS names (`make shots`): three widths, two themes, two languages,
// right to left, print.
func TestShots(t *testing.T) {
	folder := os.Getenv("SHOTS")
	if folder == "" {
		folder = "dist/shots"
	}
	if err := os.MkdirAll(folder, 0o755); err != nil {
		t.Fatal(err)
	}
	shoot := func(b *tab, name string) {
		var picture []byte
		b.run(chromedp.CaptureScreenshot(&picture))
		if err := os.WriteFile(filepath.Join(folder, name+".png"), picture, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	size := func(b *tab, width, height int64) {
		b.run(emulation.SetDeviceMetricsOverride(width, height, 1, width < 500))
	}
	dark := func(b *tab, is bool) {
		value := "light"
		if is {
			value = "dark"
		}
		b.run(emulation.SetEmulatedMedia().WithFeatures([]*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: value}}))
	}
	b := open(t, "")
	sizes := []struct{ w, h int64 }{{1440, 900}, {768, 1024}, {390, 844}}
	for _, s := range sizes {
		size(b, s.w, s.h)
		shoot(b, fmt.Sprintf("first-%d", s.w))
	}
	files := story(t, "id-feri") // a saved comparison to which an article is added
	b.drop(compareFiles(t, files[:4]))
	b.articles(4)
	b.drop(files[4])
	b.articles(5)
	b.run(chromedp.Evaluate(`document.querySelector('[data-statement-row] .wording').click()`, nil))
	for _, s := range sizes {
		size(b, s.w, s.h)
		for _, view := range []string{"statements", "side", "disagreements", "only", "new"} {
			b.run(chromedp.Evaluate(`location.hash = '`+view+`'; scrollTo(0, 0)`, nil))
			b.wait(`document.querySelector('[data-view=` + view + `]')`)
			if view == "side" {
				b.run(chromedp.Evaluate(`(document.querySelector('.column[data-current] [data-kind=paraphrased]') ?? document.querySelector('.column [data-kind=paraphrased]')).click()`, nil))
			}
			shoot(b, fmt.Sprintf("%s-%d", view, s.w))
			dark(b, true)
			shoot(b, fmt.Sprintf("%s-%d-dark", view, s.w))
			dark(b, false)
		}
	}
	size(b, 1440, 900)
	b.run(chromedp.Evaluate(`location.hash = 'statements'`, nil))
	b.wait(`document.querySelector('[data-view=statements]')`)
	b.run(chromedp.Evaluate(`document.querySelector('.bar [data-act=articles]').click(); scrollTo(0, 0)`, nil))
	shoot(b, "articles-1440")
	size(b, 390, 844)
	shoot(b, "articles-390")
	size(b, 1440, 900)
	b.run(chromedp.Evaluate(`document.querySelector('.bar [data-act=articles]').click(); scrollTo(0, 0); (l => { l.value = 'id'; l.dispatchEvent(new Event('change', {bubbles: true})) })(document.querySelector('#ui-language'))`, nil))
	shoot(b, "statements-1440-id")
	b.run(chromedp.Evaluate(`document.querySelector('[data-act=help]').click()`, nil))
	shoot(b, "help-1440")
	b.run(chromedp.Evaluate(`document.querySelector('dialog [data-act=help]').click()`, nil))
	b.run(chromedp.ActionFunc(func(ctx context.Context) error {
		pdf, _, err := page.PrintToPDF().WithPrintBackground(true).Do(ctx)
		if err != nil {
			return err
		}
		return os.WriteFile(filepath.Join(folder, "print.pdf"), pdf, 0o644)
	}))
	// Right to left: articles and interface.
	b = open(t, "")
	size(b, 1440, 900)
	b.set("#ui-language", "ar")
	b.drop(story(t, "ar-mina")...)
	b.waitState("done")
	b.run(chromedp.Evaluate(`document.querySelector('[data-statement-row] .wording').click()`, nil))
	for _, view := range []string{"statements", "side", "disagreements"} {
		b.run(chromedp.Evaluate(`location.hash = '`+view+`'`, nil))
		b.wait(`document.querySelector('[data-view=` + view + `]')`)
		shoot(b, view+"-1440-rtl")
	}
	size(b, 390, 844)
	shoot(b, "disagreements-390-rtl")
}
