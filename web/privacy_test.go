package web

import (
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	cdpbrowser "github.com/chromedp/cdproto/browser"
	"github.com/chromedp/chromedp"

	"saksi/compare/export"
)

// ofChromium are the hosts that Chromium asks for the time and for news of
// itself, whatever page is open. That no page of ours asks them is seen in the
// tab's own requests.
var ofChromium = []string{"clients2.google.com", "update.googleapis.com", "accounts.google.com", "content-autofill.googleapis.com", "optimizationguide-pa.googleapis.com", "safebrowsing.googleapis.com", ".gvt1.com"}

// A proxy stands between Chromium and everything, this computer included. It
// gives out the built page and writes down what else is asked for, by whatever
// part of the browser.
func proxied(t *testing.T) (b *tab, asked func() []string) {
	t.Helper()
	var mu sync.Mutex
	var all []string
	proxy := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !slices.ContainsFunc(ofChromium, func(host string) bool { return strings.HasSuffix(r.URL.Hostname(), host) }) {
			mu.Lock()
			all = append(all, r.Method+" "+r.URL.String())
			mu.Unlock()
		}
		if r.URL.Path == "/saksi.html" {
			http.ServeFile(w, r, "dist/saksi.html")
			return
		}
		http.Error(w, "nothing is here", http.StatusBadGateway)
	}))
	t.Cleanup(proxy.Close)
	ctx, stop := startBrowser(t, chromedp.ProxyServer(proxy.URL), chromedp.Flag("proxy-bypass-list", "<-loopback>"))
	t.Cleanup(stop)
	return tabOf(t, ctx, 4*time.Minute), func() []string { mu.Lock(); defer mu.Unlock(); return append([]string(nil), all...) }
}

// Whatever one does with the page, from disk or from a server, it asks nobody
// for anything after itself, and keeps nothing in the browser.
func TestNothingIsAskedOrKept(t *testing.T) {
	file, err := filepath.Abs("dist/saksi.html")
	if err != nil {
		t.Fatal(err)
	}
	for _, address := range []string{"file://" + file, "http://127.0.0.1:8765/saksi.html"} {
		t.Run(strings.SplitN(address, ":", 2)[0], func(t *testing.T) {
			b, asked := proxied(t)
			b.run(chromedp.Navigate(address))
			b.waitState("ready")
			before := asked()
			if want := strings.Count(address, "http:"); len(before) != want {
				t.Errorf("to open the page was asked: %q", before)
			}
			b.everything()
			if after := asked(); len(after) != len(before) {
				t.Errorf("asked for was %q", after[len(before):])
			}
			if kept := eval[string](b, `(async () => {
				const count = async (what) => { try { return await what() } catch { return 0 } }; // refused is not kept
				return [await count(() => localStorage.length), await count(() => sessionStorage.length), await count(() => document.cookie.length),
					await count(async () => (await indexedDB.databases()).length), await count(async () => (await caches.keys()).length),
					await count(async () => (await Array.fromAsync((await navigator.storage.getDirectory()).keys())).length),
					await count(async () => (await navigator.serviceWorker.getRegistrations()).length)].join()
			})()`); kept != "0,0,0,0,0,0,0" {
				t.Errorf("kept in local, session, cookies, databases, caches, files, service workers: %s", kept)
			}
			b.mu.Lock()
			defer b.mu.Unlock()
			for _, r := range b.requests {
				if r != address && !strings.HasPrefix(r, "blob:") && !strings.HasPrefix(r, "data:") {
					t.Errorf("request: %s", r)
				}
			}
			for _, e := range b.errors {
				t.Errorf("console: %s", e)
			}
		})
	}
}

// everything is every flow of the page: compare, read, judge, export, save,
// open, add, choose an event.
func (b *tab) everything() {
	b.t.Helper()
	folder := b.t.TempDir()
	b.run(cdpbrowser.SetDownloadBehavior(cdpbrowser.SetDownloadBehaviorBehaviorAllow).WithDownloadPath(folder).WithBrowserContextID(chromedp.FromContext(b.ctx).BrowserContextID))
	b.run(chromedp.Evaluate(`globalThis.confirm = () => true; 0`, nil))
	ferry, depot := story(b.t, "id-feri"), story(b.t, "en-depot")
	for _, example := range []string{"en", "id"} {
		b.click(`[data-act=example][data-arg=` + example + `]`)
		b.waitState("done")
		b.click(`.bar [data-act=articles]`)
	}
	b.click(`main > p [data-act=articles]`)
	for _, view := range []string{"side", "disagreements", "only", "statements"} {
		b.click(`.tab[href="#` + view + `"]`)
		b.wait(`document.querySelector('[data-view=` + view + `]')`)
	}
	b.click(`.tab[href="#disagreements"]`)
	b.click(`.disagreement [data-act=agree]`)
	b.click(`.agreed [data-act=dispute]`)
	b.click(`.tab[href="#statements"]`)
	b.set("#level", "4")
	b.set("#find", "kapal")
	b.set("#find", "")
	b.set("#level", "7")
	b.set("#theme", "dark")
	b.set("#ui-language", "ar")
	b.set("#ui-language", "en")
	b.keys("?", "\u001b")
	b.run(chromedp.Evaluate(`dispatchEvent(new Event('beforeprint')); dispatchEvent(new Event('afterprint')); 0`, nil))

	b.click(`[data-statement-row][data-kind=shared] .wording`)
	b.click(`.opened [data-act=split]`)
	b.wait(`document.querySelector('.unsaved')`)
	b.click(`[data-statement-row] .wording`)
	b.click(`.opened [data-act=merge]`)
	b.click(`[data-act=merge-here]`)
	b.click(`[data-act=undo]`)
	b.click(`[data-statement-row] .wording`)
	b.click(`.opened [data-act=note]`)
	b.keys("ask")
	b.click(`.noting [type=submit]`)
	b.wait(`document.querySelector('.note')`)
	b.set(".title", "The ferry")
	for _, f := range export.Formats {
		b.click(`[data-act=exports]`)
		b.click(`[data-act=export][data-arg=` + f.Name + `]`)
		arrived(b.t, filepath.Join(folder, "comparison"+f.Ending))
	}
	b.click(`[data-act=exports]`)
	b.click(`[data-act=copy]`) // allowed or not
	b.click(`[data-act=save]`)
	saved := filepath.Join(folder, "comparison.saksi.json")
	arrived(b.t, saved)
	b.wait(`!document.querySelector('.unsaved')`)

	b.drop(saved) // opened in the place of all
	b.articles(len(ferry))
	b.wait(`document.querySelector('.title').value === 'The ferry'`)
	added := filepath.Join(folder, "added.txt")
	text, err := os.ReadFile(ferry[0])
	if err != nil {
		b.t.Fatal(err)
	}
	if err := os.WriteFile(added, append(text, "\nTiga puluh ekor kambing ikut diselamatkan dari geladak.\n"...), 0o644); err != nil {
		b.t.Fatal(err)
	}
	b.drop(added)
	b.articles(len(ferry) + 1)
	b.click(`.tab[href="#new"]`)
	b.wait(`document.querySelector('[data-view=new]')`)

	b.drop(depot...) // another event
	b.wait(`document.querySelector('#story')`)
	b.waitState("done")
	b.set("#story", "1")
	b.articles(len(depot))
	b.set("#story", "all")
	b.articles(len(ferry) + 1 + len(depot))
	b.click(`.bar [data-act=articles]`)
	b.click(`.source:nth-child(1) [data-act=remove]`)
	b.waitState("done")
	b.click(`[data-act=paste]`)
	b.set(`#paste-name`, "Obor")
	b.set(`#paste-text`, "Kapal itu kandas.\n<img src=https://example.invalid/a.png>")
	b.click(`.paste [type=submit]`)
	b.waitState("done")
}

// The policy of the built page lets no connection, frame, form or font out, and
// nothing in but its own scripts by their hashes.
func TestPolicy(t *testing.T) {
	data, err := os.ReadFile("dist/saksi.html")
	if err != nil {
		t.Fatal(err)
	}
	_, policy, _ := strings.Cut(string(data), `http-equiv="Content-Security-Policy" content="`)
	policy, _, _ = strings.Cut(policy, `"`)
	got := map[string][]string{}
	for _, directive := range strings.Split(policy, ";") {
		words := strings.Fields(directive)
		got[words[0]] = words[1:]
	}
	if d := got["default-src"]; len(d) != 1 || d[0] != "'none'" {
		t.Errorf("the default is %q", d)
	}
	for name, sources := range got {
		for _, s := range sources {
			allowed := s == "'none'" || strings.HasPrefix(s, "'sha256-") && strings.HasSuffix(name, "-src") || s == "'wasm-unsafe-eval'" && name == "script-src" ||
				s == "data:" && name == "img-src" || s == "blob:" && name == "worker-src" || name == "require-trusted-types-for" || name == "trusted-types"
			if !allowed {
				t.Errorf("%s allows %s", name, s)
			}
		}
	}
	for _, name := range []string{"connect-src", "frame-src", "font-src", "media-src", "object-src", "manifest-src", "child-src"} {
		if s, ok := got[name]; ok && s[0] != "'none'" {
			t.Errorf("%s allows %q", name, s)
		}
	}
	for _, name := range []string{"base-uri", "form-action"} { // these do not follow the default
		if s := got[name]; len(s) != 1 || s[0] != "'none'" {
			t.Errorf("%s is %q", name, s)
		}
	}
	if strings.Join(got["require-trusted-types-for"], "") != "'script'" {
		t.Error("Trusted Types are not required")
	}
}

// Where the clipboard is for safe addresses alone, as with plain http, copying
// ends in a sentence and the comparison stays.
func TestCopyFromAPlainServer(t *testing.T) {
	b, _ := proxied(t)
	b.run(chromedp.Navigate("http://saksi.test/saksi.html"))
	b.waitState("ready")
	b.click(`[data-act=example][data-arg=id]`)
	b.waitState("done")
	b.click(`[data-act=exports]`)
	b.click(`[data-act=copy]`)
	b.says("did not allow copying")
	b.click(`[data-statement-row] .wording`)
	b.wait(`document.querySelector('.opened')`)
}
