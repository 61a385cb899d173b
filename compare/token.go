package compare

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A token is a run of letters, marks and digits, as a span of its text; a
// hyphen, apostrophe, dot or comma between two of them belongs to the run
// ("Jong-un", "3.500", "don't"). norm is its lower-case form.
type token struct {
	start, end int
	norm       string
}

// tokens cuts text[start:end] into its tokens.
func tokens(text string, start, end int) []token {
	out := make([]token, 0, max(end-start, 0)/6+2)
	for i := start; i < end; {
		r, size := utf8.DecodeRuneInString(text[i:end])
		if !isWordRune(r) {
			i += size
			continue
		}
		j := i + size
		for j < end {
			if isASCIIWord(text[j]) {
				j++
				continue
			}
			r, size := utf8.DecodeRuneInString(text[j:end])
			if isWordRune(r) {
				j += size
				continue
			}
			if !isJoiner(r) || j+size >= end {
				break
			}
			next, nextSize := utf8.DecodeRuneInString(text[j+size : end])
			if !isWordRune(next) {
				break
			}
			j += size + nextSize
		}
		out = append(out, token{i, j, strings.ToLower(text[i:j])})
		i = j
	}
	return out
}

func isASCIIWord(c byte) bool {
	return c|0x20 >= 'a' && c|0x20 <= 'z' || c >= '0' && c <= '9'
}

func isWordRune(r rune) bool {
	if r < utf8.RuneSelf {
		return isASCIIWord(byte(r))
	}
	return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.Is(unicode.M, r)
}

func isJoiner(r rune) bool {
	switch r {
	case '-', '\'', '’', '.', ',', '‐', '‑':
		return true
	}
	return false
}
