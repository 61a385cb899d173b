package compare

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// speaker reads a speaker from piece i on and gives the span of the name, or of
// the body in small letters, with the index behind the whole phrase: office,
// name, and what stands between commas behind it. next is i when there is none.
// A pronoun gives an empty span. Behind "according to" (source) what is said may
// follow the comma, so only a name between commas is an apposition there.
func (r *speechReader) speaker(i int, source bool) (Span, int) {
	if r.words.pronouns[r.norm(i)] {
		return Span{}, i + 1
	}
	if r.words.caseless {
		return r.caselessSpeaker(i)
	}
	span, next := r.nounPhrase(i)
	if next == i {
		span, next = r.kinThenName(i)
	}
	if next == i {
		return Span{}, i
	}
	// An apposition: "Norrigan's director, Gareth Lindqvist, said"; degrees
	// ("S.E.", "M.Mar.") and ages ("(46)").
	for r.norm(next) == "," || r.norm(next) == "(" {
		if r.norm(next) == "(" {
			end := next + 1
			for end < len(r.ps) && end < next+6 && r.norm(end) != ")" {
				end++
			}
			if r.norm(end) != ")" {
				break
			}
			next = end + 1
			if rest, after := r.nounPhrase(next); after > next && r.ps[next].upper { // "Kantor … (KSOP) Palowari Suwarno Batubasi"
				span, next = rest, after
			}
			continue
		}
		more, end := r.nounPhrase(next + 1)
		if end == next+1 {
			if r.isNumber(next+1) && r.norm(next+2) == "," { // ", 26, told"
				next += 2
				continue
			}
			if aside := r.aside(next + 1); aside > 0 { // ", kepada syahbandar, menerangkan"
				next = aside
			}
			break
		}
		_, weekday := phrase(r.ps, next+1, r.lang.weekdays)
		if weekday > 0 && end == next+1+weekday { // ", Minggu (14/9/2025)"
			break
		}
		// ", jelas Kepala Pos Pengamatan, Klemens Dosi Werang." ends with the name.
		closing := r.norm(end) == "," || r.officeFirst(i) && (end == len(r.ps) || end == len(r.ps)-1 && r.norm(end) == ".")
		apposed := closing && r.ps[next+1].start == more.Start && weekday == 0
		if source && !apposed && !slices.Contains(r.words.articles, r.norm(next+1)) {
			break
		}
		if _, verb := phrase(r.ps, end, r.words.verbs); verb == 0 && r.norm(end) != "," && r.norm(end) != "(" && end < len(r.ps) && r.norm(end) != "." {
			break
		}
		if r.isDegree(next+1, end) {
			next = end
			continue
		}
		if isNameSpan(r.text, more) && r.ps[next+1].start == more.Start && r.kinOf(i, span) { // "istri Harun, Endang Purwaningrum"
			span, next = more, end
			continue
		}
		if isNameSpan(r.text, more) && r.onlyTitles(next+1, more.Start) && (!isNameSpan(r.text, span) || r.officeFirst(i) || span.End < r.ps[next-1].end) {
			span = more
		}
		next = end
	}
	return span, next
}

// caselessSpeaker takes all words up to "that", a mark or a quotation, where
// capitals do not show names.
func (r *speechReader) caselessSpeaker(i int) (Span, int) {
	const longest = 8
	k := i
	for k < len(r.ps) && k < i+longest && r.ps[k].kind == wordPiece && !r.words.that[r.norm(k)] {
		k++
	}
	if k == i || k < len(r.ps) && r.ps[k].kind == wordPiece && !r.words.that[r.norm(k)] {
		return Span{}, i
	}
	return Span{r.ps[i].start, r.ps[k-1].end}, k
}

func (r *speechReader) isNumber(i int) bool {
	return i < len(r.ps) && r.ps[i].kind == numberPiece
}

// aside goes over a few small words between commas before the verb of saying.
func (r *speechReader) aside(i int) int {
	for k := i; k < i+5 && k < len(r.ps) && r.ps[k].kind == wordPiece; k++ {
		if _, verb := phrase(r.ps, k+2, r.words.verbs); r.norm(k+1) == "," && verb > 0 {
			return k + 1
		}
	}
	return 0
}

// kinThenName reads "his daughter, Denise Pruitt Hall" and "ibunya, Ratnasari".
func (r *speechReader) kinThenName(i int) (Span, int) {
	for k := i; k < i+3 && r.norm(k+1) != ""; k++ {
		if r.norm(k+1) != "," || !slices.Contains(r.lang.kin, strings.TrimSuffix(r.norm(k), "nya")) {
			continue
		}
		if name, end := r.nounPhrase(k + 2); end > k+2 && isNameSpan(r.text, name) && r.ps[k+2].start == name.Start {
			return name, end
		}
	}
	return Span{}, i
}

// kinOf tells whether a phrase from piece i on names somebody by whose wife or
// lawyer it is, so that the name is still to come.
func (r *speechReader) kinOf(i int, span Span) bool {
	for ; i < len(r.ps) && r.ps[i].start < span.Start; i++ {
		if slices.Contains(r.lang.kin, r.norm(i)) {
			return true
		}
	}
	return false
}

// onlyTitles tells whether nothing but titles stands between piece i and a name:
// "dr. Hendi Maulana".
func (r *speechReader) onlyTitles(i, name int) bool {
	for ; i < len(r.ps) && r.ps[i].start < name; i++ {
		if r.norm(i) != "." && !slices.Contains(r.lang.titles, r.norm(i)) {
			return false
		}
	}
	return true
}

// isDegree: "S.E." is letters with dots.
func (r *speechReader) isDegree(i, end int) bool {
	s := r.text[r.ps[i].start:r.ps[end-1].end]
	return strings.Contains(s, ".") && !strings.Contains(s, " ") && len(s) <= 8
}

// officeFirst tells whether the phrase begins with a title, so that the name is
// what follows it.
func (r *speechReader) officeFirst(i int) bool {
	for k := i; k < i+3 && k < len(r.ps); k++ {
		if slices.Contains(r.lang.titles, r.norm(k)) || r.words.bodies[r.norm(k)] {
			return true
		}
	}
	return false
}

// nounPhrase reads words that may be a speaker: names, titles, offices, small
// words inside them. It must hold a capital or a known body; the span is of its
// last run of capitals, else of the body.
func (r *speechReader) nounPhrase(i int) (Span, int) {
	const longest, mostSmall = 18, 7
	small, k := 0, i
	var run, body Span
	inRun := false
	for ; k < len(r.ps) && k < i+longest; k++ {
		p := r.ps[k]
		if p.kind == markPiece {
			if (p.norm == "." || p.norm == "'" || p.norm == "’" || p.norm == "-" || p.norm == "&") && k > i && (k+1 < len(r.ps)) && r.ps[k+1].kind == wordPiece && (p.glued && (r.ps[k+1].glued || r.abbreviated(k)) || p.norm == "&") {
				continue
			}
			if p.norm == "." && p.glued && k > i+1 && r.norm(k-2) == "." && r.norm(k+1) == "," { // "S.E.,"
				continue
			}
			break
		}
		if p.kind == numberPiece {
			break
		}
		_, verb := phrase(r.ps, k, r.words.verbs)
		if verb > 0 && !(p.upper && k == i) || r.words.that[p.norm] || r.words.endings[p.norm] && !r.words.within[p.norm] {
			break
		}
		if run.End > 0 && r.words.places[p.norm] {
			break
		}
		if k > i && slices.Contains(r.lang.negations, p.norm) { // "The councillor never declared his lease"
			break
		}
		capital := p.upper && !(k == 0 && !r.nameLike(k))
		switch {
		case capital && inRun:
			run.End = p.end
		case capital:
			run = Span{p.start, p.end}
			inRun = true
		default:
			inRun = inRun && r.words.within[p.norm] && k+1 < len(r.ps) && r.ps[k+1].upper && (p.norm == "of" || p.norm == "and" || p.norm == "dan" || p.norm == "de" || p.norm == "der" || p.norm == "von")
			small++
			if r.words.bodies[p.norm] || slices.Contains(r.lang.titles, p.norm) {
				body = Span{p.start, p.end}
			} else if run.End > 0 && r.officeBetween(k) {
				// "Norrigan managing director Gareth Lindqvist"
			} else if !r.words.within[p.norm] && run.End > 0 && !inRun {
				// A small word behind a name ends the phrase: "Lamasi di Posko" has
				// been told elsewhere; here only offices go on in small letters.
				goto done
			}
			if small > mostSmall {
				return Span{}, i
			}
		}
	}
done:
	for k > i && (r.words.within[r.norm(k-1)] || r.norm(k-1) == ".") && run.End > 0 && r.ps[k-1].start >= run.End {
		k--
	}
	switch {
	case run.End > 0:
		return r.withoutOffice(run), k
	case body.End > 0:
		return body, k
	}
	return Span{}, i
}

// officeBetween tells whether one to three small words with meaning stand
// between a body's name and a person's.
func (r *speechReader) officeBetween(k int) bool {
	for n := 0; n < 4 && k+n < len(r.ps); n++ {
		p := r.ps[k+n]
		if p.kind != wordPiece {
			return false
		}
		if p.upper {
			return n > 0 && !r.lang.capitalNouns
		}
		if _, verb := phrase(r.ps, k+n, r.words.verbs); verb > 0 || r.lang.isFunctionWord(p.norm) || r.words.places[p.norm] || r.words.within[p.norm] {
			return false
		}
	}
	return false
}

// withoutOffice takes an office's initials off a name: "BPBD Haryo Sutopo".
func (r *speechReader) withoutOffice(s Span) Span {
	for {
		first, rest, ok := strings.Cut(r.text[s.Start:s.End], " ")
		if !ok || len(first) < 3 || strings.ToUpper(first) != first || !isNameSpan(r.text, Span{s.End - len(rest), s.End}) || !strings.Contains(rest, " ") {
			return s
		}
		s.Start = s.End - len(rest)
	}
}

// abbreviated tells whether the dot at piece k belongs to a title: "Dr. Sollis".
func (r *speechReader) abbreviated(k int) bool {
	word := r.norm(k - 1)
	return slices.Contains(r.lang.abbreviations, word) || utf8.RuneCountInString(word) <= 4 && r.ps[k-1].upper
}

// nameLike tells whether the sentence's first word, capital or not, can be a
// name: it is no function word and no word for a speaker's office.
func (r *speechReader) nameLike(k int) bool {
	n := r.norm(k)
	if k+1 < len(r.ps) && r.ps[k+1].kind == wordPiece && !r.ps[k+1].upper && !r.ps[k+1].glued { // "Forklift driver Lee Sandiford"
		if _, verb := phrase(r.ps, k+1, r.words.verbs); verb == 0 {
			return false
		}
	}
	return !r.lang.isFunctionWord(n) && !r.words.within[n] && !r.words.bodies[n]
}

func isNameSpan(text string, s Span) bool {
	if s.End <= s.Start {
		return false
	}
	c, _ := utf8.DecodeRuneInString(text[s.Start:s.End])
	return unicode.IsUpper(c) && strings.IndexFunc(text[s.Start:s.End], unicode.IsLower) >= 0
}
