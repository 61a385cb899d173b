package web

import (
	"bytes"
	"compress/gzip"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/chromedp"

	"saksi/compare/view"
)

// strict is the policy of a careful site: only its own files, nothing inline.
const strict = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; frame-src 'self'"

// live are the scripts that a site allows which lets its pages compare.
const live = "'self' 'wasm-unsafe-eval'"

// site serves what was built, with the strict policy for all pages but the
// framed one, which has its own.
func site(t *testing.T, pages map[string]string) *httptest.Server {
	t.Helper()
	files := http.FileServer(http.Dir("dist"))
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !strings.HasSuffix(r.URL.Path, ".frame.html") {
			policy := strict
			if r.URL.Query().Has("live") || strings.HasSuffix(r.URL.Path, "saksi-live.js") {
				policy = strings.Replace(strict, "script-src 'self'", "script-src "+live, 1)
			}
			w.Header().Set("Content-Security-Policy", policy)
		}
		if text, ok := pages[r.URL.Path]; ok {
			w.Header().Set("Content-Type", "text/html; charset=utf-8")
			w.Write([]byte(text))
			return
		}
		if r.URL.Path == "/favicon.ico" {
			w.WriteHeader(http.StatusNoContent)
			return
		}
		files.ServeHTTP(w, r)
	}))
	t.Cleanup(server.Close)
	return server
}

// emptyPage is an empty page with the element's script.
const emptyPage = `<!doctype html><html lang="en"><title>t</title><script type="module" src="/saksi-compare.js"></script><body>`

func visit(t *testing.T, server *httptest.Server, path string) *tab {
	t.Helper()
	b := newTab(t)
	b.run(chromedp.Navigate(server.URL + path))
	return b
}

// noErrors checks that nothing was logged as an error.
func (b *tab) noErrors() {
	b.t.Helper()
	b.mu.Lock()
	defer b.mu.Unlock()
	for _, e := range b.errors {
		b.t.Errorf("console: %s", e)
	}
}

func TestElementIsSmall(t *testing.T) {
	data, err := os.ReadFile("dist/saksi-compare.js")
	if err != nil {
		t.Fatal(err)
	}
	var packed bytes.Buffer
	z := gzip.NewWriter(&packed)
	z.Write(data)
	z.Close()
	if packed.Len() > 10_000 {
		t.Errorf("the element weighs %d bytes gzipped, more than 10 kB", packed.Len())
	}
}

// Every example shows its comparison, under a policy that allows nothing inline.
func TestExamples(t *testing.T) {
	server := site(t, nil)
	for path, shown := range map[string]string{
		"content.html": `document.querySelector('saksi-compare').shadowRoot.querySelectorAll('[data-statement-row]').length > 10`,
		"src.html":     `[...document.querySelectorAll('saksi-compare')].every(e => e.shadowRoot.querySelectorAll('[data-statement-row]').length > 10)`,
		"div.html":     `document.querySelector('div[data-saksi] saksi-compare')?.shadowRoot.querySelectorAll('[data-statement-row]').length > 10 && !document.querySelector('div[data-saksi] > p')`,
		"iframe.html":  `document.querySelector('iframe').clientHeight > 1000`,
		"oembed.html":  `document.querySelector('iframe').clientHeight === 1000`,
	} {
		t.Run(path, func(t *testing.T) {
			b := visit(t, server, "/examples/"+path)
			b.wait(shown)
			b.accessible()
			b.noErrors()
		})
	}
}

// When WordPress's script comes after the frame has loaded, it says that it is
// ready and must hear the height again.
func TestFrameAnswersReady(t *testing.T) {
	b := visit(t, site(t, nil), "/examples/oembed.html")
	b.wait(`document.querySelector('iframe').clientHeight === 1000`)
	b.run(chromedp.Sleep(300 * time.Millisecond)) // until it has said all about its new size
	b.run(chromedp.Evaluate(`globalThis.frame = document.querySelector('iframe'); globalThis.heard = 0;
		addEventListener('message', (e) => { if (e.source === frame.contentWindow && e.data.message === 'height') heard++ });
		frame.contentWindow.postMessage({message: 'ready', secret: 'wrongwrong'}, '*')`, nil))
	b.run(chromedp.Sleep(300 * time.Millisecond))
	if heard := eval[int](b, `heard`); heard != 0 {
		t.Errorf("it answered %d times to a wrong secret", heard)
	}
	b.run(chromedp.Evaluate(`frame.contentWindow.postMessage({message: 'ready', secret: frame.dataset.secret}, '*')`, nil))
	b.wait(`heard === 1`)
	b.noErrors()
}

// What the two elements of one page have in common, and their looks.
func TestElementSharesAndReflects(t *testing.T) {
	b := visit(t, site(t, nil), "/examples/src.html")
	b.wait(`document.querySelector('#second').shadowRoot.querySelector('.tabs') && document.querySelector('#first').shadowRoot.querySelector('.tabs')`)
	for _, test := range []struct{ what, holds string }{ // in this order: the last ones change what the first look at
		{"one style sheet", `first.shadowRoot.adoptedStyleSheets[0] === second.shadowRoot.adoptedStyleSheets[0]`},
		{"the view", `first.shadowRoot.querySelector('section:not([hidden])').dataset.section === 'statements'`},
		{"the height", `Math.abs(second.shadowRoot.querySelector('.saksi').clientHeight - 480) < 2`},
		{"the theme", `getComputedStyle(second).colorScheme === 'dark'`},
		{"a property", `getComputedStyle(second.shadowRoot.querySelector('.saksi')).backgroundColor === 'rgb(16, 36, 43)'`},
		{"a part", `getComputedStyle(second.shadowRoot.querySelector('.summary')).fontStyle === 'italic'`},
		{"reflection", `(first.height = 300, first.getAttribute('height') === '300') && (first.setAttribute('view', 'all'), first.view === 'all') && first.shadowRoot.querySelectorAll('section[hidden]').length === 0`},
		{"taking back", `(first.height = null, !first.hasAttribute('height')) && first.shadowRoot.querySelector('.saksi').style.maxHeight === ''`},
	} {
		if !eval[bool](b, test.holds) {
			t.Errorf("%s: does not hold: %s", test.what, test.holds)
		}
	}
	b.run(chromedp.Evaluate(`globalThis.picked = null; addEventListener('saksi-select', e => { picked = e.detail }); first.view = 'statements'; first.shadowRoot.querySelector('section:not([hidden]) summary [data-sentence]').click()`, nil))
	b.wait(`picked && /^s\d+$/.test(picked.statement) && /^a\d+\.\d+$/.test(picked.sentence) && first.shadowRoot.querySelectorAll('[data-lit]').length > 1 && first.shadowRoot.querySelector('details[open]')`)
	b.noErrors()
}

// Frameworks add, move and remove elements, and set properties before the
// script has come.
func TestElementSurvivesMoving(t *testing.T) {
	b := visit(t, site(t, map[string]string{"/": emptyPage}), "/")
	b.wait(`customElements.get('saksi-compare')`)
	b.run(chromedp.Evaluate(`
		globalThis.loads = 0; addEventListener('saksi-load', () => loads++);
		globalThis.boxes = [document.createElement('div'), document.createElement('div')]; document.body.append(...boxes);
		globalThis.el = document.createElement('saksi-compare'); el.src = '/examples/story.fragment.html'; boxes[0].append(el)`, nil))
	b.wait(`loads === 1`)
	b.run(chromedp.Evaluate(`for (let i = 0; i < 200; i++) { boxes[i % 2].append(el); if (i % 3 === 0) el.remove() } boxes[1].append(el)`, nil))
	b.wait(`el.shadowRoot.querySelectorAll('.saksi').length === 1 && loads === 1`)
	// Removed while it loads, then back; and many made and thrown away.
	b.run(chromedp.Evaluate(`el.remove(); el = document.createElement('saksi-compare'); el.src = '/examples/story.fragment.html'; boxes[0].append(el); el.remove(); boxes[1].append(el);
		for (let i = 0; i < 50; i++) { const x = document.createElement('saksi-compare'); x.src = el.src; boxes[0].append(x); x.remove() }`, nil))
	b.wait(`loads === 2 && el.shadowRoot.querySelector('.saksi')`)
	// Content that comes after the element, and goes again.
	b.run(chromedp.Evaluate(`globalThis.own = document.createElement('saksi-compare'); boxes[0].append(own);
		fetch(el.src).then(r => r.text()).then(t => { const d = new DOMParser().parseFromString(t, 'text/html'); own.append(document.importNode(d.querySelector('.saksi'), true)) })`, nil))
	b.wait(`own.shadowRoot.querySelector('.saksi')`)
	b.run(chromedp.Evaluate(`own.replaceChildren()`, nil))
	b.wait(`own.shadowRoot.querySelector('slot') && !own.shadowRoot.querySelector('.saksi')`)
	// Properties from before the upgrade.
	b.run(chromedp.Evaluate(`const early = new DOMParser().parseFromString('<saksi-compare></saksi-compare>', 'text/html').querySelector('saksi-compare'); early.view = 'only'; early.src = el.src; globalThis.early = document.adoptNode(early); boxes[0].append(globalThis.early)`, nil))
	b.wait(`early.getAttribute('view') === 'only' && early.shadowRoot?.querySelector('section:not([hidden])')?.dataset.section === 'only'`)
	b.noErrors()
}

// Nothing of a loaded file runs, loads or styles, and what is wrong is said.
func TestElementTrustsNothing(t *testing.T) {
	server := site(t, map[string]string{
		"/": emptyPage + `<saksi-compare src="/hostile.html"></saksi-compare><saksi-compare src="javascript:alert(1)"></saksi-compare><saksi-compare src="/none.html"></saksi-compare>` +
			`<saksi-compare src="/missing.html">fallback</saksi-compare><div data-saksi="/missing.html">plain words</div>`,
		"/none.html": `<p>nothing</p>`,
		"/hostile.html": `<div class="saksi" data-saksi-report="1" style="position:fixed" onclick="pwned=1"><script>pwned=2</script><img src="/x.png" onerror="pwned=3">` +
			`<style>*{display:none}</style><iframe src="/y"></iframe><a href="javascript:pwned=4">a</a><svg onload="pwned=5"></svg><section data-section="statements"><h2>S</h2><p id="s" part="p" slot="q">kept</p><p></p></section></div>`,
	})
	b := visit(t, server, "/")
	b.wait(`document.querySelector('saksi-compare').shadowRoot?.querySelector('.saksi p')`)
	b.wait(`[...document.querySelectorAll('saksi-compare')].slice(1, 3).every(e => e.shadowRoot.querySelector('[role=alert]'))`)
	if got := eval[string](b, `[...new Set([...document.querySelector('saksi-compare').shadowRoot.querySelectorAll('*')].map(e => e.localName))].sort().join(' ')`); got != "button div h2 p section" {
		t.Errorf("elements that came through: %s", got)
	}
	if got := eval[string](b, `[...new Set([...document.querySelector('saksi-compare').shadowRoot.querySelectorAll('.saksi, p, section')].flatMap(e => e.getAttributeNames()))].sort().join(' ')`); got != "class data-saksi-report data-section data-tabbed part" {
		t.Errorf("attributes that came through: %s", got)
	}
	if n := eval[int](b, `document.querySelector('saksi-compare').shadowRoot.querySelectorAll('p').length`); n != 1 {
		t.Errorf("%d paragraphs came through, want the one with words", n)
	}
	if eval[bool](b, `'pwned' in globalThis`) {
		t.Error("a loaded file ran")
	}
	b.wait(`document.querySelectorAll('saksi-compare')[3].shadowRoot.querySelector('slot')`)
	if eval[string](b, `document.querySelector('div[data-saksi]').innerText.trim()`) != "plain words" {
		t.Error("the words in place of a comparison that cannot be loaded are gone")
	}
	for _, r := range b.requests {
		if strings.HasSuffix(r, "/x.png") || strings.HasSuffix(r, "/y") {
			t.Errorf("a loaded file asked for %s", r)
		}
	}
}

// The types say what the element does, as the TypeScript compiler reads them.
func TestTypes(t *testing.T) {
	tsc := exec.Command("node", "../node_modules/typescript/bin/tsc", "--noEmit", "--strict", "--target", "es2022", "--lib", "es2022,dom,dom.iterable", "--module", "esnext", "--moduleResolution", "bundler", "types_test.ts")
	tsc.Dir = "element"
	if out, err := tsc.CombinedOutput(); err != nil {
		t.Errorf("%v\n%s", err, out)
	}
}

// The element has its own words, all of them, in each language of the interface.
func TestElementKnowsTheLanguages(t *testing.T) {
	codes := []string{}
	for _, l := range view.Languages {
		codes = append(codes, l.Code)
	}
	list, err := json.Marshal(codes)
	if err != nil {
		t.Fatal(err)
	}
	node := exec.Command("node", "--input-type=module", "-e", `import { wordsFor } from './words.js';
		const english = wordsFor('en'), keys = (w) => Object.keys(w).sort().join();
		for (const code of `+string(list)+`) {
			if (code !== 'en' && wordsFor(code) === english) console.log('no words in', code);
			if (keys(wordsFor(code)) !== keys(english)) console.log(code, 'has other words than English');
		}
		console.log(Object.keys(english).length > 5 ? 'read' : 'there are no words');`)
	node.Dir = "element"
	out, err := node.CombinedOutput()
	if err != nil || string(out) != "read\n" {
		t.Errorf("%v: %s", err, out)
	}
}
