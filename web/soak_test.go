//go:build soak

package web

import (
	"bytes"
	"context"
	"encoding/base64"
	"fmt"
	"math/rand"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/heapprofiler"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/cdproto/systeminfo"
	"github.com/chromedp/chromedp"
)

// soaked opens the page in a browser of its own, with a record of how much
// memory the worker had when it was done.
func soaked(t *testing.T) *tab {
	t.Helper()
	ctx, stop := startBrowser(t)
	t.Cleanup(stop)
	b := tabOf(t, ctx, 40*time.Minute)
	b.run(chromedp.ActionFunc(func(ctx context.Context) error {
		_, err := page.AddScriptToEvaluateOnNewDocument(`globalThis.workerMemory = 0;
			globalThis.Worker = class extends Worker {
				constructor(...a) { super(...a); this.addEventListener('message', e => { if (e.data.memory) workerMemory = e.data.memory }) }
			}`).Do(ctx)
		return err
	}))
	return b.open("")
}

// memory is what a tab holds after a collection, in MB.
type memory struct{ heap, program, worker, resident float64 }

func (b *tab) memory() (m memory) {
	b.t.Helper()
	b.run(chromedp.ActionFunc(func(ctx context.Context) error {
		if err := heapprofiler.CollectGarbage().Do(ctx); err != nil {
			return err
		}
		used, _, _, _, err := runtime.GetHeapUsage().Do(ctx)
		m.heap = used / 1e6
		return err
	}))
	m.program, m.worker = eval[float64](b, `saksi.memory() / 1e6`), eval[float64](b, `workerMemory / 1e6`)
	b.run(chromedp.ActionFunc(func(ctx context.Context) error {
		browser := chromedp.FromContext(ctx).Browser
		processes, err := systeminfo.GetProcessInfo().Do(cdp.WithExecutor(ctx, browser))
		if err != nil {
			return err
		}
		for _, p := range processes {
			status, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", p.ID))
			if err != nil || p.Type != "renderer" {
				continue
			}
			var kB float64
			_, after, _ := strings.Cut(string(status), "VmRSS:")
			fmt.Sscan(after, &kB)
			m.resident = max(m.resident, kB/1e3)
		}
		return nil
	}))
	return m
}

// Five hundred articles, ten times in one tab: the example takes the place of
// everything, and five hundred are dropped on it anew. From the third round on
// nothing grows.
func TestSoak(t *testing.T) {
	files := many(t, 500)
	b := soaked(t)
	var rounds []memory
	for round := range 10 {
		if round > 0 {
			b.click(`.bar [data-act=articles]`)
		}
		b.wait(`document.querySelector('[data-act=example][data-arg=id]')`)
		b.run(evaluate(`document.querySelector('[data-act=example][data-arg=id]').click()`)) // a long list is still built above it
		b.articles(5)
		start := time.Now()
		b.drop(files...)
		b.wait(`document.documentElement.dataset.state !== 'done'`)
		b.waitLong(`document.documentElement.dataset.state === 'done'`, 10*time.Minute)
		b.set("#story", "all") // they tell of many events
		b.waitLong(`document.documentElement.dataset.state === 'done' && document.querySelectorAll('.strips li').length === 505`, 10*time.Minute)
		took := time.Since(start)
		m := b.memory()
		rounds = append(rounds, m)
		t.Logf("round %d: %.1f s; JavaScript heap %.1f MB, program of the page %.1f MB, worker %.1f MB, process of the tab %.0f MB",
			round+1, took.Seconds(), m.heap, m.program, m.worker, m.resident)
	}
	early, late := rounds[2], rounds[len(rounds)-1]
	for what, pair := range map[string][2]float64{
		"the JavaScript heap": {early.heap, late.heap}, "the page's program": {early.program, late.program},
		"the worker": {early.worker, late.worker}, "the process": {early.resident, late.resident},
	} {
		if pair[1] > 1.2*pair[0] {
			t.Errorf("%s grew from %.1f to %.1f MB between the third round and the last", what, pair[0], pair[1])
		}
	}
	b.quietly()
}

// waitLong is wait for what takes minutes.
func (b *tab) waitLong(condition string, limit time.Duration) {
	b.t.Helper()
	for end := time.Now().Add(limit); time.Now().Before(end); time.Sleep(100 * time.Millisecond) {
		if eval[bool](b, "!!("+condition+")") {
			return
		}
	}
	b.wait(condition)
}

// Two hundred megabytes at once: pictures, pages with pictures in them, papers
// and archives that hold nothing, and articles. What can be read is compared,
// the rest is named, and the tab answers meanwhile.
func TestLargeDrop(t *testing.T) {
	random := rand.New(rand.NewSource(1))
	folder := t.TempDir()
	var paths []string
	total := 0
	write := func(name string, parts ...[]byte) {
		path, data := filepath.Join(folder, name), bytes.Join(parts, nil)
		if err := os.WriteFile(path, data, 0o644); err != nil {
			t.Fatal(err)
		}
		paths, total = append(paths, path), total+len(data)
	}
	noise := func(n int) []byte { out := make([]byte, n); random.Read(out); return out }
	for i, file := range story(t, "id-feri") {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		write(fmt.Sprintf("article%d.txt", i), text)
		picture := base64.StdEncoding.EncodeToString(noise(3 << 20))
		write(fmt.Sprintf("page%d.html", i), []byte("<!doctype html><title>Halaman</title><article><img src=\"data:image/jpeg;base64,"+picture+"\"><p>"), bytes.ReplaceAll(text, []byte("\n"), []byte("<p>")))
	}
	for i := range 26 {
		write(fmt.Sprintf("picture%d.jpg", i), []byte("\xff\xd8\xff\xe0"), noise(2<<20))
	}
	write("large.pdf", []byte("%PDF-1.7\n"), noise(70<<20))
	for i := range 4 {
		write(fmt.Sprintf("paper%d.pdf", i), []byte("%PDF-1.7\n"), noise(5<<20))
		write(fmt.Sprintf("archive%d.zip", i), []byte("PK\x03\x04"), noise(5<<20))
		write(fmt.Sprintf("letter%d.docx", i), []byte("PK\x03\x04"), noise(3<<20))
	}
	t.Logf("%d files, %.0f MB", len(paths), float64(total)/1e6)
	b := soaked(t)
	b.run(evaluate(`globalThis.gap = 0; { let last = performance.now(); setInterval(() => { const now = performance.now(); gap = Math.max(gap, now - last); last = now }, 10) }`))
	start := time.Now()
	b.drop(paths...)
	b.waitLong(`document.documentElement.dataset.state === 'done'`, 10*time.Minute)
	took := time.Since(start)
	m := b.memory()
	t.Logf("done after %.1f s, %d articles compared; longest time without an answer %.0f ms; JavaScript heap %.1f MB, program of the page %.1f MB, worker %.1f MB, process %.0f MB",
		took.Seconds(), b.count(".strips li"), eval[float64](b, `gap`), m.heap, m.program, m.worker, m.resident)
	if n := b.count(".strips li"); n < 5 {
		t.Errorf("%d articles were compared", n)
	}
	alert := eval[string](b, `document.querySelector('[role=alert]').textContent`)
	for _, path := range paths {
		if name := filepath.Base(path); filepath.Ext(name) != ".txt" && filepath.Ext(name) != ".html" && !strings.Contains(alert, name+": ") {
			t.Errorf("nothing is said about %s", name)
		}
	}
	b.quietly()
}

// Two hundred megabytes of text: the page takes what it can hold, names the
// rest, compares in its worker, and can be stopped and used again.
func TestTextDrop(t *testing.T) {
	random := rand.New(rand.NewSource(1))
	folder := t.TempDir()
	var paths []string
	for i := range 200 {
		var text strings.Builder
		for text.Len() < 1<<20-200 {
			fmt.Fprintf(&text, "Kapal feri %d dari kota%d tiba di dermaga %d pada hari ke-%d.\n", random.Intn(1e6), random.Intn(1e4), random.Intn(1e5), random.Intn(1e5))
		}
		paths = append(paths, filepath.Join(folder, fmt.Sprintf("text%03d.txt", i)))
		if err := os.WriteFile(paths[i], []byte(text.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	b := soaked(t)
	start := time.Now()
	b.drop(paths...)
	b.waitLong(`document.documentElement.dataset.state === 'comparing'`, 10*time.Minute)
	read := time.Since(start)
	time.Sleep(20 * time.Second)
	m := b.memory()
	t.Logf("read after %.1f s; after 20 s of comparing the program of the page has %.1f MB, the process %.0f MB", read.Seconds(), m.program, m.resident)
	b.says("text199.txt: is left out: the articles here hold 16 MB")
	b.click(`[data-act=cancel]`)
	b.says("Stopped. The articles are still here")
	b.click(`[data-act=example][data-arg=id]`)
	b.articles(5)
	m = b.memory()
	t.Logf("stopped and used again: program of the page %.1f MB, process %.0f MB", m.program, m.resident)
	b.quietly()
}
