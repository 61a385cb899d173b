package web

import (
	"bytes"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"

	"saksi/compare/export"
)

// The element is a guest: these are the pages of hosts who did not expect it.

// fragmentOf is a story compared, as a CMS gets it.
func fragmentOf(t *testing.T, name string) string {
	t.Helper()
	var out bytes.Buffer
	if err := export.Fragment(&out, native(t, story(t, name))); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

// host serves pages under a policy each, and what was built.
func host(t *testing.T, policy string, pages map[string]string) *httptest.Server {
	t.Helper()
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Security-Policy", policy)
		if text, ok := pages[r.URL.Path]; ok {
			if !strings.HasSuffix(r.URL.Path, ".js") {
				w.Header().Set("Content-Type", "text/html; charset=utf-8")
			} else {
				w.Header().Set("Content-Type", "text/javascript")
			}
			w.Write([]byte(text))
			return
		}
		http.FileServer(http.Dir("dist")).ServeHTTP(w, r)
	}))
	t.Cleanup(server.Close)
	return server
}

const fits = `document.documentElement.scrollWidth <= innerWidth`

// On a page from right to left a comparison keeps its own direction and the
// element its own words, and nothing sticks out.
func TestElementFromRightToLeft(t *testing.T) {
	head := strings.Replace(emptyPage, `lang="en"`, `lang="ar" dir="rtl"`, 1)
	b := visit(t, site(t, map[string]string{"/": head + `<main><h1>مقارنة</h1><saksi-compare id="own">` + fragmentOf(t, "ar-mina") + `</saksi-compare><saksi-compare id="other">` + fragmentOf(t, "id-feri") + `</saksi-compare></main>`}), "/")
	for _, width := range []int64{1440, 390} {
		b.run(chromedp.EmulateViewport(width, 844))
		b.wait(`own` + shown + ` && other` + shown)
		for _, holds := range []string{
			`own.shadowRoot.querySelector('.tabs').getAttribute('aria-label') === 'طرق العرض'`,
			`getComputedStyle(own.shadowRoot.querySelector('.saksi')).direction === 'rtl' && getComputedStyle(other.shadowRoot.querySelector('.saksi')).direction === 'ltr'`,
			`(([a, b]) => a.getBoundingClientRect().left > b.getBoundingClientRect().left)(own.shadowRoot.querySelectorAll('.tabs button'))`,
			`(([a, b]) => a.getBoundingClientRect().left < b.getBoundingClientRect().left)(other.shadowRoot.querySelectorAll('.tabs button'))`,
			`getComputedStyle(other.shadowRoot.querySelector('.summary')).textAlign === 'start'`,
			fits,
		} {
			if !eval[bool](b, holds) {
				t.Errorf("at %d does not hold: %s", width, holds)
			}
		}
	}
	b.accessible()
	b.noErrors()
}

// A page's rules for all elements, its root's font and what it hands down leave
// the comparison as it is.
func TestElementUnderHostileStyles(t *testing.T) {
	looks := `(() => { const root = el.shadowRoot, of = (q, p) => getComputedStyle(root.querySelector(q))[p];
		return [of('.saksi', 'fontSize'), of('.summary', 'fontSize'), of('.reading', 'fontSize'), of('.saksi', 'letterSpacing'), of('.summary', 'textTransform'), of('.reading', 'textIndent'),
			of('.reading', 'whiteSpace'), of('.reading', 'wordSpacing'), of('.summary', 'textShadow'), of('.reading', 'textAlign'), of('.disputed-value', 'display'), of('.saksi', 'boxSizing'), of('.summary', 'lineHeight'),
			root.querySelectorAll('section:not([hidden]) .reading')[0].getBoundingClientRect().height > 0, [...root.querySelectorAll('.tabs button')].every(b => b.getBoundingClientRect().height > 30)].join() })()`
	styles := map[string]string{
		"none":       ``,
		"small root": `html { font-size: 62.5% }`,
		"all unset":  `body, body * { all: unset !important }`,
		"all hidden": `div, section, ol, ul, li, p, h2, h3, span, b, i, mark, details, summary, button { display: none !important; font-size: 5rem !important }`,
		"boxes":      `:where(*), *::before, *::after { box-sizing: content-box !important; border: 9px solid red !important; float: left }`,
		"handed down": `body { font: italic 900 60px/4 fantasy; letter-spacing: .5em; word-spacing: 2em; text-transform: uppercase; text-indent: 5em; white-space: pre; text-align: right; text-shadow: 2px 2px red; cursor: none }
			body * { font-size: 60px !important; line-height: 9 !important }`,
	}
	pages := map[string]string{}
	for name, style := range styles {
		path := "/" + strings.ReplaceAll(name, " ", "-")
		pages[path+".css"] = style
		pages[path] = strings.Replace(emptyPage, "<body>", `<link rel="stylesheet" href="`+path+`.css"><body>`, 1) + `<saksi-compare id="el" src="/examples/story.fragment.html"></saksi-compare>`
	}
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if strings.HasSuffix(r.URL.Path, ".css") {
			w.Header().Set("Content-Type", "text/css")
			w.Write([]byte(pages[r.URL.Path]))
		} else if text, ok := pages[r.URL.Path]; ok {
			w.Header().Set("Content-Type", "text/html; charset=utf-8")
			w.Write([]byte(text))
		} else {
			http.FileServer(http.Dir("dist")).ServeHTTP(w, r)
		}
	}))
	t.Cleanup(server.Close)
	b := visit(t, server, "/none")
	b.wait(`el` + shown)
	want := eval[string](b, looks)
	if !strings.HasPrefix(want, "15px,22px,") || !strings.HasSuffix(want, "true,true") {
		t.Fatalf("on an empty page it looks like %s", want)
	}
	if n := b.asked("/story.fragment.html"); n != 1 {
		t.Errorf("the comparison was asked for %d times", n)
	}
	for name := range styles {
		b.run(chromedp.Navigate(server.URL + "/" + strings.ReplaceAll(name, " ", "-")))
		b.wait(`el` + shown)
		if got := eval[string](b, looks); got != want {
			t.Errorf("%s: %s\nwant %s", name, got, want)
		}
	}
}

// Where programs are allowed and workers are not, the message comes at once.
func TestLiveWhereWorkersAreForbidden(t *testing.T) {
	server := host(t, "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; worker-src 'none'",
		map[string]string{"/": emptyPage + `<saksi-compare live id="el">` + liveArticles + `</saksi-compare>`})
	b := visit(t, server, "/")
	b.wait(`el.shadowRoot?.querySelector('[role=alert]')?.textContent.includes('and workers')`)
	if eval[int](b, `el.shadowRoot.querySelector('slot').assignedElements().length`) != 2 {
		t.Error("the articles are gone")
	}
	if seconds := eval[float64](b, `performance.now() / 1000`); seconds > 25 {
		t.Errorf("it took %.0f s to say so", seconds)
	}
}

// A worker that never answers is given up, and the articles stay. The page's
// clock runs a hundred times faster here.
func TestLiveGivesUpASilentWorker(t *testing.T) {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Cache-Control", "no-store")
		switch {
		case r.URL.Path == "/":
			w.Header().Set("Content-Type", "text/html; charset=utf-8")
			w.Write([]byte(`<!doctype html><html lang="en"><title>t</title><script>const wait = setTimeout; globalThis.setTimeout = (f, ms) => wait(f, ms / 100)</script>` +
				`<script type="module" src="/saksi-compare.js"></script><body><saksi-compare live id="el">` + liveArticles + `</saksi-compare>`))
		case strings.HasSuffix(r.URL.Path, "saksi-live.js") && r.Header.Get("Sec-Fetch-Dest") == "worker":
			w.Header().Set("Content-Type", "text/javascript")
		default:
			http.FileServer(http.Dir("dist")).ServeHTTP(w, r)
		}
	}))
	t.Cleanup(server.Close)
	b := visit(t, server, "/")
	b.run(chromedp.Evaluate(`globalThis.why = ''; addEventListener('saksi-error', e => { why = e.detail.reason })`, nil))
	b.wait(`el.shadowRoot?.querySelector('[role=alert]')?.textContent.includes('and workers') && el.shadowRoot.querySelector('slot').assignedElements().length === 2`)
}

// The scripts may come from another site that allows it; where that site allows
// the element alone, a message says what is missing.
func TestLiveFromAnotherSite(t *testing.T) {
	for _, test := range []struct{ name, closed, shows string }{
		{"all", "none", `el` + shown},
		{"without the second script", "saksi-live.js", `el.shadowRoot?.querySelector('[role=alert]')?.textContent.includes('saksi-live.js') && el.shadowRoot.querySelector('slot').assignedElements().length === 2`},
		{"without the program", "saksi.wasm.gz", `el.shadowRoot?.querySelector('[role=alert]')?.textContent.includes('saksi.wasm.gz')`},
		{"without any", ".js", `el.querySelectorAll('article').length === 2 && el.innerText.includes('Ferry Square') && !customElements.get('saksi-compare')`},
	} {
		t.Run(test.name, func(t *testing.T) {
			other := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
				if !strings.HasSuffix(r.URL.Path, test.closed) {
					w.Header().Set("Access-Control-Allow-Origin", "*")
				}
				http.FileServer(http.Dir("dist")).ServeHTTP(w, r)
			}))
			t.Cleanup(other.Close)
			server := host(t, "default-src 'none'; script-src "+other.URL+" 'wasm-unsafe-eval'; style-src 'self'; connect-src "+other.URL+"; worker-src blob:", map[string]string{
				"/": `<!doctype html><html lang="en"><title>t</title><script type="module" src="` + other.URL + `/saksi-compare.js"></script><body><saksi-compare live id="el">` + liveArticles + `</saksi-compare>`})
			b := visit(t, server, "/")
			b.wait(test.shows)
		})
	}
}
