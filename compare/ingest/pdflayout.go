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
//	 ┌──────────────────────┐   A gutter is a place that stays free for as many
//	 │ title, across        │   rows as possible, with text on both sides. The
//	 ├─────────┐ ┌──────────┤   row that stands in it (a title, a picture's
//	 │ 1       │ │ 2        │   caption) ends the columns; below it the search
//	 └─────────┘ └──────────┘   begins anew, and so it does within each column.
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
	// mostPieces bounds the search for columns; a page of a newspaper has 1,500.
	mostPieces = 2_500
	// columnPieces is how many pieces must stand on either side of a gutter.
	columnPieces = 2
	// columnLetters is how long they are on average: lines of narrow columns
	// have 25 letters, cells of tables some 8.
	columnLetters = 16
	// mostColumns bounds the nesting: a newspaper has six to eight.
	mostColumns = 8
)

// readingOrder makes lines of a page's pieces, column by column.
func readingOrder(ps []pdfLine, nesting int) []pdfLine {
	rows := rowsOf(ps)
	if len(ps) > mostPieces || nesting >= mostColumns {
		return joinRows(rows)
	}
	var out []pdfLine
	start := 0 // of the rows that are no columns
	for i := 0; i < len(rows); {
		end, x := columns(rows[i:])
		if end == 0 {
			i++
			continue
		}
		out = append(out, joinRows(rows[start:i])...)
		var left, right []pdfLine
		for _, row := range rows[i : i+end] {
			for _, p := range row {
				if p.x1 <= x {
					left = append(left, p)
				} else {
					right = append(right, p)
				}
			}
		}
		out = append(out, readingOrder(left, nesting+1)...)
		out = append(out, readingOrder(right, nesting+1)...)
		i += end
		start = i
	}
	return append(out, joinRows(rows[start:])...)
}

// rowsOf sorts pieces into rows, from top to bottom and from left to right.
func rowsOf(ps []pdfLine) [][]pdfLine {
	ps = append([]pdfLine(nil), ps...)
	sort.SliceStable(ps, func(i, j int) bool { return ps[i].y < ps[j].y })
	var rows [][]pdfLine
	for len(ps) > 0 {
		n := 1
		for n < len(ps) && (ps[n].y-ps[0].y)*2 < min(ps[n].size, ps[0].size) {
			n++
		}
		row := ps[:n:n]
		ps = ps[n:]
		sort.SliceStable(row, func(i, j int) bool { return row[i].x0 < row[j].x0 })
		rows = append(rows, row)
	}
	return rows
}

// columns finds how many of the rows, from the first on, a gutter at x parts
// into columns; 0 when none does. Free is what no row so far stands in.
func columns(rows [][]pdfLine) (end, x int) {
	const beyond = 1 << 40
	type span struct{ from, to int }
	free := []span{{-beyond, beyond}}
	left, right := beyond, -beyond // of all pieces so far
	for j, row := range rows {
		for _, p := range row {
			left, right = min(left, p.x0), max(right, p.x1)
			var rest []span
			for _, f := range free {
				if p.x1 <= f.from || p.x0 >= f.to {
					rest = append(rest, f)
					continue
				}
				for _, part := range []span{{f.from, p.x0}, {p.x1, f.to}} {
					if (part.to-part.from)*10 >= p.size*8 {
						rest = append(rest, part)
					}
				}
			}
			free = rest
		}
		widest := 0
		for _, f := range free {
			if f.from >= left && f.to <= right && f.to-f.from > widest {
				widest = f.to - f.from
				end, x = j+1, (f.from+f.to)/2
			}
		}
		if widest == 0 && end > 0 {
			break
		}
	}
	if end == 0 {
		return 0, 0
	}
	// What stands on one side only below a gap at the end is no column any more.
	for last := end - 1; last > 0; last-- {
		row := rows[last]
		if row[0].x0 < x && row[len(row)-1].x1 > x {
			break
		}
		if row[0].y-rows[last-1][0].y > 2*min(row[0].size, rows[last-1][0].size) {
			if onOneSide(rows[last:end], x) {
				end = last
			}
			break
		}
	}
	if prose(rows[:end], x) {
		return end, x
	}
	// A table may follow below one of the columns.
	for end--; end > 0 && onOneSide(rows[end-1:end+1], x); end-- {
	}
	if prose(rows[:end], x) {
		return end, x
	}
	return 0, 0
}

// prose says that what stands on both sides of x is text and not a table.
func prose(rows [][]pdfLine, x int) bool {
	var pieces, letterCount [2]int
	for _, row := range rows {
		for _, p := range row {
			side := btoi(p.x1 > x)
			pieces[side]++
			letterCount[side] += letters(p.text)
		}
	}
	for side := range pieces {
		if pieces[side] < columnPieces || letterCount[side] < columnLetters*pieces[side] {
			return false
		}
	}
	return true
}

func onOneSide(rows [][]pdfLine, x int) bool {
	left, right := false, false
	for _, row := range rows {
		for _, p := range row {
			left, right = left || p.x1 <= x, right || p.x1 > x
		}
	}
	return left != right
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

// joinRows makes a line of every row.
func joinRows(rows [][]pdfLine) []pdfLine {
	var out []pdfLine
	for _, row := range rows {
		line := row[0]
		var b strings.Builder
		b.WriteString(line.text)
		for _, p := range row[1:] {
			b.WriteString(" " + p.text)
			line.widestGap = max(line.widestGap, p.x0-line.x1)
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
