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
// first. Ties keep the order of the sentences.
func (c *corpus) link(pairs []scored, cal calibration) {
	w := &c.weights
	for _, p := range pairs {
		e := cal.lnE(p.score)
		if e > w.weak {
			continue
		}
		l := link{p, c.classify(p, e), e}
		if e <= w.link || l.class == ClassShared {
			c.links = append(c.links, l)
		} else {
			c.weak = append(c.weak, l)
		}
	}
	for _, list := range [][]link{c.links, c.weak} {
		slices.SortFunc(list, func(x, y link) int {
			return cmp.Or(cmp.Compare(x.lnE, y.lnE), cmp.Compare(x.a, y.a), cmp.Compare(x.b, y.b))
		})
	}
}

// classify tells apart the same words, other words, and one proposition within
// a longer sentence.
func (c *corpus) classify(p scored, lnE int64) Class {
	w := &c.weights
	a, b := c.features.words[p.a], c.features.words[p.b]
	if int64(p.chars3) > one/2 && wordSimilarity(a, b) >= w.sameWords*one/100 {
		return ClassShared
	}
	shorter, longer := min(len(a), len(b)), max(len(a), len(b))
	if int64(shorter)*100 < w.partialLength*int64(longer) && lnE > w.link*2 {
		return ClassPartial
	}
	return ClassParaphrased
}
