package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"saksi/compare"
	"saksi/compare/export"
	"saksi/compare/ingest"
)

// served is where `make serve` shows the examples.
const served = "http://127.0.0.1:8017/dist/examples/"

// buildExamples writes the pages of web/examples into a folder, with a
// comparison of an example story beside them in the forms that they show.
func buildExamples(folder string) error {
	report, err := compareStory(examples[0].folder)
	if err != nil {
		return err
	}
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return err
	}
	const frame = "story.frame.html"
	var fragment strings.Builder
	for name, write := range map[string]func(io.Writer) error{
		"story.fragment.html": func(w io.Writer) error { return export.Fragment(io.MultiWriter(w, &fragment), report) },
		frame:                 func(w io.Writer) error { return export.Frame(w, report, served+frame) },
		"story.html":          func(w io.Writer) error { return export.Find("html").Write(w, report) },
		"story.json":          func(w io.Writer) error { return export.JSON(w, report) },
		"story.oembed.json":   func(w io.Writer) error { return export.Embed(w, report, served+frame) },
	} {
		var out strings.Builder
		if err := write(&out); err != nil {
			return err
		}
		if err := os.WriteFile(filepath.Join(folder, name), []byte(out.String()), 0o644); err != nil {
			return err
		}
	}
	if err := copyFiles(filepath.Join(folder, "articles"), filepath.Join(examples[0].folder, "*.txt")); err != nil {
		return err
	}
	pages, err := filepath.Glob("web/examples/*")
	if err != nil {
		return err
	}
	for _, page := range pages {
		data, err := os.ReadFile(page)
		if err != nil {
			return err
		}
		text := strings.ReplaceAll(string(data), "{{fragment}}", strings.TrimSpace(fragment.String()))
		if err := os.WriteFile(filepath.Join(folder, filepath.Base(page)), []byte(text), 0o644); err != nil {
			return err
		}
	}
	return nil
}

func copyFiles(folder, pattern string) error {
	files, err := filepath.Glob(pattern)
	if err != nil {
		return err
	}
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return err
	}
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			return err
		}
		if err := os.WriteFile(filepath.Join(folder, filepath.Base(file)), data, 0o644); err != nil {
			return err
		}
	}
	return nil
}

func compareStory(folder string) (*compare.Report, error) {
	files, err := filepath.Glob(filepath.Join(folder, "*.txt"))
	if err != nil {
		return nil, err
	}
	var articles []compare.Article
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			return nil, err
		}
		read, failed := ingest.Read(filepath.Base(file), data)
		if len(failed) > 0 {
			return nil, fmt.Errorf("%s: %s", failed[0].Name, failed[0].Message)
		}
		articles = append(articles, read...)
	}
	return compare.Compare(context.Background(), articles, compare.Options{})
}
