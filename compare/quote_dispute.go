package compare

import (
	"cmp"
	"slices"
	"strings"

	// Edit distance over runes (MIT, no dependencies); here a rune stands for a word.
	"github.com/agnivade/levenshtein"
)

// quoteDisputes aligns the quotations of every two articles word by word. Two
// are one quotation when at least seven words in ten are the same in order; then
// a changed word inside the marks is a dispute, unless only small words or
// endings changed, as they do when speech is written down.
func (c *corpus) quoteDisputes() []dispute {
	type said struct {
		article int
		words   string
	}
	says := map[said]bool{}
	for k := range c.quotes {
		says[said{c.quotes[k].article, joinTokens(c.quotes[k].words)}] = true
	}
	var out []dispute
	for _, pair := range c.quotePairs {
		p, q := pair[0], pair[1]
		if says[said{p.article, joinTokens(q.words)}] && says[said{q.article, joinTokens(p.words)}] {
			continue // both articles have both wordings: they do not disagree
		}
		// Of equally short ways to turn one into the other the first is taken:
		// which of the two leads is for their words to say, not for their order.
		turned := joinTokens(q.words) < joinTokens(p.words)
		if turned {
			p, q = q, p
		}
		for _, d := range c.alignQuotes(p, q) {
			if turned {
				d.a, d.b, d.aSpan, d.bSpan, d.aNormal, d.bNormal = d.b, d.a, d.bSpan, d.aSpan, d.bNormal, d.aNormal
			}
			d.about = cmp.Or(pair[0].who, pair[1].who)
			out = append(out, d)
		}
	}
	return out
}

// pairQuotes finds the quotations of different articles that are one, up to a
// few words. Only those with a word in common that few quotations have are
// looked at closely.
func (c *corpus) pairQuotes() {
	const few = 12
	having := map[string][]int{}
	for k := range c.quotes {
		q := &c.quotes[k]
		seen := map[string]bool{}
		for _, t := range q.words {
			if !seen[t.norm] {
				seen[t.norm] = true
				having[t.norm] = append(having[t.norm], k)
			}
		}
	}
	c.quotePairs, c.quotedTogether = nil, map[[2]int]bool{}
	for y := range c.quotes {
		q := &c.quotes[y]
		seen := map[int]bool{}
		var others []int
		for _, t := range q.words {
			if len(having[t.norm]) > few {
				continue
			}
			for _, x := range having[t.norm] {
				if x < y && !seen[x] {
					seen[x] = true
					others = append(others, x)
				}
			}
		}
		slices.Sort(others)
		for _, x := range others {
			p := &c.quotes[x]
			if p.article != q.article && c.articles[p.article].lang == c.articles[q.article].lang && sameQuote(p, q) {
				c.quotePairs = append(c.quotePairs, [2]*quoted{p, q})
				for _, a := range p.sentences {
					for _, b := range q.sentences {
						c.quotedTogether[[2]int{a, b}], c.quotedTogether[[2]int{b, a}] = true, true
					}
				}
			}
		}
	}
}

// sameQuote tells whether two quotations are one, up to a few words.
func sameQuote(p, q *quoted) bool {
	shorter, longer := min(len(p.words), len(q.words)), max(len(p.words), len(q.words))
	if shorter == 3 && longer == 3 {
		return joinTokens(p.words) == joinTokens(q.words)
	}
	if shorter < 4 || longer > 2*shorter {
		return false
	}
	distance := levenshtein.ComputeDistance(encodeTokens(p.words, q.words))
	return 10*(longer-distance) >= 7*longer
}

// quoteTokens are the words of a quotation, each quantity one word with its
// meaning: "7 persen" and "tujuh persen" are the same.
func (d *digest) quoteTokens(q *quoted) []token {
	words := d.appendWords(nil, q.innerStart, q.innerEnd)
	var out []token
	for _, amount := range findQuantities(d.Text, q.innerStart, q.innerEnd, d.lang, d.Date) {
		for len(words) > 0 && words[0].end <= amount.start {
			out = append(out, words[0])
			words = words[1:]
		}
		for len(words) > 0 && words[0].start < amount.end {
			words = words[1:]
		}
		out = append(out, token{amount.start, amount.end, amount.normal})
	}
	return append(out, words...)
}

// encodeTokens writes each word as one rune, the same for the same word.
func encodeTokens(as, bs []token) (string, string) {
	runes := map[string]rune{}
	encode := func(ts []token) string {
		var b strings.Builder
		for _, t := range ts {
			r, ok := runes[t.norm]
			if !ok {
				r = rune(0x4e00 + len(runes)) // any range of valid runes
				runes[t.norm] = r
			}
			b.WriteRune(r)
		}
		return b.String()
	}
	return encode(as), encode(bs)
}

// A change is a run of words on each side that differs, as indices.
type change struct{ aFrom, aTo, bFrom, bTo int }

func (c *corpus) alignQuotes(p, q *quoted) []dispute {
	as, bs := p.words, q.words
	lang := c.articles[p.article].lang
	var out []dispute
	var last change
	for k, d := range wordChanges(as, bs) {
		oneSided := d.aFrom == d.aTo || d.bFrom == d.bTo
		atEdge := d.aFrom == 0 && d.bFrom == 0 || d.aTo == len(as) && d.bTo == len(bs)
		if oneSided && atEdge || slices.Equal(meaningful(as[d.aFrom:d.aTo], lang), meaningful(bs[d.bFrom:d.bTo], lang)) {
			continue // told in part, or the same in other forms
		}
		if oneSided { // a word put in: show its neighbours, too
			d = change{max(d.aFrom-1, 0), min(d.aTo+1, len(as)), max(d.bFrom-1, 0), min(d.bTo+1, len(bs))}
		}
		if k > 0 && len(out) > 0 && d.aFrom-last.aTo <= 4 { // one change with the one before
			d.aFrom, d.bFrom = last.aFrom, last.bFrom
			out = out[:len(out)-1]
		}
		last = d
		out = append(out, c.quoteDispute(p, q, as[d.aFrom:d.aTo], bs[d.bFrom:d.bTo]))
	}
	return out
}

func (c *corpus) quoteDispute(p, q *quoted, as, bs []token) dispute {
	aSpan := Span{as[0].start, as[len(as)-1].end}
	bSpan := Span{bs[0].start, bs[len(bs)-1].end}
	return dispute{a: c.sentenceAt(p, aSpan.Start), b: c.sentenceAt(q, bSpan.Start), slot: SlotQuote, aSpan: aSpan, bSpan: bSpan,
		aNormal: joinTokens(as), bNormal: joinTokens(bs)}
}

// sentenceAt is the sentence of a quotation that holds a byte.
func (c *corpus) sentenceAt(q *quoted, at int) int {
	for _, i := range q.sentences {
		if at >= c.sentences[i].start && at < c.sentences[i].end {
			return i
		}
	}
	return q.sentences[0]
}

// meaningful are the roots of the words that are not small words; a negation is
// no small word, nor is a quantifier.
func meaningful(ts []token, lang *language) []string {
	var out []string
	for _, t := range ts {
		if slices.Contains(lang.negations, t.norm) || slices.Contains(lang.quantifiers, t.norm) || !lang.isFunctionWord(t.norm) && !lang.speech().own[t.norm] {
			out = append(out, rootOf(t.norm, lang))
		}
	}
	return out
}

func joinTokens(ts []token) string {
	var words []string
	for _, t := range ts {
		words = append(words, t.norm)
	}
	return strings.Join(words, " ")
}

// wordChanges are the runs that differ in the longest common subsequence of
// two lists of words, by dynamic programming: quotations are short. There may be
// several such subsequences; which one is taken does not depend on which list
// comes first, since that would be the order of the articles.
func wordChanges(as, bs []token) []change {
	if slices.CompareFunc(as, bs, func(x, y token) int { return strings.Compare(x.norm, y.norm) }) > 0 {
		out := wordChanges(bs, as)
		for i, d := range out {
			out[i] = change{d.bFrom, d.bTo, d.aFrom, d.aTo}
		}
		return out
	}
	n, m := len(as), len(bs)
	same := 0 // the beginning that both have, which is part of any
	for same < min(n, m) && as[same].norm == bs[same].norm {
		same++
	}
	width := m - same + 1
	table := make([]int32, (n-same+1)*width)
	at := func(i, j int) int { return (i-same)*width + j - same }
	for i := n - 1; i >= same; i-- {
		for j := m - 1; j >= same; j-- {
			if as[i].norm == bs[j].norm {
				table[at(i, j)] = table[at(i+1, j+1)] + 1
			} else {
				table[at(i, j)] = max(table[at(i+1, j)], table[at(i, j+1)])
			}
		}
	}
	var out []change
	i, j := same, same
	for i < n || j < m {
		if i < n && j < m && as[i].norm == bs[j].norm {
			i, j = i+1, j+1
			continue
		}
		d := change{i, i, j, j}
		for i < n || j < m {
			if i < n && j < m && as[i].norm == bs[j].norm {
				break
			}
			if j >= m || i < n && table[at(i+1, j)] >= table[at(i, j+1)] {
				i++
			} else {
				j++
			}
		}
		d.aTo, d.bTo = i, j
		out = append(out, d)
	}
	return out
}
