package compare

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"saksi/compare/story"
)

// A date is a civil day; the zero value is none.
type date struct{ year, month, day int }

// dateOf is an article's own date, or the first full date in its first lines,
// where date lines stand.
func dateOf(a *Article, lang *language) date {
	const dateLines = 600 // bytes
	if d := firstDate(a.Date, lang); d.year > 0 {
		return d
	}
	return firstDate(a.Text[:min(len(a.Text), dateLines)], lang)
}

// String is the date as ISO 8601, empty for none.
func (d date) String() string {
	if d.year == 0 {
		return ""
	}
	return fmt.Sprintf("%04d-%02d-%02d", d.year, d.month, d.day)
}

// A datePart is a number or a word of letters, with what stands before it.
type datePart struct {
	gap    string
	number int // -1 for a word
	month  int // of a word, 0 when it names none
}

// firstDate finds the first full date of a text: 2025-02-19, 2025年2月19日,
// 19/02/2025, 19.2.2025, 19 Februari 2025, 19 de febrero de 2025, February 19,
// 2025. Day before month where both are digits, as in all languages here.
func firstDate(text string, lang *language) date {
	parts := dateParts(text, lang)
	for i := 0; i+2 < len(parts); i++ {
		x, y, z := parts[i], parts[i+1], parts[i+2]
		var year, month, day int
		switch {
		case x.number >= 1900 && y.number > 0 && z.number > 0 && joined(y.gap) && joined(z.gap):
			year, month, day = x.number, y.number, z.number
		case z.number < 1900:
		case x.number > 0 && y.number > 0 && joined(y.gap) && y.gap == z.gap:
			year, month, day = z.number, y.number, x.number
		case x.number > 0 && y.month > 0:
			year, month, day = z.number, y.month, x.number
		case x.month > 0 && y.number > 0:
			year, month, day = z.number, x.month, y.number
		}
		if year >= 1900 && year < 2200 && month >= 1 && month <= 12 && day >= 1 && day <= 31 {
			return date{year, month, day}
		}
	}
	return date{}
}

// number counts the days from 1970-01-01, story.Undated for none. The year is
// taken to begin in March, so that the leap day is its last, and the months'
// lengths follow 153 days in every five.
func (d date) number() int32 {
	if d.year == 0 {
		return story.Undated
	}
	year, month := d.year, d.month
	if month < 3 {
		year, month = year-1, month+12
	}
	return int32(365*year + year/4 - year/100 + year/400 + (153*(month-3)+2)/5 + d.day - 1 - 719468)
}

// joined says that a gap holds the parts of a date together.
func joined(gap string) bool {
	switch gap {
	case "-", "/", ".", "年", "月":
		return true
	}
	return false
}

// dateParts cuts a text into numbers and words. "de" between the parts of a
// Spanish or Portuguese date is left out.
func dateParts(text string, lang *language) []datePart {
	var out []datePart
	last := 0
	for i := 0; i < len(text); {
		r, size := utf8.DecodeRuneInString(text[i:])
		inside := unicode.IsLetter
		if unicode.IsDigit(r) {
			inside = unicode.IsDigit
		} else if !unicode.IsLetter(r) || r == '年' || r == '月' || r == '日' {
			i += size
			continue
		}
		end := i + size
		for end < len(text) {
			r, size := utf8.DecodeRuneInString(text[end:])
			if !inside(r) || r == '年' || r == '月' || r == '日' {
				break
			}
			end += size
		}
		word := strings.ToLower(text[i:end])
		if word != "de" && word != "del" {
			part := datePart{gap: text[last:i], number: -1}
			if unicode.IsDigit(r) {
				part.number = decimal(word)
			} else {
				part.month = lang.months[word]
			}
			out = append(out, part)
		}
		last, i = end, end
	}
	return out
}

// decimal is the value of up to four digits of any script, -1 beyond.
func decimal(digits string) int {
	n := 0
	for _, r := range digits {
		// A script's ten digits lie together: walk down to its zero.
		zero := r
		for unicode.IsDigit(zero-1) && r-zero < 9 {
			zero--
		}
		n = n*10 + int(r-zero)
		if n > 9999 {
			return -1
		}
	}
	return n
}
