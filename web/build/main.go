// Command build makes web/dist/saksi-compare.js, the element for pages of others,
// with saksi-live.js and saksi.wasm.gz for those that compare, and
// web/dist/saksi.html, the page in one file: program, style, scripts and example stories are inside, and a content security policy
// that lets nothing else in and nothing out. Run it at the top of the module:
//
//	go run ./web/build
package main

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"log"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"

	"saksi/compare/view"
	"saksi/web/compile"
	"saksi/web/notices"
	"saksi/web/pack"
)

// The example stories that the page carries, by the language of their button.
var examples = []struct{ name, folder string }{{"id", "testdata/stories/id-feri"}, {"en", "testdata/stories/en-depot"}}

func main() {
	log.SetFlags(0)
	p, err := prepare()
	if err != nil {
		log.Fatal("build: ", err)
	}
	if err := build("web/dist/saksi.html", p); err != nil {
		log.Fatal("build: ", err)
	}
	if err := buildElement("web/dist", p); err != nil {
		log.Fatal("build: ", err)
	}
	if err := buildExamples("web/dist/examples"); err != nil {
		log.Fatal("build: ", err)
	}
}

// The parts of the program that the page and the element carry alike.
type parts struct {
	packed                 []byte // gzipped WebAssembly
	goScript, workerScript string
}

func prepare() (*parts, error) {
	program, err := compile.Program(compile.Stripped)
	if err != nil {
		return nil, err
	}
	packed, err := pack.Gzip(program)
	if err != nil {
		return nil, err
	}
	root, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		return nil, fmt.Errorf("go env GOROOT: %w", err)
	}
	goScript, err := os.ReadFile(filepath.Join(strings.TrimSpace(string(root)), "lib", "wasm", "wasm_exec.js"))
	if err != nil {
		return nil, fmt.Errorf("the Go installation lacks the script that runs its programs in a browser: %w", err)
	}
	worker, err := os.ReadFile("web/worker.js")
	if err != nil {
		return nil, err
	}
	return &parts{packed, string(goScript), string(worker)}, nil
}

func build(out string, p *parts) error {
	part := map[string]string{"go": guard(p.goScript), "style": view.Style, "worker": p.workerScript}
	for name, file := range map[string]string{"loader": "web/loader.js", "page": "web/page.html", "icon": "web/icon.svg"} {
		data, err := os.ReadFile(file)
		if err != nil {
			return err
		}
		part[name] = string(data)
	}
	render, err := os.ReadFile("web/render.js")
	if err != nil {
		return err
	}
	part["loader"] = string(render) + part["loader"]
	part["icon"] = strings.ReplaceAll(url.PathEscape(strings.TrimSpace(part["icon"])), "'", "%27")
	part["program"] = pieces(p.packed)
	examples, err := exampleBlocks()
	if err != nil {
		return err
	}
	part["examples"] = examples
	licences, err := notices.Of("js", "wasm", "./wasm")
	if err != nil {
		return err
	}
	vectors, err := os.ReadFile("compare/vectors/NOTICE")
	if err != nil {
		return err
	}
	part["notices"] = guard(notices.Text(licences) + "\n" + string(vectors))
	for _, m := range view.Languages {
		var b strings.Builder
		if err := view.WriteHTML(&b, view.Page(&view.State{Words: m, Phase: view.Loading})); err != nil {
			return err
		}
		if m == view.Languages[0] {
			part["first.en"] = b.String()
		} else {
			part["templates"] += fmt.Sprintf("<template id=\"first-%s\" dir=\"%s\">%s</template>\n", m.Code, m.Dir, b.String())
		}
	}
	part["csp"] = policy(part)
	pairs := []string{}
	for name, value := range part {
		pairs = append(pairs, "{{"+name+"}}", value)
	}
	page := strings.NewReplacer(pairs...).Replace(part["page"])
	if err := os.MkdirAll(filepath.Dir(out), 0o755); err != nil {
		return err
	}
	if err := os.WriteFile(out, []byte(page), 0o644); err != nil {
		return err
	}
	fmt.Printf("%s: %d kB, %d kB gzipped\n", out, len(page)/1000, gzipped(page)/1000)
	return nil
}

// piece is how many letters of the program stand in one element: the loader
// unpacks each when it has been parsed.
const piece = 256 << 10

// pieces writes the program in base64, in groups of four letters that are whole.
func pieces(packed []byte) string {
	var b strings.Builder
	for part := range slices.Chunk(packed, piece/4*3) {
		fmt.Fprintf(&b, "<script type=\"text/plain\" class=\"program\">%s</script>\n", base64.StdEncoding.EncodeToString(part))
	}
	return b.String()
}

// policy allows exactly the page's own scripts and style, the program, its
// worker and the icon. Trusted Types forbid turning text into markup.
func policy(part map[string]string) string {
	hash := func(name string) string {
		sum := sha256.Sum256([]byte(part[name]))
		return "'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'"
	}
	return strings.Join([]string{
		"default-src 'none'",
		"script-src " + hash("go") + " " + hash("loader") + " 'wasm-unsafe-eval'",
		"style-src " + hash("style"),
		"img-src data:",
		"worker-src blob:",
		"base-uri 'none'",
		"form-action 'none'",
		"require-trusted-types-for 'script'",
		"trusted-types saksi",
	}, "; ")
}

func exampleBlocks() (string, error) {
	type article struct {
		Name string `json:"name"`
		Text string `json:"text"`
	}
	var b strings.Builder
	for _, x := range examples {
		files, err := filepath.Glob(filepath.Join(x.folder, "*.txt"))
		if err != nil {
			return "", err
		}
		if len(files) == 0 {
			return "", fmt.Errorf("the example story %s has no articles", x.folder)
		}
		var story []article
		for _, f := range files { // Glob sorts them
			data, err := os.ReadFile(f)
			if err != nil {
				return "", err
			}
			story = append(story, article{filepath.Base(f), string(data)})
		}
		data, err := json.Marshal(story) // escapes '<', so that nothing ends the script element
		if err != nil {
			return "", err
		}
		fmt.Fprintf(&b, "<script type=\"application/json\" id=\"example-%s\">%s</script>\n", x.name, data)
	}
	return b.String(), nil
}

// guard keeps a script from ending its element early.
func guard(script string) string { return strings.ReplaceAll(script, "</script", `<\/script`) }

func gzipped(s string) int {
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	if _, err := z.Write([]byte(s)); err != nil {
		return 0
	}
	if err := z.Close(); err != nil {
		return 0
	}
	return b.Len()
}
