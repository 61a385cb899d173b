package compare

import (
	"slices"
	"strings"
)

// A bearer is a person in the first sentence of an article that names them so.
type bearer struct {
	person
	sentence int
}

// spellingDisputes finds people of two articles who differ by one name in
// another spelling (Imas Rostini, Imas Rosmini), whichever sentences name them:
// what is told of one person need not be told in sentences that are alike. Every
// article with the one spelling is held against one with the other, and the other
// way round.
func (c *corpus) spellingDisputes(found []dispute) []dispute {
	type told struct {
		one, other int
		a, b       string
	}
	known := map[told]bool{}
	for _, d := range found {
		known[told{c.owner[d.a], c.owner[d.b], d.aNormal, d.bNormal}] = true
	}
	names, bearers := c.fullNames()
	sharing := map[string][]string{} // names by one of their words and its place
	var out []dispute
	for _, y := range names {
		for at, word := range bearers[y][0].names {
			key := string(rune('0'+at)) + word
			for _, x := range sharing[key] {
				v, w := bearers[x][0].names[1-at], bearers[y][0].names[1-at]
				if !alike(v, w) || sameLetters(v, w) {
					continue
				}
				hold := func(p, q bearer) {
					if c.owner[p.sentence] > c.owner[q.sentence] {
						p, q = q, p
					}
					t := told{c.owner[p.sentence], c.owner[q.sentence], strings.Join(p.names, " "), strings.Join(q.names, " ")}
					if !known[t] && c.spelledApart(p, q, 1-at) {
						known[t] = true
						out = append(out, dispute{a: p.sentence, b: q.sentence, slot: SlotName, aSpan: p.Span, bSpan: q.Span, aNormal: t.a, bNormal: t.b})
					}
				}
				for _, p := range bearers[x] {
					hold(p, c.firstByText(bearers[y]))
				}
				for _, q := range bearers[y] {
					hold(c.firstByText(bearers[x]), q)
				}
			}
			sharing[key] = append(sharing[key], y)
		}
	}
	return out
}

// spelledApart: two articles of one language, neither of which knows the other's spelling.
func (c *corpus) spelledApart(p, q bearer, at int) bool {
	one, other := c.articles[c.owner[p.sentence]], c.articles[c.owner[q.sentence]]
	return one != other && one.lang == other.lang && !one.knowsName(q.names[at]) && !other.knowsName(p.names[at])
}

// fullNames are the people with two names, each once an article; the names in
// the order of their letters.
func (c *corpus) fullNames() (names []string, bearers map[string][]bearer) {
	bearers = map[string][]bearer{}
	for _, a := range c.articles {
		seen := map[string]bool{}
		for i := a.first; i < a.last; i++ {
			if !c.sentences[i].compared() {
				continue
			}
			for _, p := range c.facts[i].people {
				name := strings.Join(p.names, " ")
				if len(p.names) != 2 || seen[name] {
					continue
				}
				seen[name] = true
				if bearers[name] == nil {
					names = append(names, name)
				}
				bearers[name] = append(bearers[name], bearer{p, i})
			}
		}
	}
	slices.Sort(names)
	return names, bearers
}

// firstByText is the bearer whose sentence comes first by its words.
func (c *corpus) firstByText(all []bearer) bearer {
	return slices.MinFunc(all, func(x, y bearer) int { return strings.Compare(c.sentenceText(x.sentence), c.sentenceText(y.sentence)) })
}
