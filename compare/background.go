package compare

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// ofAnotherYear tells whether sentence i tells of a year that is neither its
// article's nor named in j: what happened then is no other value for now.
func (c *corpus) ofAnotherYear(i, j int) bool {
	named := func(i int) (years []int) {
		for k := range c.facts[i].quantities {
			if q := &c.facts[i].quantities[k]; q.kind == dateQuantity && q.day().year > 0 {
				years = append(years, q.day().year)
			}
		}
		return years
	}
	now := func(i int) int {
		a := c.articles[c.owner[i]]
		if a.Date != "" {
			return parseDay(a.Date).year
		}
		return dateOf(&a.Article, a.lang).year
	}
	there := named(j)
	for _, year := range named(i) {
		if at := now(j); at > 0 && year != at && year != now(i) && !slices.Contains(there, year) {
			return true
		}
	}
	return false
}

// otherTimes tells whether two sentences tell of two times: of another year, or
// only one of them of what was before the event.
func (c *corpus) otherTimes(i, j int) bool {
	return c.ofAnotherYear(i, j) || c.ofAnotherYear(j, i) || c.past(i) != c.past(j)
}

func (c *corpus) past(i int) bool {
	a := c.articles[c.owner[i]]
	return a.past[i-a.first]
}

// findPast marks the compared sentences that tell of earlier years: those that
// say so ("Pada 2019, …", "tahun lalu"), those after them in their paragraph, and
// those near them that say "at the time".
func (d *digest) findPast() []bool {
	out := make([]bool, len(d.sentences))
	now := 0
	if d.Date != "" {
		now = parseDay(d.Date).year
	} else {
		now = dateOf(&d.Article, d.lang).year
	}
	const near = 3 // sentences
	last := -near - 1
	for i, s := range d.sentences {
		if !s.compared() {
			continue
		}
		chained := i > 0 && out[i-1] && d.sentences[i-1].block == s.block
		out[i] = chained || d.opensPast(i, now) || i-last <= near && d.says(i, d.lang.then)
		if out[i] {
			last = i
		}
	}
	return out
}

// opensPast: the sentence names an earlier year as its time, not in passing
// ("built in 1987"), or says how many years ago.
func (d *digest) opensPast(i, now int) bool {
	s := d.sentences[i]
	named := false
	for k := range d.facts[i].quantities {
		q := &d.facts[i].quantities[k]
		if q.kind != dateQuantity || q.day().year == 0 {
			continue
		}
		if q.day().year >= now { // of this year, too
			return false
		}
		ps := pieces(d.Text, s.start, q.start, d.lang)
		named = named || now > 0 && !inPassing(ps, d.lang)
	}
	return named || d.says(i, d.lang.ago)
}

// inPassing tells whether the words before a year make it an attribute of
// something: "built in", "sejak".
func inPassing(ps []piece, lang *language) bool {
	for k := len(ps) - 1; k >= max(0, len(ps)-3); k-- {
		if slices.Contains(lang.inPassing, ps[k].norm) {
			return true
		}
	}
	return false
}

// says tells whether a sentence holds one of the phrases, as whole words.
func (d *digest) says(i int, phrases []string) bool {
	if len(phrases) == 0 {
		return false
	}
	s := d.sentences[i]
	text := strings.ToLower(d.Text[s.start:s.end])
	for _, p := range phrases {
		for at := 0; ; {
			k := strings.Index(text[at:], p)
			if k < 0 {
				break
			}
			k += at
			before, _ := utf8.DecodeLastRuneInString(text[:k])
			after, _ := utf8.DecodeRuneInString(text[k+len(p):])
			if !isWordRune(before) && !isWordRune(after) {
				return true
			}
			at = k + len(p)
		}
	}
	return false
}

// usualWords say what is mostly so, not what was.
var usualWords = set("usually", "normally", "ordinarily", "typically", "biasanya", "lazimnya", "umumnya", "normalnya")

// asUsual tells whether sentence i tells what is mostly so.
func (c *corpus) asUsual(i int) bool {
	return slices.ContainsFunc(c.features.words[i], func(w word) bool { return usualWords[w.surface] })
}
