package compare

import (
	"slices"
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
	if !okX || !okY || c.past(p.a) != c.past(p.b) || !c.sameStatement(p) {
		return nil
	}
	if c.alsoSays(p.a, x, p.b) || c.alsoSays(p.b, y, p.a) {
		return nil
	}
	return c.speakersDiffer(p.a, x, p.b, y)
}

// alsoSays tells whether the article of sentence j has sentence i's speaker say
// so elsewhere: then it tells of two who speak.
func (c *corpus) alsoSays(i int, x Span, j int) bool {
	a := c.articles[c.owner[i]]
	p, ok := a.personAt(x)
	for _, m := range c.alsoLinked(i, j) {
		b := c.articles[c.owner[m]]
		if y, said := c.saidBy(m); said && ok {
			if q, ok := b.personAt(y); ok && p.same(q) {
				return true
			}
		}
	}
	return false
}

// sameStatement tells whether two sentences have so much in common that two
// speakers of them are a dispute, and not two people who speak of one thing: four
// words with meaning, or nearly all of a short one; all of 17 labelled disputes
// have them, and one in four of what else is linked and said by two.
func (c *corpus) sameStatement(p comparison) bool {
	common := c.commonTerms(p.a, p.b, -1)
	for k := range c.facts[p.a].quantities {
		q := &c.facts[p.a].quantities[k]
		if slices.ContainsFunc(c.facts[p.b].quantities, func(o quantity) bool { return q.comparable(&o) && q.agrees(&o) }) {
			common++
		}
	}
	least := min(len(c.contentOf(p.a)), len(c.contentOf(p.b)))
	return p.certain || common >= 4 || common >= 2 && p.best && 4*common >= 3*least
}

func (c *corpus) speakersDiffer(a int, x Span, b int, y Span) []dispute {
	one, other := c.articles[c.owner[a]], c.articles[c.owner[b]]
	px, okX := one.speakerAt(x)
	py, okY := other.speakerAt(y)
	nameX, nameY := one.Text[x.Start:x.End], other.Text[y.Start:y.End]
	if one.lang.speech().caseless {
		// Without capitals a body and a person look alike: only quotations, which
		// people say, and names of two words and more tell two speakers apart.
		x, y := caselessPerson(nameX, one.lang), caselessPerson(nameY, other.lang)
		if len(x) < 2 || len(y) < 2 || slices.ContainsFunc(x, func(w string) bool { return slices.Contains(y, w) }) || !c.quotedIn(a) || !c.quotedIn(b) {
			return nil
		}
	} else if !okX || !okY {
		if !isAgency(nameX) || !isAgency(nameY) || nameX == nameY {
			return nil
		}
	} else if px.same(py) || len(px.names) == 1 && len(py.names) == 1 && sharedStart(px.names[0], py.names[0]) >= 4 { // Ratnawati, Ratnasari: one person's name
		return nil
	}
	return []dispute{{a: a, b: b, slot: SlotAttribution, aSpan: x, bSpan: y, aNormal: c.personName(one, x), bNormal: c.personName(other, y)}}
}

// quotedIn tells whether sentence i holds a quotation.
func (c *corpus) quotedIn(i int) bool {
	a := c.articles[c.owner[i]]
	return slices.ContainsFunc(a.quotes, func(q quoted) bool { return slices.Contains(q.sentences, i-a.first) })
}

// isAgency: initials in capitals, TASS or CNN.
func isAgency(name string) bool {
	return len(name) >= 2 && len(name) <= 6 && !strings.ContainsAny(name, " .") && strings.ToUpper(name) == name && strings.ToLower(name) != name
}

// personName is how a person is listed: the names without office and title.
func (c *corpus) personName(a *reading, s Span) string {
	if p, ok := a.personAt(s); ok {
		return strings.Join(p.names, " ")
	}
	return strings.ToLower(a.Text[s.Start:s.End])
}

// quoteSpeakers: one quotation in the mouths of two people.
func (c *corpus) quoteSpeakers() []dispute {
	var out []dispute
	for _, pair := range c.quotePairs {
		if p, q := pair[0], pair[1]; p.speaker.End > 0 && q.speaker.End > 0 {
			out = append(out, c.speakersDiffer(c.sentenceAt(p, p.speaker.Start), p.speaker, c.sentenceAt(q, q.speaker.Start), q.speaker)...)
		}
	}
	return out
}
