package web

import (
	"fmt"
	"math/rand"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/chromedp"
)

// A page with many articles goes on answering: no task takes long, in processor
// time, so that a busy machine does not count. The aim is 50 ms; what is asked
// here leaves room for code that the browser has not compiled yet.
func TestPageAnswersMeanwhile(t *testing.T) {
	const most = 150
	files := many(t, 30)
	b := open(t, "")
	check := func(name string, tr trace) {
		t.Helper()
		if longest := tr.top(1); len(longest) == 0 {
			t.Errorf("%s: no task was seen", name)
		} else if longest[0] > most {
			t.Errorf("%s: the longest task takes %.0f ms of processor time, at most %d are wanted", name, longest[0], most)
		} else {
			t.Logf("%s: longest task %.0f ms", name, longest[0])
		}
	}
	check("reading and comparing", b.traced(func() {
		b.drop(files...)
		b.waitState("done")
	}))
	b.wait(`document.querySelectorAll('.strips > li').length === 30`) // built in turns, and all of them
	check("the slider", b.traced(func() {
		b.run(chromedp.Evaluate(`(f => { f.value = 4; f.dispatchEvent(new Event('input', {bubbles: true})) })(document.querySelector('#level')); 0`, nil))
		time.Sleep(300 * time.Millisecond)
	}))
	b.quietly()
}

// One article more gives what comparing all of them anew gives, and the worker
// reads it alone.
func TestOneMoreIsTheSame(t *testing.T) {
	files := story(t, "id-feri")
	b := open(t, "")
	b.drop(files[:4]...)
	b.waitState("done")
	b.drop(files[4:]...)
	b.wait(`document.documentElement.dataset.state === 'done' && document.querySelectorAll('.strips > li').length === 5`)
	rows := `[...document.querySelectorAll('[data-statement-row]')].map(r => r.dataset.statementRow + r.dataset.kind + r.textContent).join('|')`
	grown := eval[string](b, rows)
	anew := open(t, "")
	anew.drop(files...)
	anew.waitState("done")
	if grown == "" || grown != eval[string](anew, rows) {
		t.Error("one article more gives other statements than all at once")
	}
}

// many writes n articles of 30 sentences drawn from the Indonesian stories.
func many(t *testing.T, n int) []string {
	var pool []string
	for _, name := range []string{"id-feri", "id-longsor"} {
		for _, f := range story(t, name) {
			data, err := os.ReadFile(f)
			if err != nil {
				t.Fatal(err)
			}
			for _, line := range strings.Split(string(data), "\n") {
				if len(line) > 60 {
					pool = append(pool, line)
				}
			}
		}
	}
	random := rand.New(rand.NewSource(1))
	folder := t.TempDir()
	var files []string
	for i := range n {
		var b strings.Builder
		for j := range 14 { // about two sentences a line
			words := strings.Fields(pool[random.Intn(len(pool))])
			if random.Intn(3) > 0 {
				random.Shuffle(len(words), func(x, y int) { words[x], words[y] = words[y], words[x] })
				words = append(words, fmt.Sprintf("kota%d%d", i, j))
			}
			b.WriteString(strings.Join(words, " ") + "\n")
		}
		name := filepath.Join(folder, fmt.Sprintf("article%02d.txt", i))
		if err := os.WriteFile(name, []byte(b.String()), 0o644); err != nil {
			t.Fatal(err)
		}
		files = append(files, name)
	}
	return files
}
