package web

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/chromedp/chromedp"
)

func evaluate(script string) chromedp.Action { return chromedp.Evaluate(script, nil) }

// Edits and articles are there after every fault, and the next run works.
func TestEditsSurvive(t *testing.T) {
	b := openAfter(t, `globalThis.fault = ''; console.warn = () => {};
		globalThis.Worker = class extends Worker {
			constructor(...a) {
				super(...a);
				this.addEventListener('message', e => {
					if (e.data.type !== 'progress' || fault !== 'kill') return;
					fault = '';
					this.terminate();
					setTimeout(() => this.dispatchEvent(new ErrorEvent('error', {message: 'killed'})));
				});
			}
			postMessage(m, ...a) { if (m.type === 'compare' && fault === 'panic') { m.json = '{'; fault = '' } super.postMessage(m, ...a) }
		}`, "ready")
	files := story(t, "id-feri")
	b.drop(files[:2]...)
	b.articles(2)
	b.note("ask the harbour master")
	broken := filepath.Join(t.TempDir(), "broken.json")
	if err := os.WriteFile(broken, []byte(`{"version":1,"articles":[{"id":"a1"`), 0o644); err != nil {
		t.Fatal(err)
	}

	for i, fault := range []string{"kill", "panic"} {
		b.run(evaluate(`fault = ` + quote(fault) + `; 0`))
		b.drop(files[2+i])
		b.says("The comparison stopped unexpectedly. The articles are still here")
		b.click(`.bar [data-act=articles]`)
		b.wait(`document.querySelectorAll('.source').length === ` + itoa(3+i))
		b.set(`.source:nth-child(1) select`, []string{"en", "id"}[i]) // something is changed, as the sentence says
		b.waitState("done")
		b.click(`main > p [data-act=articles]`)
		b.articles(3 + i)
		b.noted("harbour master")
	}
	b.drop(broken)
	b.says("broken.json: is cut off")
	b.articles(4)
	b.noted("harbour master")

	// The page's own program fails while it answers a click.
	b.click(`.bar [data-act=articles]`)
	b.run(evaluate(`saksi.choose = () => { throw new Error('no') }; 0`))
	b.click(`[data-act=choose]`)
	b.says("Something failed. The articles and what you changed are still here")
	b.click(`main > p [data-act=articles]`)
	b.noted("harbour master")
	b.drop(files[4])
	b.articles(5)
	b.noted("harbour master")
	b.quietly()
}

// A file that is written while it waits for its turn is not read half old and
// half new: the browser refuses it, and the page says so.
func TestFileChanges(t *testing.T) {
	b := openAfter(t, `const whole = File.prototype.arrayBuffer;
		File.prototype.arrayBuffer = async function () {
			if (this.name === '2.txt' && !globalThis.proceed) await new Promise(done => globalThis.proceed = done);
			return whole.call(this);
		}`, "ready")
	files := copies(t, story(t, "id-feri")[:3])
	b.drop(files...)
	b.wait(`globalThis.proceed`)
	if err := os.WriteFile(files[1], []byte("Something else stands here now, and it is longer than a line."), 0o644); err != nil {
		t.Fatal(err)
	}
	b.run(evaluate(`proceed()`))
	b.articles(2)
	b.says("2.txt: cannot be read: it may have been moved or changed")
	b.drop(files[1]) // chosen again
	b.articles(3)
	b.quietly()
}

// A file that is larger than any reader takes is refused before it is read.
func TestFileTooLarge(t *testing.T) {
	b := openAfter(t, `const whole = File.prototype.arrayBuffer; globalThis.read = 0;
		File.prototype.arrayBuffer = function () { read++; return whole.call(this) }`, "ready")
	large := filepath.Join(t.TempDir(), "large.pdf")
	f, err := os.Create(large)
	if err != nil {
		t.Fatal(err)
	}
	if err := f.Truncate(3 << 30); err != nil { // takes no room on the disk
		t.Fatal(err)
	}
	f.Close()
	b.drop(append([]string{large}, story(t, "id-feri")[:2]...)...)
	b.articles(2)
	b.says("large.pdf: is 3072.0 MB large, over the limit of 64.0 MB: cut")
	if n := eval[int](b, `read`); n != 2 {
		t.Errorf("%d files were read", n)
	}
	b.quietly()
}

// A worker that a policy blocks fails at once or says nothing for ever: the page
// does its work itself.
func TestWorkerBlocked(t *testing.T) {
	for _, says := range []string{`setTimeout(() => this.onerror(new ErrorEvent('error')), 50)`, ``} {
		b := openAfter(t, `globalThis.Worker = class { constructor() { `+says+` } postMessage() {} terminate() {} }`, "ready")
		b.drop(story(t, "id-feri")[:3]...)
		b.articles(3)
		if said := eval[string](b, `document.querySelector('[role=alert]').textContent`); said != "" {
			t.Errorf("it complains: %s", said)
		}
		b.quietly()
	}
}
