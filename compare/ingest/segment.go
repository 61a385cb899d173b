package ingest

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"saksi/compare"
)

// A segment is a run of a page's text that no block element interrupts: what
// becomes a block.
type segment struct {
	text  string // with the page's characters, blanks collapsed; br is a line break
	links []span // the parts of text inside links, in order
	node  *html.Node
	kind  compare.BlockKind
	// tagged says that an element of its own (p, li, h2) holds the text, and
	// not a bare div or span.
	tagged bool
	level  int // of a heading, 1 to 6
	words  int
	linked int // words inside links
	bold   bool

	reason string // why it is noise; empty for what is taken
}

type span struct{ start, end int }

// good says that the segment reads like a paragraph of prose, which is what an
// article is made of and menus are not.
func (s *segment) good() bool {
	return s.words >= 10 && s.linked*3 < s.words && (s.tagged || endsLikeSentence(s.text) || s.words >= 25)
}

func endsLikeSentence(text string) bool {
	text = strings.TrimRightFunc(text, func(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune("\"'”’»“)]", r) })
	r, _ := utf8.DecodeLastRuneInString(text)
	return strings.ContainsRune(".!?…。！？؟।", r)
}

// segments cuts a page into segments in the order of the document, MaxBlocks of
// them at most.
func segments(root *html.Node) []*segment {
	c := &cutter{}
	c.walk(root, place{kind: compare.Paragraph, node: root})
	c.flush()
	return c.out
}

// A place is what the elements around a text make of it.
type place struct {
	kind   compare.BlockKind
	node   *html.Node
	tagged bool
	level  int
}

type cutter struct {
	out         []*segment
	at          place
	text        strings.Builder
	links       []span
	space       bool // a blank waits to be written
	breaks      int  // br elements since the last visible character
	bold, plain int  // visible characters in and outside of b and strong
	boldDepth   int
	linkStart   int
	inLink      bool
}

func (c *cutter) flush() {
	c.endLink()
	if text := c.text.String(); strings.TrimSpace(text) != "" && len(c.out) < MaxBlocks {
		s := &segment{text: text, links: c.links, node: c.at.node, kind: c.at.kind, tagged: c.at.tagged, level: c.at.level}
		s.words = countWords(text)
		for _, l := range s.links {
			s.linked += countWords(text[l.start:l.end])
		}
		s.bold = c.plain == 0
		c.out = append(c.out, s)
	}
	c.text.Reset()
	c.links = nil
	c.space, c.breaks, c.bold, c.plain = false, 0, 0, 0
	if c.inLink {
		c.linkStart = 0
	}
}

func (c *cutter) endLink() {
	if c.inLink && c.text.Len() > c.linkStart {
		c.links = append(c.links, span{c.linkStart, c.text.Len()})
		c.linkStart = c.text.Len()
	}
}

func (c *cutter) write(data string, at place) {
	for _, r := range data {
		if unicode.IsSpace(r) && r != '\u00a0' {
			c.space = true
			continue
		}
		if c.breaks >= 2 { // an empty line between paragraphs
			c.flush()
		}
		if c.text.Len() == 0 {
			c.at = at
			if c.inLink {
				c.linkStart = 0
			}
		} else if c.breaks == 1 {
			c.text.WriteByte('\n')
		} else if c.space {
			c.text.WriteByte(' ')
		}
		c.space, c.breaks = false, 0
		if !unicode.IsSpace(r) && !unicode.IsPunct(r) {
			if c.boldDepth > 0 {
				c.bold++
			} else {
				c.plain++
			}
		}
		c.text.WriteRune(r)
	}
}

func (c *cutter) walk(n *html.Node, at place) {
	switch n.Type {
	case html.TextNode:
		c.write(n.Data, at)
		return
	case html.CommentNode, html.DoctypeNode:
		return
	case html.ElementNode:
		if unseen(n) {
			return
		}
	}
	switch n.DataAtom {
	case atom.Br:
		c.breaks++
		return
	case atom.Hr:
		c.flush()
		return
	case atom.Pre: // lines count, unless they are those of a fixed width
		c.flush()
		for _, line := range strings.Split(unwrap(nodeText(n, MaxTextBytes)), "\n") {
			c.write(line, place{at.kind, n, true, 0})
			c.flush()
		}
		return
	case atom.A:
		c.gapBeside(n)
		c.endLink()
		was := c.inLink
		c.inLink, c.linkStart = true, c.text.Len()
		c.children(n, at)
		c.endLink()
		c.inLink = was
		return
	case atom.B, atom.Strong:
		c.boldDepth++
		c.children(n, at)
		c.boldDepth--
		return
	case atom.Sup:
		if footnoteMark(n) {
			return
		}
	case atom.Span, atom.Time, atom.Li:
		c.gapBeside(n)
	case atom.Table:
		if isDataTable(n) {
			c.flush()
			c.table(n)
			return
		}
	}
	if n.Type == html.ElementNode && isBlock(n) {
		c.flush()
		c.children(n, placeOf(n, at))
		c.flush()
		return
	}
	c.children(n, at)
}

func (c *cutter) children(n *html.Node, at place) {
	for d := n.FirstChild; d != nil; d = d.NextSibling {
		c.walk(d, at)
	}
}

// gapBeside writes a blank between inline elements that touch in the markup and
// that a style sheet holds apart: two links, or a caption and its credit. A
// drop cap stays with its word.
func (c *cutter) gapBeside(n *html.Node) {
	p := n.PrevSibling
	if p == nil || p.Type != html.ElementNode || c.text.Len() == 0 {
		return
	}
	r, _ := utf8.DecodeLastRuneInString(c.text.String())
	if n.DataAtom == atom.A && p.DataAtom == atom.A || strings.ContainsRune(".,:;!?)", r) || unicode.IsDigit(r) && p.DataAtom != atom.Sub && p.DataAtom != atom.Sup {
		c.space = true
	}
}

// footnoteMark knows the number that points to a footnote: not a word of the text.
func footnoteMark(n *html.Node) bool {
	text := strings.Trim(nodeText(n, 20), " []\n")
	if text == "" {
		return false
	}
	for _, r := range text {
		if !unicode.IsDigit(r) {
			return false
		}
	}
	for d := range n.Descendants() {
		if d.DataAtom == atom.A {
			return strings.HasPrefix(attr(d, "href"), "#")
		}
	}
	return false
}

// placeOf says what a block element makes of the text in it. Inside a
// quotation, a caption or a list item, a paragraph stays what is around it.
func placeOf(n *html.Node, at place) place {
	inner := place{kind: at.kind, node: n, tagged: at.tagged}
	switch n.DataAtom {
	case atom.P:
		inner.tagged = true
		if hasToken(n, "caption", "figcaption") {
			inner.kind = compare.Caption
		}
	case atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
		inner.tagged = true
		inner.level = int(n.Data[1] - '0')
		if at.kind == compare.Paragraph {
			inner.kind = compare.Heading
		}
	case atom.Li, atom.Dt, atom.Dd:
		inner.kind, inner.tagged = compare.ListItem, true
	case atom.Figcaption:
		inner.kind, inner.tagged = compare.Caption, true
	case atom.Blockquote:
		inner.kind, inner.tagged = compare.Quotation, true
	case atom.Div:
		if hasToken(n, "caption", "figcaption", "caption_text", "cap") {
			inner.kind, inner.tagged = compare.Caption, true
		}
	case atom.Article, atom.Section, atom.Main, atom.Body:
		inner.kind, inner.tagged = compare.Paragraph, false
	}
	return inner
}

func isBlock(n *html.Node) bool {
	switch n.DataAtom {
	case atom.Address, atom.Article, atom.Aside, atom.Blockquote, atom.Body, atom.Center, atom.Details, atom.Dd, atom.Dialog, atom.Dir,
		atom.Div, atom.Dl, atom.Dt, atom.Fieldset, atom.Figcaption, atom.Figure, atom.Footer, atom.Form, atom.H1, atom.H2, atom.H3,
		atom.H4, atom.H5, atom.H6, atom.Header, atom.Hgroup, atom.Li, atom.Main, atom.Menu, atom.Nav, atom.Ol, atom.P, atom.Pre,
		atom.Section, atom.Summary, atom.Table, atom.Caption, atom.Tbody, atom.Thead, atom.Tfoot, atom.Tr, atom.Td, atom.Th, atom.Ul, atom.Label:
		return true
	case 0: // AMP and other custom elements stand for blocks
		return strings.Contains(n.Data, "-")
	}
	return false
}

// unseen elements have no words that a reader of the page sees.
func unseen(n *html.Node) bool {
	switch n.DataAtom {
	case atom.Head, atom.Script, atom.Style, atom.Noscript, atom.Template, atom.Svg, atom.Math, atom.Iframe, atom.Object, atom.Canvas,
		atom.Select, atom.Textarea, atom.Datalist, atom.Audio, atom.Video, atom.Map, atom.Noframes:
		return true
	}
	if n.Type != html.ElementNode || len(n.Attr) == 0 {
		return false
	}
	for _, a := range n.Attr {
		switch a.Key {
		case "hidden":
			return a.Val != "until-found"
		case "style":
			style := strings.ToLower(strings.ReplaceAll(a.Val, " ", ""))
			if strings.Contains(style, "display:none") || strings.Contains(style, "visibility:hidden") {
				return true
			}
		case "class":
			for _, class := range strings.Fields(a.Val) {
				switch strings.ToLower(class) {
				case "visually-hidden", "visuallyhidden", "sr-only", "screen-reader-text", "screenreader-text", "u-hidden":
					return true
				}
			}
		}
	}
	return false
}

func attr(n *html.Node, key string) string {
	for _, a := range n.Attr {
		if a.Key == key {
			return a.Val
		}
	}
	return ""
}

// nodeText is the text below a node, if it is no longer than a limit in bytes;
// names and titles are short.
func nodeText(n *html.Node, limit int) string {
	var b strings.Builder
	for d := range n.Descendants() {
		switch {
		case d.Type == html.TextNode:
			b.WriteString(d.Data)
		case d.DataAtom == atom.Br:
			b.WriteByte('\n')
		}
		if b.Len() > limit {
			return ""
		}
	}
	return b.String()
}
