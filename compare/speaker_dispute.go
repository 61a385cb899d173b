package compare

import (
	"slices"
	"strconv"
	"strings"
)

// attributionDispute: the same said by two different people, or after two
// different agencies. A body and a person, or fact and claim, are none.
func (c *corpus) attributionDispute(p comparison) []dispute {
	if p.class == ClassPartial || c.owner[p.a] == c.owner[p.b] {
		return nil
	}
	x, okX := c.saidBy(p.a)
	y, okY := c.saidBy(p.b)
	if !okX || !okY {
		return nil
	}
	return c.speakersDiffer(p.a, x, p.b, y)
}

func (c *corpus) speakersDiffer(a int, x Span, b int, y Span) []dispute {
	one, other := c.articles[c.owner[a]], c.articles[c.owner[b]]
	px, okX := personOf(one.Text, x, one.lang)
	py, okY := personOf(other.Text, y, other.lang)
	nameX, nameY := one.Text[x.Start:x.End], other.Text[y.Start:y.End]
	if !okX || !okY {
		if !isAgency(nameX) || !isAgency(nameY) || nameX == nameY {
			return nil
		}
	} else if px.same(py) {
		return nil
	}
	return []dispute{{a: a, b: b, slot: SlotAttribution, aSpan: x, bSpan: y, aNormal: c.personName(one, x), bNormal: c.personName(other, y)}}
}

// isAgency: initials in capitals, TASS or CNN.
func isAgency(name string) bool {
	return len(name) >= 2 && len(name) <= 6 && !strings.ContainsAny(name, " .") && strings.ToUpper(name) == name && strings.ToLower(name) != name
}

// personName is how a person is listed: the names without office and title.
func (c *corpus) personName(a *reading, s Span) string {
	if p, ok := personOf(a.Text, s, a.lang); ok {
		return strings.Join(p.names, " ")
	}
	return strings.ToLower(a.Text[s.Start:s.End])
}

// quoteSpeakers: one quotation in the mouths of two people.
func (c *corpus) quoteSpeakers() []dispute {
	var out []dispute
	for x := range c.quotes {
		for y := x + 1; y < len(c.quotes); y++ {
			p, q := &c.quotes[x], &c.quotes[y]
			if p.article == q.article || p.speaker.End == 0 || q.speaker.End == 0 || c.articles[p.article].lang != c.articles[q.article].lang || !c.sameQuote(p, q) && !c.withinQuote(p, q) {
				continue
			}
			out = append(out, c.speakersDiffer(c.sentenceAt(p, p.speaker.Start), p.speaker, c.sentenceAt(q, q.speaker.Start), q.speaker)...)
		}
	}
	return out
}

// withinQuote: a short quotation that is the same to the word.
func (c *corpus) withinQuote(p, q *quoted) bool {
	as, bs := c.quoteTokens(p), c.quoteTokens(q)
	return len(as) >= 3 && joinTokens(as) == joinTokens(bs)
}

// nameDisputes finds one person under two names: spelled otherwise (Nurhaida,
// Nurhaidah), or with another first name (Gareth, Graham Lindqvist). Neither
// article may know the other's form, and a first name alone needs sentences
// that state the same.
func (c *corpus) nameDisputes(pairs []comparison) []dispute {
	var out []dispute
	seen := map[string]bool{}
	for _, p := range pairs {
		if c.owner[p.a] == c.owner[p.b] {
			continue
		}
		one, other := c.articles[c.owner[p.a]], c.articles[c.owner[p.b]]
		if one.lang != other.lang {
			continue
		}
		for _, x := range c.peopleIn(p.a) {
			for _, y := range c.peopleIn(p.b) {
				if d, ok := c.namesDiffer(p.a, x, p.b, y); ok && !seen[nameKey(d)] {
					seen[nameKey(d)] = true
					out = append(out, d)
				}
			}
		}
	}
	return out
}

func nameKey(d dispute) string {
	return strings.Join([]string{strconv.Itoa(d.a), strconv.Itoa(d.b), d.aNormal, d.bNormal}, " ")
}

// namesDiffer compares two people word by word from the last name on.
func (c *corpus) namesDiffer(a int, x person, b int, y person) (dispute, bool) {
	if len(x.names) != len(y.names) {
		return dispute{}, false
	}
	differ := -1
	for k := range x.names {
		if x.names[k] != y.names[k] {
			if differ >= 0 {
				return dispute{}, false
			}
			differ = k
		}
	}
	if differ < 0 {
		return dispute{}, false
	}
	v, w := x.names[differ], y.names[differ]
	plain := func(s string) string { return strings.Map(dropMarks, s) }
	if plain(v) == plain(w) || strings.HasPrefix(v, w) && len(x.names) > 1 && len(w) <= 3 || strings.HasPrefix(w, v) && len(v) <= 3 {
		return dispute{}, false
	}
	one, other := c.articles[c.owner[a]], c.articles[c.owner[b]]
	if len(x.names) == 1 && !alike(v, w) || differ > 0 && !alike(v, w) || knowsName(other.Text, v) || knowsName(one.Text, w) {
		return dispute{}, false
	}
	return dispute{a: a, b: b, slot: SlotName, aSpan: x.Span, bSpan: y.Span, aNormal: strings.Join(x.names, " "), bNormal: strings.Join(y.names, " ")}, true
}

func dropMarks(r rune) rune {
	if strings.ContainsRune("-'’. ", r) {
		return -1
	}
	return r
}

// knowsName tells whether a text has the word with a capital.
func knowsName(text, lower string) bool {
	return slices.Contains(strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return !isWordRune(r) }), lower)
}

// peopleIn are the people that sentence i names: its speakers, and runs of two
// or three capitalised words, or of one before an age in brackets.
func (c *corpus) peopleIn(i int) []person {
	a, s := c.articles[c.owner[i]], c.sentences[i]
	var out []person
	add := func(span Span) {
		words := nameWords(a.Text[span.Start:span.End], a.lang)
		if len(words) > 2 {
			words = words[len(words)-2:]
		}
		for _, w := range words {
			if bodyWords[w] {
				return
			}
		}
		for _, p := range out {
			if p.Span == span {
				return
			}
		}
		if len(words) > 0 {
			out = append(out, person{span, words})
		}
	}
	for _, credit := range c.facts[i].credits {
		if credit.speaker.End > 0 && isNameSpan(a.Text, credit.speaker) {
			add(credit.speaker)
		}
	}
	if a.lang.capitalNouns || a.lang.unspaced {
		return out
	}
	ps := pieces(a.Text, s.start, s.end, a.lang)
	for k := 0; k < len(ps); k++ {
		first := k
		for k < len(ps) && ps[k].kind == wordPiece && ps[k].upper && (k == first || !ps[k].glued) {
			k++
		}
		if n := k - first; n >= 2 && n <= 4 || n == 1 && k+1 < len(ps) && ps[k].norm == "(" && ps[k+1].kind == numberPiece {
			add(Span{ps[first].start, ps[k-1].end})
		}
	}
	return out
}
