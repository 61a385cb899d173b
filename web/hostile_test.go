package web

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// Text that would be markup stays text, and the browser forbids the page to
// turn it into markup.
func TestHostileTextStaysText(t *testing.T) {
	attacks := []string{
		`<script>canary()</script> was printed.`,
		`<img src=x onerror=canary()> was printed.`,
		`<svg onload=canary()><a href="javascript:canary()">x</a> was printed.`,
		`"><iframe srcdoc="<script>parent.canary()</script>"></iframe> was printed.`,
		`</textarea></title></style><b onclick=canary()>x</b> was printed.`,
		"A \u202Egnp.exe\u202C name, a zero\u200Bwidth space and a \x00 byte were printed.",
	}
	text := strings.Join(attacks, "\n")
	folder := t.TempDir()
	var files []string
	for _, name := range []string{`one"><img src=x onerror=canary()>.txt`, `two<script>canary()<.txt`} {
		name = filepath.Join(folder, name)
		if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
		files = append(files, name)
	}
	want := native(t, files)
	b := open(t, "")
	eval[int](b, `(globalThis.hits = [], globalThis.canary = () => hits.push('ran'), addEventListener('securitypolicyviolation', e => hits.push(e.violatedDirective)), 0)`)
	b.drop(files...)
	b.waitState("done")
	for _, view := range []string{"statements", "disagreements", "only", "side"} {
		eval[string](b, `location.hash = '`+view+`'`)
		b.wait(`document.querySelector('[data-view=` + view + `]')`)
	}
	got := eval[map[string]string](b, `Object.fromEntries([...document.querySelectorAll('.column [data-sentence]')].map(s => [s.dataset.sentence, s.textContent]))`)
	for _, a := range want.Articles {
		for _, s := range a.Sentences {
			if got[s.ID] != s.Text {
				t.Errorf("%s: the page has %q, the report %q", s.ID, got[s.ID], s.Text)
			}
		}
	}
	if n := b.count("#app script, #app iframe, #app img, #app svg, #app [onerror], #app [onclick]"); n > 0 {
		t.Errorf("%d elements came from the text", n)
	}
	if hits := eval[[]string](b, `hits`); len(hits) > 0 {
		t.Errorf("something ran or tried to: %v", hits)
	}
	if !eval[bool](b, `(() => { try { document.createElement('div').innerHTML = '<b>'; return false } catch { return true } })()`) {
		t.Error("the page may turn text into markup")
	}
	if !eval[bool](b, `fetch('https://example.invalid/').then(() => false, () => new Promise(done => setTimeout(() => done(hits.some(h => h.startsWith('connect-src'))), 300)))`) {
		t.Error("the page may ask the network")
	}
}
