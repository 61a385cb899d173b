package compare_test

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strconv"
	"testing"

	"saksi/compare"
)

// The same input gives the same bytes natively and in WebAssembly: the tests of
// this package, built for js/wasm and run by Node, write the reports of every
// story and of generated ones to a folder, and here they must be what the native comparison gives.

var writeReports = flag.String("reports", "", "the folder that TestWriteReports writes to")

func TestWriteReports(t *testing.T) {
	if *writeReports == "" {
		t.Skip("runs for TestWebAssemblyAgrees, with -reports")
	}
	write := func(t *testing.T, name string, articles []compare.Article) {
		if err := os.WriteFile(filepath.Join(*writeReports, name), reportBytes(t, articles), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	stories(t, write)
	generated(t, write)
}

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
	root, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	runner := filepath.Join(string(bytes.TrimSpace(root)), "lib", "wasm", "go_js_wasm_exec")
	// A Go program in WebAssembly has 8 kB for its environment: it gets PATH alone.
	web := exec.Command("go", "test", "-exec", `env -i "PATH=`+os.Getenv("PATH")+`" `+runner, "-run", "^TestWriteReports$", ".", "-args", "-reports", dir, "-generated", strconv.Itoa(*howMany))
	web.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm")
	if out, err := web.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	agree := func(t *testing.T, name string, articles []compare.Article) {
		got, err := os.ReadFile(filepath.Join(dir, name))
		if err != nil {
			t.Fatal(err)
		}
		native := reportBytes(t, articles)
		if at := firstDifference(native, got); at >= 0 {
			t.Errorf("the reports of %s differ at byte %d\nnative      …%.120s\nWebAssembly …%.120s", name, at, native[max(0, at-40):], got[max(0, at-40):])
		}
	}
	stories(t, agree)
	generated(t, agree)
}

func reportBytes(t *testing.T, articles []compare.Article) []byte {
	t.Helper()
	data, err := json.Marshal(mustCompare(t, articles...))
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// firstDifference is -1 when a and b are the same.
func firstDifference(a, b []byte) int {
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
