package ingest

import (
	"errors"
	"strings"

	"golang.org/x/net/html" // its tokenizer reads XML too and is in the page anyway: 1 kB, where encoding/xml costs 31 kB gzipped
)

// An xmlNode is an element, or a run of text if it has no name. Names of
// elements and attributes are in lower case and keep their usual prefix
// ("w:p"): the formats that are read here are all written with theirs.
type xmlNode struct {
	name     string
	attrs    []html.Attribute
	children []*xmlNode
	text     string
}

var (
	errTooManyElements = errors.New("has too many elements: cut the article out of it, or save its text alone")
	errNoMarkup        = errors.New("holds no XML: save or download it again")
)

// xml reads the input as a tree whose root has the document's element as child.
// A document that breaks off is read as far as it goes.
func (s *session) xml(in *input) (*xmlNode, error) {
	if len(in.data) > MaxMarkupBytes {
		return nil, errors.New("is XML of " + megabytes(len(in.data)) + ", over the limit of " + megabytes(MaxMarkupBytes) + ": cut the article out of it, or save its text alone")
	}
	text, err := s.text(in, declaredCharset(in.data))
	if err != nil {
		return nil, err
	}
	return parseXML(text)
}

func parseXML(text string) (*xmlNode, error) {
	root := &xmlNode{}
	open := []*xmlNode{root}
	elements := 0
	z := html.NewTokenizer(strings.NewReader(text))
	z.AllowCDATA(true)
	for {
		// Without this the tokenizer takes <title> or <style> as HTML does.
		z.NextIsNotRawText()
		kind := z.Next()
		top := open[len(open)-1]
		switch kind {
		case html.ErrorToken:
			if len(root.children) == 0 {
				return nil, errNoMarkup
			}
			return root, nil
		case html.TextToken:
			if elements++; elements > MaxElements {
				return nil, errTooManyElements
			}
			if len(open) > 1 {
				top.children = append(top.children, &xmlNode{text: string(z.Text())})
			}
		case html.StartTagToken, html.SelfClosingTagToken:
			if elements++; elements > MaxElements {
				return nil, errTooManyElements
			}
			t := z.Token()
			elements += len(t.Attr) / 4
			n := &xmlNode{name: t.Data, attrs: t.Attr}
			top.children = append(top.children, n)
			if kind == html.StartTagToken && len(open) < MaxNesting {
				open = append(open, n)
			}
		case html.EndTagToken:
			name, _ := z.TagName()
			for i := len(open) - 1; i > 0; i-- {
				if open[i].name == string(name) {
					open = open[:i]
					break
				}
			}
		}
	}
}

// local is the name without its prefix.
func (n *xmlNode) local() string { return n.name[strings.IndexByte(n.name, ':')+1:] }

func (n *xmlNode) attr(key string) string {
	if n == nil {
		return ""
	}
	for _, a := range n.attrs {
		if a.Key == key {
			return a.Val
		}
	}
	return ""
}

// child is the first child of that name, prefix and all; nil has no children.
func (n *xmlNode) child(name string) *xmlNode {
	if n == nil {
		return nil
	}
	for _, c := range n.children {
		if c.name == name {
			return c
		}
	}
	return nil
}

// find is the first element below n whose name without prefix is one of names,
// in document order.
func (n *xmlNode) find(names ...string) *xmlNode {
	if all := n.findAll(1, names...); len(all) > 0 {
		return all[0]
	}
	return nil
}

// findAll gives at most limit such elements, none inside another.
func (n *xmlNode) findAll(limit int, names ...string) []*xmlNode {
	var out []*xmlNode
	var walk func(n *xmlNode)
	walk = func(n *xmlNode) {
		for _, c := range n.children {
			if len(out) >= limit {
				return
			}
			if c.name == "" {
				continue
			}
			found := false
			for _, name := range names {
				found = found || c.local() == name
			}
			if found {
				out = append(out, c)
			} else {
				walk(c)
			}
		}
	}
	if n != nil {
		walk(n)
	}
	return out
}

// nested says whether an element of that name stands below n.
func (n *xmlNode) nested(name string) bool { return n.find(name) != nil }

// all is the text below n.
func (n *xmlNode) all() string {
	var b strings.Builder
	var walk func(n *xmlNode)
	walk = func(n *xmlNode) {
		b.WriteString(n.text)
		for _, c := range n.children {
			walk(c)
		}
	}
	if n != nil {
		walk(n)
	}
	return b.String()
}

// line is the text below n on one line.
func (n *xmlNode) line() string { return cleanLine(n.all()) }

// markup writes what is inside n as HTML, for the HTML reader.
func (n *xmlNode) markup() string {
	var b strings.Builder
	var walk func(n *xmlNode)
	walk = func(n *xmlNode) {
		if n.name == "" {
			b.WriteString(html.EscapeString(n.text))
			return
		}
		b.WriteString("<" + n.local())
		for _, a := range n.attrs {
			b.WriteString(" " + a.Key + `="` + html.EscapeString(a.Val) + `"`)
		}
		b.WriteString(">")
		for _, c := range n.children {
			walk(c)
		}
		b.WriteString("</" + n.local() + ">")
	}
	for _, c := range n.children {
		walk(c)
	}
	return b.String()
}
