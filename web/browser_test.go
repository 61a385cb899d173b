package web

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
)

// The browser tests drive the built page as a user would. They need Chromium
// and fail without it; `make test` installs what is missing.

func TestMain(m *testing.M) {
	build := exec.Command("go", "run", "./web/build")
	build.Dir = ".."
	build.Stderr = os.Stderr
	if err := build.Run(); err != nil {
		fmt.Fprintln(os.Stderr, "the page cannot be built:", err)
		os.Exit(1)
	}
	code := m.Run()
	if browser.stop != nil {
		browser.stop()
	}
	os.Exit(code)
}

// One browser serves all tests, each in a tab of its own.
var browser struct {
	sync.Once
	ctx  context.Context
	stop context.CancelFunc
}

// A tab is a page under test with all that it logged and asked for.
type tab struct {
	t   *testing.T
	ctx context.Context

	mu       sync.Mutex
	errors   []string
	requests []string
}

// open opens the built page from disk, as a user does, and waits until it is ready.
func open(t *testing.T, fragment string) *tab {
	t.Helper()
	return newTab(t).open(fragment)
}

// openIn opens it for a test that takes longer than others.
func openIn(t *testing.T, limit time.Duration) *tab {
	t.Helper()
	return newTabFor(t, limit).open("")
}

func (b *tab) open(fragment string) *tab {
	b.t.Helper()
	file, err := filepath.Abs("dist/saksi.html")
	if err != nil {
		b.t.Fatal(err)
	}
	b.run(chromedp.Navigate("file://" + file + fragment))
	b.waitState("ready")
	return b
}

func newTab(t *testing.T) *tab {
	t.Helper()
	return newTabFor(t, 150*time.Second)
}

func newTabFor(t *testing.T, limit time.Duration) *tab {
	t.Helper()
	browser.Do(func() { browser.ctx, browser.stop = startBrowser(t) })
	return tabOf(t, browser.ctx, limit)
}

// startBrowser starts a Chromium with more options than all tests have.
func startBrowser(t *testing.T, more ...chromedp.ExecAllocatorOption) (context.Context, context.CancelFunc) {
	options := append(chromedp.DefaultExecAllocatorOptions[:],
		chromedp.NoSandbox, chromedp.DisableGPU, chromedp.WindowSize(1440, 900),
		chromedp.Flag("disable-component-update", true), chromedp.Flag("lang", "en-US"), chromedp.Env("LANGUAGE=en"))
	allocator, stopAllocator := chromedp.NewExecAllocator(context.Background(), append(options, more...)...)
	ctx, stop := chromedp.NewContext(allocator, chromedp.WithErrorf(func(string, ...any) {})) // what matters is seen by the tests
	if err := chromedp.Run(ctx); err != nil {
		t.Logf("Chromium did not start; install it with: apt-get install chromium")
	}
	return ctx, func() { stop(); stopAllocator() }
}

// tabOf opens a tab of a browser.
func tabOf(t *testing.T, browser context.Context, limit time.Duration) *tab {
	t.Helper()
	ctx, cancel := chromedp.NewContext(browser)
	ctx, cancelTime := context.WithTimeout(ctx, limit)
	t.Cleanup(func() { cancelTime(); cancel() })
	b := &tab{t: t, ctx: ctx}
	chromedp.ListenTarget(ctx, func(event any) {
		b.mu.Lock()
		defer b.mu.Unlock()
		switch e := event.(type) {
		case *runtime.EventExceptionThrown:
			b.errors = append(b.errors, e.ExceptionDetails.Error())
		case *runtime.EventConsoleAPICalled:
			if e.Type == runtime.APITypeError || e.Type == runtime.APITypeWarning || e.Type == runtime.APITypeAssert {
				for _, a := range e.Args {
					b.errors = append(b.errors, "console: "+string(a.Value)+a.Description)
				}
			}
		case *log.EventEntryAdded:
			if e.Entry.Level == log.LevelError || e.Entry.Level == log.LevelWarning {
				b.errors = append(b.errors, "log: "+e.Entry.Text+" "+e.Entry.URL)
			}
		case *network.EventRequestWillBeSent:
			b.requests = append(b.requests, e.Request.URL)
		}
	})
	// Chromium's dialog for saving would wait for somebody; tests of saving bring their own.
	b.run(network.Enable(), log.Enable(), chromedp.ActionFunc(func(ctx context.Context) error {
		_, err := page.AddScriptToEvaluateOnNewDocument(`delete globalThis.showSaveFilePicker`).Do(ctx)
		return err
	}))
	return b
}

func (b *tab) run(actions ...chromedp.Action) {
	b.t.Helper()
	if err := chromedp.Run(b.ctx, actions...); err != nil {
		b.t.Fatalf("%v\n%s", err, strings.Join(b.errors, "\n"))
	}
}

// eval returns the value of a JavaScript expression.
func eval[T any](b *tab, expression string) T {
	b.t.Helper()
	var out T
	b.run(chromedp.Evaluate(expression, &out, func(p *runtime.EvaluateParams) *runtime.EvaluateParams {
		return p.WithAwaitPromise(true)
	}))
	return out
}

// wait waits until a JavaScript condition holds.
func (b *tab) wait(condition string) {
	b.t.Helper()
	deadline := time.Now().Add(60 * time.Second)
	for !eval[bool](b, "!!("+condition+")") {
		if time.Now().After(deadline) {
			b.t.Fatalf("did not come true: %s\nstate %s\n%s\n%s", condition,
				eval[string](b, "document.documentElement.dataset.state ?? ''"), eval[string](b, "document.body.innerText.slice(0, 1500)"), strings.Join(b.errors, "\n"))
		}
		time.Sleep(20 * time.Millisecond)
	}
}

// waitState waits for a state of the page; for "ready", which it is before its
// program runs (start_test.go), for that, too.
func (b *tab) waitState(state string) {
	b.t.Helper()
	b.wait("document.documentElement.dataset.state === '" + state + "'")
	if state == "ready" {
		b.wait(`performance.getEntriesByName('running')[0]`)
	}
}

// drop drops files on the page with the browser's own drag events.
func (b *tab) drop(files ...string) {
	b.t.Helper()
	data := &input.DragData{Items: []*input.DragDataItem{}, Files: files, DragOperationsMask: 1}
	for _, event := range []input.DispatchDragEventType{input.DragEnter, input.DragOver, input.Drop} {
		b.run(input.DispatchDragEvent(event, 300, 300, data))
	}
}

// story returns the absolute paths of a story's articles, in order.
func story(t *testing.T, name string) []string {
	t.Helper()
	files, err := filepath.Glob("../testdata/stories/" + name + "/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatalf("the story %s is not there: %v", name, err)
	}
	for i := range files {
		if files[i], err = filepath.Abs(files[i]); err != nil {
			t.Fatal(err)
		}
	}
	return files
}

// writer gives a function that writes files into a folder of the test's own.
func writer(t *testing.T) func(name, text string) string {
	folder := t.TempDir()
	return func(name, text string) string {
		t.Helper()
		name = filepath.Join(folder, name)
		if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
		return name
	}
}

// copies puts files into a folder of the test's own, as 1.txt, 2.txt and so on.
func copies(t *testing.T, from []string) []string {
	t.Helper()
	write := writer(t)
	var files []string
	for i, file := range from {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		files = append(files, write(itoa(i+1)+".txt", string(data)))
	}
	return files
}

// quietly checks that nothing was logged as an error and nothing asked of the
// network; the page itself and what is inside it are no network.
func (b *tab) quietly() {
	b.t.Helper()
	b.mu.Lock()
	defer b.mu.Unlock()
	for _, e := range b.errors {
		b.t.Errorf("console: %s", e)
	}
	for _, r := range b.requests {
		if !strings.HasPrefix(r, "file:") && !strings.HasPrefix(r, "blob:") && !strings.HasPrefix(r, "data:") {
			b.t.Errorf("request: %s", r)
		}
	}
}

// accessible checks the page as it stands with axe-core.
func (b *tab) accessible() {
	b.t.Helper()
	axe, err := os.ReadFile("node_modules/axe-core/axe.min.js")
	if err != nil {
		b.t.Fatalf("axe-core is missing; install it with: npm install --prefix web --no-save --no-package-lock axe-core@4.10.3")
	}
	b.run(chromedp.Evaluate(string(axe)+";0", nil))
	result := eval[string](b, `axe.run(document, {resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']})
		.then(r => JSON.stringify(r.violations.map(v => ({id: v.id, help: v.help, nodes: v.nodes.slice(0, 5).map(n => n.html.slice(0, 200) + ' ' + n.failureSummary)}))))`)
	var violations []struct {
		ID, Help string
		Nodes    []string
	}
	if err := json.Unmarshal([]byte(result), &violations); err != nil {
		b.t.Fatal(err)
	}
	for _, v := range violations {
		b.t.Errorf("axe: %s: %s\n%s", v.ID, v.Help, strings.Join(v.Nodes, "\n"))
	}
}

func itoa(n int) string { return strconv.Itoa(n) }
