package compare_test

import (
	"bytes"
	"crypto/sha256"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strconv"
	"testing"

	"saksi/compare"
)

// The same input gives the same bytes natively and in WebAssembly: the tests of
// this package, built for js/wasm and run by Node, write a hash of the report of every
// story and of generated ones, and here they must be those of the native
// comparison. web/same_test.go asks the built page in Chromium the same.

var (
	writeReports = flag.String("reports", "", "the folder that TestWriteReports writes to")
	onlyReport   = flag.String("report", "", "the story whose whole report TestWriteReports writes, instead of the hashes of all")
)

const hashes = "hashes.json"

func TestWriteReports(t *testing.T) {
	if *writeReports == "" {
		t.Skip("runs for TestWebAssemblyAgrees, with -reports")
	}
	save := func(name string, data []byte) {
		if err := os.WriteFile(filepath.Join(*writeReports, name), data, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	of := map[string]string{}
	write := func(t *testing.T, name string, articles []compare.Article) {
		switch *onlyReport {
		case "":
			of[name] = hash(reportBytes(t, articles))
		case name:
			save(name, reportBytes(t, articles))
		}
	}
	stories(t, write)
	generated(t, write)
	data, err := json.Marshal(of)
	if err != nil {
		t.Fatal(err)
	}
	if *onlyReport == "" {
		save(hashes, data)
	}
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
	dir := t.TempDir()
	var web map[string]string
	if err := json.Unmarshal(fromNode(t, dir, hashes, ""), &web); err != nil {
		t.Fatal(err)
	}
	compared, shown := 0, 0
	agree := func(t *testing.T, name string, articles []compare.Article) {
		compared++
		native := reportBytes(t, articles)
		if hash(native) == web[name] {
			return
		}
		t.Errorf("the reports of %s differ", name)
		if shown++; shown > 3 {
			return // the first say enough
		}
		got := fromNode(t, dir, name, name)
		if at := firstDifference(native, got); at >= 0 {
			t.Errorf("from byte %d on\nnative      …%.120s\nWebAssembly …%.120s", at, native[max(0, at-40):], got[max(0, at-40):])
		}
	}
	stories(t, agree)
	generated(t, agree)
	if compared != len(web) {
		t.Errorf("%d reports are compared of %d", compared, len(web))
	}
}

// fromNode has Node run TestWriteReports and returns the file that it wrote.
func fromNode(t *testing.T, dir, file, only string) []byte {
	t.Helper()
	root, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		t.Fatal(err)
	}
	runner := filepath.Join(string(bytes.TrimSpace(root)), "lib", "wasm", "go_js_wasm_exec")
	// A Go program in WebAssembly has 8 kB for its environment: it gets PATH alone.
	node := exec.Command("go", "test", "-timeout", "30m", "-exec", `env -i "PATH=`+os.Getenv("PATH")+`" `+runner, "-run", "^TestWriteReports$", ".",
		"-args", "-reports", dir, "-report", only, "-generated", strconv.Itoa(*howMany))
	node.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm")
	if out, err := node.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	data, err := os.ReadFile(filepath.Join(dir, file))
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func hash(data []byte) string { return fmt.Sprintf("%x", sha256.Sum256(data)) }

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
