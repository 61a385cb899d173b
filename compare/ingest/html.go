package ingest

import (
	"regexp"
	"strings"

	"golang.org/x/net/html" // the parser that browsers' rules ask for; 113 kB gzipped
	"golang.org/x/net/html/atom"

	"saksi/compare"
)

func isHTML(in *input) bool {
	head := in.head()
	return in.mediaType == "text/html" || in.mediaType == "application/xhtml+xml" ||
		firstTag.MatchString(head) && !strings.HasPrefix(head, "<?xml") ||
		strings.HasPrefix(head, "<?xml") && strings.Contains(head, "<html") ||
		in.hasExt(".html", ".htm", ".xhtml", ".shtml") && strings.Contains(head, "<")
}

var (
	firstTag    = regexp.MustCompile(`^(?:<!--.*?-->\s*)*<(?:!doctype html|html|head|body|title|meta|p|div|article|section|main|h[1-6]|span|br|ul|ol|table|blockquote|a|b|i|em|strong|figure|img|script|style|link|header)[\s>/]`)
	metaCharset = regexp.MustCompile(`(?i)<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w.:-]+)`)
)

func readHTML(s *session, in *input) {
	if len(in.data) > MaxMarkupBytes {
		s.fail(in, "is a page of %s, over the limit of %s: save it without pictures, or paste the article's text", megabytes(len(in.data)), megabytes(MaxMarkupBytes))
		return
	}
	label := ""
	if m := metaCharset.FindSubmatch(in.data[:min(len(in.data), 4096)]); m != nil {
		label = string(m[1])
	}
	text, err := s.text(in, label)
	if err != nil {
		s.fail(in, "%s", err)
		return
	}
	root, err := html.Parse(strings.NewReader(text))
	if err != nil {
		s.fail(in, "is HTML that cannot be parsed (%v): open it in a browser and paste its text", err)
		return
	}
	d := &draft{}
	var walk func(n *html.Node)
	walk = func(n *html.Node) {
		if n.Type == html.ElementNode {
			switch n.DataAtom {
			case atom.Script, atom.Style, atom.Noscript, atom.Template, atom.Head, atom.Svg, atom.Iframe, atom.Form, atom.Button:
				if n.DataAtom != atom.Head {
					return
				}
			case atom.Title:
				d.Title = nodeText(n)
				return
			case atom.Nav, atom.Footer, atom.Aside:
				d.add(compare.Noise, "navigation", nodeText(n))
				return
			case atom.P:
				d.add(compare.Paragraph, "", nodeText(n))
				return
			case atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
				d.add(compare.Heading, "", nodeText(n))
				return
			case atom.Li:
				d.add(compare.ListItem, "", nodeText(n))
				return
			case atom.Figcaption:
				d.add(compare.Caption, "", nodeText(n))
				return
			case atom.Blockquote:
				d.add(compare.Quotation, "", nodeText(n))
				return
			case atom.Tr:
				d.add(compare.Table, "", nodeText(n))
				return
			}
		}
		if n.Type == html.TextNode && (n.Parent == nil || n.Parent.DataAtom != atom.Head) {
			d.add(compare.Paragraph, "", n.Data)
		}
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			walk(c)
		}
	}
	walk(root)
	s.take(in, d)
}

// nodeText is the text below a node as it reads: br is a line break.
func nodeText(n *html.Node) string {
	var b strings.Builder
	for d := range n.Descendants() {
		switch {
		case d.Type == html.TextNode:
			b.WriteString(strings.NewReplacer("\n", " ", "\r", " ").Replace(d.Data))
		case d.DataAtom == atom.Br:
			b.WriteByte('\n')
		case d.DataAtom == atom.P || d.DataAtom == atom.Div || d.DataAtom == atom.Td || d.DataAtom == atom.Th:
			b.WriteByte(' ')
		}
	}
	return b.String()
}
