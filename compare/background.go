package compare

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"
)

// ofAnotherYear tells whether sentence i tells of an earlier year that is neither its
// article's nor named in j: what happened then is no other value for now.
func (c *corpus) ofAnotherYear(i, j int) bool {
	for _, year := range c.facts[i].years {
		at, now := c.articles[c.owner[j]].ownYear(), c.articles[c.owner[i]].ownYear()
		if at > 0 && year < at && year != now && !slices.Contains(c.facts[j].years, year) {
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

// past tells whether sentence i tells of what was before the event.
func (c *corpus) past(i int) bool {
	if c.pasts == nil {
		latest := 0 // for an article that says no year of its own
		for _, a := range c.articles {
			latest = max(latest, a.ownYear())
		}
		for _, a := range c.articles {
			c.pasts = append(c.pasts, a.pastsAt(cmp.Or(a.ownYear(), latest)).told...)
		}
	}
	return c.pasts[i]
}

// Pasts mark the sentences of an article that tell of what was before a year.
type pasts struct {
	now  int
	told []bool
}

// pastsAt marks the compared sentences that tell of earlier years: those that
// say so ("Pada 2019, …", "Enam tahun lalu"), those near them that say "at the
// time", and what follows either in its paragraph, if the year began or ended the
// sentence, until a day of the article's own year.
func (d *digest) pastsAt(now int) *pasts {
	if d.pasts != nil && d.pasts.now == now {
		return d.pasts
	}
	d.pasts = &pasts{now, make([]bool, len(d.sentences))}
	const near = 3 // sentences
	last, goesOn := -near-1, false
	for i, s := range d.sentences {
		if !s.compared() {
			continue
		}
		frames, opens := d.opensPast(i, now)
		then := i-last <= near && d.says(i, d.lang.then)
		goesOn = frames || then || (goesOn || last == i-1 && d.facts[i].pronoun) && i > 0 && d.sentences[i-1].block == s.block && !d.tellsOfNow(i, now)
		if opens || goesOn {
			d.pasts.told[i], last = true, i
		}
	}
	return d.pasts
}

// tellsOfNow tells whether a sentence names a day of the article's year.
func (d *digest) tellsOfNow(i, now int) bool {
	return slices.ContainsFunc(d.facts[i].quantities, func(q quantity) bool { return q.kind == dateQuantity && q.day().year == now })
}

// ownYear is year, found once.
func (d *digest) ownYear() int {
	if d.yearRead == 0 {
		d.yearRead = d.year() + 1
	}
	return d.yearRead - 1
}

// year is that of the article, 0 when it has none.
func (d *digest) year() int {
	if d.Date != "" {
		return parseDay(d.Date).year
	}
	return dateOf(&d.Article, d.lang).year
}

// opensPast: the sentence names an earlier year as its time, not in passing
// ("built in 1987", "who died in 2020"), or says how many years ago; frames
// says that it begins or ends so.
func (d *digest) opensPast(i, now int) (frames, opens bool) {
	s := d.sentences[i]
	passed := -1 << 20 // the end of the last year in passing
	for k := range d.facts[i].quantities {
		q := &d.facts[i].quantities[k]
		if q.kind != dateQuantity || q.day().year == 0 {
			continue
		}
		if q.day().year >= now { // of this year, too
			return false, false
		}
		edge, ok := d.asTime(s, q.start, q.end)
		if !ok || q.start-passed < len(" dan ")+1 { // "signed in 1961, 2000 and 2001"
			passed = q.end
			continue
		}
		frames, opens = frames || edge, true
	}
	text := ""
	if len(d.lang.ago) > 0 {
		text = small(d.Text, d.lower, s.start, s.end)
	}
	for _, p := range d.lang.ago {
		if k := indexWord(text, p); k >= 0 {
			if edge, ok := d.asTime(s, s.start+k, s.start+k+len(p)); ok {
				frames, opens = frames || edge, true
			}
		}
	}
	return frames, opens
}

// asTime tells whether a time at from..to is that of the sentence, not of
// something in it, and whether the sentence begins or ends with it.
func (d *digest) asTime(s sentence, from, to int) (edge, ok bool) {
	const close = 4 // words
	ps := pieces(d.Text, s.start, min(from, s.end), d.lang)
	for k := len(ps) - 1; k >= 0 && ps[k].norm != "," && ps[k].norm != ";" && ps[k].kind != numberPiece; k-- {
		if len(ps)-k <= close && slices.Contains(d.lang.inPassing, ps[k].norm) || slices.Contains(d.lang.relatives, ps[k].norm) {
			return false, false
		}
	}
	return len(ps) <= 3 || len(pieces(d.Text, min(to, s.end), s.end, d.lang)) <= 2, true
}

// says tells whether a sentence holds one of the phrases.
func (d *digest) says(i int, phrases []string) bool {
	if len(phrases) == 0 {
		return false
	}
	text := small(d.Text, d.lower, d.sentences[i].start, d.sentences[i].end)
	return slices.ContainsFunc(phrases, func(p string) bool { return indexWord(text, p) >= 0 })
}

// indexWord is where a phrase stands in a text as whole words, -1 for nowhere.
func indexWord(text, phrase string) int {
	for at := 0; ; {
		k := strings.Index(text[at:], phrase)
		if k < 0 {
			return -1
		}
		k += at
		before, _ := utf8.DecodeLastRuneInString(text[:k])
		after, _ := utf8.DecodeRuneInString(text[k+len(phrase):])
		if !isWordRune(before) && !isWordRune(after) {
			return k
		}
		at = k + len(phrase)
	}
}

// partTimes lowers the score of pairs of which one sentence tells of earlier
// years: two accidents at one place are told in the same words. Over thirteen
// labelled stories it takes the look-alikes that are linked from 29 to 18 and
// lifts the mean F1 from .749 to .768.
func (c *corpus) partTimes(later [][]neighbour) {
	past := make([]bool, len(c.sentences))
	for i, s := range c.sentences {
		past[i] = s.compared() && c.past(i)
	}
	for i, row := range later {
		for k := range row {
			if n := &row[k]; past[i] != past[n.sentence] {
				n.score = int32(c.weights.otherTime(int64(n.score)))
			}
		}
	}
}

// withTimes is what a pair's raw score is when its sentences' times count.
func (c *corpus) withTimes(i, j int, raw int64) int64 {
	if c.past(i) != c.past(j) {
		return c.weights.otherTime(raw)
	}
	return raw
}

func (w *weights) otherTime(raw int64) int64 { return raw - raw*w.past/100 }

// usualWords say what is mostly so, not what was.
var usualWords = setLater("usually|normally|ordinarily|typically|generally|biasanya|lazimnya|umumnya|normalnya|normalerweise|üblicherweise|gewöhnlich|meistens|normalmente|habitualmente|generalmente|habituellement|généralement|normalement|meestal|gewoonlijk|doorgaans|geralmente|solitamente|abitualmente|عادة")
