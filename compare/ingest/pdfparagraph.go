package ingest

import (
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"saksi/compare"
)

// markRunning finds what repeats at the top or the bottom of pages, and page
// numbers, and marks it as no part of the text. pages are in reading order.
func markRunning(pages [][]pdfLine) {
	const edge = 3 // lines at the top and the bottom that are looked at
	type key struct {
		text string
		y    int
	}
	count := map[key]int{}
	each := func(visit func(line *pdfLine, k key)) {
		for _, page := range pages {
			order := make([]int, len(page))
			for i := range order {
				order[i] = i
			}
			sort.SliceStable(order, func(i, j int) bool { return page[order[i]].y < page[order[j]].y })
			for n, i := range order {
				if n < edge || n >= len(order)-edge {
					// Numbers count pages; the place may differ by the height of a letter.
					visit(&page[i], key{numberless(strings.ToLower(page[i].text)), page[i].y / 1000})
				}
			}
		}
	}
	each(func(_ *pdfLine, k key) { count[k]++ })
	each(func(line *pdfLine, k key) {
		if count[k] > 1 || isPageNumber(k.text) {
			line.margin = true
		}
	})
}

// numberless writes every number as "#".
func numberless(text string) string {
	var b strings.Builder
	number := false
	for _, r := range text {
		digit := r >= '0' && r <= '9'
		switch {
		case digit && !number:
			b.WriteByte('#')
		case !digit:
			b.WriteRune(r)
		}
		number = digit
	}
	return b.String()
}

// isPageNumber knows "3", "– 3 –", "Page 3 of 7" and the like, written without
// numbers and in lower case.
func isPageNumber(text string) bool {
	const rules = " \t–—|-"
	text = strings.Trim(text, rules)
	for _, word := range []string{"page", "halaman", "hal.", "hal", "seite", "página", "pág.", "pag.", "p."} {
		if rest, ok := strings.CutPrefix(text, word); ok {
			text = strings.Trim(rest, rules)
			break
		}
	}
	if text == "#" {
		return true
	}
	middle, ok := strings.CutPrefix(text, "#")
	middle, ok2 := strings.CutSuffix(middle, "#")
	switch strings.TrimSpace(middle) {
	case "/", "of", "dari", "von", "de", "sur":
		return ok && ok2
	}
	return false
}

// isFootnote knows the number or the sign that a note begins with.
func isFootnote(text string) bool {
	rest := strings.TrimLeft(text, "0123456789")
	if n := len(text) - len(rest); n > 3 || n == 0 {
		if rest = strings.TrimLeft(text, "*†‡"); rest == text {
			return false
		}
	}
	r, _ := utf8.DecodeRuneInString(strings.TrimLeft(rest, " \u00a0"))
	return unicode.IsLetter(r)
}

// listMark is the length of the sign that a list item begins with, blanks
// included; a number ("2.") counts as part of the text.
func listMark(text string) (n int, numbered bool) {
	r, size := utf8.DecodeRuneInString(text)
	if !strings.ContainsRune("•◦▪‣·●○■–—*-\uf0b7\uf0a7", r) {
		size = len(text) - len(strings.TrimLeft(text, "0123456789"))
		if size == 0 || size > 2 || size >= len(text) || text[size] != '.' && text[size] != ')' {
			return 0, false
		}
		numbered = true
		size++
	}
	rest := strings.TrimLeft(text[size:], " \t\u00a0")
	if len(rest) == len(text)-size {
		return 0, false
	}
	return len(text) - len(rest), numbered
}

// paragraphs gathers paragraphs.
type paragraphs struct {
	*draft
	body    int // size of most letters
	pitch   int // usual distance of base lines, in hundredths of the size
	words   map[string]bool
	text    []byte
	kind    compare.BlockKind
	size    int
	running []string
}

// addPages adds the lines of all pages as blocks.
func (d *draft) addPages(pages [][]pdfLine) {
	p := &paragraphs{draft: d, words: map[string]bool{}}
	p.measure(pages)
	var all []pdfLine
	for _, page := range pages {
		for _, line := range page {
			if line.margin {
				p.running = append(p.running, line.text)
			} else {
				all = append(all, line)
			}
		}
	}
	for start := 0; start < len(all); {
		end := start + 1
		for end < len(all) && !all[end].afterBreak && all[end].page == all[start].page && all[end].y > all[end-1].y {
			end++
		}
		left, right := all[start].x0, 0
		for _, line := range all[start:end] {
			left, right = min(left, line.x0), max(right, line.x1)
		}
		for i := start; i < end; i++ {
			p.line(all, i, i == start, left, right)
		}
		start = end
	}
	p.flush()
	said := map[string]bool{}
	for _, text := range p.running {
		if key := numberless(text); !said[key] {
			said[key] = true
			d.add(compare.Noise, "page margin", text)
		}
	}
}

// measure finds the size of the body's letters and the usual distance of lines,
// and the words of the text, by which parted words are joined.
func (p *paragraphs) measure(pages [][]pdfLine) {
	sizes, pitches := map[int]int{}, map[int]int{}
	for _, page := range pages {
		for i, line := range page {
			sizes[(line.size+25)/50*50] += len(line.text)
			for _, w := range strings.Fields(line.text) {
				if len(p.words) < 200_000 {
					p.words[strings.ToLower(strings.Trim(w, ".,;:!?()“”\"'’‘"))] = true
				}
			}
			if i > 0 && !line.afterBreak && line.y > page[i-1].y && line.size > 0 && abs(line.size-page[i-1].size)*20 < line.size {
				pitches[(line.y-page[i-1].y)*20/line.size*5]++
			}
		}
	}
	p.body, p.pitch = mostFrequent(sizes, 1000), mostFrequent(pitches, 120)
}

func mostFrequent(counts map[int]int, otherwise int) int {
	best := otherwise
	for v, n := range counts {
		if n > counts[best] || n == counts[best] && v < best {
			best = v
		}
	}
	return best
}

// line adds a line to the paragraph or begins a new one. first says that it
// begins a column, whose text lies between left and right.
func (p *paragraphs) line(all []pdfLine, i int, first bool, left, right int) {
	line := all[i]
	kind := compare.Paragraph
	short := len(strings.Fields(line.text)) <= 16
	mark, _ := listMark(line.text)
	switch {
	case line.cells > 2 && mark == 0:
		kind = compare.Table
	case line.size*100 >= p.body*115 && short:
		kind = compare.Heading
	case mark > 0:
		kind = compare.ListItem
	case line.cells > 1 && line.widestGap > 2*line.size && letters(line.text) < columnLetters*2*line.cells:
		kind = compare.Table
	case line.bold && short && line.size*100 >= p.body*95:
		kind = compare.Heading
	}
	switch {
	case len(p.text) == 0:
		p.begin(kind, line)
	case p.breaks(all, i, kind, first, left, right):
		p.flush()
		p.begin(kind, line)
	default:
		p.join(line.text)
	}
}

func (p *paragraphs) begin(kind compare.BlockKind, line pdfLine) {
	p.kind, p.size = kind, line.size
	text := line.text
	if kind == compare.ListItem {
		if n, numbered := listMark(text); !numbered {
			text = text[n:]
		}
	}
	p.text = append(p.text[:0], text...)
}

// breaks says whether line i begins a new paragraph.
func (p *paragraphs) breaks(all []pdfLine, i int, kind compare.BlockKind, first bool, left, right int) bool {
	line, prev := all[i], all[i-1]
	switch {
	case kind == compare.ListItem, kind == compare.Table, p.kind == compare.Table:
		return true
	case abs(line.size-prev.size)*100 > 8*max(line.size, prev.size):
		return true
	case (kind == compare.Heading) != (p.kind == compare.Heading):
		return true
	}
	width := right - left
	indented := line.x0-left > line.size*8/10 && line.x0-left < width/3
	if first && (line.page != prev.page || line.y <= prev.y) {
		// From column to column: the paragraph goes on unless it was finished.
		return terminal(prev.text) && (indented || startsUpper(line.text) && p.lastShort(all, i-1)) || p.kind == compare.ListItem && startsUpper(line.text)
	}
	gap := line.y - prev.y
	switch {
	case gap*100 > p.pitch*line.size*135/100:
		return true
	case p.kind == compare.ListItem:
		return line.x0 < prev.x0-line.size/2 // back at the margin
	case indented && prev.x0-left <= line.size/2:
		return true
	}
	return terminal(prev.text) && prev.x1 < right-width/5 && startsUpper(line.text)
}

// lastShort says whether line i ends well before the longest line near it.
func (p *paragraphs) lastShort(all []pdfLine, i int) bool {
	right, left := 0, all[i].x0
	for k := max(0, i-10); k <= i; k++ {
		if all[k].page == all[i].page && abs(all[k].x0-all[i].x0) < 3*all[i].size {
			right, left = max(right, all[k].x1), min(left, all[k].x0)
		}
	}
	return all[i].x1 < right-(right-left)/10
}

func terminal(text string) bool {
	text = strings.TrimRight(text, "”’\"')]» ")
	r, _ := utf8.DecodeLastRuneInString(text)
	return strings.ContainsRune(".!?…:。！？」", r)
}

func startsUpper(text string) bool {
	for _, r := range text {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return !unicode.IsLower(r)
		}
	}
	return true
}

// join appends a line to the paragraph. A hyphen at the line's end goes if the
// word was parted there, and stays in compounds and in doubled words such as
// "anak-anak".
func (p *paragraphs) join(next string) {
	last, size := utf8.DecodeLastRune(p.text)
	after, _ := utf8.DecodeRuneInString(next)
	stem := p.text[:len(p.text)-size]
	switch {
	case eastAsian(string(last)) && eastAsian(next):
		p.text = append(p.text, next...)
	case last != '-' && last != '\u00ad' && last != '‐' || len(stem) == 0 || stem[len(stem)-1] == ' ':
		p.text = append(append(p.text, ' '), next...)
	case last == '\u00ad':
		p.text = append(stem, next...)
	case !unicode.IsLower(after):
		p.text = append(p.text, next...) // "Jakarta-Bandung", "2024-2025"
	default:
		tip := string(stem[max(0, len(stem)-100):]) // no word is longer
		head := ""
		if f := strings.Fields(tip); len(f) > 0 {
			head = strings.ToLower(strings.TrimLeft(f[len(f)-1], "(“\"‘«"))
		}
		tail := strings.ToLower(next)
		if f := strings.Fields(tail); len(f) > 0 {
			tail = strings.Trim(f[0], ".,;:!?()“”\"'’‘")
		}
		doubled := strings.HasPrefix(tail, head) && len(head) > 2
		if doubled || p.words[head+"-"+tail] && !p.words[head+tail] {
			p.text = append(p.text, next...)
		} else {
			p.text = append(stem, next...)
		}
	}
}

func (p *paragraphs) flush() {
	text := ligatures.Replace(string(p.text))
	p.text = p.text[:0]
	if p.kind == compare.Heading && p.Title == "" && p.size*100 >= p.body*130 {
		p.Title = cleanLine(text)
	}
	if p.size*100 <= p.body*92 && isFootnote(text) {
		p.add(compare.Noise, "footnote", text)
		return
	}
	p.add(p.kind, "", text)
}

var ligatures = strings.NewReplacer("ﬀ", "ff", "ﬁ", "fi", "ﬂ", "fl", "ﬃ", "ffi", "ﬄ", "ffl", "ﬅ", "st", "ﬆ", "st")
