package web

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/chromedp/chromedp"

	"saksi/compare/hostile"
)

// Every hostile file is dropped on the page, a batch at a time beside an
// innocent one. Nothing runs, nothing is asked of the network, no policy is
// touched, and what the text says never becomes an element.
func TestHostileFiles(t *testing.T) {
	files := hostile.Files()
	const batch = 60
	folder := t.TempDir()
	innocent := filepath.Join(folder, "innocent.txt")
	if err := os.WriteFile(innocent, []byte(hostile.Innocent), 0o644); err != nil {
		t.Fatal(err)
	}
	paths := hostile.Write(t, folder, files)
	shown := 0
	for from := 0; from < len(files); from += batch {
		b := openAfter(t, watch, "ready")
		b.drop(append([]string{innocent}, paths[from:min(from+batch, len(paths))]...)...)
		b.waitState("done")
		for _, view := range []string{"statements", "disagreements", "only", "side"} {
			b.run(chromedp.Evaluate(`location.hash = '`+view+`'`, nil))
			b.wait(`document.querySelector('[data-view=` + view + `]')`)
			if n := b.count("#app script, #app iframe, #app img, #app image, #app object, #app embed, #app video, #app audio, #app base, #app meta, #app link, #app style, #app template, #app math, #app foreignObject, #app x-saksi"); n > 0 {
				t.Errorf("files %d on, %s: %d elements came from the text", from, view, n)
			}
			odd := eval[[]string](b, `[...document.querySelectorAll('#app *')].flatMap(e => [...e.attributes]
				.filter(a => a.name.startsWith('on') || a.name === 'style' && /url|position/.test(a.value) || ['src', 'srcdoc', 'srcset', 'action', 'formaction', 'xlink:href', 'background', 'poster'].includes(a.name) || a.name === 'href' && !a.value.startsWith('#'))
				.map(a => e.tagName + ' ' + a.name + '=' + a.value.slice(0, 80)))`)
			if len(odd) > 0 {
				t.Errorf("files %d on, %s: %q", from, view, odd)
			}
		}
		shown += b.count(".strips li")
		if hits := eval[[]string](b, `hits`); len(hits) > 0 {
			t.Errorf("files %d on: something ran or tried to: %v", from, hits)
		}
		b.quietly()
	}
	if shown < 300 {
		t.Errorf("%d articles were shown", shown)
	}
	t.Logf("%d hostile files dropped, %d articles shown", len(files), shown)
}
