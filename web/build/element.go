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

const elementScript = "saksi-compare.js"

// buildElement writes <saksi-compare> as one script, and its types, into a folder.
func buildElement(folder string) error {
	own, err := os.ReadFile("web/element/element.css")
	if err != nil {
		return err
	}
	style := api.Transform(themed(view.FragmentStyle)+string(own), api.TransformOptions{Loader: api.LoaderCSS, MinifySyntax: true, MinifyWhitespace: true})
	if len(style.Errors) > 0 {
		return fmt.Errorf("the element's style: %s", style.Errors[0].Text)
	}
	text, err := json.Marshal(string(style.Code))
	if err != nil {
		return err
	}
	script := api.Build(api.BuildOptions{
		EntryPoints:       []string{"web/element/" + elementScript},
		Bundle:            true,
		Format:            api.FormatESModule,
		Target:            api.ES2022,
		MinifySyntax:      true,
		MinifyWhitespace:  true,
		MinifyIdentifiers: true,
		Define:            map[string]string{"SAKSI_STYLE": string(text)},
	})
	if len(script.Errors) > 0 {
		return fmt.Errorf("the element: %s", script.Errors[0].Text)
	}
	out := script.OutputFiles[0].Contents
	if err := os.WriteFile(filepath.Join(folder, elementScript), out, 0o644); err != nil {
		return err
	}
	fmt.Printf("%s: %.1f kB, %.1f kB gzipped\n", filepath.Join(folder, elementScript), float64(len(out))/1000, float64(gzipped(string(out)))/1000)
	types, err := os.ReadFile("web/element/saksi-compare.d.ts")
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(folder, "saksi-compare.d.ts"), types, 0o644)
}

var property = regexp.MustCompile(`(?m)^(\s*)--([a-z0-9-]+): (.*?);`)

// themed lets a page set each property of the design: --saksi-ink before --ink.
func themed(css string) string {
	css = property.ReplaceAllString(css, "$1--$2: var(--saksi-$2, $3);")
	css = regexp.MustCompile(`(?m)^:root\[data-theme.*\n`).ReplaceAllString(css, "") // the element has an attribute for it
	return strings.ReplaceAll(strings.Replace(css, "color-scheme: light dark;", "", 1), ":root", ":host")
}
