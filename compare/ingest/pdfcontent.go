package ingest

import (
	"math"
	"strings"
)

// A glyphBox is a letter, or the few of a ligature, where it stands on the
// page, in hundredths of a point from the upper left. Whole numbers from here
// on: the layout is then the same on every machine.
type glyphBox struct {
	text         string
	x0, x1, y    int // y is the base line's
	size         int
	bold, margin bool // margin: the file says that it is no part of the text
}

const (
	// MaxGlyphs is for one PDF, some 100 bytes each; a page has 3,000, and the
	// text of an article is cut at a million bytes.
	MaxGlyphs = 600_000
	// MaxPDFPages is a thick report; what comes after is left out and said.
	MaxPDFPages = 300
	// maxOperations is for one PDF: a page has 2,000, the densest map some 100,000.
	// Drawings that draw one another could go on for ever.
	maxOperations = 5_000_000
	// fontOperations is what a font counts that has to be read at each use.
	fontOperations = 10_000
	// maxFonts is for one PDF; a long magazine has 50.
	maxFonts = 1_000
	// maxFormNesting is how deep drawings may be drawn inside one another.
	maxFormNesting = 12
)

type matrix [6]float64

// then is the matrix of doing a first and b after it.
func (a matrix) then(b matrix) matrix {
	return matrix{
		a[0]*b[0] + a[1]*b[2], a[0]*b[1] + a[1]*b[3],
		a[2]*b[0] + a[3]*b[2], a[2]*b[1] + a[3]*b[3],
		a[4]*b[0] + a[5]*b[2] + b[4], a[4]*b[1] + a[5]*b[3] + b[5],
	}
}

// A pdfDrawer follows the operators of pages and keeps the letters.
type pdfDrawer struct {
	file       *pdfFile
	fonts      map[pdfRef]*pdfFont
	glyphs     []glyphBox
	pictures   int
	total      int // glyphs of all pages
	unreadable int
	operations int
	state      drawState
	stack      []drawState
	marked     []mark
	text, line matrix
}

// drawState is what q saves and Q restores.
type drawState struct {
	ctm                     matrix
	font                    *pdfFont
	size, rise, scale, lead float64
	letterSpace, wordSpace  float64
}

// mark is a span of marked content.
type mark struct {
	artifact bool
	actual   string // what its letters stand for
	replaces bool
	used     bool
}

// page draws a page and returns its letters.
func (d *pdfDrawer) page(p pdfPage) []glyphBox {
	d.glyphs, d.stack, d.marked = nil, nil, nil
	left, bottom, right, top := p.box[0], p.box[1], p.box[2], p.box[3]
	left, right = min(left, right), max(left, right)
	bottom, top = min(bottom, top), max(bottom, top)
	// To the upper left corner, y growing downwards, turned as the page is shown.
	base := matrix{1, 0, 0, -1, -left, top}
	switch p.rotate {
	case 90:
		base = matrix{0, 1, 1, 0, -bottom, -left}
	case 180:
		base = matrix{-1, 0, 0, 1, right, -bottom}
	case 270:
		base = matrix{0, -1, -1, 0, top, right}
	}
	d.state = drawState{ctm: base, scale: 1}
	d.run(d.file.content(p), p.resources, 0)
	return d.glyphs
}

func (d *pdfDrawer) run(data []byte, resources pdfDict, nesting int) {
	l := &pdfLexer{data: data}
	var args []any
	for {
		v, ok := l.next()
		if d.operations++; !ok || d.operations > maxOperations {
			return
		}
		op, isOp := v.(pdfKeyword)
		if !isOp {
			if len(args) < 64 {
				args = append(args, v)
			}
			continue
		}
		if op == "ID" {
			skipInlineImage(l)
		} else {
			d.do(string(op), args, resources, nesting)
		}
		args = args[:0]
	}
}

// skipInlineImage passes over the bytes of a picture up to the EI that ends it.
func skipInlineImage(l *pdfLexer) {
	for l.pos++; l.pos+2 <= len(l.data); l.pos++ {
		if l.data[l.pos] == 'E' && l.data[l.pos+1] == 'I' && pdfSpace(l.data[l.pos-1]) && (l.pos+2 == len(l.data) || pdfSpace(l.data[l.pos+2])) {
			l.pos += 2
			return
		}
	}
	l.pos = len(l.data)
}

func (d *pdfDrawer) do(op string, args []any, resources pdfDict, nesting int) {
	num := func(i int) float64 {
		if i < len(args) {
			n, _ := args[i].(float64)
			return n
		}
		return 0
	}
	six := func() matrix { return matrix{num(0), num(1), num(2), num(3), num(4), num(5)} }
	move := func(x, y float64) {
		d.line = matrix{1, 0, 0, 1, x, y}.then(d.line)
		d.text = d.line
	}
	s := &d.state
	switch op {
	case "q":
		if len(d.stack) < MaxNesting {
			d.stack = append(d.stack, *s)
		}
	case "Q":
		if n := len(d.stack); n > 0 {
			*s, d.stack = d.stack[n-1], d.stack[:n-1]
		}
	case "cm":
		s.ctm = six().then(s.ctm)
	case "BT":
		d.text, d.line = matrix{1, 0, 0, 1, 0, 0}, matrix{1, 0, 0, 1, 0, 0}
	case "Tm":
		d.text = six()
		d.line = d.text
	case "Td":
		move(num(0), num(1))
	case "TD":
		s.lead = -num(1)
		move(num(0), num(1))
	case "T*":
		move(0, -s.lead)
	case "TL":
		s.lead = num(0)
	case "Tc":
		s.letterSpace = num(0)
	case "Tw":
		s.wordSpace = num(0)
	case "Tz":
		s.scale = num(0) / 100
	case "Ts":
		s.rise = num(0)
	case "Tf":
		if len(args) == 2 {
			name, _ := args[0].(pdfName)
			s.font, s.size = d.font(resources, string(name)), num(1)
		}
	case "'":
		move(0, -s.lead)
		d.show(args, 0)
	case "\"":
		s.wordSpace, s.letterSpace = num(0), num(1)
		move(0, -s.lead)
		d.show(args, 2)
	case "Tj":
		d.show(args, 0)
	case "TJ":
		if len(args) > 0 {
			list, _ := args[0].([]any)
			d.show(list, 0)
		}
	case "Do":
		if len(args) > 0 {
			name, _ := args[0].(pdfName)
			d.form(d.file.get(d.file.dict(resources["XObject"])[string(name)]), resources, nesting)
		}
	case "BMC", "BDC":
		m := mark{}
		if len(args) > 0 {
			m.artifact = args[0] == pdfName("Artifact")
		}
		if len(args) > 1 {
			props := d.file.dict(args[1])
			if name, ok := args[1].(pdfName); ok {
				props = d.file.dict(d.file.dict(resources["Properties"])[string(name)])
			}
			if text, ok := d.file.get(props["ActualText"]).(pdfString); ok {
				m.replaces, m.actual = true, pdfText(string(text))
			}
		}
		if len(d.marked) < MaxNesting {
			d.marked = append(d.marked, m)
		}
	case "EMC":
		if n := len(d.marked); n > 0 {
			d.marked = d.marked[:n-1]
		}
	case "EI", "BI":
		d.pictures++
	}
}

// form draws a drawing that stands by itself; pictures are counted.
func (d *pdfDrawer) form(v any, above pdfDict, nesting int) {
	st, ok := v.(pdfStream)
	if !ok || nesting > maxFormNesting {
		return
	}
	if d.file.name(st.dict["Subtype"]) == "Image" {
		d.pictures++
		return
	}
	resources := d.file.dict(st.dict["Resources"])
	if resources == nil {
		resources = above
	}
	saved, stack := d.state, d.stack
	d.stack = nil
	if m := d.file.array(st.dict["Matrix"]); len(m) == 6 {
		var x matrix
		for i := range m {
			x[i] = d.file.number(m[i])
		}
		d.state.ctm = x.then(d.state.ctm)
	}
	d.run(d.file.decode(st), resources, nesting+1)
	d.state, d.stack = saved, stack
}

func (d *pdfDrawer) font(resources pdfDict, name string) *pdfFont {
	v := d.file.dict(resources["Font"])[name]
	dict := d.file.dict(v)
	if dict == nil {
		return nil
	}
	ref, ok := v.(pdfRef)
	if !ok {
		d.operations += fontOperations
		return d.file.font(dict)
	}
	if d.fonts[ref] == nil && len(d.fonts) < maxFonts {
		d.fonts[ref] = d.file.font(dict)
	}
	return d.fonts[ref]
}

// show draws strings, with the shifts between them that TJ has.
func (d *pdfDrawer) show(args []any, from int) {
	s := &d.state
	if s.font == nil || from > len(args) {
		return
	}
	for _, a := range args[from:] {
		switch a := a.(type) {
		case float64:
			d.advance(-a / 1000 * s.size * s.scale)
		case pdfString:
			a = a[:min(len(a), 4*(MaxGlyphs-d.total))]
			for _, g := range s.font.glyphs(d.file.session, string(a)) {
				width := g.width/1000*s.size + s.letterSpace
				if g.space {
					width += s.wordSpace
				}
				d.emit(g, width*s.scale)
				d.advance(width * s.scale)
			}
		}
	}
}

func (d *pdfDrawer) advance(x float64) {
	d.text = matrix{1, 0, 0, 1, x, 0}.then(d.text)
}

func (d *pdfDrawer) emit(g pdfGlyph, width float64) {
	if d.total >= MaxGlyphs {
		return
	}
	text := g.text
	margin := false
	for i := range d.marked {
		m := &d.marked[i]
		margin = margin || m.artifact
		if m.replaces {
			text = ""
			if !m.used {
				text, m.used = m.actual, true
			}
		}
	}
	s := &d.state
	at := matrix{s.size, 0, 0, s.size, 0, s.rise}.then(d.text).then(s.ctm)
	end := matrix{1, 0, 0, 1, width, 0}.then(d.text).then(s.ctm)
	// Text that does not run from left to right is a credit at a picture's
	// edge or a stamp.
	if math.Abs(at[1]) > math.Abs(at[0])/4 || at[0] <= 0 {
		return
	}
	if text == unreadableGlyph {
		d.unreadable++
	}
	size := math.Hypot(at[2], at[3])
	for _, v := range []float64{at[4], at[5], end[4], size} {
		if !(math.Abs(v) < 1e6) {
			return
		}
	}
	x0, x1 := centi(at[4]), centi(end[4])
	d.total++
	d.glyphs = append(d.glyphs, glyphBox{text: text, x0: x0, x1: max(x0, x1), y: centi(at[5]), size: max(centi(size), 1), bold: s.font.bold, margin: margin})
}

func centi(v float64) int { return int(math.Round(v * 100)) }

// pdfText decodes a text string of a dictionary.
func pdfText(raw string) string {
	if strings.HasPrefix(raw, "\xfe\xff") {
		return utf16Text(raw[2:])
	}
	if strings.HasPrefix(raw, "\xef\xbb\xbf") {
		return raw[3:]
	}
	var b strings.Builder
	for i := range len(raw) {
		b.WriteRune(rune(raw[i]))
	}
	return b.String()
}
