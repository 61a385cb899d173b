package web

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	cdpbrowser "github.com/chromedp/cdproto/browser"
	"github.com/chromedp/chromedp"

	"saksi/compare/export"
)

// The page's exports are those of the command, byte for byte.
func TestExportsAreThoseOfTheCommand(t *testing.T) {
	files := story(t, "id-feri")
	b := open(t, "")
	b.drop(files...)
	b.waitState("done")
	report := native(t, files)
	for _, f := range export.Formats {
		dir := t.TempDir()
		b.run(cdpbrowser.SetDownloadBehavior(cdpbrowser.SetDownloadBehaviorBehaviorAllow).WithDownloadPath(dir).WithBrowserContextID(chromedp.FromContext(b.ctx).BrowserContextID))
		b.click(`[data-act=exports]`)
		b.click(`[data-act=export][data-arg=` + f.Name + `]`)
		var want bytes.Buffer
		if err := f.Write(&want, report); err != nil {
			t.Fatal(err)
		}
		got := arrived(t, filepath.Join(dir, "comparison"+f.Ending))
		if !bytes.Equal(got, want.Bytes()) {
			t.Errorf("%s: the page writes %d bytes, the command %d, and they differ", f.Name, len(got), want.Len())
		}
	}
	b.click(`[data-act=exports]`)
	b.accessible()
	b.keys("\u001b")
	b.wait(`!document.querySelector('.menu-list')`)
	b.quietly()
}

// arrived waits for a download and reads it.
func arrived(t *testing.T, path string) []byte {
	t.Helper()
	for deadline := time.Now().Add(20 * time.Second); time.Now().Before(deadline); time.Sleep(50 * time.Millisecond) {
		if data, err := os.ReadFile(path); err == nil && len(data) > 0 {
			return data
		}
	}
	t.Fatalf("%s was not downloaded", filepath.Base(path))
	return nil
}

// What is copied is there as rich text and as plain text.
func TestCopyAsRichText(t *testing.T) {
	b := example(t)
	b.run(chromedp.Evaluate(`globalThis.copied = null; navigator.clipboard.write = async (items) => { copied = {html: await (await items[0].getType('text/html')).text(), plain: await (await items[0].getType('text/plain')).text()} }`, nil))
	b.click(`[data-act=exports]`)
	b.click(`[data-act=copy]`)
	b.wait(`copied && document.querySelector('.menu [role=status]').textContent !== ''`)
	if html := eval[string](b, `copied.html`); !strings.HasPrefix(html, `<div class="saksi"`) {
		t.Errorf("the rich text begins with %.80s", html)
	}
	if plain := eval[string](b, `copied.plain`); !strings.HasPrefix(plain, "# Saksi") {
		t.Errorf("the plain text begins with %.80s", plain)
	}
	b.run(chromedp.Evaluate(`navigator.clipboard.write = async () => { throw new Error('no') }`, nil))
	b.click(`[data-act=exports]`)
	b.click(`[data-act=copy]`)
	b.wait(`document.querySelector('[role=alert]').textContent.includes('copying')`)
	b.quietly()
}
