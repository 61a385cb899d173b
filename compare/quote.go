package compare

import (
	"slices"
	"strings"
	"unicode"
)

// A quoted is one quotation of an article with its speaker.
type quoted struct {
	quotation
	article         int
	sentences       []int // in order: of the corpus, or counted in the article
	words           []token
	speaker         Span
	who             string
	leading         bool // the speaker stands before it
	ownSpeaker      bool // named or meant by a pronoun in its own sentence
	pronoun, guess  bool
	attributionSpan Span
}

// findQuotes finds an article's quotations of three words and more, or with a
// speaker, and binds them: to the speaker of their own sentence, to the one
// before for "he said" and for a quotation that goes on without one.
func (d *digest) findQuotes() []quoted {
	var out []quoted
	var last Span // the person spoken of or speaking before
	for i := 0; i < len(d.sentences); {
		block := d.sentences[i].block
		j := i
		for j < len(d.sentences) && d.sentences[j].block == block && d.sentences[j].compared() {
			j++
		}
		if j == i {
			i++
			continue
		}
		from, to := d.sentences[i].start, d.sentences[j-1].end
		var credits []attribution
		if d.lang.unspaced {
			credits = attributions(d.Text, from, to, d.lang)
		}
		if len(credits) == 0 {
			for k := i; k < j; k++ {
				credits = append(credits, d.facts[k].credits...)
			}
		}
		var previous *quoted
		for _, q := range findQuotations(d.Text, from, to) {
			one := quoted{quotation: q}
			for k := i; k < j; k++ {
				if d.sentences[k].start < q.end && d.sentences[k].end > q.start {
					one.sentences = append(one.sentences, k)
				}
			}
			if len(one.sentences) == 0 {
				continue
			}
			d.bind(&one, credits, previous, &last)
			if q.wordCount(d.Text) < 3 && !(one.ownSpeaker && q.wordCount(d.Text) > 1) {
				continue
			}
			out = append(out, one)
			previous = &out[len(out)-1]
		}
		for _, credit := range credits {
			if credit.speaker.End > 0 && isNameSpan(d.Text, credit.speaker) {
				last = credit.speaker
			}
		}
		i = j
	}
	d.inheritSpeakers(out)
	for k := range out {
		out[k].words = d.quoteTokens(&out[k])
		if out[k].speaker.End > 0 {
			out[k].who = fullName(d.Text, out[k].speaker)
		}
	}
	return out
}

// inheritSpeakers gives a headline's quotation the speaker of the one in the text
// that holds its words.
func (d *digest) inheritSpeakers(quotes []quoted) {
	spoken := func(q *quoted) string { return joinTokens(d.appendWords(nil, q.innerStart, q.innerEnd)) }
	for k := range quotes {
		q := &quotes[k]
		if q.speaker.End > 0 {
			continue
		}
		words := spoken(q)
		if strings.Count(words, " ") < 3 {
			continue
		}
		for m := range quotes {
			if o := &quotes[m]; o.speaker.End > 0 && !o.guess && strings.Contains(" "+spoken(o)+" ", " "+words+" ") {
				q.speaker, q.guess = o.speaker, true
				break
			}
		}
	}
}

// bind gives a quotation its speaker.
func (d *digest) bind(q *quoted, credits []attribution, previous *quoted, last *Span) {
	best, distance := -1, 1<<30
	first, end := d.sentences[q.sentences[0]].start, d.sentences[q.sentences[len(q.sentences)-1]].end
	for k, credit := range credits {
		if credit.Start < first || credit.End > end {
			continue
		}
		gap := credit.Start - q.end // behind the quotation
		if credit.End <= q.start {
			gap = q.start - credit.End + 4 // before it, a little less likely
		}
		if gap < 0 || gap > 200 || gap >= distance {
			continue
		}
		best, distance = k, gap
	}
	switch {
	case best >= 0 && credits[best].speaker.End > 0:
		q.speaker, q.ownSpeaker, q.attributionSpan = credits[best].speaker, true, credits[best].Span
	case best >= 0:
		q.ownSpeaker, q.pronoun, q.attributionSpan = true, true, credits[best].Span
		q.speaker = d.antecedent(q, credits, previous, *last)
	case d.colonSpeaker(q):
		q.ownSpeaker = true
	case d.subjectSpeaker(q):
	case previous != nil && previous.speaker.End > 0 && q.wordCount(d.Text) >= 3 && q.sentences[0]-previous.sentences[len(previous.sentences)-1] <= 1 && d.wholeSentence(q):
		q.speaker, q.guess = previous.speaker, true
	}
}

// wholeSentence tells whether the quotation is all of its sentences, so that
// the speaker before goes on.
func (d *digest) wholeSentence(q *quoted) bool {
	from, to := d.sentences[q.sentences[0]].start, d.sentences[q.sentences[len(q.sentences)-1]].end
	outside := d.Text[from:max(from, q.start)] + d.Text[min(to, q.end):to]
	return strings.IndexFunc(outside, unicode.IsLetter) < 0
}

// antecedent is whom a pronoun means: of the sentences right before the quotation
// the nearest subject or speaker, up to the quotation before; else the last
// person named in the paragraph, or the last speaker of the article.
func (d *digest) antecedent(q *quoted, credits []attribution, previous *quoted, last Span) Span {
	const near = 2 // sentences
	first := q.sentences[0]
	for k := first - 1; k >= max(0, first-near) && d.sentences[k].block >= d.sentences[first].block-1; k-- {
		if previous != nil && k <= previous.sentences[len(previous.sentences)-1] {
			break
		}
		if s := subjectOf(d.Text, d.sentences[k].start, d.sentences[k].end, d.lang); s.End > 0 {
			return s
		}
		for n := len(d.facts[k].credits) - 1; n >= 0; n-- {
			if s := d.facts[k].credits[n].speaker; s.End > 0 && isNameSpan(d.Text, s) {
				return s
			}
		}
	}
	if previous != nil && previous.speaker.End > 0 {
		return previous.speaker
	}
	var found Span
	for _, credit := range credits {
		if credit.End <= q.start && credit.speaker.End > 0 && isNameSpan(d.Text, credit.speaker) {
			found = credit.speaker
		}
	}
	if found.End > 0 {
		return found
	}
	for k := first - 1; k >= 0 && k >= first-near && d.sentences[k].block >= d.sentences[first].block-1; k-- {
		if s := firstPerson(d.Text, d.sentences[k].start, d.sentences[k].end, d.lang); s.End > 0 {
			return s
		}
	}
	return last
}

// subjectOf is the person with whose name a sentence begins, behind its date
// line: in full, or alone before an age.
func subjectOf(text string, start, end int, lang *language) Span {
	if to := datelineEnd(text, start, end); to > start {
		start = to
	}
	r := speechReader{text: text, lang: lang, words: lang.speech()}
	r.ps = pieces(text, start, end, lang)
	if len(r.ps) == 0 || lang.capitalNouns || lang.unspaced || lang.isFunctionWord(r.norm(0)) { // "Dari Senayan"
		return Span{}
	}
	s, next := r.nounPhrase(0)
	if next == 0 || !isNameSpan(text, s) || r.norm(next) == "," && s.End < r.ps[next-1].end {
		return Span{}
	}
	if r.norm(next) == "," && r.officeFirst(0) { // "Ketua Kwarcab Larangtirta, H. Dadan Suhadar, S.Pd., …"
		if name, end := r.nounPhrase(next + 1); end > next+1 && isNameSpan(text, name) && r.onlyTitles(next+1, name.Start) {
			return name
		}
	}
	p, ok := personOf(text, s, lang)
	aged := (r.norm(next) == "(" || r.norm(next) == ",") && r.isNumber(next+1)
	if !aged && (!ok || len(p.names) < 2) {
		return Span{}
	}
	return s
}

// firstPerson is the first run of two or more capitalised words of a sentence,
// which is most often its subject.
func firstPerson(text string, start, end int, lang *language) Span {
	r := speechReader{text: text, lang: lang, words: lang.speech()}
	r.ps = pieces(text, start, end, lang)
	for i := 0; i < len(r.ps); i++ {
		if i > 0 && r.norm(i-1) != "," && !slices.Contains(lang.titles, r.norm(i-1)) && i != 1 {
			continue
		}
		s, next := r.nounPhrase(i)
		if next > i && strings.Contains(text[s.Start:s.End], " ") && isNameSpan(text, s) {
			return s
		}
	}
	return Span{}
}

// subjectSpeaker takes the person with whom the sentence begins for the speaker of a
// quotation that is a part of it: 'Gov. Marcus Ellingboe called it "an attack on us all"'.
func (d *digest) subjectSpeaker(q *quoted) bool {
	s := d.sentences[q.sentences[0]]
	if len(q.sentences) > 1 || q.start <= s.start {
		return false
	}
	q.speaker, q.guess = subjectOf(d.Text, s.start, q.start, d.lang), true
	return q.speaker.End > 0
}

// colonSpeaker reads 'Bäckerin Gudrun Pahl (61) war als Erste da: »…«': the first
// name of a sentence that ends in a colon before the quotation.
func (d *digest) colonSpeaker(q *quoted) bool {
	from := d.sentences[q.sentences[0]].start
	if q.start <= from || !strings.HasSuffix(strings.TrimSpace(d.Text[from:q.start]), ":") {
		return false
	}
	s := firstPerson(d.Text, from, q.start, d.lang)
	if s.End == 0 {
		r := speechReader{text: d.Text, lang: d.lang, words: d.lang.speech()}
		r.ps = pieces(d.Text, from, q.start, d.lang)
		if s, _ = r.nounPhrase(0); s.End == 0 {
			return false
		}
	}
	q.speaker, q.leading = s, true
	return true
}

// fullName is the longest form in which an article names a speaker: the longest
// run of capitalised words that ends with the speaker's last name.
func fullName(text string, s Span) string {
	name := text[s.Start:s.End]
	key := strings.TrimSpace(name)
	if k := strings.LastIndexFunc(key, unicode.IsSpace); k >= 0 {
		key = strings.TrimSpace(key[k:])
	}
	if key == "" {
		return name
	}
	best := name
	for at := 0; ; {
		k := strings.Index(text[at:], key)
		if k < 0 {
			return best
		}
		k += at
		at = k + len(key)
		first := k
		for first > 0 && text[first-1] == ' ' {
			w := strings.LastIndexFunc(text[:first-1], unicode.IsSpace) + 1
			if !isNameSpan(text, Span{w, first - 1}) || strings.ContainsAny(text[w:first-1], "“\"(,.:;»«”)") {
				break
			}
			first = w
		}
		for fields(text[first:k+len(key)]) > 4 { // "Marquand County Sheriff Anita Lofgren"
			first += strings.IndexByte(text[first:], ' ') + 1
		}
		if fields(text[first:k+len(key)]) > fields(best) {
			best = text[first : k+len(key)]
		}
	}
}
