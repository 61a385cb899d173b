package compare

import (
	"slices"
	"strings"
)

// sameHead tells whether two durations or measures are of the noun right behind
// them: "a nine-week trial", "the eight-week trial".
func (c *corpus) sameHead(p comparison, q, o *quantity) bool {
	if q.kind != durationQuantity && q.kind != measureQuantity {
		return false
	}
	head := func(i int, q *quantity) string {
		words := c.features.words[i]
		k := slices.IndexFunc(words, func(w word) bool { return w.start >= q.end })
		if k < 0 || words[k].quantity != nil || words[k].small || c.clauseEnds(i, q.end, words[k].start) {
			return ""
		}
		return words[k].term
	}
	x := head(p.a, q)
	return x != "" && x == head(p.b, o)
}

// onOneDay tells whether two hours are told of one day, right before them:
// "Kamis (9/10) pukul 10.00", "Kamis (9/10) pukul satu siang".
func (c *corpus) onOneDay(p comparison, q, o *quantity) bool {
	const near = 20 // bytes
	day := func(i int, q *quantity) *quantity {
		for k := range c.facts[i].quantities {
			if d := &c.facts[i].quantities[k]; d.kind == dateQuantity && d.end <= q.start && q.start-d.end <= near {
				return d
			}
		}
		return nil
	}
	if q.kind != clockQuantity || o.kind != clockQuantity {
		return false
	}
	x, y := day(p.a, q), day(p.b, o)
	return x != nil && y != nil && x.agrees(y)
}

// contextOverlap counts the content words that stand near both quantities.
func (c *corpus) contextOverlap(p comparison, q, o *quantity) int {
	bs := c.slotOf(p.b, o).near
	used := uint64(0) // places of bs; there are twelve at the most
	n := 0
	for _, t := range c.slotOf(p.a, q).near {
		if c.features.idf[t] <= c.features.commonIDF {
			continue // frequent
		}
		for k, u := range bs {
			if u == t && used&(1<<k) == 0 {
				used |= 1 << k
				n++
				break
			}
		}
	}
	return n
}

// wordsNear are the words near a quantity that are not small.
func (c *corpus) wordsNear(i int, q *quantity) []int32 {
	const before, after = 5, 7 // words
	words := c.features.words[i]
	places := make([]int, 0, len(words))
	at := -1
	for k, w := range words {
		if w.start >= q.start && at < 0 {
			at = len(places)
		}
		if (w.start < q.start || w.end > q.end) && !strings.HasPrefix(w.term, "#") && !c.articles[c.owner[i]].lang.amounts().clockHours[w.surface] { // other quantities tell nothing
			places = append(places, k)
		}
	}
	if at < 0 {
		at = len(places)
	}
	var out []int32
	for _, k := range places[max(0, at-before):min(len(places), at+after)] {
		if !words[k].small {
			out = append(out, words[k].id)
		}
	}
	return out
}
