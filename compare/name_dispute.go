package compare

import (
	"slices"
	"strconv"
	"strings"
)

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
		for _, d := range c.placeDisputes(p) {
			seen[nameKey(d)] = true
			out = append(out, d)
		}
		for _, x := range c.marksOf(p.a).people {
			for _, y := range c.marksOf(p.b).people {
				if d, ok := c.namesDiffer(p.a, x, p.b, y); ok && !seen[nameKey(d)] && !within(out, d) {
					seen[nameKey(d)] = true
					out = append(out, d)
				}
			}
		}
		if p.class != ClassPartial && !p.weak {
			for _, d := range c.alignedNames(p) {
				if !seen[nameKey(d)] && !within(out, d) {
					seen[nameKey(d)] = true
					out = append(out, d)
				}
			}
		}
	}
	return out
}

// within tells whether a dispute of the same sentences covers d's first name.
func within(disputes []dispute, d dispute) bool {
	return slices.ContainsFunc(disputes, func(o dispute) bool {
		return o.a == d.a && o.b == d.b && o.aSpan.Start <= d.aSpan.Start && d.aSpan.End <= o.aSpan.End
	})
}

// alignedNames are words with a capital that stand in one place of two nearly
// equal sentences, spelled otherwise: Sawung and Sawong; when nothing else
// differs, another name altogether.
func (c *corpus) alignedNames(p comparison) []dispute {
	one, other := c.articles[c.owner[p.a]], c.articles[c.owner[p.b]]
	as, bs := appendWords(nil, one, c.sentences[p.a].start, c.sentences[p.a].end), appendWords(nil, other, c.sentences[p.b].start, c.sentences[p.b].end)
	var out []dispute
	changes := wordChanges(as, bs)
	for _, d := range changes {
		if d.aTo-d.aFrom != 1 || d.bTo-d.bFrom != 1 || d.aFrom == 0 || d.bFrom == 0 || one.lang.capitalNouns {
			continue
		}
		x, y := as[d.aFrom], bs[d.bFrom]
		if !isNameSpan(one.Text, Span{x.start, x.end}) || !isNameSpan(other.Text, Span{y.start, y.end}) || !alike(x.norm, y.norm) && (len(changes) > 1 || len(as) < 6) || rootOf(x.norm, one.lang) == rootOf(y.norm, one.lang) || slices.Contains(one.lang.titles, x.norm) || slices.Contains(one.lang.titles, y.norm) {
			continue
		}
		if c.withinQuantity(p.a, x.start) || c.withinQuantity(p.b, y.start) {
			continue // a month's name: dates are compared as dates
		}
		if other.knowsName(x.norm) || one.knowsName(y.norm) || strings.Map(dropMarks, x.norm) == strings.Map(dropMarks, y.norm) {
			continue
		}
		out = append(out, dispute{a: p.a, b: p.b, slot: SlotName, aSpan: Span{x.start, x.end}, bSpan: Span{y.start, y.end}, aNormal: x.norm, bNormal: y.norm})
	}
	return out
}

// withinQuantity tells whether a quantity of sentence i covers a place.
func (c *corpus) withinQuantity(i, at int) bool {
	return slices.ContainsFunc(c.facts[i].quantities, func(q quantity) bool { return q.start <= at && at < q.end })
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
	if len(x.names) == 1 && !alike(v, w) || differ > 0 && !alike(v, w) || other.knowsName(v) || one.knowsName(w) {
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

// knowsName tells whether an article has the word, capital or not.
func (d *digest) knowsName(lower string) bool {
	if d.vocabulary == nil {
		d.vocabulary = map[string]bool{}
		for _, w := range strings.FieldsFunc(strings.ToLower(d.Text), func(r rune) bool { return !isWordRune(r) }) {
			d.vocabulary[w] = true
		}
	}
	return d.vocabulary[lower]
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
