// Package patch tells what has to change in a document for it to show another
// tree of nodes. Every call from WebAssembly into the browser costs about ten
// times one inside it, and each string that crosses leaves a finalizer behind:
// so all changes of one turn travel as one text, and web/render.js, which knows
// the nodes by number, makes them. Only what differs is touched, so that focus,
// selection and scroll positions stay where they are.
package patch

import (
	"slices"
	"strconv"
	"strings"

	"saksi/compare/view"
)

// A Tree is what stands in the document. The zero value is the empty document.
type Tree struct {
	root *mounted
	out  strings.Builder
	last int   // the highest number given
	free []int // numbers of nodes that are gone
	gone []int // those of this turn, whose numbers it may still name
}

// A mounted is a node that stands in the document under a number.
type mounted struct {
	id       int
	node     *view.Node
	children []*mounted
}

// The changes, each a letter with its fields. web/render.js reads them.
const (
	opElement = "E" // number, tag: make an element
	opText    = "T" // number, text: make a text
	opAttr    = "A" // number, name, value: set an attribute
	opWithout = "W" // number, name: remove it
	opChecked = "C" // number, "1" or "": what a user has ticked no longer follows the attribute
	opValue   = "V" // number, value: nor does what a user has typed
	opData    = "D" // number, text: of a text node
	opAppend  = "P" // number of the parent, number
	opBefore  = "B" // number of the parent, number, number of the one that it comes to stand before
	opReplace = "R" // number, number of what takes its place
	opRemove  = "X" // number
	opRoot    = "O" // number: the whole document
	opForget  = "F" // number, number: those from the one to the other are named no more
)

// separator ends each field. Browsers have no such character in a document.
const separator = "\x00"

func (t *Tree) op(letter string, fields ...string) {
	t.out.WriteString(letter + separator)
	for _, f := range fields {
		if strings.Contains(f, separator) {
			f = strings.ReplaceAll(f, separator, "\uFFFD") // as HTML parsers do
		}
		t.out.WriteString(f)
		t.out.WriteString(separator)
	}
}

func number(m *mounted) string { return strconv.Itoa(m.id) }

// Show gives the changes that make the document look like next.
func (t *Tree) Show(next *view.Node) string {
	t.out.Reset()
	if t.root == nil {
		t.root = t.create(next)
		t.op(opRoot, number(t.root))
	} else {
		t.root = t.show(t.root, next)
	}
	for i := 0; i < len(t.gone); { // what was made together has numbers in a row
		end := i + 1
		for end < len(t.gone) && t.gone[end] == t.gone[end-1]+1 {
			end++
		}
		t.op(opForget, strconv.Itoa(t.gone[i]), strconv.Itoa(t.gone[end-1]))
		i = end
	}
	slices.Reverse(t.gone) // so that they are given again in a row
	t.free, t.gone = append(t.free, t.gone...), nil
	return t.out.String()
}

// Adopt takes over what stands in the document already as the HTML of a tree, and
// so spares making it anew. It gives the names of its nodes in document order,
// texts without one: web/render.js numbers them if these are all that there is.
func (t *Tree) Adopt(n *view.Node) string {
	t.root = t.adopt(n)
	names := t.out.String()
	t.out.Reset()
	return names
}

func (t *Tree) adopt(n *view.Node) *mounted {
	t.last++
	m := &mounted{id: t.last, node: n}
	t.out.WriteString(n.Tag + separator)
	for _, c := range n.Children {
		if c.Tag != "" || c.Text != "" { // HTML has no empty text
			m.children = append(m.children, t.adopt(c))
		}
	}
	return m
}

func (t *Tree) create(n *view.Node) *mounted {
	m := &mounted{node: n}
	if last := len(t.free) - 1; last >= 0 {
		m.id, t.free = t.free[last], t.free[:last]
	} else {
		t.last++
		m.id = t.last
	}
	if n.Tag == "" {
		t.op(opText, number(m), n.Text)
		return m
	}
	t.op(opElement, number(m), n.Tag)
	for _, a := range n.Attrs {
		t.op(opAttr, number(m), a.Name, a.Value)
	}
	for _, c := range n.Children {
		child := t.create(c)
		t.op(opAppend, number(m), number(child))
		m.children = append(m.children, child)
	}
	return m
}

// forget gives the numbers of what was removed back.
func (t *Tree) forget(m *mounted) {
	t.gone = append(t.gone, m.id)
	for _, c := range m.children {
		t.forget(c)
	}
}

// show makes the mounted node look like next and returns what stands there
// now: itself, or a new one when tag or key differ.
func (t *Tree) show(m *mounted, next *view.Node) *mounted {
	if m.node == next {
		return m
	}
	if m.node.Tag != next.Tag || m.node.Key != next.Key {
		fresh := t.create(next)
		t.op(opReplace, number(m), number(fresh))
		t.forget(m)
		return fresh
	}
	old := m.node
	m.node = next
	if next.Tag == "" {
		if old.Text != next.Text {
			t.op(opData, number(m), next.Text)
		}
		return m
	}
	t.showAttrs(m, old, next)
	t.showChildren(m, next.Children)
	return m
}

func (t *Tree) showAttrs(m *mounted, old, next *view.Node) {
	for _, a := range next.Attrs {
		if v, ok := old.Attr(a.Name); !ok || v != a.Value {
			t.op(opAttr, number(m), a.Name, a.Value)
			switch a.Name {
			case "value":
				t.op(opValue, number(m), a.Value)
			case "checked":
				t.op(opChecked, number(m), "1")
			}
		}
	}
	for _, a := range old.Attrs {
		if _, ok := next.Attr(a.Name); !ok {
			t.op(opWithout, number(m), a.Name)
			if a.Name == "checked" {
				t.op(opChecked, number(m), "")
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
func (t *Tree) showChildren(m *mounted, next []*view.Node) {
	if m.sameChildren(next) { // nearly always
		for i, n := range next {
			m.children[i] = t.show(m.children[i], n)
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
			out = append(out, t.show(c, n))
		} else {
			out = append(out, t.create(n))
		}
	}
	old := m.children[:0:0]
	for _, c := range m.children {
		if kept[c] {
			old = append(old, c)
		} else {
			t.op(opRemove, number(c))
			t.forget(c)
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
			t.op(opBefore, number(m), number(c), number(old[i]))
			moved[c] = true
		default:
			t.op(opAppend, number(m), number(c))
		}
	}
	m.children = out
}
