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
	norm       string // lower case, digits of every script as 0-9
	kind       pieceKind
	upper      bool // begins with a capital
	glued      bool // no white space before it
	place      phrasePlace
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
	return appendPieces(make([]piece, 0, max(end-start, 0)/5+2), text, "", start, end, lang)
}

// appendPieces appends the pieces of text[start:end]; lower is inSmall of the text.
func appendPieces(out []piece, text, lower string, start, end int, lang *language) []piece {
	glued := false
	for i := start; i < end; {
		p := piece{start: i, glued: glued}
		var r rune
		if c := text[i]; c < utf8.RuneSelf {
			r, p.end = rune(c), i+1
		} else {
			var size int
			r, size = utf8.DecodeRuneInString(text[i:end])
			p.end = i + size
		}
		switch {
		case unicode.IsSpace(r):
			glued = false
			i = p.end
			continue
		case digitOf(r) >= 0:
			p.end = numberEnd(text, i, end)
			p.kind, p.norm = numberPiece, asciiDigits(text[i:p.end])
		case r >= 0x2e80 && unicode.Is(unicode.Han, r): // none below
			p.kind, p.norm = wordPiece, text[i:p.end]
		case unicode.IsLetter(r):
			p.kind = wordPiece
			var plain bool
			p.end, plain = wordEnd(text, i, end, r)
			p.norm = small(text, lower, i, p.end)
			if !plain {
				p.norm = strings.ReplaceAll(p.norm, "’", "'")
			}
			p.upper = unicode.IsUpper(r)
		default:
			p.kind, p.norm = markPiece, text[i:p.end]
			switch r {
			case '％', '٪':
				p.norm = "%"
			case '：':
				p.norm = ":"
			case '–', '‐', '‑', '−':
				p.norm = "-"
			case '／':
				p.norm = "/"
			}
		}
		p.place = lang.place(p.norm)
		out = append(out, p)
		glued = true
		i = p.end
	}
	return out
}

// wordEnd is the end of the letters that begin with r at text[i]; plain says
// that all are ASCII.
func wordEnd(text string, i, end int, r rune) (next int, plain bool) {
	j := i
	for j < end && (text[j]|0x20 >= 'a' && text[j]|0x20 <= 'z') {
		j++
	}
	if j > i && (j == end || text[j] < utf8.RuneSelf && text[j] != '\'') {
		return j, true
	}
	script := kanaOf(r)
	if j == i {
		j += utf8.RuneLen(r)
	}
	for j < end {
		r, size := utf8.DecodeRuneInString(text[j:end])
		apostrophe := (r == '\'' || r == '’') && j+size < end && startsLetter(text[j+size:end])
		if !apostrophe && (!unicode.IsLetter(r) && !unicode.Is(unicode.M, r) && r != 'ー' || unicode.Is(unicode.Han, r) || kanaOf(r) != script) {
			break
		}
		j += size
	}
	return j, false
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
	plain := true
	for i := range len(s) {
		plain = plain && s[i] < utf8.RuneSelf
	}
	if plain {
		return s // digits, dots and commas
	}
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
	case r < 0x3000:
		return 0
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
