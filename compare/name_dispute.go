package compare

import (
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"
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
		for _, d := range append(c.placeDisputes(p), c.designationDisputes(p)...) {
			seen[nameKey(d)] = true
			out = append(out, d)
		}
		for _, x := range c.facts[p.a].people {
			for _, y := range c.facts[p.b].people {
				if d, ok := c.namesDiffer(p, x, y); ok && !seen[nameKey(d)] && !within(out, d) {
					seen[nameKey(d)] = true
					out = append(out, d)
				}
			}
		}
		if d, ok := c.roleDispute(p); ok && !seen[nameKey(d)] && !within(out, d) {
			seen[nameKey(d)] = true
			out = append(out, d)
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
	return append(out, c.spellingDisputes(out)...)
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
	if one.lang.capitalNouns {
		return nil
	}
	as, bs := one.appendWords(c.scratch[0][:0], c.sentences[p.a].start, c.sentences[p.a].end), other.appendWords(c.scratch[1][:0], c.sentences[p.b].start, c.sentences[p.b].end)
	c.scratch = [2][]token{as, bs}
	var out []dispute
	changes := wordChanges(as, bs)
	for _, d := range changes {
		if d.aTo-d.aFrom != 1 || d.bTo-d.bFrom != 1 || d.aFrom == 0 || d.bFrom == 0 {
			continue
		}
		x, y := as[d.aFrom], bs[d.bFrom]
		if !isNameSpan(one.Text, Span{x.start, x.end}) || !isNameSpan(other.Text, Span{y.start, y.end}) || !alike(x.norm, y.norm) && (len(changes) > 1 || len(as) < 6) || rootOf(x.norm, one.lang) == rootOf(y.norm, one.lang) || slices.Contains(one.lang.titles, x.norm) || slices.Contains(one.lang.titles, y.norm) {
			continue
		}
		if c.facts[p.a].covers(x.start) || c.facts[p.b].covers(y.start) {
			continue // a month's name: dates are compared as dates
		}
		if other.knowsName(x.norm) || one.knowsName(y.norm) || strings.Map(dropMarks, x.norm) == strings.Map(dropMarks, y.norm) {
			continue
		}
		out = append(out, dispute{a: p.a, b: p.b, slot: SlotName, aSpan: Span{x.start, x.end}, bSpan: Span{y.start, y.end}, aNormal: x.norm, bNormal: y.norm})
	}
	return out
}

func nameKey(d dispute) string {
	return strings.Join([]string{strconv.Itoa(d.a), strconv.Itoa(d.b), d.aNormal, d.bNormal}, " ")
}

// namesDiffer compares two people word by word. They are one when every word is
// the same in another spelling; or one word differs and all else says that one
// person is meant: the other name, with the same first letters, in sentences
// that state the same, or the same age.
func (c *corpus) namesDiffer(p comparison, x, y person) (dispute, bool) {
	a, b := p.a, p.b
	if len(x.names) != len(y.names) {
		return dispute{}, false
	}
	one, other := c.articles[c.owner[a]], c.articles[c.owner[b]]
	differ, spelled := 0, true
	first := -1
	for k, v := range x.names {
		if w := y.names[k]; v != w {
			differ++
			if first < 0 {
				first = k
			}
			spelled = spelled && alike(v, w)
		}
	}
	if differ > 1 && !spelled { // of most pairs
		return dispute{}, false
	}
	for k, v := range x.names {
		if w := y.names[k]; v != w && (sameLetters(v, w) || other.knowsName(v) || one.knowsName(w)) {
			return dispute{}, false
		}
	}
	if v, w := x.given, y.given; differ == 0 && v != w && alike(v, w) && !sameLetters(v, w) && !other.knowsName(v) && !one.knowsName(w) { // Nayla and Naila Putri Andini
		return dispute{a: a, b: b, slot: SlotName, aSpan: x.Span, bSpan: y.Span, aNormal: v + " " + strings.Join(x.names, " "), bNormal: w + " " + strings.Join(y.names, " ")}, true
	}
	if differ == 0 {
		return dispute{}, false
	}
	v, w := x.names[first], y.names[first]
	firm := !p.weak && p.class != ClassPartial
	switch {
	case spelled && len(x.names) > 1:
	case spelled && (firm || c.sameAge(a, x, b, y)):
	case differ == 1 && len(x.names) > 1 && first == 0: // another first name
	case differ == 1 && len(x.names) > 1 && (firm && sharedStart(v, w) >= 2 || sharedStart(v, w) >= 3):
	case differ == len(x.names) && len(x.names) == 1 && sharedStart(v, w) >= 1 && c.sameAge(a, x, b, y):
	default:
		return dispute{}, false
	}
	return dispute{a: a, b: b, slot: SlotName, aSpan: x.Span, bSpan: y.Span, aNormal: strings.Join(x.names, " "), bNormal: strings.Join(y.names, " ")}, true
}

// sameLetters: one name, but for marks or cut short: Abd and Abdul, Alex and
// Alexander, Jong-un and Jongun.
func sameLetters(v, w string) bool {
	v, w = strings.Map(dropMarks, v), strings.Map(dropMarks, w)
	if len(v) > len(w) {
		v, w = w, v
	}
	return v == w || strings.HasPrefix(w, v) && (len(v) <= 3 || len(w) > len(v)+2)
}

// sharedStart counts the letters that two names begin with alike.
func sharedStart(v, w string) int {
	n := 0
	x, y := []rune(v), []rune(w)
	for n < min(len(x), len(y)) && x[n] == y[n] {
		n++
	}
	return n
}

// sameAge tells whether both names stand right beside the same age.
func (c *corpus) sameAge(a int, x person, b int, y person) bool {
	age := func(i int, p person) int64 {
		for _, q := range c.facts[i].quantities {
			if gap := q.start - p.End; q.isYears() && gap >= 0 && gap <= 3 {
				return q.base(q.value) + 1
			}
		}
		return 0
	}
	v := age(a, x)
	return v > 0 && v == age(b, y)
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
		d.vocabulary = new(numbering)
		for i := 0; i < len(d.Text); {
			j := i
			for j < len(d.Text) {
				r, size := utf8.DecodeRuneInString(d.Text[j:])
				if !isWordRune(r) {
					break
				}
				j += size
			}
			if i == j {
				_, size := utf8.DecodeRuneInString(d.Text[i:])
				i += size
				continue
			}
			d.vocabulary.number(keyOf(small(d.Text, d.lower, i, j)))
			i = j
		}
	}
	return d.vocabulary.has(keyOf(lower))
}

// smallWord tells whether a word with a capital is no name: it begins the
// sentence, or names a month or weekday.
func (l *language) smallWord(norm string) bool {
	_, weekday := l.weekdays[norm]
	_, month := l.months[norm]
	return weekday || month || l.isFunctionWord(norm)
}

// peopleAmong are the people that a sentence names: its speakers, and runs of two
// or three capitalised words, or of one before an age in brackets. ps are its
// pieces.
func (f *claimFacts) peopleAmong(ps []piece, text string, lang *language) []person {
	var out []person
	add := func(span Span) {
		words := nameWords(text[span.Start:span.End], lang)
		given := ""
		if n := len(words); n > 2 {
			given, words = words[n-3], words[n-2:]
		}
		for _, w := range words {
			if bodyWords()[w] {
				return
			}
		}
		for _, p := range out {
			if p.Span == span {
				return
			}
		}
		if len(words) > 0 {
			out = append(out, person{span, words, given})
		}
	}
	for _, credit := range f.credits {
		if credit.speaker.End > 0 && isNameSpan(text, credit.speaker) {
			add(credit.speaker)
		}
	}
	if lang.capitalNouns || lang.unspaced {
		return out
	}
	for k := 0; k < len(ps); k++ {
		first := k
		for k < len(ps) && ps[k].kind == wordPiece && ps[k].upper && (k == first || !ps[k].glued) {
			k++
		}
		for first < k && lang.smallWord(ps[first].norm) {
			first++ // "In March"
		}
		if n := k - first; n >= 2 && n <= 4 || n == 1 && k+1 < len(ps) && (ps[k].norm == "(" || ps[k].norm == ",") && ps[k+1].kind == numberPiece {
			add(Span{ps[first].start, ps[k-1].end})
		}
	}
	return out
}
