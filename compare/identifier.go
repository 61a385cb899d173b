package compare

import (
	"strings"
)

// joined tells whether the number at i is glued to letters before it, with a
// hyphen or without: KA-12, A320, under-12s.
func (r *amountReader) joined(i int) bool {
	if r.is(i-1, wordPiece) && r.is(i, numberPiece) {
		_, money := r.words.currencies[r.norm(i-1)]
		if _, ok := currencySigns[r.norm(i-2)+r.norm(i-1)]; ok { // $US250
			money = true
		}
		return !money && !r.lang.unspaced
	}
	mark := r.norm(i - 1)
	if !strings.Contains("-@#_/&=", mark) {
		return false
	}
	if mark == "-" && r.is(i, wordPiece) { // "twenty-five" is read from its beginning
		return r.glued(i-1) && r.is(i-2, wordPiece)
	}
	return r.glued(i-1) && i >= 2 || mark == "@" || mark == "#"
}

// pass goes over a number that is none, with all that is glued to it.
func (r *amountReader) pass(i int) int {
	i++
	for i < len(r.ps) && r.ps[i].glued && (r.ps[i].kind != markPiece || strings.Contains("-/:@_", r.ps[i].norm)) && !r.lang.unspaced {
		i++
	}
	return i
}

// identifier tells whether a number in digits is a name: after a word that
// says so, after a capitalised word with nothing to count behind it, or a
// telephone number.
func (r *amountReader) identifier(i int, n numeral) bool {
	digits := r.norm(i)
	if n.words { // Year Six
		return r.words.identifies[r.norm(i-1)] && r.ps[i].upper && r.ps[i-1].upper
	}
	if n.plain && len(digits) > 1 && digits[0] == '0' || n.plain && len(digits) > 8 {
		return true
	}
	if r.glued(n.next) && r.is(n.next, wordPiece) && n.plain && !r.lang.unspaced { // 737A
		_, isUnit := phrase(r.ps, n.next, r.words.units)
		_, isSymbol := phrase(r.ps, n.next, unitSymbols)
		if isUnit+isSymbol == 0 && len(r.norm(n.next)) <= 3 {
			return true
		}
	}
	if n.plain && r.is(i-1, numberPiece) { // 0800 123456
		return true
	}
	before := i - 1
	if r.norm(before) == "." { // No. 7
		before--
	}
	if !r.is(before, wordPiece) {
		return false
	}
	if _, percent := phrase(r.ps, n.next, r.words.percent); r.norm(before) == "minus" && percent == 0 && r.norm(n.next) != "%" { // degrees
		return true
	}
	if r.words.identifies[r.norm(before)] && n.plain {
		return true
	}
	if !n.plain || !r.ps[before].upper || before == 0 || before != i-1 || r.lang.unspaced || r.lang.code == "de" {
		return false
	}
	if _, approx := phraseBefore(r.ps, i, r.words.before); approx > 0 {
		return false
	}
	return !r.countsSomething(n.next)
}

// countsSomething tells whether a unit or a noun in small letters stands at i.
func (r *amountReader) countsSomething(i int) bool {
	for _, used := range []int{second(phrase(r.ps, i, r.words.units)), second(phrase(r.ps, i, unitSymbols)), second(phrase(r.ps, i, r.words.currencies)), second(phrase(r.ps, i, r.words.percent))} {
		if used > 0 {
			return true
		}
	}
	return r.norm(i) == "%" || r.is(i, wordPiece) && !r.ps[i].upper && !r.lang.isFunctionWord(r.norm(i))
}

func second[A, B any](_ A, b B) B { return b }
