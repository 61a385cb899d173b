package web

import (
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/chromedp"
)

const shown = `.shadowRoot?.querySelectorAll('[data-statement-row]').length > 2`

// liveArticles are two small articles that have something in common.
const liveArticles = `<article data-name="Courier"><h2>Tram</h2><p>Two people were hurt on Monday when a tram hit a delivery van at Ferry Square.</p><p>The line was closed for three hours.</p></article>` +
	`<article data-name="Beacon"><p>Three people were hurt on Monday when a tram hit a delivery van at Ferry Square.</p><p>The line was closed for three hours.</p><p>The mayor came.</p></article>`

// asked counts the requests for a file.
func (b *tab) asked(file string) int {
	b.mu.Lock()
	defer b.mu.Unlock()
	n := 0
	for _, r := range b.requests {
		if strings.HasSuffix(r, file) {
			n++
		}
	}
	return n
}

// The example: articles in the page and articles by address, compared by one
// program that is loaded once, under a policy that allows nothing inline.
func TestLiveComparesInThePage(t *testing.T) {
	b := visit(t, site(t, nil), "/examples/live.html?live")
	b.wait(`inside` + shown + ` && named` + shown)
	if n := b.asked("saksi.wasm.gz"); n != 1 {
		t.Errorf("the program was loaded %d times", n)
	}
	if got := eval[string](b, `[...inside.shadowRoot.querySelectorAll('.strip-title')].map(e => e.textContent).join()`); got != "Courier,Beacon" {
		t.Errorf("the sources are called %s", got)
	}
	if said := eval[string](b, `inside.shadowRoot.textContent`); !strings.Contains(said, "6 statements") { // the sources' names are none
		t.Errorf("of eight sentences, two of them shared, it says %.300q", said)
	}
	if !eval[bool](b, `inside.shadowRoot.querySelector('[data-discrepancy=number]') && inside.shadowRoot.querySelector('details[part=articles] slot').assignedNodes().length > 0`) {
		t.Error("the disagreement or the articles are missing")
	}
	if !eval[bool](b, `named.shadowRoot.querySelectorAll('.strip-title').length === 3 && !named.shadowRoot.querySelector('[part=articles], [role=alert]')`) {
		t.Error("the articles by address are not all there")
	}
	b.accessible()
	b.noErrors()
}

// The program is loaded when the element comes into view, not before.
func TestLiveWaitsForTheReader(t *testing.T) {
	b := visit(t, site(t, map[string]string{"/": emptyPage + strings.Repeat("<br>", 500) + `<saksi-compare live id="el">` + liveArticles + `</saksi-compare>`}), "/?live")
	b.wait(`el.shadowRoot`)
	b.run(chromedp.Sleep(400 * time.Millisecond))
	if n := b.asked("saksi-live.js") + b.asked("saksi.wasm.gz"); n != 0 {
		t.Fatalf("%d files were loaded for what nobody sees", n)
	}
	if eval[string](b, `el.innerText.slice(0, 4)`) != "Tram" {
		t.Error("the articles cannot be read before they are compared")
	}
	b.run(chromedp.Evaluate(`el.scrollIntoView()`, nil))
	b.wait(`el` + shown)
}

// Where a policy forbids it, or something is missing, a message says so, no
// program is loaded in vain and the articles stay.
func TestLiveSaysWhyNot(t *testing.T) {
	page := emptyPage + `<saksi-compare live id="el">` + liveArticles + `</saksi-compare>`
	server := site(t, map[string]string{"/": page, "/one": emptyPage + `<saksi-compare live id="el" articles="/examples/articles/gaungserayani.txt /nowhere.txt javascript:1"></saksi-compare>`,
		"/report": emptyPage + `<saksi-compare id="el" src="/examples/story.json"></saksi-compare>`})
	for path, want := range map[string]string{
		"/":         "wasm-unsafe-eval",
		"/one?live": "at least two",
		"/report":   `"live"`,
	} {
		b := visit(t, server, path)
		b.wait(`el.shadowRoot?.querySelector('[role=alert]')?.textContent.includes('` + want + `')`)
		switch path {
		case "/":
			if eval[int](b, `el.shadowRoot.querySelector('slot').assignedElements().length`) != 2 {
				t.Error("the articles are gone")
			}
			if n := b.asked("saksi.wasm.gz"); n != 0 {
				t.Error("a program was loaded that cannot run")
			}
		case "/one?live":
			if got := eval[string](b, `[...el.shadowRoot.querySelectorAll('[role=alert]')].slice(1).map(e => e.textContent).join(' ')`); !strings.Contains(got, "/nowhere.txt: ") || !strings.Contains(got, "javascript:1: ") {
				t.Errorf("what could not be loaded is not named: %s", got)
			}
		}
	}
}

// Articles of another site count when it allows that.
func TestLiveAcrossOrigins(t *testing.T) {
	text, err := os.ReadFile("../testdata/stories/id-feri/gaungserayani.txt")
	if err != nil {
		t.Fatal(err)
	}
	other := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/open.txt" {
			w.Header().Set("Access-Control-Allow-Origin", "*")
		}
		w.Write(text)
	}))
	t.Cleanup(other.Close)
	pages := map[string]string{}
	for _, name := range []string{"open", "closed"} {
		pages["/"+name] = emptyPage + `<saksi-compare live id="el" articles="/examples/articles/harian-pamasar.txt /examples/articles/kabarlimbara.txt ` + other.URL + "/" + name + `.txt"></saksi-compare>`
	}
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Security-Policy", "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self' "+other.URL)
		if text, ok := pages[r.URL.Path]; ok {
			w.Header().Set("Content-Type", "text/html; charset=utf-8")
			w.Write([]byte(text))
			return
		}
		http.FileServer(http.Dir("dist")).ServeHTTP(w, r)
	}))
	t.Cleanup(server.Close)
	b := visit(t, server, "/open")
	b.wait(`el` + shown + ` && el.shadowRoot.querySelectorAll('.strip-title').length === 3 && !el.shadowRoot.querySelector('[role=alert]')`)
	b = visit(t, server, "/closed")
	b.wait(`el` + shown + ` && el.shadowRoot.querySelectorAll('.strip-title').length === 2 && el.shadowRoot.querySelector('[role=alert]').textContent.includes('CORS')`)
}

// Moving, removing and changing an element while it compares ends in what its
// content is then, once.
func TestLiveSurvivesMoving(t *testing.T) {
	b := visit(t, site(t, map[string]string{"/": emptyPage}), "/?live")
	b.wait(`customElements.get('saksi-compare')`)
	b.run(chromedp.Evaluate(`
		globalThis.loads = 0; globalThis.fails = 0; addEventListener('saksi-load', () => loads++); addEventListener('saksi-error', () => fails++);
		globalThis.boxes = [document.createElement('div'), document.createElement('div')]; document.body.append(...boxes);
		globalThis.make = () => { const e = document.createElement('saksi-compare'); e.live = true; e.articles = '/examples/articles/gaungserayani.txt /examples/articles/kabarlimbara.txt'; boxes[0].append(e); return e };
		globalThis.el = make(); for (let i = 0; i < 20; i++) make().remove()`, nil))
	b.wait(`el.shadowRoot.querySelector('[role=status]')`)
	b.run(chromedp.Evaluate(`for (let i = 0; i < 50; i++) boxes[i % 2].append(el)`, nil))
	b.wait(`loads === 1 && el` + shown)
	b.run(chromedp.Evaluate(`boxes[0].append(el); globalThis.gone = make(); globalThis.stays = make()`, nil))
	b.wait(`gone.shadowRoot.querySelector('[role=status]')`)
	b.run(chromedp.Evaluate(`gone.remove()`, nil))
	b.wait(`stays` + shown)
	b.run(chromedp.Evaluate(`stays.articles += ' /examples/articles/posviral.txt'`, nil))
	b.wait(`stays.shadowRoot.querySelectorAll('.strip-title').length === 3`)
	if got := eval[string](b, "`${loads} ${fails} ${gone.shadowRoot.querySelector('.strips') !== null}`"); got != "3 0 false" {
		t.Errorf("loads, failures, and whether the removed one was filled: %s", got)
	}
	if n := b.asked("saksi.wasm.gz"); n != 1 {
		t.Errorf("the program was loaded %d times", n)
	}
	b.noErrors()
}

// src takes what was exported, in whatever form: the fragment, the page in one
// file, the page for frames, and with live the report.
func TestSourceIsWhatWasExported(t *testing.T) {
	b := visit(t, site(t, map[string]string{"/": emptyPage}), "/?live")
	b.wait(`customElements.get('saksi-compare')`)
	b.run(chromedp.Evaluate(`globalThis.all = ['fragment.html', 'html', 'frame.html', 'json'].map(form => { const e = document.createElement('saksi-compare'); e.live = form === 'json'; e.src = '/examples/story.' + form; document.body.append(e); return e })`, nil))
	b.wait(`all.slice(0, 3).every(e => e` + shown + `)`)
	b.run(chromedp.Evaluate(`all[3].scrollIntoView()`, nil))
	b.wait(`all[3]` + shown)
	if !eval[bool](b, `all.every(e => e.shadowRoot.querySelector('.saksi').innerHTML === all[0].shadowRoot.querySelector('.saksi').innerHTML)`) {
		t.Error("they do not show the same")
	}
	b.noErrors()
}
