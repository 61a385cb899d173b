package compare

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A finalMark is a full stop or its like at text[at], with the marks that
// close it up to end, in a sentence that began at from. text ends with the block.
type finalMark struct {
	text          string
	from, at, end int
	r             rune
	lang          *language
}

// endsSentence judges the mark by what stands before and after it.
func (m finalMark) endsSentence() bool {
	rest := m.text[m.end:]
	after := strings.TrimLeftFunc(rest, unicode.IsSpace)
	if after == "" {
		return true
	}
	closer := m.closer()
	if isWideFinal(m.r) {
		return !(closer != 0 && m.quoteGoesOn(after))
	}
	spaced := len(after) < len(rest)
	next, size := utf8.DecodeRuneInString(after)
	if !spaced {
		// "RIAU24.COM", "3.500", "Sdn.Bhd": a dot inside a token. Between
		// scripts without blanks an ellipsis may still end a sentence.
		return m.r != '.' && m.r != '…' && m.lang.unspaced && !strings.ContainsRune("，、；,", next)
	}
	if next == '-' || next == '–' || next == '—' { // an inserted clause, or the speaker
		word := strings.TrimLeftFunc(after[size:], unicode.IsSpace)
		if r, _ := utf8.DecodeRuneInString(word); unicode.IsLower(r) {
			return false
		}
	}
	if strings.ContainsRune(",;:)", next) {
		return false
	}
	word := firstWord(after)
	first, _ := utf8.DecodeRuneInString(word)
	if unicode.IsLower(first) {
		return false
	}
	if closer != 0 && closer != ')' && m.quoteGoesOn(after) {
		return false
	}
	if m.r != '.' || m.end > m.at+1 {
		return true
	}
	return !m.abbreviates(word)
}

// closer is the first quote or bracket that closes the mark, 0 without one.
func (m finalMark) closer() rune {
	for _, r := range m.text[m.at:m.end] {
		if !isFinal(r) {
			return r
		}
	}
	return 0
}

// quoteGoesOn says whether the words behind a closed quotation belong to its
// sentence: a particle (と話した), or the speaker with a verb of saying.
func (m finalMark) quoteGoesOn(after string) bool {
	if m.lang.unspaced {
		for _, p := range []string{"と", "って", "など", "を", "の", "、", "，"} {
			if strings.HasPrefix(after, p) {
				return true
			}
		}
		clause, _, _ := strings.Cut(after[:min(len(after), 60)], "。") // "他说。", "王明表示，"
		for _, mark := range []string{"，", "：", "！", "？", "、"} {
			clause, _, _ = strings.Cut(clause, mark)
		}
		for _, verb := range m.lang.saying {
			if strings.HasSuffix(clause, verb) {
				return true
			}
		}
		return false
	}
	// "…?" Mr Budi asked. A name and a verb of saying at the clause's end; a
	// verb that takes an object begins a sentence ("Police said the …").
	clause := after[:min(len(after), 80)]
	for n := 0; n < 5; n++ {
		word := firstWord(clause)
		if word == "" {
			return false
		}
		at := strings.Index(clause, word)
		clause = clause[at+len(word):]
		if slices.Contains(m.lang.saying, strings.ToLower(word)) {
			return n == 0 || clause == "" || strings.ContainsRune(".,;", rune(clause[0]))
		}
		if r, _ := utf8.DecodeRuneInString(word); !unicode.IsUpper(r) || strings.HasPrefix(clause, ",") {
			return false
		}
	}
	return false
}

// abbreviates says whether the dot belongs to the word before it, given the
// word behind it.
func (m finalMark) abbreviates(next string) bool {
	word := lastWord(m.text[m.from:m.at])
	lower := strings.ToLower(word)
	first, size := utf8.DecodeRuneInString(next)
	digit := unicode.IsDigit(first)
	// A capitalised function word begins a sentence, but for those inside names.
	begins := unicode.IsUpper(first) && size < len(next) && m.lang.isFunctionWord(strings.ToLower(next)) &&
		!slices.Contains(nameParticles, strings.ToLower(next))
	switch {
	case word == "":
		return false
	case slices.Contains(m.lang.beforeNumber, lower) && (digit || isRoman(next)):
		return true
	case slices.Contains(m.lang.abbreviations, lower) || slices.Contains(titleAbbreviations, lower):
		return true
	case lower == "a.m" || lower == "p.m": // "at 6 p.m. Tuesday"
		_, weekday := m.lang.weekdays[strings.ToLower(next)]
		_, month := m.lang.months[strings.ToLower(next)]
		return weekday || month || slices.Contains(zones, strings.ToLower(next))
	case slices.Contains(m.lang.mayEnd, lower):
		return !begins
	}
	if _, ok := m.lang.months[lower]; ok && len(word) <= 5 && digit {
		return true // "6 nov. 2025"
	}
	r, n := utf8.DecodeRuneInString(word)
	switch {
	case n == len(word) && unicode.IsLetter(r): // an initial, or a unit: "60 m."
		before := strings.TrimRight(m.text[m.from:m.at-n], " \u00a0")
		unit := unicode.IsLower(r) && before != "" && unicode.IsDigit(lastRune(before))
		return !begins && !unit && !unicode.Is(unicode.Han, r)
	case unicode.IsDigit(r):
		return m.lang.ordinalDot && len(word) <= 2 && isNumber(word) && !begins && !digit
	case strings.Contains(word, "."): // "D.W.", "S.H.": parts of a letter or two
		for _, part := range strings.Split(word, ".") {
			if utf8.RuneCountInString(part) > 2 || strings.ContainsFunc(part, unicode.IsDigit) {
				return false
			}
		}
		return !begins
	}
	return false
}

// titleAbbreviations stand before names in many languages.
var titleAbbreviations = []string{"dr", "prof", "mr", "mrs", "ms", "st", "capt", "kapt", "gen", "col", "lt", "sgt", "cpl", "maj", "rev", "hon", "mgr"}

// nameParticles stand capitalised inside names behind an initial: "J. De Vries".
var nameParticles = []string{"de", "la", "di", "da", "el", "al", "van", "von", "le", "du", "del", "della", "dos", "das", "den", "ten", "ter"}

// firstWord is the first run of letters, digits and inner marks, behind opening
// quotes. Looking no further than a few words keeps the splitter linear.
func firstWord(s string) string {
	const enough = 80
	s = strings.TrimLeftFunc(s[:min(len(s), enough)], func(r rune) bool { return !isWordRune(r) })
	for i, r := range s {
		if !isWordRune(r) && !isJoiner(r) {
			return strings.TrimRight(s[:i], ".,-'’")
		}
	}
	return strings.TrimRight(s, ".,-'’")
}

// lastWord is what stands behind the last blank or opening mark; a word longer
// than any abbreviation gives "".
func lastWord(s string) string {
	const longest = 24
	cut := max(0, len(s)-longest)
	k := strings.LastIndexFunc(s[cut:], func(r rune) bool {
		return unicode.IsSpace(r) || strings.ContainsRune("\"“‘'«([{„/", r)
	})
	if k < 0 {
		if cut > 0 {
			return ""
		}
		return s
	}
	_, n := utf8.DecodeRuneInString(s[cut+k:])
	return s[cut+k+n:]
}

func isRoman(s string) bool { return s != "" && strings.Trim(s, "IVXLC.") == "" }

func isNumber(s string) bool { return strings.Trim(s, "0123456789") == "" }
