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
	if c.owner[p.a] == c.owner[p.b] || p.weak && !p.best || c.otherTimes(p.a, p.b) || c.quoteEachOther(p.a, p.b) {
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
	if p.class == ClassPartial && !(p.weak && p.best) {
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
	if strings.HasSuffix(c.sentenceText(b), "?") || len(bs) < 3 { // what is asked is not stated, nor is a heading of two words
		return dispute{}, false
	}
	if c.marksOf(b).denies { // "rumours, denied by the villagers": in an attribution too
		return dispute{}, false
	}
	least := 1
	if p.weak {
		least = 3
	}
	for _, k := range c.marksOf(a).negations {
		w := as[k]
		least := least
		if slices.Contains(lang.denials, w.surface) { // who denies says what others claim
			least = 1
		}
		const reach = 8
		end := c.reaches(a, k, reach, lang.conjunctions)
		if c.deniesOpposite(a, b, k+1, end) {
			return dispute{}, false // "did not open" and "stayed closed" are one
		}
		content := 0
		for m := k + 1; m < end; m++ {
			if as[m].small || slices.Contains(lang.negations, as[m].surface) || slices.Contains(lang.auxiliaries, as[m].surface) {
				continue
			}
			content++
			if content > 2 && !(p.best && content == 3) || content > 1 && p.class == ClassPartial && !p.weak && c.commonTerms(a, b, as[m].id) < 3 {
				break
			}
			at := slices.IndexFunc(bs, func(x word) bool { return x.term == as[m].term || c.meet(x, as[m], 0, lang) })
			if at < 0 || as[m].quantity != nil || c.features.idf[as[m].id] <= c.features.commonIDF && !p.certain {
				continue
			}
			if common := c.commonTerms(a, b, as[m].id); common < least || content > 1 && common < 2 && !c.denied(a, b, m) {
				continue
			}
			from := bs[at].start
			if content > 1 { // show what it does there: "entered the River"
				for k := at - 1; k >= max(0, at-3) && !c.clauseEnds(b, bs[k].end, bs[k+1].start); k-- {
					if !bs[k].small {
						from = bs[k].start
						break
					}
				}
			}
			aEnd, bEnd := c.saidTogether(a, b, m, at)
			return dispute{a: a, b: b, slot: SlotPolarity, aSpan: Span{w.start, aEnd}, bSpan: Span{from, bEnd},
				aNormal: "not " + as[m].term, bNormal: as[m].term, about: c.text(b, Span{bs[at].start, bs[at].end})}, true
		}
	}
	return dispute{}, false
}

// deniesOpposite tells whether a word of a from k up to end has its opposite in b.
func (c *corpus) deniesOpposite(a, b, k, end int) bool {
	as, bs, lang := c.features.words[a], c.features.words[b], c.articles[c.owner[a]].lang
	return slices.ContainsFunc(as[k:end], func(w word) bool {
		return !w.small && !slices.Contains(lang.auxiliaries, w.surface) && c.saysOpposite(bs, w, lang)
	})
}

// denied tells whether the word behind word m of a, which is denied like it,
// stands in b, too: "no rubber bullets" were used, says one, and fired, the other.
func (c *corpus) denied(a, b, m int) bool {
	as := c.features.words[a]
	if m+1 >= len(as) || c.clauseEnds(a, as[m].end, as[m+1].start) || !c.telling(a, m+1) {
		return false
	}
	return slices.ContainsFunc(c.features.words[b], func(x word) bool { return x.id == as[m+1].id })
}

// saidTogether gives where the words end that two sentences have in common from
// word m of a and word at of b on, each within its clause: of "no climbers who are
// trapped" and "four climbers are trapped" not the climbers alone are shown.
func (c *corpus) saidTogether(a, b, m, at int) (aEnd, bEnd int) {
	const reach = 3 // words
	as, bs := c.features.words[a], c.features.words[b]
	aEnd, bEnd = as[m].end, bs[at].end
	there := bs[at+1 : c.reaches(b, at, reach, nil)]
	for k, end := m+1, c.reaches(a, m, reach, c.articles[c.owner[a]].lang.conjunctions); k < end; k++ {
		if as[k].quantity != nil || !c.telling(a, k) {
			continue
		}
		for _, w := range there {
			if w.id == as[k].id {
				aEnd, bEnd = max(aEnd, as[k].end), max(bEnd, w.end)
			}
		}
	}
	return aEnd, bEnd
}

// reaches is the end of the words that word k of sentence i reaches, most of them
// at the most: its clause ends them, and so does a word that opens another.
func (c *corpus) reaches(i, k, most int, opening []string) int {
	words := c.features.words[i]
	end := k + 1
	for end < min(len(words), k+1+most) && !c.clauseEnds(i, words[end-1].end, words[end].start) && !slices.Contains(opening, words[end].surface) {
		end++
	}
	return end
}

// negates: a word of the language's list, or two: "yet to".
func (c *corpus) negates(i int, w word) bool {
	a := c.articles[c.owner[i]]
	rest, ok := a.lang.lexicon().negating[w.surface]
	if !ok {
		return false
	}
	follows := func(words string) bool {
		return strings.EqualFold(strings.TrimSpace(a.Text[w.end:min(w.end+1+len(words), c.sentences[i].end)]), words)
	}
	for _, idiom := range a.lang.idioms {
		if first, more, _ := strings.Cut(idiom, " "); first == w.surface && follows(more) {
			return false
		}
	}
	return rest == "" || follows(rest)
}

// isNegation tells of word k of sentence i whether it is a word of the language's
// list, outside attributions, or the verb of one that denies what follows: "Ia
// membantah kabar bahwa …".
func (c *corpus) isNegation(i, k int) bool {
	words, denials := c.features.words[i], c.articles[c.owner[i]].lang.denials
	w := words[k]
	if slices.Contains(denials, w.surface) {
		return k == 0 || !c.negates(i, words[k-1]) // "tidak membantah" admits
	}
	if !c.negates(i, w) || k+1 < len(words) && slices.Contains(denials, words[k+1].surface) {
		return false
	}
	return !c.isOutside(i, Span{w.start, w.end})
}

// clauseEnds tells whether a comma or the like stands between two words.
func (c *corpus) clauseEnds(i, from, to int) bool {
	a := c.articles[c.owner[i]]
	for from < to && a.Text[from] == ' ' { // mostly all there is
		from++
	}
	if from >= to {
		return false
	}
	for _, p := range pieces(a.Text, from, to, a.lang) {
		if p.kind == markPiece && p.norm != "-" && p.norm != "'" && p.norm != "\"" {
			return true
		}
	}
	return false
}
