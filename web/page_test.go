package web

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"

	"saksi/compare"
	"saksi/compare/ingest"
	"saksi/web/notices"
)

// native compares the files as the command does.
func native(t *testing.T, files []string) *compare.Report {
	t.Helper()
	var articles []compare.Article
	for _, f := range files {
		data, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		read, problems := ingest.Read(filepath.Base(f), data)
		if len(problems) > 0 {
			t.Fatal(problems)
		}
		articles = append(articles, read...)
	}
	report, err := compare.Compare(context.Background(), articles, compare.Options{})
	if err != nil {
		t.Fatal(err)
	}
	return report
}

// The whole way: files dropped on the page give what the library gives.
func TestDropShowsTheNativeReport(t *testing.T) {
	files := story(t, "id-feri")
	want := native(t, files)
	b := open(t, "")
	b.accessible()
	b.drop(files...)
	b.waitState("done")
	b.accessible()

	for eval[bool](b, `!!document.querySelector('.more button')`) {
		b.run(chromedp.Evaluate(`document.querySelector('.more button').click()`, nil))
	}
	rows := eval[map[string]string](b, `Object.fromEntries([...document.querySelectorAll('[data-statement-row]')].map(r => [r.dataset.statementRow, r.dataset.kind]))`)
	for _, st := range want.Statements {
		if rows[st.ID] != string(st.Kind) {
			t.Errorf("statement %s is %q on the page, %s in the report", st.ID, rows[st.ID], st.Kind)
		}
	}

	b.run(chromedp.Evaluate(`location.hash = 'side'`, nil))
	b.wait(`document.querySelector('.column [data-sentence]')`)
	b.accessible()
	type shown struct{ Text, Kind, Statement string }
	got := eval[map[string]shown](b, `Object.fromEntries([...document.querySelectorAll('.column [data-sentence]')].map(s => [s.dataset.sentence, {Text: s.textContent, Kind: s.dataset.kind ?? '', Statement: s.dataset.statement ?? ''}]))`)
	n := 0
	for _, a := range want.Articles {
		for _, s := range a.Sentences {
			n++
			if w := (shown{s.Text, string(s.Kind), s.Statement}); got[s.ID] != w {
				t.Errorf("%s: the page has %+v, the report %+v", s.ID, got[s.ID], w)
			}
		}
	}
	if n == 0 || len(got) != n {
		t.Errorf("the page has %d sentences, the report %d", len(got), n)
	}
	b.quietly()
}

// Files can be chosen too; a statement opens from the keyboard and shows every wording.
func TestOpenAStatementWithTheKeyboard(t *testing.T) {
	files := story(t, "id-feri")
	want := native(t, files)
	b := open(t, "")
	b.run(chromedp.SetUploadFiles(`input[type=file][multiple]`, files, chromedp.ByQuery))
	b.waitState("done")
	id := eval[string](b, `document.querySelector('[data-statement-row] button').focus(), document.querySelector('[data-statement-row]').dataset.statementRow`)
	b.run(chromedp.KeyEvent(kb.Enter))
	b.wait(`document.querySelector('[data-statement-row="` + id + `"] .wordings')`)
	got := eval[[]string](b, `[...document.querySelectorAll('[data-statement-row="`+id+`"] .wordings [data-sentence]')].map(s => s.dataset.sentence)`)
	for _, st := range want.Statements {
		if st.ID == id && len(got) != len(st.Members) {
			t.Errorf("opened, %s shows %v, the report has %v", id, got, st.Members)
		}
	}
	b.quietly()
}

// Who gets the page gets the licences of what it is built from.
func TestNoticesStandInThePage(t *testing.T) {
	built, err := os.ReadFile("dist/saksi.html")
	if err != nil {
		t.Fatal(err)
	}
	t.Chdir("..")
	all, err := notices.Of("js", "wasm", "./wasm")
	if err != nil || len(all) == 0 {
		t.Fatalf("%d notices: %v", len(all), err)
	}
	for _, n := range all {
		if !strings.Contains(string(built), n.Name+" "+n.Version) || !strings.Contains(string(built), n.Text) {
			t.Errorf("the page leaves out the notice of %s", n.Name)
		}
	}
}
