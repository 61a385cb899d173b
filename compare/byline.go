package compare

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// isDateLine says whether a line is a date or time with what stands beside it:
// "Published", a place, an author, a count of comments.
func isDateLine(s string, lang *language) bool {
	if isFinal(lastRune(s)) && !strings.HasSuffix(s, ".m.") || countWords(s, lang) > 20 {
		return false
	}
	digits := strings.ContainsFunc(s, unicode.IsDigit)
	if lang.unspaced {
		whole := utf8.RuneCountInString(s)
		const numerals = "〇一二三四五六七八九十"
		digits = digits || strings.Contains(s, "年") && strings.ContainsAny(s, numerals)
		s = strings.Map(func(r rune) rune {
			if strings.ContainsRune(numerals, r) {
				return -1
			}
			return r
		}, s)
		for _, list := range [][]string{lang.dated, lang.bylines} {
			for _, w := range list {
				s = strings.ReplaceAll(s, w, "")
			}
		}
		letters := 0
		for _, r := range s {
			if unicode.IsLetter(r) && !strings.ContainsRune("曜月火水木金土日", r) {
				letters++
			}
		}
		return digits && letters <= 4 && letters*3 <= whole
	}
	dated, rest := 0, 0
	for _, t := range tokens(s, 0, len(s)) {
		norm := strings.TrimSuffix(t.norm, ".")
		_, month := lang.months[norm]
		_, weekday := lang.weekdays[norm]
		switch {
		case unicode.IsDigit(first(norm)):
			dated++
		case month || weekday:
			dated++
		case slices.Contains(lang.dated, norm):
			dated++
		case slices.Contains(lang.bylines, norm) || slices.Contains(zones, norm) || lang.isFunctionWord(norm):
		default:
			rest++
		}
	}
	limit := 2
	if strings.ContainsAny(s, "|·•–—") || strings.Contains(s, " - ") {
		limit = 4
	}
	return digits && dated >= 2 && rest <= limit && rest <= dated
}

var zones = []string{"gmt", "utc", "bst", "cet", "cest", "est", "edt", "et", "pt", "wib", "wita", "wit", "jst", "uhr", "am", "pm", "h"}

// isByline says whether a line names its author: "By Jane Doe, Health Editor".
func isByline(s string, lang *language) bool {
	words := countWords(s, lang)
	if words > 12 || isFinal(lastRune(s)) {
		return false
	}
	lower := strings.ToLower(strings.TrimLeft(s, "(（【[ "))
	for _, b := range lang.bylines {
		rest, ok := strings.CutPrefix(lower, b)
		if !ok {
			continue
		}
		next := first(rest)
		rest = strings.TrimSpace(rest)
		switch {
		case rest == "" || next == ':' || next == '：' || next == '/' || next == '・' || next == '＝' || next == '　':
			return true
		case lang.unspaced:
			if words <= 7 {
				return true
			}
		case isWordRune(next):
		case namesOnly(s[len(s)-len(rest):], lang) && words <= 10, ownWords(rest, lang), namedWithOffice(s[len(s)-len(rest):], lang):
			return true
		}
	}
	return false
}

// namedWithOffice is "Jane Doe, local democracy reporter".
func namedWithOffice(s string, lang *language) bool {
	name, office, found := strings.Cut(s, ",")
	return found && office != "" && countWords(name, lang) >= 2 && countWords(name, lang) <= 4 && namesOnly(name, lang)
}

// ownWords says whether a line is made of function words and words for authors:
// "our correspondent".
func ownWords(lower string, lang *language) bool {
	authors := 0
	for _, w := range strings.Fields(lower) {
		switch {
		case slices.Contains(lang.bylines, w):
			authors++
		case !lang.isFunctionWord(w):
			return false
		}
	}
	return authors > 0
}

// namesOnly says whether every word begins with a capital or is a function word;
// a script without capitals has only short lines of names.
func namesOnly(s string, lang *language) bool {
	fields := strings.Fields(s)
	names := 0
	for _, w := range fields {
		w = strings.TrimFunc(w, func(r rune) bool { return !isWordRune(r) })
		r := first(w)
		switch {
		case w == "":
		case unicode.IsUpper(r) || unicode.IsTitle(r):
			names++
		case unicode.IsLower(r) && !lang.isFunctionWord(strings.ToLower(w)):
			return false
		case unicode.IsLower(r):
		case unicode.IsDigit(r):
		default: // no case in this script
			if names++; names > 5 {
				return false
			}
		}
	}
	return names > 0
}

// isContact says whether a line gives an address to write to or to visit.
func isContact(s string) bool {
	for _, w := range strings.Fields(s) {
		at := strings.IndexByte(w, '@')
		if at > 0 && strings.Contains(w[at:], ".") || strings.HasPrefix(w, "http://") || strings.HasPrefix(w, "https://") || strings.HasPrefix(w, "www.") {
			return true
		}
	}
	return false
}
