// Package compile builds Saksi for the browser. It runs at build time, at the
// top of the module, and asks the Go tool.
package compile

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
)

// Settings of the linker: the page carries the stripped program, the named one
// tells how large each function is.
const (
	Stripped = "-s -w"
	Named    = ""
)

// Copies of small functions in their callers, and the tables that lead back
// from them to source lines, are a sixteenth of the packed program. They stay
// where time is spent (a comparison without any takes twice as long) and go
// from everything else: readers of formats, the page, encoding/json.
var (
	withoutInlining = "all=-l"
	inlined         = []string{"saksi/compare", "runtime", "internal/runtime/...", "internal/abi", "strings", "unicode/utf8", "slices", "sort", "maps"}
)

// Program gives the WebAssembly binary. Its bytes do not depend on the machine
// or on where the source lies.
func Program(linker string) ([]byte, error) {
	dir, err := os.MkdirTemp("", "saksi")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	file := filepath.Join(dir, "saksi.wasm")
	args := []string{"build", "-trimpath", "-buildvcs=false", "-ldflags=" + linker, "-gcflags=" + withoutInlining}
	for _, pkg := range inlined { // the last setting that fits a package holds
		args = append(args, "-gcflags="+pkg+"=")
	}
	cmd := exec.Command("go", append(args, "-o", file, "./wasm")...)
	cmd.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm")
	cmd.Stderr = os.Stderr
	if err := cmd.Run(); err != nil {
		return nil, fmt.Errorf("the program for the browser does not compile: %w", err)
	}
	program, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	return joinSegments(program)
}
