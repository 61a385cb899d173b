package view

import (
	"strings"
	"testing"

	"golang.org/x/net/html"
)

// What an article says must come back from the HTML parser as it was.
func TestHTMLKeepsTextAsText(t *testing.T) {
	for _, text := range []string{
		"plain", `<script>alert(1)</script>`, "a & b &amp; c", `"quoted" 'single'`, "<!-- --> ]]>", "line\rbreak\r\nand\n", "</textarea><b>", "\u202Ertl", "a\u00a0b",
	} {
		for _, tag := range []string{"p", "textarea"} {
			n := e(tag, at("title", text), text)
			var b strings.Builder
			if err := WriteHTML(&b, n); err != nil {
				t.Fatal(err)
			}
			doc, err := html.Parse(strings.NewReader(b.String()))
			if err != nil {
				t.Fatal(err)
			}
			var got *html.Node
			for c := range doc.Descendants() {
				if c.Type == html.ElementNode && c.Data == tag {
					got = c
				}
			}
			if got == nil {
				t.Fatalf("%s: no element in %s", tag, b.String())
			}
			inner := ""
			for c := range got.Descendants() {
				if c.Type != html.TextNode {
					t.Errorf("%s of %q has something else than text", tag, text)
				}
				inner += c.Data
			}
			if inner != text {
				t.Errorf("%s: wrote %q, read %q", tag, text, inner)
			}
			if got.Attr[0].Val != text {
				t.Errorf("attribute: wrote %q, read %q", text, got.Attr[0].Val)
			}
		}
	}
}
