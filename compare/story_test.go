package compare_test

import (
	"context"
	"os"
	"path/filepath"
	"testing"

	"saksi/compare"
	"saksi/compare/ingest"
)

// readStory reads the articles of a folder, in the order of their names.
func readStory(t *testing.T, dir string) []compare.Article {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(dir, "*.txt"))
	if err != nil || len(files) < 2 {
		t.Fatalf("%s holds no story: %d articles (%v)", dir, len(files), err)
	}
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
	return articles
}

// stories runs a test on every story of the project by its name.
func stories(t *testing.T, test func(t *testing.T, name string, articles []compare.Article)) {
	t.Helper()
	dirs, err := filepath.Glob("../testdata/stories/*")
	if err != nil || len(dirs) == 0 {
		t.Fatalf("no stories found (%v)", err)
	}
	for _, dir := range append(dirs, "../testdata/golden/pasar") {
		name := filepath.Base(dir)
		t.Run(name, func(t *testing.T) { test(t, name, readStory(t, dir)) })
	}
}

func mustCompare(t *testing.T, articles ...compare.Article) *compare.Report {
	t.Helper()
	report, err := compare.Compare(context.Background(), articles, compare.Options{})
	if err != nil {
		t.Fatal(err)
	}
	return report
}
