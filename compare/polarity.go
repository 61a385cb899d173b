package compare

import (
	"slices"
	"strings"
)

// polarityDisputes: what one sentence denies the other states. A negation
// reaches the next few words of its clause; the first word with meaning among
// them must stand in the other sentence, which denies nothing, and at least one
// more word must be common to both around it.
func (c *corpus) polarityDisputes(p comparison) []dispute {
	if c.owner[p.a] == c.owner[p.b] || c.quoteEachOther(p.a, p.b) {
		return nil
	}
	for _, turn := range []bool{false, true} {
		a, b := p.a, p.b
		if turn {
			a, b = b, a
		}
		d, ok := c.denies(a, b, p)
		if !ok && p.class != ClassPartial && c.articles[c.owner[a]].lang.unspaced {
			d, ok = c.deniesUnspaced(a, b)
		}
		if ok {
			if turn {
				d.a, d.b, d.aSpan, d.bSpan, d.aNormal, d.bNormal = d.b, d.a, d.bSpan, d.aSpan, d.bNormal, d.aNormal
			}
			return []dispute{d}
		}
	}
	if p.class == ClassPartial {
		return nil
	}
	return c.antonymDispute(p)
}

// quoteEachOther: sentences of one quotation are held against each other there.
func (c *corpus) quoteEachOther(a, b int) bool {
	for _, pair := range c.quotePairs {
		if slices.Contains(pair[0].sentences, a) && slices.Contains(pair[1].sentences, b) || slices.Contains(pair[1].sentences, a) && slices.Contains(pair[0].sentences, b) {
			return true
		}
	}
	return false
}

// denies looks for a negation of a that b lacks.
func (c *corpus) denies(a, b int, p comparison) (dispute, bool) {
	as, bs := c.features.words[a], c.features.words[b]
	lang := c.articles[c.owner[a]].lang
	for _, w := range bs { // "rumours, denied by the villagers": in an attribution too
		if slices.Contains(lang.negations, w.surface) || slices.Contains(lang.ceasing, w.surface) {
			return dispute{}, false
		}
	}
	least := 1
	if p.weak {
		least = 3
	}
	for k, w := range as {
		if !c.isNegation(a, w) {
			continue
		}
		const reach = 6
		content := 0
		for m := k + 1; m < min(len(as), k+1+reach); m++ {
			if c.clauseEnds(a, as[m-1].end, as[m].start) {
				break
			}
			if slices.Contains(lang.functionWords, as[m].surface) || slices.Contains(lang.negations, as[m].surface) {
				continue
			}
			if saysOpposite(bs, as[m], lang) {
				return dispute{}, false // "did not open" and "stayed closed" are one
			}
			content++
			if content > 2 || content > 1 && p.class == ClassPartial && !p.weak {
				break
			}
			at := slices.IndexFunc(bs, func(x word) bool { return x.term == as[m].term })
			if at < 0 || c.features.idf[as[m].id] <= c.features.commonIDF && !p.certain || c.commonTerms(as, bs, as[m].term) < least {
				continue
			}
			from := bs[at].start
			if content > 1 { // show what it does there: "entered the River"
				for k := at - 1; k >= max(0, at-3); k-- {
					if !slices.Contains(lang.functionWords, bs[k].surface) {
						from = bs[k].start
						break
					}
				}
			}
			return dispute{a: a, b: b, slot: SlotPolarity, aSpan: Span{w.start, as[m].end}, bSpan: Span{from, bs[at].end},
				aNormal: "not " + as[m].term, bNormal: as[m].term, about: c.text(b, Span{bs[at].start, bs[at].end})}, true
		}
	}
	return dispute{}, false
}

// saysOpposite tells whether the words hold an antonym of w.
func saysOpposite(words []word, w word, lang *language) bool {
	for _, pair := range lang.antonyms {
		for k, root := range pair {
			if w.is(root, lang) && slices.ContainsFunc(words, func(o word) bool { return o.is(pair[1-k], lang) }) {
				return true
			}
		}
	}
	return false
}

// is tells whether a word is a form of the root.
func (w word) is(root string, lang *language) bool {
	return w.surface == root || w.term == root || w.term == rootOf(root, lang)
}

// commonTerms counts the other words with meaning that both sentences have.
func (c *corpus) commonTerms(as, bs []word, but string) int {
	n := 0
	var done []string
	for _, x := range as {
		if x.term == but || strings.HasPrefix(x.term, "#") || slices.Contains(done, x.term) || c.features.idf[x.id] <= c.features.commonIDF {
			continue
		}
		if slices.ContainsFunc(bs, func(y word) bool { return y.term == x.term }) {
			done = append(done, x.term)
			n++
		}
	}
	return n
}

// isNegation: a word of the language's list, outside attributions.
func (c *corpus) isNegation(i int, w word) bool {
	if !slices.Contains(c.articles[c.owner[i]].lang.negations, w.surface) {
		return false
	}
	for _, s := range c.facts[i].outside {
		if w.start >= s.Start && w.end <= s.End {
			return false
		}
	}
	return true
}

// clauseEnds tells whether a comma or the like stands between two words.
func (c *corpus) clauseEnds(i, from, to int) bool {
	for _, p := range pieces(c.articles[c.owner[i]].Text, from, max(from, to), c.articles[c.owner[i]].lang) {
		if p.kind == markPiece && p.norm != "-" && p.norm != "'" && p.norm != "\"" {
			return true
		}
	}
	return false
}

// antonymDispute: one sentence has a word, the other its opposite, and neither
// has both nor denies anything.
func (c *corpus) antonymDispute(p comparison) []dispute {
	as, bs := c.features.words[p.a], c.features.words[p.b]
	lang := c.articles[c.owner[p.a]].lang
	find := func(i int, root string) (word, bool) {
		if lang.unspaced { // however the words are cut
			at := strings.Index(c.sentenceText(i), root)
			from := c.sentences[i].start + at
			return word{start: from, end: from + len(root), term: root}, at >= 0
		}
		stem := rootOf(root, lang) // once: stemming costs more than all else here
		for _, w := range c.features.words[i] {
			if w.surface == root || w.term == root || w.term == stem {
				return w, true
			}
		}
		return word{}, false
	}
	for _, w := range as {
		if c.isNegation(p.a, w) {
			return nil
		}
	}
	for _, w := range bs {
		if c.isNegation(p.b, w) {
			return nil
		}
	}
	for _, pair := range lang.antonyms {
		x, y := pair[0], pair[1]
		ax, okAX := find(p.a, x)
		ay, okAY := find(p.a, y)
		bx, okBX := find(p.b, x)
		by, okBY := find(p.b, y)
		if okAX == okAY || okBX == okBY || okAX == okBX {
			continue
		}
		u, v := ax, by
		if okAY {
			u, v = ay, bx
		}
		if c.commonTerms(as, bs, "") < 2 {
			continue
		}
		return []dispute{{a: p.a, b: p.b, slot: SlotPolarity, aSpan: Span{u.start, u.end}, bSpan: Span{v.start, v.end}, aNormal: u.term, bNormal: v.term}}
	}
	return nil
}
