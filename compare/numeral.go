package compare

import "strings"

// Numbers are exact: int64 in thousandths. What needs more digits than that is
// not a quantity that an article states but an identifier.
const (
	milli      = 1000
	maxNumeral = 9e15
)

// A numeral is a number as read from pieces first..next of a sentence.
type numeral struct {
	value int64 // thousandths
	high  int64 // of a vague one ("dozens"), where it ends; else value
	next  int   // the piece behind it
	step  int64 // what one in its last written digit is worth, for rounding
	words bool  // in words, wholly
	plain bool  // digits only, without dots and magnitudes: could be a year
}

// readNumeral reads a number at ps[i], in digits, words or both ("3,5 juta").
func readNumeral(ps []piece, i int, lang *language) (numeral, bool) {
	if i >= len(ps) {
		return numeral{}, false
	}
	if lang.unspaced {
		if n, ok := readIdeographic(ps, i); ok {
			return n, true
		}
	}
	w := lang.amounts()
	if v, n := phrase(ps, i, w.vague); n > 0 {
		return numeral{value: int64(v[0]) * milli, high: int64(v[1]) * milli, next: i + n, step: milli, words: true}, true
	}
	if ps[i].kind == numberPiece {
		value, step, ok := parseDigits(ps[i].norm, w.decimalComma)
		if !ok {
			return numeral{}, false
		}
		n := numeral{value: value, next: i + 1, step: step, plain: !strings.ContainsAny(ps[i].norm, ".,")}
		for n.next < len(ps) {
			factor, used := magnitude(ps, n.next, lang)
			if used == 0 || n.value > maxNumeral/factor {
				break
			}
			n.value, n.step, n.plain = n.value*factor, n.step*factor, false
			n.next += used
		}
		if f, used := afterNumber(ps, n.next, w.fractionsAfter); used > 0 { // "2 setengah", "2 and a half"
			n.value, n.step, n.plain = n.value+int64(f), 1, false
			n.next += used
		}
		n.high = n.value
		return n, true
	}
	return readWords(ps, i, lang)
}

// magnitude reads a word for a power of ten, or a letter glued to the digits
// before it ("2.3m", "40bn"), as a factor.
func magnitude(ps []piece, i int, lang *language) (factor int64, used int) {
	if i >= len(ps) {
		return 0, 0
	}
	if ps[i].glued {
		if e, ok := lang.amounts().letters[ps[i].norm]; ok {
			return pow10(e), 1
		}
	}
	if e, n := phrase(ps, i, lang.amounts().magnitudes); n > 0 {
		return pow10(e), n
	}
	if v, n := phrase(ps, i, lang.amounts().collectives); n > 0 {
		return int64(v), n
	}
	return 0, 0
}

func pow10(e int) int64 {
	f := int64(1)
	for ; e > 0; e-- {
		f *= 10
	}
	return f
}

// parseDigits reads digits with dots and commas by a language's habit. A single
// separator that is not followed by exactly three digits is a decimal point
// everywhere; of two kinds the last is.
func parseDigits(s string, decimalComma bool) (value, step int64, ok bool) {
	thousands, decimal := ",", "."
	if decimalComma {
		thousands, decimal = ".", ","
	}
	dots, commas := strings.Count(s, "."), strings.Count(s, ",")
	switch {
	case dots+commas == 0:
	case dots > 0 && commas > 0:
		decimal, thousands = ".", ","
		if strings.LastIndexByte(s, ',') > strings.LastIndexByte(s, '.') {
			decimal, thousands = ",", "."
		}
	default:
		sep := "."
		if commas > 0 {
			sep = ","
		}
		groups := strings.Split(s, sep)
		threes := len(groups[0]) <= 3 && groups[0] != "0"
		for _, g := range groups[1:] {
			threes = threes && len(g) == 3
		}
		switch {
		case len(groups) > 2 && !threes:
			return 0, 0, false
		case threes && (sep == thousands || len(groups) > 2):
			thousands, decimal = sep, "~"
		default:
			thousands, decimal = "~", sep
		}
	}
	s = strings.ReplaceAll(s, thousands, "")
	integer, fraction, _ := strings.Cut(s, decimal)
	if len(integer) > 15 || integer == "" || strings.ContainsAny(fraction, ".,") {
		return 0, 0, false
	}
	for _, d := range integer {
		value = value*10 + int64(d-'0')
	}
	if value > maxNumeral/milli {
		return 0, 0, false
	}
	step = milli
	value *= milli
	for _, d := range fraction {
		step /= 10
		value += int64(d-'0') * step
		if step == 0 {
			step = 1
			break
		}
	}
	return value, step, true
}
