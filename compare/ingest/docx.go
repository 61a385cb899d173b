package ingest

import (
	"strconv"
	"strings"

	"saksi/compare"
)

// readDOCX reads the body of a Word file as it would print with all changes
// accepted: insertions are taken, deletions, footnotes, comments and hidden
// text are left out and counted. Headers and footers are parts of their own
// that are not read. Title, author and date of its properties are those of a
// template or a computer as often as of the article, so the text's own serve.
func readDOCX(s *session, in *input, a *archive) {
	body, err := s.xmlPart(a, "word/document.xml")
	if err != nil {
		s.fail(in, "%s", err)
		return
	}
	r := &docxReader{draft: &draft{}, styles: map[string]docxStyle{}}
	if styles, err := s.xmlPart(a, "word/styles.xml"); err == nil {
		r.readStyles(styles)
	}
	r.blocks(body.find("body"))
	r.endParagraph(docxStyle{})
	r.report()
	s.take(in, r.draft)
}

// xmlPart unpacks a part of a document and reads it as XML.
func (s *session) xmlPart(a *archive, name string) (*xmlNode, error) {
	e := a.find(name)
	if e == nil {
		return nil, errBrokenZip
	}
	data, err := s.unpack(a, e)
	if err != nil {
		return nil, err
	}
	return s.xml(&input{name: name, data: data})
}

type docxStyle struct {
	kind  compare.BlockKind
	title bool
}

type docxReader struct {
	*draft
	styles map[string]docxStyle
	// text is the paragraph so far; its mark may be deleted, which joins it to
	// the next. boxes are text boxes anchored in it.
	text  strings.Builder
	boxes []*xmlNode
	depth int
	left  leftOut
}

// leftOut counts what a document holds besides the text that is taken.
type leftOut struct{ deletions, insertions, footnotes, comments, hidden int }

func (r *docxReader) report() { r.left.note(r.draft) }

func (l *leftOut) note(d *draft) {
	for _, c := range []struct {
		n             int
		one, many, is string
	}{
		{l.deletions, "tracked deletion", "tracked deletions", "left out"},
		{l.insertions, "tracked insertion", "tracked insertions", "taken"},
		{l.footnotes, "footnote", "footnotes", "left out"},
		{l.comments, "comment", "comments", "left out"},
		{l.hidden, "hidden text", "hidden texts", "left out"},
	} {
		switch {
		case c.n == 1:
			d.note("1 %s %s", c.one, c.is)
		case c.n > 1:
			d.note("%s %s %s", thousands(c.n), c.many, c.is)
		}
	}
}

// readStyles finds out what the paragraph styles mean. Their ids are in the
// language of the program ("Judul1"), their names are not ("heading 1").
func (r *docxReader) readStyles(root *xmlNode) {
	based := map[string]string{}
	var order []string
	for _, st := range root.findAll(5000, "style") {
		id := st.attr("w:styleid")
		order = append(order, id)
		based[id] = st.child("w:basedon").attr("w:val")
		style := styleOf(st.child("w:name").attr("w:val"))
		if style.kind == "" {
			style.kind = outlineKind(st.child("w:ppr"))
		}
		if style.kind != "" {
			r.styles[id] = style
		}
	}
	for _, id := range order {
		up := id
		for range 10 { // deeper chains of styles are not written; a ring must end
			if st, ok := r.styles[up]; ok {
				r.styles[id] = docxStyle{kind: st.kind, title: st.title && up == id}
				break
			}
			up = based[up]
		}
	}
}

// styleOf says what a style is by its English name.
func styleOf(name string) docxStyle {
	name = strings.ToLower(strings.ReplaceAll(name, "_20_", " "))
	switch {
	case name == "title":
		return docxStyle{compare.Heading, true}
	case name == "subtitle", strings.HasPrefix(name, "heading"):
		return docxStyle{kind: compare.Heading}
	case name == "caption", name == "illustration", name == "figure", name == "drawing":
		return docxStyle{kind: compare.Caption}
	case strings.Contains(name, "quot"), name == "block text":
		return docxStyle{kind: compare.Quotation}
	case strings.HasPrefix(name, "list bullet"), strings.HasPrefix(name, "list number"), strings.HasPrefix(name, "list paragraph"):
		return docxStyle{kind: compare.ListItem}
	case strings.HasPrefix(name, "toc "):
		return docxStyle{kind: compare.Noise}
	}
	return docxStyle{}
}

func outlineKind(ppr *xmlNode) compare.BlockKind {
	if level, err := strconv.Atoi(ppr.child("w:outlinelvl").attr("w:val")); err == nil && level < 9 {
		return compare.Heading
	}
	return ""
}

// blocks reads the paragraphs and tables below n.
func (r *docxReader) blocks(n *xmlNode) {
	if n == nil || r.depth > MaxNesting {
		return
	}
	r.depth++
	defer func() { r.depth-- }()
	for _, c := range n.children {
		switch c.name {
		case "w:p":
			r.paragraph(c)
		case "w:tbl":
			r.table(c)
		case "w:sdt", "w:sdtcontent", "w:ins", "w:moveto", "w:customxml", "w:tc", "w:tr":
			r.blocks(c)
		}
	}
}

func (r *docxReader) paragraph(p *xmlNode) {
	ppr := p.child("w:ppr")
	style := r.styles[ppr.child("w:pstyle").attr("w:val")]
	if style.kind == "" {
		style.kind = outlineKind(ppr)
	}
	if num := ppr.child("w:numpr"); num != nil && num.child("w:numid").attr("w:val") != "0" && style.kind != compare.Heading {
		style.kind = compare.ListItem
	}
	r.runs(p)
	if mark := ppr.child("w:rpr"); mark.child("w:del") != nil {
		return // its end was deleted: the next paragraph goes on with it
	}
	r.endParagraph(style)
}

func (r *docxReader) endParagraph(style docxStyle) {
	text := r.text.String()
	r.text.Reset()
	boxes := r.boxes
	r.boxes = nil
	reason := ""
	switch style.kind {
	case "":
		style.kind = compare.Paragraph
	case compare.Noise:
		reason = "navigation"
	}
	if style.title && r.Title == "" {
		r.Title = cleanLine(text)
	}
	r.add(style.kind, reason, text)
	for _, box := range boxes {
		r.blocks(box)
	}
}

// runs takes the text below n, a paragraph or what stands in one.
func (r *docxReader) runs(n *xmlNode) {
	if r.depth > MaxNesting {
		return
	}
	r.depth++
	defer func() { r.depth-- }()
	for _, c := range n.children {
		switch c.name {
		case "w:t", "m:t":
			r.text.WriteString(c.all())
		case "w:tab", "w:ptab":
			r.text.WriteByte('\t')
		case "w:br", "w:cr":
			r.text.WriteByte('\n')
		case "w:nobreakhyphen":
			r.text.WriteByte('-')
		case "w:sym":
			// A place in a font of pictures is no letter; only what is outside the private range reads.
			if code, err := strconv.ParseUint(c.attr("w:char"), 16, 32); err == nil && code > 0x20 && (code < 0xe000 || code > 0xf8ff) {
				r.text.WriteRune(rune(code))
			}
		case "w:del", "w:movefrom":
			if c.name == "w:del" && c.find("deltext") != nil {
				r.left.deletions++
			}
		case "w:ins", "w:moveto":
			if c.name == "w:ins" && c.find("t") != nil {
				r.left.insertions++
			}
			r.runs(c)
		case "w:footnotereference", "w:endnotereference":
			r.left.footnotes++
		case "w:commentreference":
			r.left.comments++
		case "w:r":
			if hidden := c.child("w:rpr").child("w:vanish"); hidden != nil && hidden.attr("w:val") != "0" && hidden.attr("w:val") != "false" {
				if c.child("w:t") != nil {
					r.left.hidden++
				}
				continue
			}
			r.runs(c)
		case "mc:alternatecontent":
			if choice := c.child("mc:choice"); choice != nil {
				r.runs(choice)
			} else {
				r.runs(c)
			}
		case "w:txbxcontent":
			r.boxes = append(r.boxes, c)
		case "w:ppr", "w:rpr", "w:instrtext", "w:deltext", "w:rt", "w:sdtpr", "w:fldchar":
		default:
			r.runs(c)
		}
	}
}

// table takes every row as a block. A row of one cell, or one with long text in
// a cell, is layout: its cells are read as parts of the page.
func (r *docxReader) table(t *xmlNode) {
	const longCell = 60 // words; a figure or a short note has fewer
	for _, row := range t.findAll(MaxBlocks, "tr") {
		if row.child("w:trpr").child("w:del") != nil {
			r.left.deletions++
			continue
		}
		cells := row.findAll(1000, "tc")
		var texts []string
		// Asked first, for reading tables in tables twice at every level would never end.
		layout := len(cells) == 1 || row.nested("tbl")
		for i := 0; i < len(cells) && !layout; i++ {
			text := r.cellText(cells[i])
			texts = append(texts, text)
			layout = countWords(text) > longCell
		}
		if layout {
			for _, cell := range cells {
				r.blocks(cell)
			}
			continue
		}
		r.add(compare.Table, "", strings.Join(texts, " "))
	}
}

// cellText is the text of a cell on one line, without counting what it leaves out.
func (r *docxReader) cellText(cell *xmlNode) string {
	inner := &docxReader{draft: &draft{}, styles: r.styles, depth: r.depth + 1}
	inner.blocks(cell)
	inner.endParagraph(docxStyle{})
	return cleanLine(inner.draft.text.String())
}
