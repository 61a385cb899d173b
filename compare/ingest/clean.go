package ingest

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm" // canonical composition; its tables are 80 kB gzipped
)

// clean makes text sane: composed (NFC), with single spaces, lines without
// blanks at their ends, no empty lines, and without characters that nobody sees
// but that make equal words differ.
func clean(text string) string {
	var b strings.Builder
	b.Grow(len(text))
	gap := byte(0) // what stands between the last visible character and the next
	var last rune
	for i, r := range text {
		switch {
		case r == '\n' || r == '\u2028' || r == '\u2029' || r == '\u0085' || r == '\v' || r == '\f':
			gap = '\n'
			continue
		case unicode.IsSpace(r) || r == '\u2800':
			if gap == 0 {
				gap = ' '
			}
			continue
		case invisible(r):
			continue
		case r == '\u200c' || r == '\u200d':
			// Joiners spell words in Arabic and Indic scripts and make emoji;
			// anywhere else they are only in the way.
			if !joinable(last) || !joinable(firstRune(text[i+3:])) {
				continue
			}
		}
		if gap != 0 && b.Len() > 0 {
			b.WriteByte(gap)
		}
		gap = 0
		b.WriteRune(r)
		last = r
	}
	// Composed last: what stood between a letter and its accent is gone now.
	return norm.NFC.String(b.String())
}

// cleanLine is clean for what is one line: a title, a name.
func cleanLine(text string) string { return strings.ReplaceAll(clean(text), "\n", " ") }

// invisible are controls, soft hyphens, zero widths, the marks that turn the
// direction of writing, and the tag characters that can hide words.
func invisible(r rune) bool {
	switch {
	case r < 0x20, r >= 0x7f && r < 0xa0, r == 0xad, r == 0x34f, r == 0x61c, r == 0x180e,
		r == 0x200b, r == 0x200e, r == 0x200f, r >= 0x202a && r <= 0x202e, r >= 0x2060 && r <= 0x206f,
		r == 0xfeff, r >= 0xfff9 && r <= 0xfffb, r >= 0xe0000 && r <= 0xe007f:
		return true
	}
	return false
}

func joinable(r rune) bool {
	return r >= 0x600 && r <= 0xdff && unicode.IsOneOf([]*unicode.RangeTable{unicode.L, unicode.M}, r) ||
		r >= 0x2190 && r <= 0x2bff || r == 0xfe0f || r >= 0x1f000 && r <= 0x1faff
}

func firstRune(s string) rune {
	for _, r := range s {
		return r
	}
	return 0
}
