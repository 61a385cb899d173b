package compare

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// datelineEnd is the end of "BRACKENFORTH, England, March 12 (Crosswire) - "
// before a sentence's first words, start when there is none. A date line holds
// nothing but names, dates and an agency in brackets.
func datelineEnd(text string, start, end int) int {
	const longest = 90 // bytes
	for _, dash := range []string{" - ", " – ", " — ", " -- ", ".- ", ").-", ") -", " : "} {
		k := strings.Index(text[start:min(end, start+longest)], dash)
		if k < 0 || strings.ContainsAny(text[start:start+k], "\"“”?!;") {
			continue
		}
		head := text[start : start+k]
		names, shout := 0, strings.Contains(head, "(") && strings.HasSuffix(strings.TrimSpace(head+dash[:1]), ")")
		proper := true
		for _, w := range strings.FieldsFunc(head, func(c rune) bool { return unicode.IsSpace(c) || strings.ContainsRune(",/()|", c) }) {
			c, _ := utf8.DecodeRuneInString(w)
			switch {
			case unicode.IsUpper(c):
				names++
				shout = shout || len(w) > 2 && strings.ToUpper(w) == w
			case unicode.IsDigit(c):
			case strings.Contains(head, "("+w): // an agency in small letters
			default:
				proper = false
			}
		}
		if !proper || names == 0 || names > 6 || !shout && !(names == 1 && dash == " – ") {
			continue
		}
		to := start + k + len(dash)
		for to < end && text[to] == ' ' {
			to++
		}
		return to
	}
	return start
}

// creditStart is where a photo's credit begins at the end of a caption: "Foto:
// SGR/Andi", "(Foto: Istimewa)", "Picture: Dev Ramsden / Courier". end for none.
func creditStart(text string, start, end int, lang *language) int {
	if !strings.Contains(text[start:end], ":") && !strings.HasSuffix(text[start:end], ")") {
		return end // neither "Foto:" nor "(Foto …)"
	}
	lower := strings.ToLower(text[start:end])
	if len(lower) != end-start {
		return end
	}
	best := end
	for _, c := range lang.credits {
		k := strings.LastIndex(lower, c+":")
		if d := strings.LastIndex(lower, "("+c); d >= 0 && strings.HasSuffix(lower, ")") && (k < 0 || d < k) {
			k = d
		}
		if k < 0 || len(lower)-k > 80 {
			continue
		}
		before, _ := utf8.DecodeLastRuneInString(lower[:k])
		if k > 0 && unicode.IsLetter(before) {
			continue
		}
		at := start + k
		if k > 0 && text[at-1] == '(' {
			at--
		}
		best = min(best, at)
	}
	return best
}
