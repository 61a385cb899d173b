package compare

import (
	"cmp"
	"slices"
)

// A link is a pair of sentences that state the same, or at a looser reading
// might.
type link struct {
	scored
	class Class
	lnE   int64 // ln of the expected number of chance pairs, 1/65536
}

// links sorts the cross-article pairs into links and weak ones, the strongest
// first. Ties go by the sentences' words, so that the order of the articles
// decides nothing but the place in the list.
func (c *corpus) link(pairs []scored, cal calibration) {
	w := &c.weights
	for _, p := range pairs {
		e := cal.lnE(p.score)
		if e > w.weak {
			continue
		}
		l := link{p, c.classify(p, e), e}
		if l.class == ClassShared {
			l.lnE = min(e, w.shared)
		}
		if l.lnE <= w.link {
			c.links = append(c.links, l)
		} else {
			c.weak = append(c.weak, l)
		}
	}
	for _, list := range [][]link{c.links, c.weak} {
		slices.SortFunc(list, func(x, y link) int {
			if d := cmp.Or(cmp.Compare(x.lnE, y.lnE), -cmp.Compare(x.raw, y.raw)); d != 0 {
				return d
			}
			xa, xb := c.orderedTexts(x)
			ya, yb := c.orderedTexts(y)
			return cmp.Or(cmp.Compare(xa, ya), cmp.Compare(xb, yb), cmp.Compare(x.a, y.a), cmp.Compare(x.b, y.b))
		})
	}
}

// orderedTexts are the texts of a link's sentences, the smaller first.
func (c *corpus) orderedTexts(l link) (string, string) {
	text := func(i int32) string {
		s := c.sentences[i]
		return c.articles[c.owner[i]].Text[s.start:s.end]
	}
	a, b := text(l.a), text(l.b)
	return min(a, b), max(a, b)
}

// classify tells apart the same words, other words, and one proposition within
// a longer sentence.
func (c *corpus) classify(p scored, lnE int64) Class {
	w := &c.weights
	a, b := c.features.words[p.a], c.features.words[p.b]
	if int64(p.chars3) > one/2 && wordSimilarity(a, b) >= w.sameWords*one/100 && !otherValues(a, b) {
		return ClassShared
	}
	shorter, longer := min(len(a), len(b)), max(len(a), len(b))
	if int64(shorter)*100 < w.partialLength*int64(longer) && lnE > w.link*2 {
		return ClassPartial
	}
	return ClassParaphrased
}
