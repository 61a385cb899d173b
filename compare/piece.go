package compare

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A piece is what numbers, dates and names are read from: a run of letters, a
// run of digits with the dots and commas inside it, or one other rune. Finer
// than a token, so that "18:42", "19/6", "14-year-old" and "£2.3m" come apart.
type piece struct {
	start, end int
	kind       pieceKind
	norm       string // lower case, digits of every script as 0-9
	upper      bool   // begins with a capital
	glued      bool   // no white space before it
}

type pieceKind uint8

const (
	wordPiece pieceKind = iota
	numberPiece
	markPiece
)

// pieces cuts text[start:end]. Where words are not divided by spaces every
// ideograph is a piece of its own, other letters run together.
func pieces(text string, start, end int, lang *language) []piece {
	var out []piece
	glued := false
	for i := start; i < end; {
		r, size := utf8.DecodeRuneInString(text[i:end])
		j := i + size
		switch {
		case unicode.IsSpace(r):
			glued = false
			i = j
			continue
		case digitOf(r) >= 0:
			j = numberEnd(text, i, end)
			out = append(out, piece{i, j, numberPiece, asciiDigits(text[i:j]), false, glued})
		case unicode.Is(unicode.Han, r):
			out = append(out, piece{i, j, wordPiece, text[i:j], false, glued})
		case unicode.IsLetter(r):
			script := kanaOf(r)
			for j < end {
				r, size := utf8.DecodeRuneInString(text[j:end])
				apostrophe := (r == '\'' || r == '’') && j+size < end && startsLetter(text[j+size:end])
				if !apostrophe && (!unicode.IsLetter(r) && !unicode.Is(unicode.M, r) && r != 'ー' || unicode.Is(unicode.Han, r) || kanaOf(r) != script) {
					break
				}
				j += size
			}
			out = append(out, piece{i, j, wordPiece, strings.ToLower(strings.ReplaceAll(text[i:j], "’", "'")), unicode.IsUpper(r), glued})
		default:
			mark := text[i:j]
			if r == '％' || r == '٪' {
				mark = "%"
			} else if r == '：' {
				mark = ":"
			} else if r == '–' || r == '‐' || r == '‑' || r == '−' {
				mark = "-"
			} else if r == '／' {
				mark = "/"
			}
			out = append(out, piece{i, j, markPiece, mark, false, glued})
		}
		glued = true
		i = j
	}
	return out
}

// numberEnd is the end of the digits from i on, with single dots, commas and
// thin spaces between two digits.
func numberEnd(text string, i, end int) int {
	for i < end {
		r, size := utf8.DecodeRuneInString(text[i:end])
		if digitOf(r) >= 0 {
			i += size
			continue
		}
		if !strings.ContainsRune(".,٫٬，．’\u00a0\u202f\u2009", r) || !digitsFollow(text[i+size:end], r) {
			return i
		}
		i += size
	}
	return i
}

// digitsFollow tells whether a separator is followed by a digit, or by exactly
// three where it is one that only ever divides thousands.
func digitsFollow(text string, sep rune) bool {
	n := 0
	for _, r := range text {
		if digitOf(r) < 0 {
			break
		}
		n++
	}
	if strings.ContainsRune("’\u00a0\u202f\u2009", sep) {
		return n == 3
	}
	return n > 0
}

// digitOf is the value of a decimal digit of any script, or -1. Digits of one
// script are ten consecutive runes, so the distance to its zero is the value.
func digitOf(r rune) int {
	if r >= '0' && r <= '9' {
		return int(r - '0')
	}
	if r < 0x660 || !unicode.Is(unicode.Nd, r) {
		return -1
	}
	for _, zero := range []rune{0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10} {
		if r >= zero && r < zero+10 {
			return int(r - zero)
		}
	}
	return -1
}

// asciiDigits writes a number with 0-9, '.' and ','; what only divides
// thousands goes.
func asciiDigits(s string) string {
	var b strings.Builder
	for _, r := range s {
		switch d := digitOf(r); {
		case d >= 0:
			b.WriteByte(byte('0' + d))
		case r == '.' || r == '．' || r == '٫':
			b.WriteByte('.')
		case r == ',' || r == '，' || r == '٬':
			b.WriteByte(',')
		}
	}
	return b.String()
}

// kanaOf tells hiragana (1) from katakana (2) and other letters (0): a particle
// ends a word in the other script.
func kanaOf(r rune) int {
	switch {
	case unicode.Is(unicode.Hiragana, r):
		return 1
	case unicode.Is(unicode.Katakana, r), r == 'ー':
		return 2
	}
	return 0
}

func startsLetter(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLetter(r)
}

// phrase looks up the longest run of at most five pieces from i on in a table
// whose keys are lower case with single spaces (none between ideographs), and
// gives its value and how many pieces it takes, 0 for none.
func phrase[V any](ps []piece, i int, table map[string]V) (value V, n int) {
	if len(table) == 0 || i >= len(ps) {
		return value, 0
	}
	var space [64]byte // most phrases fit, and need no allocation
	b := space[:0]
	for k := 0; k < 5 && i+k < len(ps); k++ {
		if k > 0 && !ps[i+k].glued {
			b = append(b, ' ')
		}
		b = append(b, ps[i+k].norm...)
		if v, ok := table[string(b)]; ok {
			value, n = v, k+1
		}
	}
	return value, n
}

// phraseBefore is phrase for the pieces that end before i.
func phraseBefore[V any](ps []piece, i int, table map[string]V) (value V, n int) {
	s := ""
	if len(table) == 0 {
		return value, 0
	}
	for k := 1; k <= 4 && i-k >= 0; k++ {
		s = ps[i-k].norm + s
		if v, ok := table[s]; ok {
			value, n = v, k
		}
		if !ps[i-k].glued {
			s = " " + s
		}
	}
	return value, n
}
