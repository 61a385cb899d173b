package archive

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	_ "github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem/local"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/testing/ptest"

	"saksi/compare"
	"saksi/compare/archive/invent"
	"saksi/compare/story"
)

func TestMain(m *testing.M) { ptest.MainWithDefault(m, "prism") }

// run runs the job on the local runner and gives the sorted lines of an output.
func run(t *testing.T, job Job) func(name string) []string {
	t.Helper()
	p, s := beam.NewPipelineWithRoot()
	job.Build(s)
	if err := ptest.Run(p); err != nil {
		t.Fatal(err)
	}
	return func(name string) []string {
		files, err := filepath.Glob(job.Output + "-" + name + "-*.jsonl")
		if err != nil {
			t.Fatal(err)
		}
		var out []string
		for _, f := range files {
			data, err := os.ReadFile(f)
			if err != nil {
				t.Fatal(err)
			}
			out = append(out, strings.Split(strings.TrimSuffix(string(data), "\n"), "\n")...)
		}
		slices.Sort(out)
		return out
	}
}

// oneProcess makes the lines of the reports and the index with compare.Stories
// and compare.Compare alone.
func oneProcess(t *testing.T, articles []compare.Article) (reports, index []string) {
	t.Helper()
	byID := map[int64]compare.Article{}
	for _, a := range articles {
		data, err := json.Marshal(a)
		if err != nil {
			t.Fatal(err)
		}
		byID[id(data)] = a
	}
	var ids []int64
	for id := range byID {
		ids = append(ids, id)
	}
	slices.Sort(ids)
	articles = nil
	for _, id := range ids {
		articles = append(articles, byID[id])
	}
	for _, s := range compare.Stories(articles) {
		var in []compare.Article
		var profiles []story.Profile
		for _, i := range s.Articles {
			in = append(in, articles[i])
			profiles = append(profiles, compare.Profile(articles[i]))
		}
		r, e, err := results(context.Background(), ids[s.Articles[0]], in, profiles)
		if err != nil {
			t.Fatal(err)
		}
		if r != "" {
			reports = append(reports, r)
		}
		index = append(index, e)
	}
	slices.Sort(reports)
	slices.Sort(index)
	return reports, index
}

func same(t *testing.T, what string, got, want []string) {
	t.Helper()
	if len(want) == 0 || !slices.Equal(got, want) {
		t.Errorf("%s: %d lines, a single process gives %d", what, len(got), len(want))
		for i := range min(len(got), len(want)) {
			if got[i] != want[i] {
				t.Errorf("first difference:\n%.300s\n%.300s", got[i], want[i])
				break
			}
		}
	}
}

// The pipeline's stories and reports are those of a single process, byte for
// byte: on invented articles with and without dates, and on the labelled ones.
func TestEqualsSingleProcess(t *testing.T) {
	dir := t.TempDir()
	articles := invent.Articles(300, 1)
	for i := range articles {
		if i%50 == 7 {
			articles[i].Date = ""
		}
	}
	var lines bytes.Buffer
	for _, a := range articles {
		data, _ := json.Marshal(a)
		lines.Write(append(data, '\n'))
	}
	input := filepath.Join(dir, "in.jsonl")
	if err := os.WriteFile(input, lines.Bytes(), 0o644); err != nil {
		t.Fatal(err)
	}
	out := run(t, Job{Input: input, Output: filepath.Join(dir, "out"), Shards: 3})
	reports, index := oneProcess(t, articles)
	same(t, "reports", out("reports"), reports)
	same(t, "index", out("index"), index)
}

func TestFilesAndFailures(t *testing.T) {
	dir := t.TempDir()
	write := func(name, text string) {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	write("lines.jsonl", `{"name":"good","date":"2025-02-11","text":"Kapal Sinar Tolihe kandas di Karang Wairoto, kata syahbandar Marten Kase."}
{"name":"page","date":"2025-02-11","content":"<html><body><article><h1>Kapal kandas</h1><p>Kapal Sinar Tolihe kandas di Karang Wairoto pada Selasa pagi, kata Marten Kase.</p></article></body></html>"}
{"name":"good","date":"2025-02-11","text":"Kapal Sinar Tolihe kandas di Karang Wairoto, kata syahbandar Marten Kase."}
{"name":"empty","text":" "}
{"name":
`)
	write("empty.txt", "")
	write("alone.txt", "Harga cabai rawit di Pasar Lumbung turun menjadi Rp54 ribu.")
	out := run(t, Job{Input: filepath.Join(dir, "*.jsonl") + "," + filepath.Join(dir, "*.txt"), Output: filepath.Join(dir, "out"), Shards: 1})

	var failed []string
	for _, line := range out("failed") {
		var f Failure
		if err := json.Unmarshal([]byte(line), &f); err != nil {
			t.Fatal(err)
		}
		failed = append(failed, filepath.Base(f.Name))
		if f.Reason == "" {
			t.Errorf("%s fails without a reason", f.Name)
		}
	}
	slices.Sort(failed)
	if want := "[*.jsonl empty empty.txt good]"; fmt.Sprint(failed) != want {
		t.Errorf("failed: %v, want %v", failed, want)
	}
	entries := map[string]bool{}
	for _, line := range out("index") {
		var e Entry
		if err := json.Unmarshal([]byte(line), &e); err != nil {
			t.Fatal(err)
		}
		for i := range e.Articles {
			e.Articles[i] = filepath.Base(e.Articles[i])
		}
		slices.Sort(e.Articles)
		entries[fmt.Sprint(e.Articles, e.Alone)] = true
	}
	if len(entries) != 2 || !entries["[alone.txt] true"] || !entries["[good page] false"] {
		t.Errorf("index: %v", entries)
	}
}

// However common a term, a key's list stays under the cap and one.
func TestCapped(t *testing.T) {
	list := bytes.Repeat(appendPosting(nil, story.Posting{Article: 1}), 200)
	merged := (&capped{}).MergeAccumulators(list, list)
	if n := len(merged) / postingBytes; n != story.MaxPosting+1 {
		t.Errorf("%d postings, want %d", n, story.MaxPosting+1)
	}
}
