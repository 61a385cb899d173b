package compare_test

import (
	"context"
	"os"
	"path/filepath"
	"testing"

	"saksi/compare"
)

// BenchmarkCompare compares the Indonesian example, five articles of about 90
// sentences together.
func BenchmarkCompare(b *testing.B) {
	files, err := filepath.Glob("../testdata/stories/id-feri/*.txt")
	if err != nil || len(files) == 0 {
		b.Fatalf("the story is not there: %v", err)
	}
	var articles []compare.Article
	size := 0
	for _, f := range files {
		data, err := os.ReadFile(f)
		if err != nil {
			b.Fatal(err)
		}
		articles = append(articles, compare.Article{Name: filepath.Base(f), Text: string(data)})
		size += len(data)
	}
	b.SetBytes(int64(size))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := compare.Compare(context.Background(), articles, compare.Options{}); err != nil {
			b.Fatal(err)
		}
	}
}
