package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/iotest"

	"saksi/compare"
)

const (
	fireA = "Kebakaran melanda Pasar Lawangan pada Senin malam.\nTiga orang luka ringan dalam kebakaran itu.\n"
	fireB = "Pasar Lawangan dilanda kebakaran pada Senin malam.\nPedagang menunggu kabar dari kantor camat.\n"
)

// saksi runs the command with the given standard input.
func saksi(stdin string, args ...string) (code int, stdout, stderr string) {
	var out, err bytes.Buffer
	code = run(args, strings.NewReader(stdin), &out, &err)
	return code, out.String(), err.String()
}

// folder writes files by name and returns where.
func folder(t *testing.T, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, text := range files {
		path := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

func names(report compare.Report) string {
	var list []string
	for _, a := range report.Articles {
		list = append(list, a.Name)
	}
	return strings.Join(list, " ")
}

func parse(t *testing.T, stdout string) (report compare.Report) {
	t.Helper()
	if err := json.Unmarshal([]byte(stdout), &report); err != nil {
		t.Fatalf("the output is no report (%v): %.200s", err, stdout)
	}
	return report
}

func TestFilesFoldersAndStandardInput(t *testing.T) {
	dir := folder(t, map[string]string{
		"b/satu.txt": fireA, "b/dua.txt": fireB, "b/lagi/tiga.txt": fireB,
		"b/README.md": "About the articles.", "b/gold.json": "{}", "b/.hidden.txt": fireA, "b/.git/x.txt": fireA,
		"a.txt": fireA,
	})
	code, stdout, stderr := saksi(fireB, "-format", "json", filepath.Join(dir, "a.txt"), "-", filepath.Join(dir, "b"))
	if code != compared || stderr != "" {
		t.Errorf("exit %d, complaint %q", code, stderr)
	}
	if got, want := names(parse(t, stdout)), "a.txt standard input dua.txt tiga.txt satu.txt"; got != want {
		t.Errorf("compared %q, want %q", got, want)
	}
}

func TestSomeInputFails(t *testing.T) {
	dir := folder(t, map[string]string{"a.txt": fireA, "b.txt": fireB, "empty.txt": "", "none/x.jpg": "x"})
	in := func(name string) string { return filepath.Join(dir, name) }
	code, stdout, stderr := saksi("", "-format", "json", in("a.txt"), in("missing.txt"), in("empty.txt"), in("none"), in("b.txt"))
	if code != someWrong {
		t.Errorf("exit %d, want %d", code, someWrong)
	}
	report := parse(t, stdout)
	if got := names(report); got != "a.txt b.txt" {
		t.Errorf("compared %q: the others must go on", got)
	}
	if len(report.Errors) != 3 {
		t.Errorf("the report names %d errors, want 3: %v", len(report.Errors), report.Errors)
	}
	for _, want := range []string{"missing.txt: is not there: check", "empty.txt: is empty: save", "none: is a folder without articles: name"} {
		if !strings.Contains(stderr, want) {
			t.Errorf("no complaint has %q:\n%s", want, stderr)
		}
	}
}

func TestTooFewArticles(t *testing.T) {
	dir := folder(t, map[string]string{"a.txt": fireA})
	for _, test := range []struct{ file, want string }{
		{"a.txt", "name at least two"},
		{"missing.txt", "is not there"},
	} {
		code, _, stderr := saksi("", filepath.Join(dir, test.file))
		if code != someWrong || !strings.Contains(stderr, test.want) {
			t.Errorf("%s: exit %d, complaint %q; want %d with %q", test.file, code, stderr, someWrong, test.want)
		}
	}
}

func TestWrongUse(t *testing.T) {
	for _, test := range []struct {
		args []string
		want string
	}{
		{nil, "saksi [-format FORMAT] [-all] FILE..."},
		{[]string{"-format", "pdf", "a.txt"}, `no format "pdf": use one of text, html`},
		{[]string{"-format", "oembed", "a.txt"}, "give it with -url"},
		{[]string{"-colour", "a.txt"}, "saksi -h"},
		{[]string{"-", "-"}, "read once"},
	} {
		code, stdout, stderr := saksi("", test.args...)
		if code != wrongUse || stdout != "" || !strings.Contains(stderr, test.want) {
			t.Errorf("%q: exit %d, output %q, complaint %q; want %d with %q", test.args, code, stdout, stderr, wrongUse, test.want)
		}
	}
}

func TestHelpTeaches(t *testing.T) {
	code, stdout, stderr := saksi("", "-h")
	if code != compared || stderr != "" {
		t.Errorf("exit %d, complaint %q", code, stderr)
	}
	for _, want := range append(formatNames(), "Example", "standard input", "Exit status") {
		if !strings.Contains(stdout, want) {
			t.Errorf("help does not speak of %q", want)
		}
	}
}

// A full disk or a closed pipe must not look like success.
func TestOutputFails(t *testing.T) {
	dir := folder(t, map[string]string{"a.txt": fireA, "b.txt": fireB})
	for _, f := range formats {
		var stderr bytes.Buffer
		code := run([]string{"-format", f.name, "-url", "https://example.org/story.frame.html", dir}, strings.NewReader(""), failingWriter{}, &stderr)
		if code != someWrong || !strings.Contains(stderr.String(), "no space") {
			t.Errorf("%s: exit %d, complaint %q", f.name, code, stderr.String())
		}
	}
}

type failingWriter struct{}

func (failingWriter) Write([]byte) (int, error) { return 0, errors.New("no space left") }

func TestStandardInputFails(t *testing.T) {
	var out, complaint bytes.Buffer
	code := run([]string{"-"}, iotest.ErrReader(errors.New("torn")), &out, &complaint)
	if code != someWrong || !strings.Contains(complaint.String(), "standard input: cannot be read (torn)") {
		t.Errorf("exit %d, complaint %q", code, complaint.String())
	}
}
