package web

import (
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"

	"saksi/compare"
)

// compareFiles compares articles as the command does and keeps the report.
func compareFiles(t *testing.T, files []string) string {
	t.Helper()
	var articles []compare.Article
	for _, f := range files {
		text, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		articles = append(articles, compare.Article{Name: filepath.Base(f), Text: string(text)})
	}
	report, err := compare.Compare(context.Background(), articles, compare.Options{})
	if err != nil {
		t.Fatal(err)
	}
	out, err := json.Marshal(report)
	if err != nil {
		t.Fatal(err)
	}
	saved := filepath.Join(t.TempDir(), "saved.json")
	if err := os.WriteFile(saved, out, 0o644); err != nil {
		t.Fatal(err)
	}
	return saved
}

// An article is added to a saved comparison: the page says what it brings, as
// compare.Grow does, marks it in the list, and keeps what an editor has decided.
func TestAddToSaved(t *testing.T) {
	files := story(t, "id-feri")
	last := len(files) - 1
	saved := compareFiles(t, files[:last])
	b := open(t, "")
	b.drop(saved)
	b.articles(last)
	if b.count(`.tab[href="#new"]`) > 0 || b.count("[data-new]") > 0 {
		t.Error("a comparison is new before anything was added")
	}
	b.click(".wording")
	b.click("[data-act=note]")
	b.run(chromedp.SendKeys("#note", "ask the harbour master", chromedp.ByQuery))
	b.click("[data-submit=note-save] button")
	b.wait(`document.querySelector('.note')`)

	b.drop(files[last])
	b.articles(last + 1)
	if said := eval[string](b, `document.querySelector('.news-line')?.textContent`); !strings.Contains(said, "E posviral") {
		t.Errorf("about what was added it says %q", said)
	}
	if said := eval[string](b, `document.querySelector('.note')?.textContent`); !strings.Contains(said, "ask the harbour master") {
		t.Errorf("the note is %q", said)
	}
	b.accessible()
	b.click(`.news-line a`)
	b.wait(`document.querySelector('[data-view=new]') && location.hash === '#new'`)
	b.accessible()

	articles := func() []compare.Article {
		text, err := os.ReadFile(files[last])
		if err != nil {
			t.Fatal(err)
		}
		return []compare.Article{{Name: "posviral.txt", Text: string(text)}}
	}
	data, err := os.ReadFile(saved)
	if err != nil {
		t.Fatal(err)
	}
	var report compare.Report
	if err := json.Unmarshal(data, &report); err != nil {
		t.Fatal(err)
	}
	growth, err := compare.Grow(context.Background(), &report, articles(), compare.Options{})
	if err != nil {
		t.Fatal(err)
	}
	for _, kind := range []compare.NewsKind{compare.NewDisagreement, compare.NewStatement, compare.NewSupport} {
		want := 0
		for _, n := range growth.News {
			if n.Kind == kind {
				want++
			}
		}
		b.wait(`document.querySelector('.more') === null || (scrollTo(0, document.body.scrollHeight), false)`)
		if got := b.count(`[data-news=` + string(kind) + `]`); got != want || want == 0 {
			t.Errorf("%d news of the kind %s are shown, %d there are", got, kind, want)
		}
	}
	b.keys("1")
	b.wait(`document.querySelector('[data-view=statements] [data-new]')`)
	b.keys("5")
	b.wait(`document.querySelector('[data-view=new]')`)
	b.click(`[data-news=statement] .wording`)
	b.wait(`document.activeElement.closest('[data-statement-row]')?.querySelector('[data-new]')`)

	// Without the article nothing is new.
	b.click(`.bar [data-act=articles]`)
	b.click(`.source:nth-child(5) [data-act=remove]`)
	b.wait(`document.querySelectorAll('.source').length === 4 && document.documentElement.dataset.state === 'done'`)
	b.click(`main > p [data-act=articles]`)
	b.wait(`document.querySelector('[data-view=statements]') && !document.querySelector('.tab[href="#new"], .news-line, [data-new]')`)
	b.quietly()
}
