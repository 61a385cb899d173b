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
	"saksi/compare/ingest"
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
			if len(data) > 0 {
				out = append(out, strings.Split(strings.TrimSuffix(string(data), "\n"), "\n")...)
			}
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

// Whatever is wrong with an article or a file, it is named with what to do, and
// the rest is compared.
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
{"name":"blank","text":" "}
{"text":""}
{"name":"cut.html","content":"<html><body><script>1</script></body></html>"}
{"name":
["no", "article"]
`)
	write("empty.txt", "")
	write("alone.txt", "Harga cabai rawit di Pasar Lumbung turun menjadi Rp54 ribu.")
	write("large.txt", "")
	if err := os.Truncate(filepath.Join(dir, "large.txt"), ingest.MaxFileBytes+1); err != nil {
		t.Fatal(err)
	}
	write("torn.docx", "PK\x03\x04torn")
	if err := os.Symlink("nowhere", filepath.Join(dir, "lost.txt")); err != nil {
		t.Fatal(err)
	}
	if err := os.Mkdir(filepath.Join(dir, "folder.txt"), 0o755); err != nil {
		t.Fatal(err)
	}
	write("odd[1].jsonl", "")
	job := Job{Input: filepath.Join(dir, "*.jsonl") + "," + filepath.Join(dir, "*.txt") + "," + filepath.Join(dir, "*.docx"), Output: filepath.Join(dir, "out"), Shards: 1}
	out := run(t, job)

	var failed []string
	for _, line := range out("failed") {
		var f Failure
		if err := json.Unmarshal([]byte(line), &f); err != nil {
			t.Fatal(err)
		}
		failed = append(failed, filepath.Base(f.Name)+": "+f.Reason)
	}
	for _, want := range []struct{ name, reason string }{
		{"*.jsonl", "a line is no article (json: cannot unmarshal array"},
		{"*.jsonl", "a line is no article (unexpected end of JSON input): mend or remove the line that begins"},
		{"*.jsonl", "has no text to compare: open it to check"}, // a line without a name
		{"blank", "has no text to compare"},
		{"cut.html", ""}, // the reader's words
		{"empty.txt", "is empty: save or download it again"},
		{"folder.txt", "cannot be read"},
		{"good", "is there twice"},
		{"large.txt", "over the limit"},
		{"lost.txt", "cannot be read"},
		{"odd[1].jsonl", "rename it"},
		{"torn.docx", "is broken"},
	} {
		i := slices.IndexFunc(failed, func(f string) bool {
			return strings.HasPrefix(f, want.name+": ") && strings.Contains(f, want.reason)
		})
		if i < 0 {
			t.Errorf("%s does not fail with %q", want.name, want.reason)
			continue
		}
		failed = slices.Delete(failed, i, i+1)
	}
	if len(failed) > 0 {
		t.Errorf("these should not fail:\n%s", strings.Join(failed, "\n"))
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

// A run writes all of its files, so that none of the one before stays.
func TestOverwrites(t *testing.T) {
	dir := t.TempDir()
	input := filepath.Join(dir, "in.txt")
	job := Job{Input: input, Output: filepath.Join(dir, "out"), Shards: 2}
	for _, step := range []struct {
		text            string
		failed, indexed int
	}{{"", 1, 0}, {"Harga cabai rawit di Pasar Lumbung turun.", 0, 1}, {"", 1, 0}} {
		if err := os.WriteFile(input, []byte(step.text), 0o644); err != nil {
			t.Fatal(err)
		}
		out := run(t, job)
		if f, i := len(out("failed")), len(out("index")); f != step.failed || i != step.indexed {
			t.Errorf("of %q %d fail and %d are in the index, want %d and %d", step.text, f, i, step.failed, step.indexed)
		}
	}
}

// A pattern that matches nothing is a mistake of the call, not an empty archive.
func TestNoFile(t *testing.T) {
	for _, input := range []string{"*.jsonl", "*.txt"} {
		dir := t.TempDir()
		p, s := beam.NewPipelineWithRoot()
		Job{Input: filepath.Join(dir, input), Output: filepath.Join(dir, "out"), Shards: 1}.Build(s)
		if err := ptest.Run(p); err == nil || !strings.Contains(err.Error(), "no file matches") {
			t.Errorf("%s: the error is %v", input, err)
		}
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
