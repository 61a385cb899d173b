package compare

import (
	"cmp"
	"strings"

	"saksi/compare/sorting"
)

// An attribution is a part of a sentence that says who says the rest: ", Chief
// Fire Officer Moira Kestrel said", "Menurut Lenny,", "kata Lamasi". The
// speaker is a span within it, empty for a pronoun or a date line.
type attribution struct {
	Span
	speaker Span
	pronoun bool
}

// attributionSpans are the parts of text[start:end], a sentence, that say who
// says it or where it is from: attributions, the date line before the first
// words, a photo's credit. They never cover what is said, rather too little.
func attributionSpans(text string, start, end int, lang *language) []Span {
	return spansBeside(attributions(text, start, end, lang), text, start, end, lang)
}

// spansBeside is attributionSpans for a sentence whose attributions are known.
func spansBeside(credits []attribution, text string, start, end int, lang *language) []Span {
	var out []Span
	whole := Span{start, end}
	if to := datelineEnd(text, start, end); to > start {
		out = append(out, Span{start, to})
		start = to
	}
	if from := creditStart(text, start, end, lang); from < end {
		out = append(out, Span{from, end})
		end = from
	}
	if (Span{start, end}) != whole {
		credits = attributions(text, start, end, lang)
	}
	for _, a := range credits {
		out = append(out, a.Span)
	}
	return sortSpans(out)
}

// attributions finds the credited speakers of a sentence, in its order.
func attributions(text string, start, end int, lang *language) []attribution {
	return attributionsAmong(nil, text, start, end, lang)
}

// attributionsAmong is attributions for a sentence that is cut into pieces already,
// which are those outside its quotations when it has none.
func attributionsAmong(ps []piece, text string, start, end int, lang *language) []attribution {
	if lang.unspaced {
		return unspacedAttributions(text, start, end, lang)
	}
	r := speechReader{text: text, lang: lang, words: lang.speech(), quotes: findQuotations(text, start, end)}
	if r.ps = ps; ps == nil || len(r.quotes) > 0 {
		r.ps = r.outside(start, end)
	}
	var out []attribution
	for i := 0; i < len(r.ps); {
		a, next := r.at(i)
		if next > i {
			out = append(out, a)
			i = next
			continue
		}
		i++
	}
	return out
}

// A speechReader reads the pieces of a sentence that stand outside quotation
// marks; every quotation is one mark piece with the norm "“".
type speechReader struct {
	text   string
	ps     []piece
	lang   *language
	words  *speechWords
	quotes []quotation
}

const quotePiece = "“"

// outside cuts a sentence into pieces with its longer quotations as one piece
// each; a word in scare quotes is read like any other.
func (r *speechReader) outside(start, end int) []piece {
	var out []piece
	from := start
	for _, q := range r.quotes {
		if q.wordCount(r.text) < 3 {
			continue
		}
		out = append(out, pieces(r.text, from, q.start, r.lang)...)
		out = append(out, piece{start: q.start, end: q.end, kind: markPiece, norm: quotePiece})
		from = q.end
	}
	// A mark of a quotation that began or ends in another sentence.
	return append(out, pieces(r.text, from, end, r.lang)...)
}

// at reads an attribution that begins with piece i.
func (r *speechReader) at(i int) (attribution, int) {
	if !r.afterBreak(i) { // where none of them begins
		return attribution{}, i
	}
	for _, read := range []func(int) (attribution, int){r.verbThenSpeaker, r.accordingTo, r.speakerThenVerb, r.pronounVerb} {
		if a, next := read(i); next > i {
			return a, next
		}
	}
	return attribution{}, i
}

// afterBreak tells whether piece i begins a segment: the sentence, or what
// follows a comma, a dash or a quotation.
func (r *speechReader) afterBreak(i int) bool {
	if i == 0 {
		return true
	}
	switch r.ps[i-1].norm {
	case "-":
		return !r.ps[i].glued
	case ",", quotePiece, "—", "–", "”", "\"", "»", "’", ";", "،", "?", "!", ":":
		return true
	}
	return false
}

func (r *speechReader) norm(i int) string {
	if i < 0 || i >= len(r.ps) {
		return ""
	}
	return r.ps[i].norm
}

// span covers pieces i..next, with the comma before them.
func (r *speechReader) span(i, next int) Span {
	first := i
	if r.norm(i-1) == "," {
		first = i - 1
	}
	return Span{r.ps[first].start, r.ps[next-1].end}
}

// accordingTo reads "menurut Lenny," and ", according to the fire service".
func (r *speechReader) accordingTo(i int) (attribution, int) {
	_, used := phrase(r.ps, i, r.words.according)
	if used == 0 || !r.afterBreak(i) {
		return attribution{}, i
	}
	speaker, next := r.speaker(i+used, true)
	if next == i+used {
		return attribution{}, i
	}
	if i > 0 && next < len(r.ps) && !r.closes(next) {
		return attribution{}, i
	}
	if i == 0 && r.norm(next) != "," && r.norm(next) != quotePiece {
		return attribution{}, i
	}
	if r.norm(next) == "," {
		next++
	}
	return attribution{r.span(i, next), speaker, speaker.End == speaker.Start}, next
}

// closes tells whether the sentence or its segment ends at piece i.
func (r *speechReader) closes(i int) bool {
	if i >= len(r.ps) {
		return true
	}
	switch r.norm(i) {
	case ",", ".", quotePiece, "-", "—", "–", "…", "!", "?", ":", ";", "。", "،":
		return true
	}
	return r.words.endings[r.norm(i)]
}

// pronounVerb reads "katanya" behind a quotation or comma.
func (r *speechReader) pronounVerb(i int) (attribution, int) {
	if !r.words.pronounVerbs[r.norm(i)] || !r.afterBreak(i) || i == 0 && len(r.ps) > 8 && !r.closes(1) {
		return attribution{}, i
	}
	next := i + 1
	return attribution{Span: r.span(i, next), pronoun: true}, next
}

// verbThenSpeaker reads ", said Petra Vance, an analyst" and "kata Lamasi".
func (r *speechReader) verbThenSpeaker(i int) (attribution, int) {
	_, used := phrase(r.ps, i, r.words.verbs)
	quoted := r.afterQuote(i)
	if len(r.words.verbFirst) > 0 && !r.words.verbFirst[r.norm(i)] {
		return attribution{}, i
	}
	tight := r.words.tight[r.norm(i)] && !quoted && i > 0
	if used == 0 || !r.afterBreak(i) || i == 0 && r.lang.code != "ar" && !strings.ContainsAny(r.text[:r.ps[0].start], "”\"»’") {
		return attribution{}, i
	}
	speaker, next := r.speaker(i+used, !quoted)
	if next == i+used || tight && next < len(r.ps)-1 { // "…, claimed union leader Joe Tansley."
		return attribution{}, i
	}
	if r.lang.code == "ar" && r.words.that[r.norm(next)] {
		next++
	} else if !r.closes(next) {
		// "kata Lamasi di Posko Tanjung Sawung": where and when it was said ends
		// with the sentence, if what precedes is a quotation.
		rest := r.segmentEnd(next)
		const longest = 14
		switch {
		case !quoted && (i > 0 || rest-next > longest):
			return attribution{}, i
		case rest-next <= longest: // what is longer is told of the speaker: "said Corinne Dufresne, 34, who was in the cabin …"
			next = rest
		}
	} else if !quoted && r.norm(next) == "," && next+1 < len(r.ps) {
		next++
	}
	return attribution{r.span(i, next), speaker, speaker.End == speaker.Start}, next
}

// afterQuote tells whether a quotation ends before piece i, a comma apart, be it
// one that began in an earlier sentence.
func (r *speechReader) afterQuote(i int) bool {
	if r.norm(i-1) == "," {
		i--
	}
	switch r.norm(i - 1) {
	case quotePiece, "”", "\"", "»", "」":
		return true
	}
	return false
}

// segmentEnd is the next comma, quotation or end from piece i on. A dot ends it
// only where the sentence or a quotation follows: not in "Jl. Dermaga No. 7".
func (r *speechReader) segmentEnd(i int) int {
	for i < len(r.ps) {
		if r.norm(i) == "." && i+1 < len(r.ps) && r.norm(i+1) != quotePiece {
			i++
			continue
		}
		if strings.Contains(",.;:!?“—–", r.norm(i)) {
			break
		}
		i++
	}
	return i
}

// speakerThenVerb reads "Kepala X mengatakan bahwa", ", Kestrel said", "she added".
func (r *speechReader) speakerThenVerb(i int) (attribution, int) {
	if !r.afterBreak(i) {
		return attribution{}, i
	}
	speaker, at := r.speaker(i, false)
	if at == i {
		return attribution{}, i
	}
	if r.norm(at) == "," {
		at++
	}
	_, used := phrase(r.ps, at, r.words.verbs)
	if used == 0 || r.words.verbFirst[r.norm(at)] {
		return attribution{}, i
	}
	verb := r.norm(at)
	next := at + used
	opened := r.words.that[r.norm(next)] || strings.Contains(",:“", r.norm(next)) && next < len(r.ps)
	trailing := i > 0 && r.norm(i-1) != ":" && r.closes(next)
	afterQuote := r.afterQuote(i)
	switch {
	case afterQuote:
		if end := r.segmentEnd(next); end-next <= 12 {
			next = end
		}
	case trailing:
	case i > 0 && r.norm(i-1) == ",":
		// ", the inspectorate said after testing samples": what follows is told.
		if r.words.tight[verb] {
			return attribution{}, i
		}
	case r.words.tight[verb] && !opened:
		listener := r.listener(next)
		if listener == next {
			return attribution{}, i
		}
		next = listener
	}
	if r.words.that[r.norm(next)] || (r.norm(next) == "," || r.norm(next) == ":") && !trailing {
		next++
	}
	return attribution{r.span(i, next), speaker, speaker.End == speaker.Start}, next
}

// listener reads whom it was told, when what is told follows: "told Unity One that".
func (r *speechReader) listener(i int) int {
	k := i
	for k < len(r.ps) && k < i+5 && (r.ps[k].kind == wordPiece) && !r.words.that[r.norm(k)] {
		k++
	}
	if k > i && (r.words.that[r.norm(k)] || r.norm(k) == ":" || r.norm(k) == ",") {
		return k
	}
	return i
}

// sortSpans orders spans and joins those that overlap.
func sortSpans(in []Span) []Span {
	sorting.By(in, func(x, y Span) int { return cmp.Or(cmp.Compare(x.Start, y.Start), cmp.Compare(x.End, y.End)) })
	var out []Span
	for _, s := range in {
		if n := len(out); n > 0 && s.Start <= out[n-1].End {
			out[n-1].End = max(out[n-1].End, s.End)
			continue
		}
		out = append(out, s)
	}
	return out
}
