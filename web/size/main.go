// Command size shows what the page's weight is made of and fails when the page
// is over its budget. Run it at the top of the module, after the page is built:
//
//	go run ./web/size
package main

import (
	"bytes"
	"cmp"
	"compress/gzip"
	"fmt"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"saksi/web/compile"
)

// budget is for the page with everything in it, as a server sends it.
const budget = 2_800_000

const page = "web/dist/saksi.html"

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, "size:", err)
		os.Exit(1)
	}
}

func run() error {
	html, err := os.ReadFile(page)
	if err != nil {
		return fmt.Errorf("%w; make page builds it", err)
	}
	binary, err := compile.Program(compile.Named)
	if err != nil {
		return err
	}
	stripped, err := compile.Program(compile.Stripped)
	if err != nil {
		return err
	}
	p, err := dissect(binary)
	if err != nil {
		return err
	}
	from, err := owners()
	if err != nil {
		return err
	}

	sizes, code := map[string]int{}, 0
	for name, n := range p.code {
		sizes[owner(name, from)] += n
		code += n
	}
	fmt.Println("The program's code, kB before packing, by where it comes from:")
	rest := 0
	for i, name := range slices.SortedFunc(maps.Keys(sizes), func(a, b string) int { return cmp.Or(sizes[b]-sizes[a], cmp.Compare(a, b)) }) {
		if i < 24 {
			fmt.Printf("%8d  %s\n", sizes[name]/1000, name)
		} else {
			rest += sizes[name]
		}
	}
	fmt.Printf("%8d  all others\n%8d  code\n%8d  data: strings, types, embedded tables\n\n", rest/1000, code/1000, p.data/1000)

	tables, err := filepath.Glob("compare/vectors/*.bin")
	if err != nil {
		return err
	}
	fmt.Println("Packed, kB:")
	for _, file := range tables {
		data, err := os.ReadFile(file)
		if err != nil {
			return err
		}
		fmt.Printf("%8d  %s, if it is in the page\n", packed(data)/1000, file)
	}
	whole := packed(html)
	fmt.Printf("%8d  the program with all it embeds\n%8d  the page\n%8d  its budget\n", packed(stripped)/1000, whole/1000, budget/1000)
	if whole > budget {
		return fmt.Errorf("the page is %d kB over its budget", (whole-budget)/1000)
	}
	return nil
}

// owners maps the packages of the program, as the linker spells them in names of
// functions, to who they come from: a module, or the package itself when it is
// one of ours or of the standard library.
func owners() (map[string]string, error) {
	cmd := exec.Command("go", "list", "-deps", "-f", "{{.ImportPath}}\t{{with .Module}}{{if not .Main}}{{.Path}}{{end}}{{end}}", "./wasm")
	cmd.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm")
	out, err := cmd.Output()
	if err != nil {
		return nil, fmt.Errorf("go list -deps ./wasm: %w", err)
	}
	from := map[string]string{"main": "saksi/wasm"}
	for line := range strings.Lines(string(out)) {
		pkg, module, _ := strings.Cut(strings.TrimRight(line, "\n"), "\t")
		from[spelled(pkg)] = cmp.Or(module, pkg)
	}
	return from, nil
}

var notInNames = regexp.MustCompile(`[^\w.]`)

// spelled is a path as it stands in the name section: the linker escapes dots
// of its last part, then writes an underscore for all but letters and dots.
func spelled(path string) string {
	slash := strings.LastIndexByte(path, '/') + 1
	path = path[:slash] + strings.ReplaceAll(path[slash:], ".", "%2e")
	return notInNames.ReplaceAllString(path, "_")
}

// owner names where a function comes from: that of the longest package path
// which its name begins with.
func owner(function string, from map[string]string) string {
	for end := len(function) - 1; end > 0; end-- {
		if function[end] == '.' {
			if name, ok := from[function[:end]]; ok {
				return name
			}
		}
	}
	return "made by the compiler and the linker"
}

func packed(data []byte) int {
	var b bytes.Buffer
	z, err := gzip.NewWriterLevel(&b, gzip.BestCompression)
	if err != nil {
		panic(err) // the level is one that exists
	}
	z.Write(data) // to memory: it cannot fail
	z.Close()
	return b.Len()
}
