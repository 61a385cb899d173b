package compare

import (
	"slices"
	"strings"
	"unicode"
)

// A person is a speaker or somebody named in full: the last two capitalised
// words of the name, which are enough to tell two people apart.
type person struct {
	Span
	names []string // lower case
	given string   // the word before them, "" for none
}

// bodiesOf are words that make a name one of a body: two bodies, or a body and
// its head, may well say the same.
var bodyWords = setLater("radio|televisi|tv|harian|koran|newspaper|gazette|herald|tribune|service|police|authority|inspectorate|hospital|university|ministry|department|council|committee|court|company|union|group|ltd|inc|agency|office|board|commission|association|news|rescue|government|parliament|centre|center|institute|bank|party|kementerian|badan|dinas|kantor|polres|polda|polsek|polri|pemerintah|pemkab|pemkot|pt|rumah|sakit|universitas|komite|komisi|dprd|dpr|bpbd|basarnas|bmkg|tni|kabupaten|kota|provinsi|kecamatan|kelurahan|desa|pelabuhan|korea|rusia|indonesia|ministerio|consejería|ayuntamiento|policía|sindicato|hospital|juzgado|gobierno|guardia|polizei|stadt|ministerium|feuerwehr|landesbetrieb|behörde|redaktion|zeitung|gericht|verband")

// personOf reads the person in a name's span; false for a body, a place or a
// single word that the article never tells more of.
func personOf(text string, s Span, lang *language) (person, bool) {
	if s.End <= s.Start || !isNameSpan(text, s) {
		return person{}, false
	}
	full := fullName(text, s)
	words := nameWords(full, lang)
	switch name := nameWords(text[s.Start:s.End], lang); {
	case len(words) == 1:
		words = append(words, surnameOf(text, full, lang)...)
	case len(name) == 1: // "Gabriel", who is "Bupati Wairunu Gabriel Lado" elsewhere
		first, _, _ := strings.Cut(full, " ")
		if surname := surnameOf(text, text[s.Start:s.End], lang); len(surname) > 0 && slices.Contains(lang.titles, strings.ToLower(first)) {
			words = append(name, surname...)
		}
	}
	if len(words) < 2 {
		return person{}, false
	}
	words = words[len(words)-2:]
	for _, w := range words {
		if bodyWords()[w] || slices.Contains(lang.placeSorts, w) { // "Kepala Puskesmas Cibuntara"
			return person{}, false
		}
	}
	return person{s, words, ""}, true
}

// speakerOf reads a speaker like personOf, and people with one name alone
// (Wagiman, Sugandi), unless the article uses the word for a place or body.
func speakerOf(text string, s Span, lang *language) (person, bool) {
	if p, ok := personOf(text, s, lang); ok {
		return p, true
	}
	name := text[s.Start:s.End]
	words := nameWords(name, lang)
	if len(words) != 1 || !isNameSpan(text, s) || strings.Contains(fullName(text, s), " ") || bodyWords()[words[0]] || lang.speech().bodies[words[0]] || slices.Contains(lang.placeSorts, words[0]) {
		return person{}, false
	}
	lower := strings.ToLower(text)
	for _, w := range slices.Concat(lang.whither, lang.placeSorts) {
		if indexWord(lower, w+" "+words[0]) >= 0 {
			return person{}, false
		}
	}
	return person{s, words, ""}, true
}

// surnameOf is the capitalised word that follows a first name somewhere in the
// article: who is Haryo later was Haryo Sutopo when named first.
func surnameOf(text, first string, lang *language) []string {
	for at := 0; ; {
		k := strings.Index(text[at:], first+" ")
		if k < 0 {
			return nil
		}
		at += k + len(first) + 1
		end := at + strings.IndexFunc(text[at:]+" ", func(r rune) bool { return !isWordRune(r) && r != '-' })
		if before := strings.TrimSuffix(text[:at-len(first)-1], " "); before == text[:at-len(first)-1] && before != "" {
			continue // the end of a longer word
		}
		if w := nameWords(text[at:end], lang); len(w) == 1 {
			return w
		}
	}
}

// nameWords are the capitalised words of a name in small letters, without
// titles, initials and words that are all capitals.
func nameWords(name string, lang *language) []string {
	var out []string
	divides := func(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune(",()\"“”", r) }
	for name = strings.TrimLeftFunc(name, divides); name != ""; name = strings.TrimLeftFunc(name, divides) {
		w := name
		if k := strings.IndexFunc(name, divides); k >= 0 {
			w = name[:k]
		}
		name = name[len(w):]
		w = strings.TrimSuffix(strings.Trim(w, "."), "'s")
		first, _ := firstRune(w)
		if !unicode.IsUpper(first) || len(w) < 2 || !strings.ContainsFunc(w, isSmall) || strings.Contains(w, ".") {
			continue
		}
		if lower := strings.ToLower(w); !slices.Contains(lang.titles, lower) {
			out = append(out, lower)
		}
	}
	return out
}

// isSmall tells of a small letter.
func isSmall(r rune) bool { return unicode.ToUpper(r) != r }

func firstRune(s string) (rune, int) {
	for _, r := range s {
		return r, len(string(r))
	}
	return 0, 0
}

// same tells whether two people can be one: a name in common, or nearly.
func (p person) same(q person) bool {
	for _, x := range p.names {
		for _, y := range q.names {
			if alike(x, y) {
				return true
			}
		}
	}
	return false
}

// personAt is personOf in an article, which is asked again and again.
func (d *digest) personAt(s Span) (person, bool) { return d.persons.at(d, s, personOf) }

// speakerAt is speakerOf in an article.
func (d *digest) speakerAt(s Span) (person, bool) { return d.speaking.at(d, s, speakerOf) }

// People remembers who is named at a span of an article, nil for nobody.
type people map[Span]*person

func (known *people) at(d *digest, s Span, read func(string, Span, *language) (person, bool)) (person, bool) {
	p, ok := (*known)[s]
	if !ok {
		if one, is := read(d.Text, s, d.lang); is {
			p = &one
		}
		if *known == nil {
			*known = people{}
		}
		(*known)[s] = p
	}
	if p == nil {
		return person{}, false
	}
	return *p, true
}

// saidBy is who says sentence i.
func (c *corpus) saidBy(i int) (Span, bool) {
	a := c.articles[c.owner[i]]
	if a.speakers == nil {
		a.speakers = make([]Span, len(a.sentences))
		for k := range a.sentences {
			a.speakers[k] = a.speakerOf(k)
		}
	}
	who := a.speakers[i-a.first]
	return who, who.End > 0
}

// speakerOf is who says sentence i of the article: the speaker of its quotation, of
// its own attribution, or whom its pronoun means; empty for nobody.
func (d *digest) speakerOf(i int) Span {
	s := d.sentences[i]
	for _, q := range d.quotes {
		if q.speaker.End > 0 && slices.Contains(q.sentences, i) && 2*(min(q.end, s.end)-max(q.start, s.start)) > s.end-s.start {
			return q.speaker
		}
	}
	for _, credit := range d.facts[i].credits {
		if credit.speaker.End > 0 {
			return credit.speaker
		}
		if !credit.pronoun {
			continue
		}
		for j := i - 1; j >= 0 && j >= i-3; j-- {
			for k := len(d.facts[j].credits) - 1; k >= 0; k-- {
				if s := d.facts[j].credits[k].speaker; s.End > 0 {
					return s
				}
			}
		}
	}
	return Span{}
}
