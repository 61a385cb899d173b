package patch

import (
	"math/rand"
	"slices"
	"strconv"
	"strings"
	"testing"

	"saksi/compare/view"
)

// A document does what web/render.js does; nodes know their parents.
type document struct {
	t     *testing.T
	root  *element
	nodes map[string]*element
}

type element struct {
	tag, text string
	attrs     map[string]string
	parent    *element
	children  []*element
}

func (d *document) apply(changes string) {
	fields := strings.Split(changes, separator)
	next := func() string {
		f := fields[0]
		fields = fields[1:]
		return f
	}
	known := func() *element {
		id := next()
		n := d.nodes[id]
		if n == nil {
			d.t.Fatalf("a change names %s, which is not there", id)
		}
		return n
	}
	for len(fields) > 1 {
		switch letter := next(); letter {
		case opElement:
			d.put(next(), &element{tag: next(), attrs: map[string]string{}})
		case opText:
			d.put(next(), &element{text: next()})
		case opAttr:
			known().attrs[next()] = next()
		case opWithout:
			delete(known().attrs, next())
		case opChecked, opValue:
			known()
			next()
		case opData:
			known().text = next()
		case opAppend:
			d.insert(known(), known(), nil)
		case opBefore:
			d.insert(known(), known(), known())
		case opReplace:
			old, fresh := known(), known()
			if old == d.root {
				d.root = fresh
				break
			}
			parent := old.parent
			d.insert(parent, fresh, old)
			remove(old)
		case opRemove:
			remove(known())
		case opRoot:
			d.root = known()
		case opForget:
			first, err1 := strconv.Atoi(next())
			last, err2 := strconv.Atoi(next())
			if err1 != nil || err2 != nil || first > last {
				d.t.Fatalf("numbers %d to %d are forgotten", first, last)
			}
			for id := first; id <= last; id++ {
				if d.nodes[strconv.Itoa(id)] == nil {
					d.t.Fatalf("%d is forgotten, which is not there", id)
				}
				delete(d.nodes, strconv.Itoa(id))
			}
		default:
			d.t.Fatalf("no such change: %q", letter)
		}
	}
}

func (d *document) put(id string, n *element) {
	if d.nodes[id] != nil {
		d.t.Fatalf("%s is taken", id)
	}
	d.nodes[id] = n
}

func remove(n *element) {
	if n.parent != nil {
		n.parent.children = slices.DeleteFunc(n.parent.children, func(c *element) bool { return c == n })
		n.parent = nil
	}
}

func (d *document) insert(parent, n, before *element) {
	remove(n)
	at := len(parent.children)
	if before != nil {
		if at = slices.Index(parent.children, before); at < 0 {
			d.t.Fatal("stands before what is not there")
		}
	}
	parent.children = slices.Insert(parent.children, at, n)
	n.parent = parent
}

func (n *element) String() string {
	if n.tag == "" {
		return strconv.Quote(n.text)
	}
	var attrs []string
	for name, value := range n.attrs {
		attrs = append(attrs, name+"="+strconv.Quote(value))
	}
	slices.Sort(attrs)
	out := "<" + n.tag + " " + strings.Join(attrs, " ") + ">"
	for _, c := range n.children {
		out += c.String()
	}
	return out + "</>"
}

func (n *element) count() int {
	sum := 1
	for _, c := range n.children {
		sum += c.count()
	}
	return sum
}

func random(r *rand.Rand, depth int) *view.Node {
	if depth == 0 || r.Intn(4) == 0 {
		return &view.Node{Text: []string{"", "a", "<b>", "é\n"}[r.Intn(4)]}
	}
	n := &view.Node{Tag: []string{"div", "p"}[r.Intn(2)]}
	for _, name := range []string{"class", "value", "checked"} {
		if r.Intn(2) == 0 {
			n.Attrs = append(n.Attrs, view.Attr{Name: name, Value: strconv.Itoa(r.Intn(3))})
		}
	}
	for i := range r.Intn(5) {
		c := random(r, depth-1)
		if c.Tag != "" && r.Intn(2) == 0 {
			c.Key = strconv.Itoa(i * (1 + r.Intn(3)) % 7)
		}
		if c.Key == "" || !slices.ContainsFunc(n.Children, func(o *view.Node) bool { return o.Key == c.Key }) {
			n.Children = append(n.Children, c)
		}
	}
	return n
}

// After any row of trees the document is as if the last had been shown alone,
// no change names a node that is gone, and none that is gone is kept.
func TestChangesMakeTheTree(t *testing.T) {
	r := rand.New(rand.NewSource(1))
	for range 300 {
		var tree Tree
		d := &document{t: t, nodes: map[string]*element{}}
		for range 8 {
			next := random(r, 4)
			next.Tag = "main"
			d.apply(tree.Show(next))
			alone := &document{t: t, nodes: map[string]*element{}}
			var fresh Tree
			alone.apply(fresh.Show(next))
			if got, want := d.root.String(), alone.root.String(); got != want {
				t.Fatalf("after changes\n%s\nat once\n%s", got, want)
			}
			if kept := len(d.nodes); kept != d.root.count() {
				t.Fatalf("%d nodes are kept, %d stand in the document", kept, d.root.count())
			}
		}
	}
}

// What stood in the document as HTML, which has no empty texts, is changed like
// what was made here.
func TestAdoptedTreeChanges(t *testing.T) {
	r := rand.New(rand.NewSource(3))
	for range 300 {
		stands := random(r, 4)
		stands.Tag = "main"
		var tree Tree
		names := strings.Split(tree.Adopt(stands), separator)
		d := &document{t: t, nodes: map[string]*element{}}
		d.root = d.parsed(stands)
		for i, name := range names[:len(names)-1] {
			if n := d.nodes[strconv.Itoa(i+1)]; n == nil || n.tag != name {
				t.Fatalf("node %d is named %q", i+1, name)
			}
		}
		if len(names)-1 != len(d.nodes) {
			t.Fatalf("%d names for %d nodes", len(names)-1, len(d.nodes))
		}
		next := random(r, 4)
		next.Tag = "main"
		d.apply(tree.Show(next))
		alone := &document{t: t, nodes: map[string]*element{}}
		alone.apply(new(Tree).Show(next))
		if got, want := d.root.String(), alone.root.String(); got != want {
			t.Fatalf("after changes\n%s\nat once\n%s", got, want)
		}
	}
}

// parsed numbers the nodes as a walk through the document does.
func (d *document) parsed(n *view.Node) *element {
	out := &element{tag: n.Tag, text: n.Text, attrs: map[string]string{}}
	d.put(strconv.Itoa(len(d.nodes)+1), out)
	for _, a := range n.Attrs {
		out.attrs[a.Name] = a.Value
	}
	for _, c := range n.Children {
		if c.Tag != "" || c.Text != "" {
			d.insert(out, d.parsed(c), nil)
		}
	}
	return out
}

func TestNothingChangesNothing(t *testing.T) {
	r := rand.New(rand.NewSource(2))
	tree, next := new(Tree), random(r, 4)
	tree.Show(next)
	if changes := tree.Show(next); changes != "" {
		t.Errorf("the same tree again gives %q", changes)
	}
	first := &view.Node{Tag: "p", Children: []*view.Node{{Text: "x"}}}
	second := &view.Node{Tag: "p", Children: []*view.Node{{Text: "y"}}}
	tree = new(Tree)
	tree.Show(first)
	if got, want := tree.Show(second), "D\x002\x00y\x00"; got != want {
		t.Errorf("another text gives %q, want %q", got, want)
	}
}

// A character that parts fields cannot stand in a text.
func TestTextCannotForgeChanges(t *testing.T) {
	forged := "x" + separator + opElement + separator + "9" + separator + "script" + separator
	changes := new(Tree).Show(&view.Node{Tag: "p", Attrs: []view.Attr{{Name: "title", Value: forged}}, Children: []*view.Node{{Text: forged}}})
	d := &document{t: t, nodes: map[string]*element{}}
	d.apply(changes)
	if got := d.root.count(); got != 2 {
		t.Errorf("a text made %d nodes more", got-2)
	}
}
