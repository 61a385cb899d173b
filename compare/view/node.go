// Package view makes what people see of a comparison: a tree of nodes from a
// report and the state of the page. The tree is plain data; it becomes HTML
// text here (WriteHTML) and a live document in package wasm, so that the page,
// the export and the command can never differ. Text is only ever a text node:
// nothing that an article says can turn into markup.
package view

import "strings"

// A Node is an element, or a text when Tag is empty.
type Node struct {
	Tag      string
	Text     string
	Attrs    []Attr
	Children []*Node
	// Key tells a child from its siblings when lists change; it is not shown.
	Key string
}

// An Attr is one attribute. A boolean attribute has an empty value.
type Attr struct{ Name, Value string }

// Attr returns the value of the named attribute and whether the node has it.
func (n *Node) Attr(name string) (string, bool) {
	for _, a := range n.Attrs {
		if a.Name == name {
			return a.Value, true
		}
	}
	return "", false
}

// TextContent is the text of the node and all its descendants.
func (n *Node) TextContent() string {
	if n.Tag == "" {
		return n.Text
	}
	var b strings.Builder
	for _, c := range n.Children {
		b.WriteString(c.TextContent())
	}
	return b.String()
}

// Find returns the first node, in document order, for which match holds.
func (n *Node) Find(match func(*Node) bool) *Node {
	if match(n) {
		return n
	}
	for _, c := range n.Children {
		if found := c.Find(match); found != nil {
			return found
		}
	}
	return nil
}

// e makes an element. Parts are attributes (Attr, []Attr), children (*Node,
// []*Node, nil for none), texts (string) and its key.
func e(tag string, parts ...any) *Node {
	n := &Node{Tag: tag}
	for _, p := range parts {
		switch p := p.(type) {
		case Attr:
			if p.Name != "" {
				n.Attrs = append(n.Attrs, p)
			}
		case []Attr:
			n.Attrs = append(n.Attrs, p...)
		case string:
			n.Children = append(n.Children, &Node{Text: p})
		case *Node:
			if p != nil {
				n.Children = append(n.Children, p)
			}
		case []*Node:
			n.Children = append(n.Children, p...)
		case key:
			n.Key = string(p)
		}
	}
	return n
}

type key string

func at(name, value string) Attr { return Attr{name, value} }
func class(names string) Attr    { return Attr{"class", names} }

// on is a boolean attribute that is there only when it holds.
func on(name string, holds bool) Attr {
	if !holds {
		return Attr{}
	}
	return Attr{Name: name}
}

// do names the action that the page runs when the element is used.
func do(action, arg string) []Attr {
	if arg == "" {
		return []Attr{{"data-act", action}}
	}
	return []Attr{{"data-act", action}, {"data-arg", arg}}
}

func yes(holds bool) string {
	if holds {
		return "true"
	}
	return "false"
}
