package main

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"testing"
)

// The same input gives the same bytes natively and in WebAssembly: the command
// itself, built for js/wasm and run by Node, must print the native report.
func TestWebAssemblyAgrees(t *testing.T) {
	if testing.Short() {
		t.Skip("short: builds a WebAssembly binary")
	}
	if runtime.GOOS == "js" {
		t.Skip("runs the Go tool, which WebAssembly cannot")
	}
	if _, err := exec.LookPath("node"); err != nil {
		t.Skip("no node here to run WebAssembly with; make test installs or names it")
	}
	binary := filepath.Join(t.TempDir(), "saksi.wasm")
	build := exec.Command("go", "build", "-o", binary, ".")
	build.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm")
	if out, err := build.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	for _, dir := range storyFolders(t) {
		_, native, complaint := saksi("", "-format", "json", dir)
		if complaint != "" {
			t.Errorf("%s: %s", dir, complaint)
		}
		var stdout, stderr bytes.Buffer
		web := exec.Command(filepath.Join(goroot(t), "lib", "wasm", "go_js_wasm_exec"), binary, "-format", "json", dir)
		web.Stdout, web.Stderr = &stdout, &stderr
		if err := web.Run(); err != nil {
			t.Fatalf("%s: %v\n%s", dir, err, stderr.Bytes())
		}
		if at := firstDifference(native, stdout.String()); at >= 0 {
			t.Errorf("%s: the reports differ at byte %d\nnative      …%.120s\nWebAssembly …%.120s",
				filepath.Base(dir), at, native[max(0, at-40):], stdout.String()[max(0, at-40):])
		}
	}
}

func goroot(t *testing.T) string {
	t.Helper()
	out, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		t.Fatal(err)
	}
	return string(bytes.TrimSpace(out))
}

// firstDifference is -1 when a and b are the same.
func firstDifference(a, b string) int {
	for i := range min(len(a), len(b)) {
		if a[i] != b[i] {
			return i
		}
	}
	if len(a) != len(b) {
		return min(len(a), len(b))
	}
	return -1
}
