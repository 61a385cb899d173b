package ingest

import (
	"strings"

	"saksi/compare"
)

// readODT reads an OpenDocument text, whose XML is a part of a ZIP file.
func readODT(s *session, in *input, a *archive) {
	if manifest, err := s.xmlPart(a, "META-INF/manifest.xml"); err == nil && manifest.find("encryption-data") != nil {
		s.fail(in, "has a password: open it with the password and save it without, or as PDF")
		return
	}
	root, err := s.xmlPart(a, "content.xml")
	if err != nil {
		s.fail(in, "%s", err)
		return
	}
	styles, _ := s.xmlPart(a, "styles.xml")
	s.odt(in, root, styles)
}

func isFODT(in *input) bool {
	head := in.head()
	return strings.HasPrefix(head, "<?xml") && strings.Contains(head, "<office:document ")
}

// readFODT reads an OpenDocument text that is one XML file.
func readFODT(s *session, in *input) {
	root, err := s.xml(in)
	if err != nil {
		s.fail(in, "%s", err)
		return
	}
	s.odt(in, root, nil)
}

func (s *session) odt(in *input, root, styles *xmlNode) {
	body := root.find("body")
	if body != nil {
		body = body.child("office:text")
	}
	if body == nil {
		s.fail(in, "is an OpenDocument file without text: save it as DOCX or PDF")
		return
	}
	r := &odtReader{draft: &draft{}, names: map[string]string{}, parents: map[string]string{}}
	r.readStyles(styles)
	r.readStyles(root)
	r.blocks(body, "")
	r.left.note(r.draft)
	s.take(in, r.draft)
}

// An odtReader takes the text as it would print with all changes accepted.
type odtReader struct {
	*draft
	names, parents map[string]string // of styles: the name that people see, the style they are made from
	boxes          []*xmlNode
	depth          int
	left           leftOut
}

func (r *odtReader) readStyles(root *xmlNode) {
	for _, st := range root.findAll(20_000, "style") {
		name := st.attr("style:name")
		r.names[name] = st.attr("style:display-name")
		r.parents[name] = st.attr("style:parent-style-name")
	}
}

// style says what a paragraph's style is; those made for one paragraph ("P3")
// have a parent with a name that means something.
func (r *odtReader) style(name string) docxStyle {
	for range 10 {
		for _, n := range []string{name, r.names[name]} {
			if st := styleOf(n); st.kind != "" {
				return st
			}
		}
		name = r.parents[name]
	}
	return docxStyle{}
}

// blocks reads the paragraphs below n; kind is what they are when their style
// does not say.
func (r *odtReader) blocks(n *xmlNode, kind compare.BlockKind) {
	if r.depth > MaxNesting {
		return
	}
	r.depth++
	defer func() { r.depth-- }()
	for _, c := range n.children {
		switch c.name {
		case "text:h":
			r.block(c, compare.Heading)
		case "text:p":
			r.block(c, kind)
		case "text:list":
			r.blocks(c, compare.ListItem)
		case "text:tracked-changes":
			for _, change := range c.findAll(MaxBlocks, "changed-region") {
				if change.find("deletion") != nil {
					r.left.deletions++
				} else if change.find("insertion") != nil {
					r.left.insertions++
				}
			}
		case "text:table-of-content", "text:alphabetical-index", "text:illustration-index":
			r.blocks(c, compare.Noise)
		case "table:table":
			r.table(c)
		case "text:section", "text:list-item", "text:list-header", "text:index-body", "text:index-title",
			"draw:frame", "draw:text-box", "draw:a", "draw:g", "draw:custom-shape", "table:table-cell":
			r.blocks(c, kind)
		}
	}
}

func (r *odtReader) block(p *xmlNode, kind compare.BlockKind) {
	var b strings.Builder
	r.runs(p, &b)
	boxes := r.boxes
	r.boxes = nil
	style := r.style(p.attr("text:style-name"))
	if kind == "" || kind == compare.Heading && style.title {
		kind = style.kind
	}
	reason := ""
	switch kind {
	case "":
		kind = compare.Paragraph
	case compare.Noise:
		reason = "navigation"
	}
	text := b.String()
	if style.title && r.Title == "" {
		r.Title = cleanLine(text)
	}
	r.add(kind, reason, text)
	for _, box := range boxes {
		r.blocks(box, "")
	}
}

// runs writes the text below n.
func (r *odtReader) runs(n *xmlNode, b *strings.Builder) {
	if r.depth > MaxNesting {
		return
	}
	r.depth++
	defer func() { r.depth-- }()
	for _, c := range n.children {
		switch c.name {
		case "":
			// Line breaks of the file are blanks of the text.
			b.WriteString(strings.NewReplacer("\n", " ", "\r", " ").Replace(c.text))
		case "text:s":
			b.WriteByte(' ')
		case "text:tab":
			b.WriteByte('\t')
		case "text:line-break":
			b.WriteByte('\n')
		case "text:note":
			r.left.footnotes++
		case "office:annotation":
			r.left.comments++
		case "text:hidden-text", "text:ruby-text", "office:annotation-end", "svg:title", "svg:desc":
		case "draw:frame", "draw:custom-shape", "draw:g", "draw:text-box":
			r.boxes = append(r.boxes, &xmlNode{children: []*xmlNode{c}})
		default:
			r.runs(c, b)
		}
	}
}

// table takes every row as a block; see the table of a Word file.
func (r *odtReader) table(t *xmlNode) {
	const longCell = 60
	for _, row := range t.findAll(MaxBlocks, "table-row") {
		cells := row.findAll(1000, "table-cell")
		var texts []string
		layout := len(cells) == 1 || row.nested("table")
		for i := 0; i < len(cells) && !layout; i++ {
			inner := &odtReader{draft: &draft{}, names: r.names, parents: r.parents, depth: r.depth + 1}
			inner.blocks(cells[i], "")
			text := cleanLine(inner.draft.text.String())
			texts = append(texts, text)
			layout = countWords(text) > longCell
		}
		if layout {
			for _, cell := range cells {
				r.blocks(cell, "")
			}
			continue
		}
		r.add(compare.Table, "", strings.Join(texts, " "))
	}
}
