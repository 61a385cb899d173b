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
	return appendTokens(make([]token, 0, max(end-start, 0)/6+2), text, "", start, end)
}

// appendTokens appends the tokens of text[start:end]; lower is inSmall of the text.
func appendTokens(out []token, text, lower string, start, end int) []token {
	for i := start; i < end; {
		from, to := nextToken(text, i, end)
		if from < to {
			out = append(out, token{from, to, small(text, lower, from, to)})
		}
		i = to
	}
	return out
}

// nextToken is the first token of text[i:end]; empty, at the end, for none.
func nextToken(text string, i, end int) (from, to int) {
	for i < end {
		r, size := utf8.DecodeRuneInString(text[i:end])
		if isWordRune(r) {
			break
		}
		i += size
	}
	j := i
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
	return i, j
}

// inSmall is a text in small letters whose parts are those of the text in small
// letters, byte for byte in their places: most texts have one, and every word in
// small letters is a part of it. Empty for a text with letters that are longer or
// shorter when they are small.
func inSmall(text string) string {
	out := make([]byte, len(text))
	for i := 0; i < len(text); {
		c := text[i]
		if c < utf8.RuneSelf {
			if c >= 'A' && c <= 'Z' {
				c |= 0x20
			}
			out[i] = c
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(text[i:])
		l := unicode.ToLower(r)
		if utf8.RuneLen(l) != size {
			return ""
		}
		utf8.EncodeRune(out[i:], l)
		i += size
	}
	return string(out)
}

// small is text[from:to] in small letters, with what inSmall says of the text.
func small(text, lower string, from, to int) string {
	if lower == "" {
		return strings.ToLower(text[from:to])
	}
	return lower[from:to]
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
