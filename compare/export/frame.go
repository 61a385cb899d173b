package export

import (
	_ "embed"
	"fmt"
	"html"
	"io"
	"strings"

	"saksi/compare"
	"saksi/compare/view"
)

//go:embed frame.js
var frameScript string

const frameStyle = `html { background: var(--ground); }
body { margin: 0; padding: 1rem; }
`

// Frame writes a page to be shown in an iframe: the fragment with its looks and
// a script that does nothing but tell its height. The policy allows this
// script and style and nothing else. When address is not empty, it is where the
// page will stand, and the page names the oEmbed answer that Embed writes for it.
func Frame(w io.Writer, r *compare.Report, address string) error {
	words := view.WordsFor(r)
	css := view.FragmentStyle + frameStyle
	var out strings.Builder
	fmt.Fprintf(&out, `<!doctype html>
<html lang="%s" dir="%s">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src %s; script-src %s; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>%s</title>
`, words.Code, words.Dir, view.PolicyHash(css), view.PolicyHash(frameScript), html.EscapeString(view.Headline(r)))
	if address != "" {
		fmt.Fprintf(&out, "<link rel=\"alternate\" type=\"application/json+oembed\" href=\"%s\">\n", html.EscapeString(answerAddress(address)))
	}
	out.WriteString("<style>" + css + "</style>\n</head>\n<body>\n")
	if err := view.WriteHTML(&out, view.Fragment(r)); err != nil {
		return err
	}
	out.WriteString("\n<script>" + frameScript + "</script>\n</body>\n</html>\n")
	_, err := io.WriteString(w, out.String())
	return err
}
