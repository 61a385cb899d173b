package main

import (
	"bytes"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"
)

// What cannot be read is named with its remedy, whatever it is, and the others
// are compared.
func TestWhatIsNoArticle(t *testing.T) {
	dir := folder(t, map[string]string{"b/a.txt": fireA, "b/b.txt": fireB, "b/closed/c.txt": fireA, "saved.json": "{\"version\":1}"})
	in := func(name string) string { return filepath.Join(dir, name) }
	large, err := os.Create(in("b/large.pdf"))
	if err != nil {
		t.Fatal(err)
	}
	if err := large.Truncate(200 << 20); err != nil { // takes no room on the disk
		t.Fatal(err)
	}
	large.Close()
	want := []string{
		"large.pdf: is 200.0 MB large, over the limit of 64.0 MB: cut",
		"two lines.txt: is not there: check",
		"gone.txt: is not there: check",
		"around.txt: cannot be read (is a directory): copy",
	}
	for name, target := range map[string]string{"gone.txt": "nowhere", "around.txt": "."} {
		if err := os.Symlink(target, in("b/"+name)); err != nil {
			t.Fatal(err)
		}
	}
	if os.Geteuid() != 0 { // to the superuser nothing is closed
		if err := os.Chmod(in("b/closed"), 0); err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { os.Chmod(in("b/closed"), 0o755) })
		want = append(want, "closed: may not be read: change")
	}
	code, stdout, stderr := saksi("", "-all", "-format", "json", in("b"), in("two\nlines.txt"))
	if got := names(parse(t, stdout)); code != someWrong || !strings.HasPrefix(got, "a.txt b.txt") {
		t.Errorf("exit %d, compared %q", code, got)
	}
	for _, w := range want {
		if !strings.Contains(stderr, w) {
			t.Errorf("no complaint has %q:\n%s", w, stderr)
		}
	}
	if strings.Count(stderr, "\n") != len(want) {
		t.Errorf("these are not %d complaints of a line each:\n%s", len(want), stderr)
	}
}

// A pipe in a folder would keep the command waiting for ever.
func TestPipeInFolder(t *testing.T) {
	dir := folder(t, map[string]string{"a.txt": fireA, "b.txt": fireB})
	makePipe(t, filepath.Join(dir, "c.txt"))
	done := make(chan string)
	go func() { _, _, stderr := saksi("", dir); done <- stderr }()
	select {
	case stderr := <-done:
		if stderr != "" {
			t.Errorf("complaint %q", stderr)
		}
	case <-time.After(30 * time.Second):
		t.Error("the command waits for the pipe")
	}
}

// A saved comparison that somebody made up is refused, not believed.
func TestForgedSavedComparison(t *testing.T) {
	dir := folder(t, map[string]string{"a.txt": fireA, "b.txt": fireB})
	add := filepath.Join(dir, "a.txt")
	_, saved, _ := saksi("", "-all", "-format", "json", dir)
	for why, forged := range map[string]string{
		"version 2":           strings.Replace(saved, `"version": 1`, `"version": 2`, 1),
		"cut off":             saved[:len(saved)/2],
		"does not hold":       strings.Replace(saved, "\"a1.1\",\n     \"start\": 0", "\"a1.1\",\n     \"start\": 7", 1),
		"lies outside":        strings.Replace(saved, `"blocks": [`, `"blocks": [{"start":0,"end":99999,"kind":"paragraph"},`, 1),
		"of version 0":        "{}",
		"cut off or not":      "[]",
		"not a saved":         "\x00",
		"it has no article":   `{"version":1,"articles":[]}`,
		"one of its article'": strings.Replace(saved, `"a1.1"`, `"a9.1"`, 1),
	} {
		if forged == saved {
			t.Errorf("%s: nothing is forged", why)
		}
		path := filepath.Join(dir, "saved.json")
		if err := os.WriteFile(path, []byte(forged), 0o644); err != nil {
			t.Fatal(err)
		}
		code, stdout, stderr := saksi("", "-all", "-add", add, path)
		if code != someWrong || stdout != "" || !strings.Contains(stderr, "saved.json: ") || !strings.Contains(stderr, why) {
			t.Errorf("%s: exit %d, output %.80q, complaint %q", why, code, stdout, stderr)
		}
	}
}

// A full disk, as Linux plays it, for every format.
func TestFullDisk(t *testing.T) {
	if runtime.GOOS != "linux" {
		t.Skip("/dev/full is Linux's")
	}
	full, err := os.OpenFile("/dev/full", os.O_WRONLY, 0)
	if err != nil {
		t.Fatal(err)
	}
	defer full.Close()
	dir := folder(t, map[string]string{"a.txt": fireA, "b.txt": fireB})
	for _, f := range formats {
		var stderr bytes.Buffer
		code := run([]string{"-format", f.name, "-url", "https://example.org/story.frame.html", dir}, strings.NewReader(""), full, &stderr)
		if code != someWrong || !strings.Contains(stderr.String(), "no space left") || !strings.Contains(stderr.String(), "check the disk") {
			t.Errorf("%s: exit %d, complaint %q", f.name, code, stderr.String())
		}
	}
}
