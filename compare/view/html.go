package view

import (
	"io"
	"strings"
)

// WriteHTML writes the nodes as HTML text.
func WriteHTML(w io.Writer, nodes ...*Node) error {
	var b strings.Builder
	for _, n := range nodes {
		appendHTML(&b, n)
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// Elements that have no end tag.
var void = map[string]bool{"br": true, "col": true, "hr": true, "img": true, "input": true, "link": true, "meta": true, "wbr": true}

// A carriage return would be read back as a line feed, and a NUL not at all.
var (
	textEscaper = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", "\r", "&#13;", "\x00", "\uFFFD")
	attrEscaper = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", `"`, "&quot;", "\r", "&#13;", "\x00", "\uFFFD")
)

func appendHTML(b *strings.Builder, n *Node) {
	if n.Tag == "" {
		textEscaper.WriteString(b, n.Text)
		return
	}
	b.WriteByte('<')
	b.WriteString(n.Tag)
	for _, a := range n.Attrs {
		b.WriteByte(' ')
		b.WriteString(a.Name)
		if a.Value != "" {
			b.WriteString(`="`)
			attrEscaper.WriteString(b, a.Value)
			b.WriteByte('"')
		}
	}
	b.WriteByte('>')
	if void[n.Tag] {
		return
	}
	if n.Tag == "textarea" || n.Tag == "pre" {
		b.WriteByte('\n') // the parser drops one line feed here
	}
	for _, c := range n.Children {
		appendHTML(b, c)
	}
	b.WriteString("</")
	b.WriteString(n.Tag)
	b.WriteByte('>')
}
