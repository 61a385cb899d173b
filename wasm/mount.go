//go:build js && wasm

package main

import (
	"syscall/js"

	"honnef.co/go/js/dom/v2"

	"saksi/compare/view"
)

// A mounted is a node that stands in the document. Showing a new tree in its
// place changes only what differs, so that focus, selection and scroll
// positions stay where they are.
type mounted struct {
	node     *view.Node
	dom      *dom.BasicHTMLElement // nil for an only text until it is asked for
	parent   *mounted              // of an only text
	children []*mounted
}

// document is the page's; there is none in a worker.
var document dom.Document

// create makes the element or text of a node. Document.CreateElement and
// CreateTextNode would look for the Go type of each new element by comparing
// its constructor with eighty others, at two calls into JavaScript each; a
// plain HTML element is all that is needed here.
func create(n *view.Node) *mounted {
	var v js.Value
	if n.Tag == "" {
		v = document.Underlying().Call("createTextNode", n.Text)
	} else {
		v = document.Underlying().Call("createElement", n.Tag)
	}
	m := &mounted{node: n, dom: wrap(v)}
	for _, a := range n.Attrs {
		m.dom.SetAttribute(a.Name, a.Value)
	}
	if len(n.Children) == 1 && n.Children[0].Tag == "" { // one call instead of two
		m.dom.SetTextContent(n.Children[0].Text)
		m.children = []*mounted{{node: n.Children[0], parent: m}}
		return m
	}
	for _, c := range n.Children {
		child := create(c)
		m.dom.AppendChild(child.dom)
		m.children = append(m.children, child)
	}
	return m
}

// show makes the mounted node look like next and returns what stands there
// now: itself, or a new element when tag or key differ.
func (m *mounted) show(next *view.Node) *mounted {
	if m.node == next {
		return m
	}
	if m.node.Tag != next.Tag || m.node.Key != next.Key {
		fresh := create(next)
		m.element().Underlying().Call("replaceWith", fresh.dom.Underlying())
		return fresh
	}
	old := m.node
	m.node = next
	if next.Tag == "" {
		if old.Text != next.Text {
			m.element().Underlying().Set("data", next.Text)
		}
		return m
	}
	m.showAttrs(old, next)
	m.showChildren(next.Children)
	return m
}

// element is the node in the document.
func (m *mounted) element() *dom.BasicHTMLElement {
	if m.dom == nil {
		parent := m.parent.dom.Underlying()
		v := parent.Get("firstChild")
		if v.IsNull() { // an empty text made no node
			v = document.Underlying().Call("createTextNode", "")
			parent.Call("appendChild", v)
		}
		m.dom = wrap(v)
	}
	return m.dom
}

func wrap(v js.Value) *dom.BasicHTMLElement {
	return &dom.BasicHTMLElement{BasicElement: &dom.BasicElement{BasicNode: &dom.BasicNode{Value: v}}}
}

func (m *mounted) showAttrs(old, next *view.Node) {
	for _, a := range next.Attrs {
		if v, ok := old.Attr(a.Name); !ok || v != a.Value {
			m.dom.SetAttribute(a.Name, a.Value)
			switch a.Name { // what a user has changed no longer follows the attribute
			case "value":
				m.dom.Underlying().Set("value", a.Value)
			case "checked":
				m.dom.Underlying().Set("checked", true)
			}
		}
	}
	for _, a := range old.Attrs {
		if _, ok := next.Attr(a.Name); !ok {
			m.dom.RemoveAttribute(a.Name)
			if a.Name == "checked" {
				m.dom.Underlying().Set("checked", false)
			}
		}
	}
}

// sameChildren says that the children differ in nothing but their content.
func (m *mounted) sameChildren(next []*view.Node) bool {
	if len(next) != len(m.children) {
		return false
	}
	for i, n := range next {
		if m.children[i].node.Tag != n.Tag || m.children[i].node.Key != n.Key {
			return false
		}
	}
	return true
}

// showChildren keeps children with the same key, and those without one at the
// same place among themselves, and moves, adds and removes the rest.
func (m *mounted) showChildren(next []*view.Node) {
	if m.sameChildren(next) { // nearly always
		for i, n := range next {
			m.children[i] = m.children[i].show(n)
		}
		return
	}
	keyed := map[string]*mounted{}
	var rest []*mounted
	for _, c := range m.children {
		if c.node.Key != "" {
			keyed[c.node.Key] = c
		} else {
			rest = append(rest, c)
		}
	}
	kept := map[*mounted]bool{}
	out := make([]*mounted, 0, len(next))
	for _, n := range next {
		var c *mounted
		if n.Key != "" {
			c = keyed[n.Key]
		} else if len(rest) > 0 && rest[0].node.Tag == n.Tag {
			c, rest = rest[0], rest[1:]
		}
		if c != nil && c.node.Tag == n.Tag {
			kept[c] = true
			out = append(out, c.show(n))
		} else {
			out = append(out, create(n))
		}
	}
	old := m.children[:0:0]
	for _, c := range m.children {
		if kept[c] {
			old = append(old, c)
		} else {
			c.element().Underlying().Call("remove")
		}
	}
	moved := map[*mounted]bool{}
	i := 0
	for _, c := range out {
		for i < len(old) && moved[old[i]] {
			i++
		}
		switch {
		case i < len(old) && old[i] == c:
			i++
		case i < len(old):
			m.dom.InsertBefore(c.element(), old[i].element())
			moved[c] = true
		default:
			m.dom.AppendChild(c.element())
		}
	}
	m.children = out
}
