package export

import (
	"context"
	"runtime"
	"testing"
	"time"

	"saksi/compare"
	"saksi/compare/hostile"
	"saksi/compare/ingest"
)

// read reads a hostile file as a user's drop would, and checks what comes of it.
func read(t *testing.T, f hostile.File) []compare.Article {
	t.Helper()
	articles, problems := ingest.Read(f.Name, f.Data)
	if len(articles) == 0 && len(problems) == 0 {
		t.Error("neither an article nor a word about why there is none")
	}
	for _, p := range problems {
		if p.Message == "" {
			t.Errorf("an error without words: %+v", p)
		}
	}
	return articles
}

// Whatever strangers send, the report's spans hold, and every export says its
// words and does nothing else.
func TestHostileFiles(t *testing.T) {
	innocent := compare.Article{Name: "innocent.txt", Text: hostile.Innocent}
	files := hostile.Files()
	if len(files) < 300 {
		t.Errorf("%d hostile files", len(files))
	}
	compared, disputed := 0, 0
	for _, f := range files {
		t.Run(f.Trick, func(t *testing.T) {
			start := time.Now()
			articles := read(t, f)
			if len(articles) == 0 {
				return
			}
			r, err := compare.Compare(context.Background(), append(articles, innocent), compare.Options{})
			if err != nil {
				t.Fatal(err)
			}
			compared++
			disputed += len(r.Disagreements)
			hostile.CheckSpans(t, r)
			checkExports(t, r)
			if d := time.Since(start); d > 20*time.Second {
				t.Errorf("took %s", d)
			}
			if t.Failed() {
				t.Logf("the file is %q: %.300q", f.Name, f.Data)
			}
		})
	}
	if disputed < 100 {
		t.Errorf("hostile words came into %d disagreements only", disputed)
	}
	t.Logf("%d files, %d of them compared, %d disagreements", len(files), compared, disputed)
}

// What is large is read within the limits or refused, and compared in a time
// that somebody waits for. The bound is wide, since machines are shared.
func TestLargeFiles(t *testing.T) {
	if testing.Short() || runtime.GOOS == "js" {
		t.Skip("large inputs are for a native run")
	}
	innocent := compare.Article{Name: "innocent.txt", Text: hostile.Innocent}
	for _, f := range hostile.Large() {
		t.Run(f.Trick, func(t *testing.T) {
			start := time.Now()
			articles := read(t, f)
			if len(articles) == 0 {
				t.Logf("refused after %s", time.Since(start).Round(time.Millisecond))
				return
			}
			ctx, cancel := context.WithTimeout(context.Background(), 2*time.Minute)
			defer cancel()
			r, err := compare.Compare(ctx, append(articles, innocent), compare.Options{})
			if err != nil {
				t.Fatal(err)
			}
			hostile.CheckSpans(t, r)
			checkExports(t, r)
			t.Logf("%d bytes, %d sentences: %s", len(f.Data), len(r.Articles[0].Sentences), time.Since(start).Round(time.Millisecond))
		})
	}
}
