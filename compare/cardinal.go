package compare

import "slices"

// readWords reads a number in words: "dua puluh tiga", "two hundred and
// fourteen", "a dozen", "half a million". It keeps the sum in whole ones; a
// magnitude multiplies only what is below it, so "satu juta dua ratus ribu"
// comes right.
func readWords(ps []piece, i int, lang *language) (numeral, bool) {
	w := lang.amounts()
	if _, n := phrase(ps, i, w.notNumbers); n > 0 {
		return numeral{}, false
	}
	if i > 0 {
		if _, n := phraseBefore(ps, i+1, w.notNumbers); n > 1 {
			return numeral{}, false
		}
	}
	var sum, step int64 = 0, milli
	k, found := i, false
	if f, n := phrase(ps, i, w.fractions); n > 0 {
		k += n
		factor, used := magnitude(ps, k, lang)
		if used > 0 {
			return numeral{value: int64(f) * factor, high: int64(f) * factor, next: k + used, step: milli, words: true}, true
		}
		return numeral{value: int64(f), high: int64(f), next: k, step: 1, words: true}, true
	}
	if _, n := phrase(ps, i, w.articles); n > 0 { // "a dozen", "a hundred"
		if _, used := magnitude(ps, i+n, lang); used > 0 && !ps[i+n].glued {
			sum, k = 1, i+n
		}
	}
	for k < len(ps) {
		at := k
		if found {
			for at < len(ps) && (slices.Contains(w.joins, ps[at].norm) || ps[at].norm == "-" && ps[at].glued) && at < k+1 {
				at++
			}
		}
		if at >= len(ps) || ps[at].kind != wordPiece {
			break
		}
		if v, n := wordNumber(ps, at, lang); n > 0 {
			fits := !found || v < 100 && sum%100 == 0 && sum > 0 || v < 10 && sum%10 == 0 && sum%100 >= 20 || v < 1000 && sum%1000 == 0 && sum > 0
			if w.unitsFirst && found && v >= 20 && v < 100 && v%10 == 0 && sum%100 < 10 && sum%100 > 0 { // "ثلاثة وعشرين"
				fits = true
			}
			if !fits {
				break
			}
			sum += v
			k, found = at+n, true
			continue
		}
		if found && ps[at].norm == w.teens && sum%10 > 0 {
			sum += 10
			k = at + 1
			continue
		}
		factor, n := magnitude(ps, at, lang)
		if n == 0 || ps[at].glued && !(at > 0 && ps[at-1].norm == "-") && !lang.unspaced {
			break
		}
		low := sum % factor
		if low == 0 {
			if sum > 0 || !w.bareMagnitude[ps[at].norm] {
				break
			}
			low = 1
		}
		if sum > maxNumeral/milli/factor {
			break
		}
		sum = sum - sum%factor + low*factor
		k, found = at+n, true
	}
	if !found {
		return numeral{}, false
	}
	value := sum * milli
	if f, n := afterNumber(ps, k, w.fractionsAfter); n > 0 {
		value, step = value+int64(f), 1
		k += n
	}
	return numeral{value: value, high: value, next: k, step: step, words: true}, true
}

// wordNumber is the cardinal that one word is, with how many pieces it takes.
func wordNumber(ps []piece, i int, lang *language) (int64, int) {
	if v, n := phrase(ps, i, lang.amounts().cardinals); n > 0 {
		return int64(v), n
	}
	if lang.amounts().compound != nil {
		if v, ok := lang.amounts().compound(ps[i].norm); ok {
			return v, 1
		}
	}
	return 0, 0
}

func afterNumber(ps []piece, i int, table map[string]int) (int, int) {
	return phrase(ps, i, table)
}
