package compare

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A word is one normalised token of a sentence: what is compared in its place.
// The small fields stand together: words are half of what a long story takes.
type word struct {
	start, end int    // span in the article's text
	term       string // root, value or alias
	surface    string // lower case, for the vector table
	// quantity is what the word stands for, when it stands for a value.
	quantity *quantity
	id       int32 // of the term, over all loaded sentences
	// weight says how much of the sentence's meaning the word carries, in
	// quarters: who says it weighs less than what is said.
	weight int8
	name   bool // stands for a name in any of its forms
	slot   bool // only for what kind of value it is
	small  bool // a function word, once it stands in a wording
}

const fullWeight = 4

// wordsOf normalises text[start:end]: hyphened words apart, repeated ones once,
// possessives off, roots for words.
func wordsOf(text string, start, end int, lang *language, stem func(string) string) []word {
	return wordsAmong(tokens(text, start, end), text, lang, stem)
}

// wordsAmong is wordsOf for a sentence that is cut into its tokens.
func wordsAmong(ts []token, text string, lang *language, stem func(string) string) []word {
	out := make([]word, 0, len(ts)+1)
	for _, t := range ts {
		if lang.unspaced {
			out = appendUnspaced(out, t, text, lang)
			continue
		}
		from := t.start
		last := ""
		for rest, more := t.norm, true; more; {
			part := rest
			if k := strings.IndexFunc(rest, isHyphen); k >= 0 {
				_, size := utf8.DecodeRuneInString(rest[k:])
				part, rest = rest[:k], rest[k+size:]
			} else {
				more = false
			}
			if part == "" {
				continue
			}
			at := 0
			if len(part) < len(t.norm) {
				at = max(0, strings.Index(strings.ToLower(text[from:t.end]), part))
			}
			w := word{start: from + at, end: min(from+at+len(part), t.end), surface: part, weight: fullWeight}
			from = w.end
			if i := strings.IndexAny(part, "'’"); i > 0 && len(part)-i <= 4 {
				part = part[:i]
			}
			if part == last { // teman-teman is the plural of teman
				continue
			}
			last = part
			r, _ := utf8.DecodeRuneInString(part)
			switch {
			case unicode.IsDigit(r):
				w.term = strings.Map(func(r rune) rune {
					if r == '.' || r == ',' {
						return -1
					}
					return r
				}, part)
			case stem != nil:
				w.term = stem(part)
			default:
				w.term = part
			}
			w.surface = part
			out = append(out, w)
		}
	}
	return out
}

func isHyphen(r rune) bool { return r == '-' || r == '‐' || r == '‑' }

// appendUnspaced cuts a run of a language without spaces by the longest words
// of its vector table, else by single characters.
func appendUnspaced(out []word, t token, text string, lang *language) []word {
	table := tableFor(lang.code)
	for i := t.start; i < t.end; {
		r, n := utf8.DecodeRuneInString(text[i:t.end])
		j := i + n
		if r < 0x250 || unicode.IsDigit(r) { // a run of Latin letters or digits
			for j < t.end {
				r2, n2 := utf8.DecodeRuneInString(text[j:t.end])
				if r2 >= 0x250 && !unicode.IsDigit(r2) || unicode.IsDigit(r2) != unicode.IsDigit(r) {
					break
				}
				j += n2
			}
		} else if table != nil {
			for k := min(t.end, i+table.longest); k > j; k-- {
				if utf8.RuneStart(text[min(k, len(text)-1)]) || k == len(text) {
					if table.lookup(text[i:k]) >= 0 {
						j = k
						break
					}
				}
			}
		}
		s := strings.ToLower(text[i:j])
		out = append(out, word{start: i, end: j, term: s, surface: s, weight: fullWeight})
		i = j
	}
	return out
}

// withQuantities puts one term in the place of the words of every quantity, its
// meaning, so that "a dozen" and 12 are one, and beside it a term for
// what kind of value it is: two sentences that give one slot two values are
// still about the same.
func withQuantities(words []word, quantities []quantity) []word {
	out := make([]word, 0, len(words)+len(quantities)) // a copy
	k := 0
	for _, w := range words {
		for k < len(quantities) && quantities[k].end <= w.start {
			k++
		}
		if k == len(quantities) || w.end <= quantities[k].start {
			out = append(out, w)
			continue
		}
		q := &quantities[k]
		if len(out) > 0 && out[len(out)-1].quantity == q {
			continue
		}
		v := word{start: q.start, end: q.end, term: "#" + q.normal, surface: w.surface, weight: fullWeight, quantity: q}
		slot := v
		slot.term, slot.slot = "#"+slotOf(q), true
		out = append(out, slot, v)
	}
	return out
}

// slotOf names the kind of value that a quantity is.
func slotOf(q *quantity) string {
	switch q.kind {
	case clockQuantity:
		return "time"
	case dateQuantity:
		return "date"
	case durationQuantity:
		return "duration"
	case ageQuantity:
		return "age"
	case resultQuantity:
		return "result"
	case countQuantity:
		return "count"
	}
	return q.unit
}

// weighAttribution makes the words of the spans, which say who says the rest,
// weigh less than what is said: one speaker says many things, and a fact is
// often told with and without its speaker.
func weighAttribution(words []word, spans []Span, weight int8) {
	k := 0
	for i := range words {
		for k < len(spans) && spans[k].End <= words[i].start {
			k++
		}
		if k < len(spans) && words[i].start >= spans[k].Start {
			words[i].weight = weight
		}
	}
}
