package web

import (
	"bytes"
	"context"
	"fmt"
	"html"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"sync"
	"testing"

	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"

	"saksi/compare"
	"saksi/compare/export"
	"saksi/compare/hostile"
	"saksi/compare/ingest"
)

// watch is the script of a page in which nothing hostile may run or be refused.
const watch = `globalThis.hits = [];
	globalThis.canary = () => hits.push('ran');
	addEventListener('securitypolicyviolation', e => hits.push(e.violatedDirective + ' ' + e.blockedURI));`

// guests serves pages with elements on them and writes down what else is asked for.
func guests(t *testing.T, pages map[string][]byte) (server *httptest.Server, strange func() []string) {
	t.Helper()
	var mu sync.Mutex
	var asked []string
	files := http.FileServer(http.Dir("dist"))
	server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		policy := strict
		if r.URL.Query().Has("live") || strings.HasSuffix(r.URL.Path, "saksi-live.js") {
			policy = strings.Replace(strict, "script-src 'self'", "script-src "+live, 1)
		}
		w.Header().Set("Content-Security-Policy", policy)
		data, known := pages[r.URL.EscapedPath()]
		switch {
		case known && strings.HasPrefix(r.URL.Path, "/raw/"):
			w.Header().Set("Content-Type", "application/octet-stream")
			w.Write(data)
		case known:
			w.Header().Set("Content-Type", "text/html; charset=utf-8")
			w.Write(data)
		case r.URL.Path == "/favicon.ico":
			w.WriteHeader(http.StatusNoContent)
		case strings.HasPrefix(r.URL.Path, "/saksi"):
			files.ServeHTTP(w, r)
		default:
			mu.Lock()
			asked = append(asked, r.URL.String())
			mu.Unlock()
			w.WriteHeader(http.StatusNotFound)
		}
	}))
	t.Cleanup(server.Close)
	return server, func() []string { mu.Lock(); defer mu.Unlock(); return asked }
}

func visitAfter(t *testing.T, script, address string) *tab {
	t.Helper()
	b := newTab(t)
	b.run(chromedp.ActionFunc(func(ctx context.Context) error {
		_, err := page.AddScriptToEvaluateOnNewDocument(script).Do(ctx)
		return err
	}), chromedp.Navigate(address))
	return b
}

// harmless checks what an element shows: the words of the report and nothing else.
func (b *tab) harmless(element string, r *compare.Report, about string) {
	b.t.Helper()
	got := eval[map[string]string](b, `Object.fromEntries([...`+element+`.shadowRoot.querySelectorAll('[data-sentence]')].map(s => [s.dataset.sentence, s.textContent]))`)
	n := 0
	for _, a := range r.Articles {
		for _, s := range a.Sentences {
			if s.Statement == "" {
				continue
			}
			n++
			if want := strings.ReplaceAll(s.Text, "\x00", "\uFFFD"); got[s.ID] != want {
				b.t.Fatalf("%s: %s reads %.200q, want %.200q", about, s.ID, got[s.ID], want)
			}
		}
	}
	if n == 0 {
		b.t.Errorf("%s: nothing is compared", about)
	}
	if odd := eval[[]string](b, `[...`+element+`.shadowRoot.querySelectorAll('*')].flatMap(e => [
		...['div', 'section', 'p', 'h2', 'h3', 'ol', 'ul', 'li', 'span', 'b', 'i', 'mark', 'br', 'details', 'summary', 'button', 'slot'].includes(e.localName) ? [] : [e.localName],
		...e.getAttributeNames().filter(a => a.startsWith('on') || ['id', 'href', 'src', 'srcdoc', 'action'].includes(a) || a === 'style' && e.getAttribute(a) !== '')])`); len(odd) > 0 {
		b.t.Errorf("%s: came through: %q", about, odd)
	}
}

func (b *tab) unharmed(strange func() []string) {
	b.t.Helper()
	if hits := eval[[]string](b, `hits`); len(hits) > 0 {
		b.t.Errorf("something ran or tried to: %v", hits)
	}
	if asked := strange(); len(asked) > 0 {
		b.t.Errorf("the server was asked for %q", asked)
	}
	b.noErrors()
}

// Every hostile file, compared with an innocent one, is shown by the element:
// as its own content, which the browser parses into the page, and by src.
func TestHostileElements(t *testing.T) {
	innocent := compare.Article{Name: "innocent.txt", Text: hostile.Innocent}
	var reports []*compare.Report
	var fragments [][]byte
	for _, f := range hostile.Files() {
		articles, _ := ingest.Read(f.Name, f.Data)
		if len(articles) == 0 {
			continue
		}
		r, err := compare.Compare(context.Background(), append(articles, innocent), compare.Options{})
		if err != nil {
			t.Fatal(err)
		}
		var out bytes.Buffer
		if err := export.Fragment(&out, r); err != nil {
			t.Fatal(err)
		}
		reports, fragments = append(reports, r), append(fragments, out.Bytes())
	}
	const batch = 80
	pages := map[string][]byte{}
	for from := 0; from < len(reports); from += batch {
		var content bytes.Buffer
		content.WriteString(emptyPage)
		for i := from; i < min(from+batch, len(reports)); i++ {
			file := fmt.Sprintf("/fragment/%d", i)
			pages[file] = fragments[i]
			fmt.Fprintf(&content, "<saksi-compare id=own%d view=all>%s</saksi-compare><saksi-compare id=src%d view=all src=%s></saksi-compare>", i, fragments[i], i, file)
		}
		pages[fmt.Sprintf("/page/%d", from)] = content.Bytes()
	}
	server, strange := guests(t, pages)
	for from := 0; from < len(reports); from += batch {
		b := visitAfter(t, watch, server.URL+fmt.Sprintf("/page/%d", from))
		b.wait(`document.readyState === 'complete' && [...document.querySelectorAll('saksi-compare')].every(e => e.shadowRoot?.querySelector('.saksi [data-sentence]'))`)
		for i := from; i < min(from+batch, len(reports)); i++ {
			for _, element := range []string{"own", "src"} {
				b.harmless(element+itoa(i), reports[i], fmt.Sprintf("%s, article %q", element, reports[i].Articles[0].Name))
			}
		}
		b.unharmed(strange)
	}
	t.Logf("%d comparisons, each as content and by src", len(reports))
}

// Every hostile file is compared in the page of another, seventy at a time.
func TestHostileLive(t *testing.T) {
	const batch = 70
	pages := map[string][]byte{}
	var reports []*compare.Report
	var articles []compare.Article
	addresses := ""
	content := emptyPage
	flush := func() {
		r, err := compare.Compare(context.Background(), articles, compare.Options{})
		if err != nil {
			t.Fatal(err)
		}
		content += fmt.Sprintf("<saksi-compare live id=el%d view=all articles=\"%s\"></saksi-compare>", len(reports), html.EscapeString(addresses))
		reports, articles, addresses = append(reports, r), nil, ""
	}
	files := hostile.Files()
	for i, f := range files {
		name := url.PathEscape(f.Name)
		if strings.Trim(f.Name, ".") == "" {
			name = "dots.txt"
		}
		address := fmt.Sprintf("/raw/%d/%s", i, name)
		pages[address] = f.Data
		addresses += address + " "
		if strings.HasPrefix(string(f.Data), `{"version"`) {
			continue // a saved comparison, and no article
		}
		read, _ := ingest.Read(f.Name, f.Data)
		articles = append(articles, read...)
		if i%batch == batch-1 || i == len(files)-1 {
			flush()
		}
	}
	pages["/"] = []byte(content)
	server, strange := guests(t, pages)
	b := visitAfter(t, watch, server.URL+"/?live")
	for i, r := range reports {
		b.wait(`(globalThis.el` + itoa(i) + `?.scrollIntoView(), el` + itoa(i) + `).shadowRoot?.querySelector('.saksi [data-sentence]')`)
		b.harmless("el"+itoa(i), r, fmt.Sprintf("live %d", i))
	}
	b.unharmed(strange)
}
