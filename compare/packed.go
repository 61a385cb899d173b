package compare

// Packed are the links of a report in numbers. 500 articles that are compared
// together have 160,000, in two million pieces of memory that a collector of
// garbage follows one by one; packed they are a dozen pieces, in which there is
// nothing to follow.
type Packed struct {
	// Front are links before all others: those that an editor confirmed.
	Front []Link `json:"-"`
	// Columns hold one thing each of all links; the links are the rows.
	Columns [columns][]int32 `json:"-"`
	// What the columns count, each once.
	Names   []string
	Reasons []Reason
	Scores  []float64

	sentences *counted
	at, ends  []int32 // see Of
}

// The columns.
const (
	foundRows = iota // the rows of Report.Links, in their order
	weakRows         // and of Report.Weak
	endA             // a sentence by its number
	endB
	classOf    // among Names
	scoreAt    // among Scores
	spansAt    // where among spansOf the four ends of both spans begin, or -1
	reasonsEnd // where among reasonsOf those of a row end, which begin where those of the row before do
	termsEnd   // the same among termsOf
	spansOf
	reasonsOf // among Reasons
	termsOf   // among Names
	columns
)

// Pack gives the report with its links packed: Links and Weak are empty then.
func (r *Report) Pack() *Report {
	if r.Packed != nil {
		return r
	}
	out := *r
	p := &Packed{sentences: r.numbered()}
	out.Links, out.Weak, out.Packed = nil, nil, p
	names, whys, scores := map[string]int32{}, map[Reason]int32{}, map[float64]int32{}
	for c, list := range [][]Link{foundRows: r.Links, weakRows: r.Weak} {
		for k := range list {
			l := &list[k]
			for _, why := range l.Reasons {
				p.add(reasonsOf, numberOf(why, whys, &p.Reasons))
			}
			for _, term := range l.Terms {
				p.add(termsOf, numberOf(term, names, &p.Names))
			}
			spans := int32(-1)
			if l.ASpan != nil && l.BSpan != nil {
				spans = p.length(spansOf)
				for _, end := range []int{l.ASpan.Start, l.ASpan.End, l.BSpan.Start, l.BSpan.End} {
					p.add(spansOf, int32(end))
				}
			}
			p.add(c, p.length(endA))
			for k, v := range []int32{p.sentences.number(l.A), p.sentences.number(l.B), numberOf(string(l.Class), names, &p.Names),
				numberOf(l.Score, scores, &p.Scores), spans, p.length(reasonsOf), p.length(termsOf)} {
				p.add(endA+k, v)
			}
		}
	}
	return &out
}

//go:noinline
func (p *Packed) add(column int, value int32) { p.Columns[column] = append(p.Columns[column], value) }

func (p *Packed) length(column int) int32 { return int32(len(p.Columns[column])) }

// run is what a row has of a column in which rows have several.
func (p *Packed) run(ends, of int, row int32) []int32 {
	start := int32(0)
	if row > 0 {
		start = p.Columns[ends][row-1]
	}
	return p.Columns[of][start:p.Columns[ends][row]]
}

// Hold gives the report links that Pack gave one with the same articles.
func (r *Report) Hold(p *Packed) {
	r.Packed, r.Links, r.Weak = p, nil, nil
	p.sentences = nil
	p.sentences = r.numbered()
}

// numberOf is the place of a value in a list that has each once.
//
//go:noinline
func numberOf[T comparable](value T, have map[T]int32, list *[]T) int32 {
	i, ok := have[value]
	if !ok {
		i = int32(len(*list))
		have[value] = i
		*list = append(*list, value)
	}
	return i
}

// Unpack gives the report with Links and Weak.
func (r *Report) Unpack() *Report {
	if r.Packed == nil {
		return r
	}
	out := *r
	out.Packed, out.Links, out.Weak = nil, make([]Link, r.Packed.Len()), make([]Link, r.Packed.WeakLen())
	for i := range out.Links {
		out.Links[i] = r.Packed.Link(i)
	}
	for i := range out.Weak {
		out.Weak[i] = r.Packed.WeakLink(i)
	}
	return &out
}

// Len is how many links were found.
func (p *Packed) Len() int { return len(p.Front) + len(p.Columns[foundRows]) }

// Link is the i-th that was found.
func (p *Packed) Link(i int) Link {
	if i < len(p.Front) {
		return p.Front[i]
	}
	return p.row(p.Columns[foundRows][i-len(p.Front)])
}

// WeakLen is how many weak ones there are, WeakLink one of them.
func (p *Packed) WeakLen() int { return len(p.Columns[weakRows]) }

func (p *Packed) WeakLink(i int) Link { return p.row(p.Columns[weakRows][i]) }

// Ends are the sentences of the i-th link, and its class.
func (p *Packed) Ends(i int) (a, b string, class Class) {
	if i < len(p.Front) {
		l := &p.Front[i]
		return l.A, l.B, l.Class
	}
	row := p.Columns[foundRows][i-len(p.Front)]
	return p.sentences.id[p.Columns[endA][row]], p.sentences.id[p.Columns[endB][row]], Class(p.Names[p.Columns[classOf][row]])
}

func (p *Packed) row(row int32) Link {
	c := &p.Columns
	l := Link{A: p.sentences.id[c[endA][row]], B: p.sentences.id[c[endB][row]], Class: Class(p.Names[c[classOf][row]]),
		Score: p.Scores[c[scoreAt][row]], Reasons: []Reason{}, Terms: []string{}}
	for _, k := range p.run(reasonsEnd, reasonsOf, row) {
		l.Reasons = append(l.Reasons, p.Reasons[k])
	}
	for _, k := range p.run(termsEnd, termsOf, row) {
		l.Terms = append(l.Terms, p.Names[k])
	}
	if at := c[spansAt][row]; at >= 0 {
		ends := c[spansOf][at : at+4]
		l.ASpan, l.BSpan = &Span{int(ends[0]), int(ends[1])}, &Span{int(ends[2]), int(ends[3])}
	}
	return l
}

// Of are the links of a sentence, the strongest first, for Link and Ends.
func (p *Packed) Of(sentence string) []int32 {
	i, ok := p.sentences.find(sentence)
	if !ok {
		return nil
	}
	return p.of(i)
}

func (p *Packed) of(sentence int32) []int32 {
	if p.at == nil {
		p.index()
	}
	return p.ends[p.at[sentence]:p.at[sentence+1]]
}

// joins says that a link between two sentences was found.
func (p *Packed) joins(a, b int32) bool {
	for _, i := range p.of(a) {
		if x, y := p.numbers(int(i)); x == b || y == b {
			return true
		}
	}
	return false
}

// numbers are the ends of the i-th link.
func (p *Packed) numbers(i int) (a, b int32) {
	if i < len(p.Front) {
		return p.sentences.number(p.Front[i].A), p.sentences.number(p.Front[i].B)
	}
	row := p.Columns[foundRows][i-len(p.Front)]
	return p.Columns[endA][row], p.Columns[endB][row]
}

// index lists the links of each sentence, one sentence behind the other.
func (p *Packed) index() {
	n := p.Len()
	p.at, p.ends = make([]int32, len(p.sentences.id)+2), make([]int32, 2*n)
	for i := range 2 * n {
		p.at[p.end(i)+2]++
	}
	for i := 2; i < len(p.at); i++ {
		p.at[i] += p.at[i-1]
	}
	for i := range 2 * n {
		at := &p.at[p.end(i)+1]
		p.ends[*at] = int32(i / 2)
		*at++
	}
}

// end is the first or second end of link i/2.
//
//go:noinline
func (p *Packed) end(i int) int32 {
	a, b := p.numbers(i / 2)
	if i%2 == 0 {
		return a
	}
	return b
}

// Take gives the links, found and weak, that join two sentences as the pairs say,
// and what is left without them.
func (p *Packed) Take(pairs [][2]string) (taken []Link, left *Packed) {
	wanted := map[[2]int32]bool{}
	judged := make([]bool, len(p.sentences.id)) // most links have no such end
	for _, k := range pairs {
		a, b := p.sentences.number(k[0]), p.sentences.number(k[1])
		wanted[[2]int32{a, b}], wanted[[2]int32{b, a}] = true, true
		judged[a], judged[b] = true, true
	}
	left = p.regrouped()
	left.Front = nil
	for i := range p.Front {
		if l := &p.Front[i]; wanted[[2]int32{p.sentences.number(l.A), p.sentences.number(l.B)}] {
			taken = append(taken, *l)
		} else {
			left.Front = append(left.Front, *l)
		}
	}
	for _, c := range []int{foundRows, weakRows} {
		left.Columns[c] = make([]int32, 0, len(p.Columns[c]))
		for _, row := range p.Columns[c] {
			a, b := p.Columns[endA][row], p.Columns[endB][row]
			if judged[a] && judged[b] && wanted[[2]int32{a, b}] {
				taken = append(taken, p.row(row))
			} else {
				left.Columns[c] = append(left.Columns[c], row)
			}
		}
	}
	return taken, left
}

// regrouped is a copy whose links are about to be others of the same rows.
func (p *Packed) regrouped() *Packed {
	out := *p
	out.at, out.ends = nil, nil
	return &out
}
