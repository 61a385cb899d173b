package web

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
)

// crewed opens the page where the browser says that it has so many processors, with a
// record of the workers that it starts. before runs for each message to a worker, with
// this (its number is this.n) and m.
func crewed(t *testing.T, cores int, before string) *tab {
	return openAfter(t, fmt.Sprintf(`globalThis.workers = []; globalThis.read = {};
		Object.defineProperty(navigator, 'hardwareConcurrency', {get: () => %d});
		globalThis.Worker = class extends Worker {
			constructor(...a) { super(...a); this.n = workers.push(this); this.ends = 0 }
			postMessage(m, ...a) { if (m.type === 'read') (read[this.n] ??= []).push(m.name); %s; super.postMessage(m, ...a) }
			terminate() { this.ends++; super.terminate() }
		}`, cores, before), "ready")
}

// pile are files enough for several workers: articles of two events, one that is no
// article, one that holds a hundred.
func pile(t *testing.T) []string {
	t.Helper()
	write := writer(t)
	var files []string
	for round := range 7 { // those of a story again, with another line each
		for _, name := range []string{"id-feri", "id-longsor"} {
			for i, file := range story(t, name) {
				text, err := os.ReadFile(file)
				if err != nil {
					t.Fatal(err)
				}
				files = append(files, write(fmt.Sprintf("%s-%d-%d.txt", name, round, i), string(text)+fmt.Sprintf("\nKapal ke-%d bertolak dari dermaga %d.\n", round*10+i, i)))
			}
		}
		files = append(files, write(fmt.Sprintf("picture%d.png", round), "\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR"))
	}
	return files
}

// The number of workers changes nothing that the page shows; those beside the one that
// compares are ended when the files are read.
func TestSeveralReaders(t *testing.T) {
	files := pile(t)
	if len(files) < 60 {
		t.Fatalf("%d files are no large drop", len(files))
	}
	type result struct{ saved, alert string }
	var alone result
	for _, cores := range []int{1, 2, 3} {
		b := crewed(t, cores, "")
		b.drop(files...)
		b.waitState("done")
		b.run(chromedp.Evaluate(`saksi.save = (name, text) => { globalThis.kept = text }; 0`, nil))
		b.click(`[data-act=save]`)
		b.wait(`globalThis.kept`)
		got := result{eval[string](b, `new Response(kept).text()`), eval[string](b, `document.querySelector('[role=alert]').textContent`)}
		if cores == 1 {
			alone = got
			for i := range 7 {
				if !strings.Contains(got.alert, fmt.Sprintf("picture%d.png", i)) {
					t.Errorf("nothing is said about picture%d.png: %s", i, got.alert)
				}
			}
		} else if got != alone {
			t.Errorf("with %d processors the comparison or what is said is another", cores)
		}
		read := eval[map[string][]string](b, `read`)
		var all []string
		for _, names := range read {
			all = append(all, names...)
		}
		slices.Sort(all)
		if len(read) != cores || len(all) != len(files) || len(slices.Compact(all)) != len(files) {
			t.Errorf("with %d processors %d workers read %d of %d files", cores, len(read), len(all), len(files))
		}
		if ended := eval[string](b, `workers.map(w => w.ends).join('')`); ended != "0"+strings.Repeat("1", cores-1) {
			t.Errorf("with %d processors the workers were ended %s times", cores, ended)
		}
		b.quietly()
	}
}

// A further worker that ends names the file that it read, and another goes on.
func TestReaderDies(t *testing.T) {
	b := crewed(t, 2, `if (this.n === 2 && m.type === 'read' && !globalThis.victim) {
		globalThis.victim = m.name;
		this.terminate();
		setTimeout(() => this.dispatchEvent(new ErrorEvent('error', {message: 'out of memory'})));
	}`)
	files := pile(t)
	b.drop(files...)
	b.waitState("done")
	b.says(eval[string](b, `victim`) + ": is too large for the memory of this browser; the other files go on")
	if n := eval[int](b, `Object.keys(read).length`); n != 3 {
		t.Errorf("%d workers have read: the one that compares, one that ended, and the one that followed", n)
	}
	if n := eval[int](b, `document.querySelectorAll('[role=alert] p').length`); n != 8 {
		t.Errorf("%d files are named, not seven pictures and the one that was lost", n)
	}
	b.quietly()
}

// One that falls silent is given up alone; what is said counts its silence.
func TestReaderFallsSilent(t *testing.T) {
	b := openAfter(t, `const every = setInterval; setInterval = (f, ms, ...a) => every(f, ms / 5, ...a); // the seconds of the watch
		globalThis.workers = [];
		Object.defineProperty(navigator, 'hardwareConcurrency', {get: () => 2});
		globalThis.Worker = class extends Worker {
			constructor(...a) { super(...a); this.n = workers.push(this) }
			postMessage(m, ...a) {
				if (this.n === 2 && m.type === 'read' && !globalThis.victim) { globalThis.victim = m.name; this.terminate() }
				super.postMessage(m, ...a);
			}
		}`, "ready")
	b.drop(pile(t)...)
	b.wait(`document.querySelector('.silent')?.textContent.includes('No answer for')`)
	b.click(`[data-act=again]`)
	b.waitState("done")
	b.says(eval[string](b, `victim`) + ": could not be read to its end")
	if n := eval[int](b, `workers.length`); n > 3 {
		t.Errorf("%d workers were started; the one that compares had not fallen silent", n)
	}
	b.quietly()
}

// Where the browser starts one worker and no more, that one reads everything.
func TestNoFurtherReader(t *testing.T) {
	for _, refusal := range []string{`throw new Error('refused')`, `this.postMessage = () => {}`} {
		b := openAfter(t, `globalThis.workers = 0;
			const after = setTimeout; setTimeout = (f, ms, ...a) => after(f, ms / 5, ...a); // of the wait for one that does not begin
			Object.defineProperty(navigator, 'hardwareConcurrency', {get: () => 4});
			globalThis.Worker = class extends Worker { constructor(...a) { super(...a); if (++workers > 1) { `+refusal+` } } }`, "ready")
		files := pile(t)
		b.drop(files...)
		b.waitState("done")
		if n := eval[int](b, `document.querySelectorAll('[role=alert] p').length`); n != 7 {
			t.Errorf("%d files are named, not seven pictures", n)
		}
		b.quietly()
	}
}

// Cancel ends all of them; what is dropped next is read.
func TestCancelSeveralReaders(t *testing.T) {
	b := crewed(t, 3, `if (this.n === 3 && m.type === 'read') setTimeout(() => document.querySelector('[data-act=cancel]')?.click())`)
	b.drop(pile(t)...)
	b.says("Stopped")
	b.waitState("ready")
	if left := eval[int](b, `workers.filter(w => !w.ends).length`); left != 1 {
		t.Errorf("%d workers are left, not the new one alone", left)
	}
	b.run(chromedp.Evaluate(`document.querySelector('[data-act=dismiss]').click(); 0`, nil))
	write := writer(t)
	b.drop(write("later.json", "{"), filepath.Join(filepath.Dir(story(t, "id-feri")[0]), filepath.Base(story(t, "id-feri")[0])))
	b.says("later.json")
	b.quietly()
}
