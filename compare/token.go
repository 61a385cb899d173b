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
	var out []token
	for i := start; i < end; {
		r, size := utf8.DecodeRuneInString(text[i:end])
		if !isWordRune(r) {
			i += size
			continue
		}
		j := i + size
		for j < end {
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

func isWordRune(r rune) bool {
	return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.Is(unicode.M, r)
}

func isJoiner(r rune) bool {
	switch r {
	case '-', '\'', '’', '.', ',', '‐', '‑':
		return true
	}
	return false
}
