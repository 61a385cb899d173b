package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"

	"github.com/evanw/esbuild/pkg/api" // joins the modules of the element and makes them small; nothing of it is in the result

	"saksi/compare/view"
)

const (
	elementScript = "saksi-compare.js"
	liveScript    = "saksi-live.js"
	liveProgram   = "saksi.wasm.gz"
)

// buildElement writes <saksi-compare> as one script, what it loads to compare
// as another with the program, and its types, into a folder.
func buildElement(folder string, p *parts) error {
	own, err := os.ReadFile("web/element/element.css")
	if err != nil {
		return err
	}
	style := api.Transform(sized(themed(view.FragmentStyle)+string(own)), api.TransformOptions{Loader: api.LoaderCSS, MinifySyntax: true, MinifyWhitespace: true})
	if len(style.Errors) > 0 {
		return fmt.Errorf("the element's style: %s", style.Errors[0].Text)
	}
	text, err := json.Marshal(string(style.Code))
	if err != nil {
		return err
	}
	script, err := joined("web/element/"+elementScript, map[string]string{"SAKSI_STYLE": string(text)})
	if err != nil {
		return err
	}
	live, err := joined("web/element/live.js", nil)
	if err != nil {
		return err
	}
	// In a worker the same file runs the program.
	live += "if (typeof document === 'undefined') {\n" + p.goScript + "\n" + p.workerScript + "}\n"
	for name, data := range map[string]string{elementScript: script, liveScript: live, liveProgram: string(p.packed)} {
		if err := os.WriteFile(filepath.Join(folder, name), []byte(data), 0o644); err != nil {
			return err
		}
	}
	fmt.Printf("%s: %.1f kB, %.1f kB gzipped\n", filepath.Join(folder, elementScript), float64(len(script))/1000, float64(gzipped(script))/1000)
	fmt.Printf("%s: %.1f kB, %.1f kB gzipped, and %s: %d kB\n", filepath.Join(folder, liveScript), float64(len(live))/1000, float64(gzipped(live))/1000, liveProgram, len(p.packed)/1000)
	types, err := os.ReadFile("web/element/saksi-compare.d.ts")
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(folder, "saksi-compare.d.ts"), types, 0o644)
}

// joined makes one script of a module and those that it needs.
func joined(entry string, define map[string]string) (string, error) {
	script := api.Build(api.BuildOptions{
		EntryPoints:       []string{entry},
		Bundle:            true,
		Format:            api.FormatESModule,
		Target:            api.ES2022,
		MinifySyntax:      true,
		MinifyWhitespace:  true,
		MinifyIdentifiers: true,
		Define:            define,
	})
	if len(script.Errors) > 0 {
		return "", fmt.Errorf("the element, %s: %s", entry, script.Errors[0].Text)
	}
	return string(script.OutputFiles[0].Contents), nil
}

var property = regexp.MustCompile(`(?m)^(\s*)--([a-z0-9-]+): (.*?);`)

// themed lets a page set each property of the design: --saksi-ink before --ink.
func themed(css string) string {
	css = property.ReplaceAllString(css, "$1--$2: var(--saksi-$2, $3);")
	css = regexp.MustCompile(`(?m)^:root\[data-theme.*\n`).ReplaceAllString(css, "") // the element has an attribute for it
	return strings.ReplaceAll(strings.Replace(css, "color-scheme: light dark;", "", 1), ":root", ":host")
}

var rem = regexp.MustCompile(`(-?\d*\.?\d+)rem`)

// sized counts sizes in the element's own unit: many sites set the root's font
// to ten pixels, others to thirty, and a rem is theirs.
func sized(css string) string {
	lines := strings.SplitAfter(css, "\n")
	for i, line := range lines {
		if !strings.HasPrefix(line, "@media") { // which asks for the reader's own size
			lines[i] = rem.ReplaceAllString(line, "calc($1*var(--size))")
		}
	}
	return ":host { --size: var(--saksi-size, clamp(16px, 1rem, 24px)); }\n" + strings.Join(lines, "")
}
