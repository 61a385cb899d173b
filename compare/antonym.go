package compare

import (
	"slices"
	"strings"
)

// A sided word stands on one side of a pair of antonyms.
type sided struct {
	pair, side int
	alone      bool // in this form alone, not by its root
}

// findOpposites are the words of the antonyms, and their roots, with the sides
// that they stand on.
func (l *language) findOpposites() map[string][]sided {
	out := map[string][]sided{}
	for pair, sides := range l.antonyms {
		for side, words := range sides {
			for _, w := range strings.Fields(words) {
				form, alone := strings.CutPrefix(w, "=")
				out[form] = append(out[form], sided{pair, side, alone})
				if root := rootOf(form, l); !alone && root != form {
					out[root] = append(out[root], sided{pair, side, false})
				}
			}
		}
	}
	return out
}

// sidesOf are the sides that a word stands on.
func (c *corpus) sidesOf(w word, lang *language) []sided {
	table := lang.lexicon().opposites
	if w.term == w.surface || len(table[w.term]) == 0 {
		return table[w.surface]
	}
	found := slices.Clone(table[w.surface])
	for _, s := range table[w.term] {
		if !s.alone {
			found = append(found, s)
		}
	}
	return found
}

// meet tells whether two words stand on one side of a pair (turn 0), so that one
// may stand for the other in a denial, or on two (turn 1).
func (c *corpus) meet(x, y word, turn int, lang *language) bool {
	mine := c.sidesOf(x, lang)
	if len(mine) == 0 {
		return false
	}
	others := c.sidesOf(y, lang)
	for _, s := range mine {
		for _, o := range others {
			if s.pair == o.pair && s.side^turn == o.side {
				return true
			}
		}
	}
	return false
}

// saysOpposite tells whether the words hold an antonym of w.
func (c *corpus) saysOpposite(words []word, w word, lang *language) bool {
	return slices.ContainsFunc(words, func(o word) bool { return c.meet(w, o, 1, lang) || lang.prefixed(w.surface, o.surface) })
}

// prefixed: locked and unlocked.
func (l *language) prefixed(x, y string) bool {
	if len(x) < len(y) {
		x, y = y, x
	}
	return l.negativePrefix != "" && len(y) > 3 && len(x) == len(y)+len(l.negativePrefix) &&
		strings.HasSuffix(x, y) && strings.HasPrefix(x, l.negativePrefix)
}

// antonymDispute: one sentence has a word, the other its opposite, with words
// in common beside both; neither has both nor denies its own.
func (c *corpus) antonymDispute(p comparison) []dispute {
	lang := c.articles[c.owner[p.a]].lang
	as, bs := c.features.words[p.a], c.features.words[p.b]
	// One word in common is enough for two short sentences that are linked.
	if common := c.commonTerms(p.a, p.b, -1); common < 1 || common < 2 && (p.weak || !p.best || min(len(as), len(bs)) > 12) {
		return nil
	}
	if lang.unspaced {
		return c.antonymUnspaced(p)
	}
	right := c.marksOf(p.b).antonyms
	for _, x := range c.marksOf(p.a).antonyms {
		at, ok := slices.BinarySearchFunc(right, x.pair, func(h antonymHit, pair int) int { return h.pair - pair })
		if !ok {
			continue
		}
		for side, k := range x.word {
			m := right[at].word[1-side]
			if k < 0 || m < 0 || x.word[1-side] >= 0 || right[at].word[side] >= 0 {
				continue
			}
			if u, v := &as[k], &bs[m]; c.plainlySaid(p.a, u) && c.plainlySaid(p.b, v) && c.lastsUntil(p.a, k) == c.lastsUntil(p.b, m) {
				if c.commonBeside(p, k, m) {
					return []dispute{c.withObject(polarityOf(p, *u, *v), k, m)}
				}
			}
		}
	}
	if !c.marksOf(p.a).prefixed && !c.marksOf(p.b).prefixed {
		return nil
	}
	for k := range as {
		for m := range bs {
			if u, v := &as[k], &bs[m]; lang.prefixed(u.surface, v.surface) && c.plainlySaid(p.a, u) && c.plainlySaid(p.b, v) {
				return []dispute{polarityOf(p, *u, *v)}
			}
		}
	}
	return nil
}

func polarityOf(p comparison, u, v word) dispute {
	return dispute{a: p.a, b: p.b, slot: SlotPolarity, aSpan: Span{u.start, u.end}, bSpan: Span{v.start, v.end}, aNormal: u.term, bNormal: v.term}
}

// plainlySaid: no negation stands in the clause shortly before the word.
func (c *corpus) plainlySaid(i int, w *word) bool {
	const reach = 4
	words := c.features.words[i]
	at := slices.IndexFunc(words, func(o word) bool { return o.start == w.start })
	for k := at - 1; k >= max(0, at-reach); k-- {
		if c.clauseEnds(i, words[k].end, words[k+1].start) {
			break
		}
		if c.negates(i, words[k]) {
			return false
		}
	}
	return true
}

// lastsUntil tells whether a time follows word k at which what it says ends: "closed
// until Friday" and "opens on Friday" agree.
func (c *corpus) lastsUntil(i, k int) bool {
	const near, reach = 3, 6 // words; those farther off must name a time
	words, lang := c.features.words[i], c.articles[c.owner[i]].lang
	for n, end := k+1, c.reaches(i, k, reach, nil); n < end; n++ {
		if slices.Contains(lang.until, words[n].surface) {
			timed := slices.ContainsFunc(words[n+1:min(len(words), n+3)], func(w word) bool { return w.quantity != nil && w.quantity.slot() == SlotDate })
			return timed || n-k <= near
		}
	}
	return false
}

// commonBeside tells whether a word with meaning stands near both words k and m.
func (c *corpus) commonBeside(p comparison, k, m int) bool {
	const reach = 6
	near := func(i, at int) []word {
		words := c.features.words[i]
		return words[max(0, at-reach):min(len(words), at+reach+1)]
	}
	for _, x := range near(p.a, k) {
		if c.tellsMore(x) && slices.ContainsFunc(near(p.b, m), func(y word) bool { return y.id == x.id }) {
			return true
		}
	}
	return false
}

func (c *corpus) tellsMore(w word) bool {
	return c.features.idf[w.id] > c.features.commonIDF && !strings.HasPrefix(w.term, "#")
}

// withObject shows what the opposites k and m are said of, when the same word
// follows both in their clauses: "refused bail", "let the woman go home on bail".
func (c *corpus) withObject(d dispute, k, m int) dispute {
	const reach = 10
	following := func(i, at int) []word {
		words := c.features.words[i]
		to := at + 1
		for to < min(len(words), at+reach+1) && !c.clauseEnds(i, words[to-1].end, words[to].start) {
			to++
		}
		return words[at+1 : to]
	}
	rest := following(d.b, m)
	for _, x := range following(d.a, k) {
		if y := slices.IndexFunc(rest, func(y word) bool { return y.id == x.id }); y >= 0 && c.tellsMore(x) {
			d.aSpan.End, d.bSpan.End = x.end, rest[y].end
			return d
		}
	}
	return d
}

// antonymUnspaced looks for the words however the sentence is cut.
func (c *corpus) antonymUnspaced(p comparison) []dispute {
	lang := c.articles[c.owner[p.a]].lang
	for _, i := range []int{p.a, p.b} {
		if len(c.marksOf(i).negations) > 0 {
			return nil
		}
	}
	find := func(i int, s string) (word, bool) {
		at := strings.Index(c.sentenceText(i), s)
		from := c.sentences[i].start + at
		return word{start: from, end: from + len(s), term: s}, at >= 0
	}
	for _, pair := range lang.antonyms {
		ax, okAX := find(p.a, pair[0])
		ay, okAY := find(p.a, pair[1])
		bx, okBX := find(p.b, pair[0])
		by, okBY := find(p.b, pair[1])
		if okAX == okAY || okBX == okBY || okAX == okBX {
			continue
		}
		if okAY {
			return []dispute{polarityOf(p, ay, bx)}
		}
		return []dispute{polarityOf(p, ax, by)}
	}
	return nil
}
