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
	return c.quotedTogether[[2]int{a, b}]
}

// denies looks for a negation of a that b lacks.
func (c *corpus) denies(a, b int, p comparison) (dispute, bool) {
	as, bs := c.features.words[a], c.features.words[b]
	lang := c.articles[c.owner[a]].lang
	if c.marksOf(b).denies { // "rumours, denied by the villagers": in an attribution too
		return dispute{}, false
	}
	least := 1
	if p.weak {
		least = 3
	}
	for _, k := range c.marksOf(a).negations {
		w := as[k]
		const reach = 6
		content := 0
		for m := k + 1; m < min(len(as), k+1+reach); m++ {
			if c.clauseEnds(a, as[m-1].end, as[m].start) {
				break
			}
			if lang.isFunctionWord(as[m].surface) || slices.Contains(lang.negations, as[m].surface) {
				continue
			}
			if c.saysOpposite(b, as[m], lang) {
				return dispute{}, false // "did not open" and "stayed closed" are one
			}
			content++
			if content > 2 || content > 1 && p.class == ClassPartial && !p.weak {
				break
			}
			at := slices.IndexFunc(bs, func(x word) bool { return x.term == as[m].term })
			if at < 0 || c.features.idf[as[m].id] <= c.features.commonIDF && !p.certain || c.commonTerms(a, b, as[m].id) < least {
				continue
			}
			from := bs[at].start
			if content > 1 { // show what it does there: "entered the River"
				for k := at - 1; k >= max(0, at-3); k-- {
					if !lang.isFunctionWord(bs[k].surface) {
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

// saysOpposite tells whether sentence i holds an antonym of w.
func (c *corpus) saysOpposite(i int, w word, lang *language) bool {
	for _, form := range c.oppositesOf(lang).forms(w) {
		for _, hit := range c.marksOf(i).antonyms {
			if hit.pair == form.pair && hit.word[1-form.side] >= 0 {
				return true
			}
		}
	}
	return false
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
	lang := c.articles[c.owner[p.a]].lang
	if len(c.marksOf(p.a).negations) > 0 || len(c.marksOf(p.b).negations) > 0 {
		return nil
	}
	for k, pair := range lang.antonyms {
		ax, okAX := c.formOf(p.a, k, 0, pair[0])
		ay, okAY := c.formOf(p.a, k, 1, pair[1])
		bx, okBX := c.formOf(p.b, k, 0, pair[0])
		by, okBY := c.formOf(p.b, k, 1, pair[1])
		if okAX == okAY || okBX == okBY || okAX == okBX {
			continue
		}
		u, v := ax, by
		if okAY {
			u, v = ay, bx
		}
		if c.commonTerms(p.a, p.b, -1) < 2 {
			continue
		}
		return []dispute{{a: p.a, b: p.b, slot: SlotPolarity, aSpan: Span{u.start, u.end}, bSpan: Span{v.start, v.end}, aNormal: u.term, bNormal: v.term}}
	}
	return nil
}

// formOf finds the first form of a root, one side of a pair of antonyms, in
// sentence i.
func (c *corpus) formOf(i, pair, side int, root string) (word, bool) {
	if c.articles[c.owner[i]].lang.unspaced { // however the words are cut
		at := strings.Index(c.sentenceText(i), root)
		from := c.sentences[i].start + at
		return word{start: from, end: from + len(root), term: root}, at >= 0
	}
	for _, hit := range c.marksOf(i).antonyms {
		if hit.pair == pair && hit.word[side] >= 0 {
			return c.features.words[i][hit.word[side]], true
		}
	}
	return word{}, false
}
