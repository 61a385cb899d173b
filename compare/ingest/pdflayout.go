package ingest

import (
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"
)

// From letters to lines in reading order:
//
//	letters ─▶ pieces (letters that follow one another) ─▶ columns ─▶ lines
//
//	 ┌──────────────────────┐   A gutter is where many pairs of neighbouring
//	 │ title, across        │   pieces leave a gap. What crosses it (a title, a
//	 ├─────────┐ ┌──────────┤   picture's caption) ends the columns above and
//	 │ 1       │ │ 2        │   begins new ones below.
//	 └─────────┘ └──────────┘
//
// All measures are in hundredths of a point.

// A pdfLine is a piece of a line, and then a line, with its place.
type pdfLine struct {
	text       string
	x0, x1, y  int
	size       int
	bold       bool
	margin     bool
	page       int
	cells      int // pieces with a wide gap between them
	widestGap  int
	afterBreak bool // the first of its column
}

// pieces joins letters that follow one another on a base line.
func pieces(glyphs []glyphBox) []pdfLine {
	var out []pdfLine
	var b strings.Builder
	var cur pdfLine
	end, boldLetters, letters := 0, 0, 0 // end is where the next letter is awaited
	space := false
	var prev glyphBox
	flush := func() {
		if cur.text = b.String(); cur.text != "" {
			cur.bold = boldLetters*2 > letters
			out = append(out, cur)
		}
		b.Reset()
		boldLetters, letters, space = 0, 0, false
	}
	for _, g := range glyphs {
		if g.text == "" { // drawn letters that another text stands for
			if b.Len() > 0 && abs(g.y-cur.y) < g.size {
				end, cur.x1 = max(end, g.x1), max(cur.x1, g.x1)
			}
			continue
		}
		blank := strings.TrimSpace(g.text) == ""
		em := max(g.size, cur.size)
		gap := g.x0 - end
		if b.Len() > 0 && (abs(g.y-cur.y)*5 > em*2 || gap > em || gap*2 < -em || g.margin != cur.margin) {
			// Bold by drawing twice, a little beside.
			if g.text == prev.text && abs(g.x0-prev.x0)*6 < em && abs(g.y-prev.y)*6 < em {
				continue
			}
			flush()
		}
		if b.Len() == 0 {
			if blank {
				continue
			}
			cur = pdfLine{x0: g.x0, x1: g.x1, y: g.y, size: g.size, margin: g.margin, cells: 1}
		} else {
			if g.text == prev.text && abs(g.x0-prev.x0)*6 < em && !blank {
				continue
			}
			// Spaces are often only a shift; Chinese and Japanese have wide ones between letters.
			wide := gap*6 > em && !(eastAsian(prev.text) && eastAsian(g.text) && gap*2 < em)
			if !blank && (space || wide) {
				b.WriteByte(' ')
				space = false
			}
		}
		// The raised number of a footnote stands behind a sentence's mark; one behind
		// a letter or a digit may be m² or 10³.
		if b.Len() > 0 && g.size*4 < cur.size*3 && g.y*10 < cur.y*10-cur.size && g.text[0] >= '0' && g.text[0] <= '9' && noteMark(b.String()) {
			end = g.x1
			continue
		}
		end, prev = g.x1, g
		if blank {
			space = true
			continue
		}
		b.WriteString(g.text)
		cur.x1 = max(cur.x1, g.x1)
		if g.size > cur.size {
			cur.size, cur.y = g.size, g.y // after a raised or lowered initial
		}
		letters++
		if g.bold {
			boldLetters++
		}
	}
	flush()
	return out
}

func noteMark(before string) bool {
	r, _ := utf8.DecodeLastRuneInString(before)
	return strings.ContainsRune(".,;:!?”’\"»)", r)
}

func eastAsian(text string) bool {
	r, _ := utf8.DecodeRuneInString(text)
	return unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana) || r >= 0x3000 && r < 0x3040 || r >= 0xff00 && r < 0xff61
}

func abs(n int) int {
	if n < 0 {
		return -n
	}
	return n
}

const (
	// mostPieces bounds the search for columns, which looks at pairs; a page of
	// a newspaper has 1,500.
	mostPieces = 2_500
	// gutterVotes is how many neighbours must leave the same gap.
	gutterVotes = 4
	// columnLetters is how long the pieces beside a gutter are on average: lines
	// of narrow columns have 25 letters, cells of tables some 8.
	columnLetters = 16
	// mostColumns bounds the nesting: a newspaper has six to eight.
	mostColumns = 8
)

// readingOrder makes lines of a page's pieces, column by column.
func readingOrder(ps []pdfLine, nesting int) []pdfLine {
	x, ok := gutter(ps)
	if !ok || nesting >= mostColumns {
		return lines(ps)
	}
	var across []pdfLine
	for _, p := range ps {
		if p.x0 < x && p.x1 > x {
			across = append(across, p)
		}
	}
	sort.SliceStable(across, func(i, j int) bool { return across[i].y < across[j].y })
	var out []pdfLine
	// Each region lies between two lines that go across.
	var region []pdfLine
	rest := ps
	take := func(until int) {
		var left, right, below []pdfLine
		for _, p := range rest {
			switch {
			case p.x0 < x && p.x1 > x:
			case p.y > until:
				below = append(below, p)
			case p.x1 <= x:
				left = append(left, p)
			default:
				right = append(right, p)
			}
		}
		rest = below
		if len(left) > 1 && len(right) > 1 && len(left)+len(right) < len(ps) || len(region) == 0 && len(across) == 0 {
			out = append(out, lines(region)...)
			region = nil
			out = append(out, readingOrder(left, nesting+1)...)
			out = append(out, readingOrder(right, nesting+1)...)
			return
		}
		region = append(append(region, left...), right...)
	}
	for _, a := range across {
		take(a.y)
		region = append(region, a)
	}
	take(1 << 40)
	return append(out, lines(region)...)
}

// gutter finds the gap between columns that most neighbours leave.
func gutter(ps []pdfLine) (x int, ok bool) {
	if len(ps) > mostPieces {
		return 0, false
	}
	sorted := append([]pdfLine(nil), ps...)
	sort.SliceStable(sorted, func(i, j int) bool { return sorted[i].y < sorted[j].y })
	const unit = 100 // a point
	votes := map[int]int{}
	for i, a := range sorted {
		// The nearest piece to the right on the same height.
		near := -1
		look := func(k int) bool {
			b := sorted[k]
			if abs(b.y-a.y)*10 > max(a.size, b.size)*7 {
				return abs(b.y-a.y) <= 100*unit
			}
			if b.x0 >= a.x1 && (near < 0 || b.x0 < sorted[near].x0) {
				near = k
			}
			return true
		}
		for k := i + 1; k < len(sorted) && look(k); k++ {
		}
		for k := i - 1; k >= 0 && look(k); k-- {
		}
		if near < 0 {
			continue
		}
		if gap := sorted[near].x0 - a.x1; gap*10 >= 8*min(a.size, sorted[near].size) && gap < 200*unit {
			for at := (a.x1 + unit - 1) / unit; at <= sorted[near].x0/unit; at++ {
				votes[at]++
			}
		}
	}
	best := 0
	for _, n := range votes {
		best = max(best, n)
	}
	if best < gutterVotes {
		return 0, false
	}
	// The middle of the leftmost stretch with the most votes.
	from, to := 1<<40, 0
	for at, n := range votes {
		if n == best {
			from = min(from, at)
		}
	}
	for to = from; votes[to+1] == best; to++ {
	}
	x = (from + to) * unit / 2
	leftPieces, leftLetters, rightPieces, rightLetters := 0, 0, 0, 0
	for _, p := range ps {
		n := letters(p.text)
		switch {
		case p.x1 <= x:
			leftPieces++
			leftLetters += n
		case p.x0 >= x:
			rightPieces++
			rightLetters += n
		}
	}
	return x, leftLetters >= columnLetters*leftPieces && rightLetters >= columnLetters*rightPieces
}

// letters counts letters; those of East Asia are twice as wide.
func letters(text string) int {
	n := 0
	for _, r := range text {
		n++
		if r >= 0x2e80 && r < 0xfe00 {
			n++
		}
	}
	return n
}

// lines joins the pieces that stand beside one another, from top to bottom.
func lines(ps []pdfLine) []pdfLine {
	ps = append([]pdfLine(nil), ps...)
	sort.SliceStable(ps, func(i, j int) bool {
		if ps[i].y != ps[j].y {
			return ps[i].y < ps[j].y
		}
		return ps[i].x0 < ps[j].x0
	})
	var out []pdfLine
	for len(ps) > 0 {
		n := 1
		for n < len(ps) && abs(ps[n].y-ps[0].y)*2 < min(ps[n].size, ps[0].size) {
			n++
		}
		row := ps[:n]
		ps = ps[n:]
		sort.SliceStable(row, func(i, j int) bool { return row[i].x0 < row[j].x0 })
		line := row[0]
		var b strings.Builder
		b.WriteString(line.text)
		for _, p := range row[1:] {
			b.WriteString(" " + p.text)
			gap := p.x0 - line.x1
			line.widestGap = max(line.widestGap, gap)
			line.x1 = max(line.x1, p.x1)
			line.size = max(line.size, p.size)
			line.bold = line.bold && p.bold
			line.margin = line.margin && p.margin
			line.cells++
		}
		line.text = b.String()
		out = append(out, line)
	}
	if len(out) > 0 {
		out[0].afterBreak = true
	}
	return out
}
