package compare

import (
	"strconv"
	"strings"
)

// A quantity is a number, amount, time or date in a sentence, with its meaning
// in a form in which equal ones are equal: "a dozen" and 12, 6.42pm and 18:42,
// Rp68 ribu and Rp68.000, half past six and pukul setengah tujuh.
type quantity struct {
	start, end int
	kind       quantityKind
	// value is in thousandths of the unit; high is above it for a range or a
	// vague one ("dozens"). A clock time is in minutes of the day, a date is
	// yyyymmdd with zeros for what is not said.
	value, high int64
	low, most   int64 // what its wording allows, see bounds
	// step is what one in the last written digit is worth.
	step int64
	// unit is "idr", "m", "min", "%"; for a count the root of the counted noun,
	// empty when none follows.
	unit   string
	approx approximation
	// normal is how a reader is told the meaning: "14", "2024-06-19", "18:42".
	normal string
	// loose: a time that may be of the morning or the evening, a date that is
	// only a weekday's name.
	loose bool
	// zone is of a clock time, as written.
	zone string
	// nounStart..nounEnd is the counted noun, empty without one.
	nounStart, nounEnd int
}

type quantityKind uint8

const (
	countQuantity quantityKind = iota
	percentQuantity
	moneyQuantity
	measureQuantity
	durationQuantity
	ageQuantity
	clockQuantity
	dateQuantity
	// A resultQuantity is a score or a count of votes: 2-1.
	resultQuantity
)

// findQuantities reads the quantities of text[start:end] from left to right.
// date is the article's day (2024-06-19), against which weekdays and days
// without a year are resolved; it may be empty. Numbers that are names (Boeing
// 737, Pasal 5, telephone numbers) are none.
func findQuantities(text string, start, end int, lang *language, date string) []quantity {
	return quantitiesAmong(pieces(text, start, end, lang), text, lang, date)
}

// quantitiesAmong is findQuantities for a sentence that is cut already.
func quantitiesAmong(ps []piece, text string, lang *language, date string) []quantity {
	r := amountReader{text: text, ps: ps, lang: lang, words: lang.amounts(), today: parseDay(date)}
	for i := 0; i < len(r.ps); {
		next := i + 1
		if r.opensNone(i) {
			i = next
			continue
		}
		for _, read := range []func(int) (quantity, int){r.date, r.clock, r.amount} {
			if q, n := read(i); n > i {
				next = n
				if q.end > 0 {
					r.out = append(r.out, q)
				}
				break
			}
		}
		i = next
	}
	for k := range r.out {
		r.out[k].low, r.out[k].most = r.out[k].bounds()
	}
	return r.out
}

// opensNone tells of most words that no quantity begins with them.
func (r *amountReader) opensNone(i int) bool {
	p := &r.ps[i]
	if p.place&opensQuantity != 0 || p.kind == numberPiece || r.lang.unspaced {
		return false
	}
	return p.kind == markPiece || !p.glued && r.words.compound == nil
}

// An amountReader reads one sentence. Its methods take a piece's index and
// give what stands there with the index behind it; no progress means nothing,
// and progress without a quantity is a number to pass over.
type amountReader struct {
	text  string
	ps    []piece
	lang  *language
	words *amountWords
	today day
	out   []quantity
	// read is the numeral at piece readAt-1: a clock and an amount ask for it in turn.
	read   numeral
	isRead bool
	readAt int
}

// numeral is readNumeral at piece i.
func (r *amountReader) numeral(i int) (numeral, bool) {
	if r.readAt != i+1 {
		r.read, r.isRead = readNumeral(r.ps, i, r.lang)
		r.readAt = i + 1
	}
	return r.read, r.isRead
}

func (r *amountReader) span(i, next int) (start, end int) {
	return r.ps[i].start, r.ps[next-1].end
}

// norm is a piece's text, empty past the ends.
func (r *amountReader) norm(i int) string {
	if i < 0 || i >= len(r.ps) {
		return ""
	}
	return r.ps[i].norm
}

func (r *amountReader) is(i int, kind pieceKind) bool {
	return i >= 0 && i < len(r.ps) && r.ps[i].kind == kind
}

func (r *amountReader) glued(i int) bool { return i >= 0 && i < len(r.ps) && r.ps[i].glued }

// amount reads a count, percentage, sum of money, measure, duration or age.
func (r *amountReader) amount(i int) (quantity, int) {
	if i > 0 && r.glued(i) && (r.is(i, wordPiece) || r.is(i, numberPiece)) && r.joined(i) {
		return quantity{}, r.pass(i)
	}
	n, ok := r.numeral(i)
	if !ok {
		return quantity{}, i
	}
	first, currency := i, ""
	if code, at := r.currencyBefore(i); code != "" {
		first, currency = at, code
		if f, ok := r.words.letters[r.norm(n.next)]; ok && r.glued(n.next) {
			n.value, n.high, n.step = n.value*pow10(f), n.high*pow10(f), n.step*pow10(f)
			n.next++
		}
	}
	if currency == "" && r.identifier(i, n) {
		return quantity{}, r.pass(i)
	}
	q := quantity{value: n.value, high: n.high, step: n.step}
	if high, next := r.rangeEnd(n); next > 0 {
		q.high, n.next = high, next
	}
	next := n.next
	switch {
	case currency != "":
		q.kind, q.unit = moneyQuantity, currency
		if code, used := phrase(r.ps, next, r.words.currencies); used > 0 && code == currency { // "Rp 5 juta rupiah"
			next += used
		}
	case r.result(&q, n):
		next = n.next + 2
	case r.votes(&q, i, n) > 0:
		next = r.votes(&q, i, n)
	default:
		next = r.readUnit(&q, i, n)
		if next < 0 {
			return quantity{}, r.pass(i)
		}
	}
	q.start, q.end = r.span(first, next)
	q.approx = r.approximation(first, next)
	if q.high > q.value && q.kind != resultQuantity {
		q.approx = about
	}
	q.normal = q.describe()
	return q, next
}

// approximation is how exact the words around a number are.
func (r *amountReader) approximation(first, next int) approximation {
	if a, n := phrase(r.ps, next, r.words.after); n > 0 {
		return a
	}
	if a, n := phraseBefore(r.ps, first, r.words.before); n > 0 {
		return a
	}
	return exact
}

// rangeEnd reads the second number of "1,5 sampai 2,5 meter", if a unit or
// noun follows it.
func (r *amountReader) rangeEnd(n numeral) (high int64, next int) {
	if !r.words.ranges[r.norm(n.next)] {
		return 0, 0
	}
	m, ok := readNumeral(r.ps, n.next+1, r.lang)
	if !ok || m.value <= n.value || !r.countsSomething(m.next) {
		return 0, 0
	}
	return m.high, m.next
}

// result reads the second number of "2-1" into high, the larger one first.
func (r *amountReader) result(q *quantity, n numeral) bool {
	k := n.next
	if !n.plain || n.value > 999*milli || r.norm(k) != "-" || !r.glued(k) || !r.glued(k+1) || len(r.norm(k+1)) > 3 || r.number(k+1) < 0 || r.glued(k+2) && r.is(k+2, wordPiece) || r.norm(k+2) == "-" && r.glued(k+2) {
		return false
	}
	second := int64(r.number(k+1)) * milli
	q.kind, q.value, q.high = resultQuantity, max(n.value, second), min(n.value, second)
	return true
}

// votes reads "19 votes to 17", "voted by 19 to 17", "24 suara berbanding 21"
// like 19-17 and gives the index behind it, 0 for nothing of the kind.
func (r *amountReader) votes(q *quantity, i int, n numeral) int {
	k, cast := n.next, false
	if !n.plain && !n.words || n.value > 999*milli || n.value%milli != 0 {
		return 0
	}
	if r.words.votes[r.norm(k)] {
		k, cast = k+1, true
	}
	for b := i - 1; b >= max(0, i-4) && !cast; b-- {
		cast = r.words.votes[r.norm(b)]
	}
	_, used := phrase(r.ps, k, r.words.against)
	if !cast || used == 0 {
		return 0
	}
	m, ok := readNumeral(r.ps, k+used, r.lang)
	if !ok || m.value > 999*milli || m.value%milli != 0 || r.norm(m.next) == "%" {
		return 0
	}
	q.kind, q.value, q.high = resultQuantity, max(n.value, m.value), min(n.value, m.value)
	if r.words.votes[r.norm(m.next)] {
		return m.next + 1
	}
	return m.next
}

func (q *quantity) describe() string {
	s := formatThousandths(q.value)
	if q.high > q.value {
		s += "-" + formatThousandths(q.high)
	}
	switch {
	case q.kind == percentQuantity:
		return s + "%"
	case q.kind == resultQuantity:
		return formatThousandths(q.value) + "-" + formatThousandths(q.high)
	case q.kind == countQuantity || q.unit == "":
		return s
	}
	return s + " " + q.unit
}

func formatThousandths(v int64) string {
	s := strconv.FormatInt(v/milli, 10)
	if f := v % milli; f != 0 {
		s += "." + strings.TrimRight(strconv.FormatInt(milli+f, 10)[1:], "0")
	}
	return s
}
