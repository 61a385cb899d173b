package compare

import (
	"slices"
	"strings"

	"saksi/compare/sorting"
)

// A namedPlace is a hospital, road, village or the like with the words of its
// name in small letters.
type namedPlace struct {
	Span
	names []string
}

// placeDisputes: two sentences that state the same name one place of a sort
// each, and neither article ever writes a word of the other's name. Two sorts
// (a village and its district) are two places, so they are never held against
// each other.
func (c *corpus) placeDisputes(p comparison) []dispute {
	if p.class == ClassPartial || p.weak || c.owner[p.a] == c.owner[p.b] {
		return nil
	}
	one, other := c.articles[c.owner[p.a]], c.articles[c.owner[p.b]]
	bs := c.facts[p.b].places
	var out []dispute
	for sort, x := range c.facts[p.a].places {
		y, ok := bs[sort]
		if !ok || len(x) != 1 || len(y) != 1 || c.commonTerms(p.a, p.b, -1) < 2 {
			continue
		}
		if other.knowsAny(x[0].names) || one.knowsAny(y[0].names) {
			continue
		}
		out = append(out, dispute{a: p.a, b: p.b, slot: SlotName, aSpan: x[0].Span, bSpan: y[0].Span,
			aNormal: strings.Join(x[0].names, " "), bNormal: strings.Join(y[0].names, " "), about: c.text(p.a, x[0].Span)})
	}
	sorting.By(out, func(d, e dispute) int { return d.aSpan.Start - e.aSpan.Start })
	return out
}

func withoutPossessive(word string) string {
	return strings.TrimSuffix(strings.TrimSuffix(word, "'s"), "’s")
}

func (d *digest) knowsAny(names []string) bool {
	return slices.ContainsFunc(names, d.knowsName)
}

// placesAmong are the named places of a sentence by their sort; ps are its pieces.
func (f *claimFacts) placesAmong(ps []piece, lang *language) map[string][]namedPlace {
	sorts := lang.placeSorts
	if len(sorts) == 0 {
		return nil
	}
	capital := func(k int) bool {
		return k >= 0 && k < len(ps) && ps[k].kind == wordPiece && ps[k].upper && !slices.Contains(sorts, ps[k].norm)
	}
	var out map[string][]namedPlace // few sentences name one
	for k, p := range ps {
		if p.kind != wordPiece || !slices.Contains(sorts, p.norm) {
			continue
		}
		from, to := k+1, k+1
		if lang.sortLast {
			for from = k; p.upper && k-from < 3 && from > 1 && capital(from-1); {
				from--
			}
			to = k
			if from == to && k+2 < len(ps) && ps[k+1].norm == "of" && capital(k+2) { // "the village of Ambrey"
				from, to = k+2, k+3
			}
		} else {
			for k+1 < len(ps) && to-from < 3 && capital(to) {
				to++
			}
		}
		if from == to || f.isOutside(Span{p.start, p.end}) {
			continue
		}
		place := namedPlace{Span: Span{min(p.start, ps[from].start), max(p.end, ps[to-1].end)}}
		for _, n := range ps[from:to] {
			if len(n.norm) > 2 { // not St
				place.names = append(place.names, withoutPossessive(n.norm))
			}
		}
		if len(place.names) == 0 {
			continue
		}
		if out == nil {
			out = map[string][]namedPlace{}
		}
		kind := lang.placeKind(p.norm)
		out[kind] = append(out[kind], place)
	}
	return out
}

// placeKind is the first sort of a sort's kind.
func (l *language) placeKind(sort string) string {
	for _, line := range l.placeKinds {
		if kind := strings.Fields(line); slices.Contains(kind, sort) {
			return kind[0]
		}
	}
	return sort
}
