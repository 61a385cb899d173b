package compare

import (
	"strconv"
	"strings"
	"time"
)

// date reads a day, month, year or weekday at i.
func (r *amountReader) date(i int) (quantity, int) {
	if d, next := r.calendarDay(i); next > i {
		return r.dated(d, i, next, false), next
	}
	if wd, used := phrase(r.ps, i, r.lang.weekdays); used > 0 && (r.words.lowerNames || r.ps[i].upper || r.lang.unspaced) {
		next := i + used
		for _, k := range []int{next, next + 1, next + 2} {
			if k > next && !strings.Contains(",.(（", r.norm(k-1)) && !r.words.dateJoins[r.norm(k-1)] {
				break
			}
			d, after := r.calendarDay(k)
			bracket := r.norm(k-1) == "(" || r.norm(k-1) == "（"
			if after == k && bracket {
				d, after = r.dayAndMonth(k)
			}
			if after > k && (d.date > 0) {
				if bracket && (r.norm(after) == ")" || r.norm(after) == "）") {
					after++
				}
				return r.dated(d, i, after, false), after
			}
		}
		if len(r.norm(i)) <= 3 && used == 1 && !r.lang.unspaced || r.today.year == 0 {
			if r.today.year == 0 && len(r.norm(i)) > 3 {
				return quantity{}, next
			}
			return quantity{}, i
		}
		return r.dated(r.nearWeekday(wd, i, next), i, next, true), next
	}
	if days, used := phrase(r.ps, i, r.words.relativeDays); used > 0 && r.today.year > 0 {
		return r.dated(r.today.plus(days), i, i+used, true), i + used
	}
	return quantity{}, i
}

// nearWeekday is the last such day up to the article's, or the next one where
// the words around say so.
func (r *amountReader) nearWeekday(weekday, i, next int) day {
	back := (int(r.today.time().Weekday()) - weekday + 7) % 7
	if back > 0 && (r.words.nextWeek[r.norm(next)] || r.words.nextWeek[r.norm(i-1)]) {
		back -= 7
	}
	return r.today.plus(-back)
}

func (r *amountReader) dated(d day, i, next int, loose bool) quantity {
	start, end := r.span(i, next)
	return quantity{start: start, end: end, kind: dateQuantity, value: int64(d.year*10000+d.month*100+d.date) * milli,
		high: int64(d.year*10000+d.month*100+d.date) * milli, normal: d.normal(), loose: loose}
}

// calendarDay reads a date in digits or with a month's name, or a year.
func (r *amountReader) calendarDay(i int) (day, int) {
	if r.lang.unspaced {
		return r.ideographicDay(i)
	}
	if d, next := r.digitDate(i); next > i {
		return r.settle(d), next
	}
	if m, used := r.month(i); used > 0 {
		k := i + used
		if n := r.dayNumber(k); n > 0 && !r.words.decimalComma && !r.isYear(k) { // March 12, 2025
			k++
			if s := r.norm(k); r.glued(k) && (s == "st" || s == "nd" || s == "rd" || s == "th") {
				k++
			}
			if r.norm(k) == "," && r.isYear(k+1) {
				return day{r.number(k + 1), m, n}, k + 2
			}
			if r.isYear(k) {
				return day{r.number(k), m, n}, k + 1
			}
			return r.settle(day{0, m, n}), k
		}
		if r.words.dateJoins[r.norm(k)] && r.isYear(k+1) {
			k++
		}
		if r.isYear(k) {
			return day{r.number(k), m, 0}, k + 1
		}
		if len(r.norm(i)) > 3 || r.words.yearBefore[r.norm(i-1)] {
			if r.lang.code == "en" && (r.norm(i) == "march" || r.norm(i) == "august") && !r.words.yearBefore[r.norm(i-1)] {
				return day{}, i
			}
			return day{0, m, 0}, k
		}
		return day{}, i
	}
	if n := r.dayNumber(i); n > 0 {
		k := i + 1
		if s := r.norm(k); r.glued(k) && (s == "st" || s == "nd" || s == "rd" || s == "th" || s == "." || s == "º") {
			k++
		}
		for r.words.dateJoins[r.norm(k)] {
			k++
		}
		if m, used := r.month(k); used > 0 {
			k += used
			at := k
			if r.norm(at) == "," || r.words.dateJoins[r.norm(at)] {
				at++
			}
			if r.isYear(at) {
				return day{r.number(at), m, n}, at + 1
			}
			return r.settle(day{0, m, n}), k
		}
	}
	if r.isYear(i) && r.namesYear(i) {
		return day{r.number(i), 0, 0}, i + 1
	}
	return day{}, i
}

// namesYear tells a year from a count: a word before it says so, or nothing
// that could be counted follows.
func (r *amountReader) namesYear(i int) bool {
	n := r.number(i)
	if n < 1900 || n > 2099 || r.joined(i) && r.glued(i) {
		return false
	}
	if code, _ := r.currencyBefore(i); code != "" || r.norm(i+1) == "%" {
		return false
	}
	if r.words.yearBefore[r.norm(i-1)] {
		return true
	}
	if r.norm(i+1) == "-" && r.glued(i+1) || r.words.identifies[r.norm(i-1)] {
		return false
	}
	return !r.countsSomething(i + 1)
}

// month reads a month's name; short ones and English "may" and "march" need
// their capital, as the others do where months have one.
func (r *amountReader) month(i int) (int, int) {
	m, used := phrase(r.ps, i, r.lang.months)
	if used == 0 || !r.ps[i].upper && !r.words.lowerNames && !r.lang.unspaced && r.lang.code != "ar" {
		return 0, 0
	}
	if len(r.norm(i)) <= 4 && r.norm(i+used) == "." && r.glued(i+used) && r.is(i+used+1, numberPiece) { // 6 nov. 2025
		used++
	}
	return m, used
}

// digitDate reads 2024-06-19, 19/6/2024, 16.10.2025, and 11/2 in brackets.
func (r *amountReader) digitDate(i int) (day, int) {
	if !r.is(i, numberPiece) || i > 0 && r.glued(i) && (r.is(i-1, wordPiece) && !r.lang.unspaced || r.norm(i-1) == "/" || r.norm(i-1) == "-") {
		return day{}, i
	}
	if parts := strings.Split(r.norm(i), "."); len(parts) == 3 && len(parts[2]) == 4 {
		return r.ordered(parts[0], parts[1], parts[2]), i + 1
	}
	sep := r.norm(i + 1)
	if sep != "-" && sep != "/" || !r.glued(i+1) || !r.is(i+2, numberPiece) || !r.glued(i+2) {
		return day{}, i
	}
	if r.norm(i+3) == sep && r.glued(i+3) && r.is(i+4, numberPiece) && r.glued(i+4) {
		a, b, c := r.norm(i), r.norm(i+2), r.norm(i+4)
		var d day
		if len(a) == 4 {
			d = r.ordered(c, b, a)
			if r.words.monthFirst {
				d = r.ordered(b, c, a)
			}
		} else if len(c) == 4 {
			d = r.ordered(a, b, c)
		}
		if d.full() {
			return d, i + 5
		}
		return day{}, i
	}
	return day{}, i
}

// dayAndMonth reads "11/2", which is a date only where a weekday says so.
func (r *amountReader) dayAndMonth(i int) (day, int) {
	if r.is(i, numberPiece) && (r.norm(i+1) == "/" || r.norm(i+1) == "-") && r.is(i+2, numberPiece) {
		if d := r.ordered(r.norm(i), r.norm(i+2), "0"); d.date > 0 && d.month > 0 {
			return r.settle(d), i + 3
		}
	}
	return day{}, i
}

func (r *amountReader) ordered(date, month, year string) day {
	if r.words.monthFirst {
		date, month = month, date
	}
	d, err1 := strconv.Atoi(date)
	m, err2 := strconv.Atoi(month)
	y, err3 := strconv.Atoi(year)
	if out := (day{y, m, d}); err1 == nil && err2 == nil && err3 == nil && out.valid() {
		return out
	}
	return day{}
}

// settle gives a day and month the year that brings it nearest to the article's.
func (r *amountReader) settle(d day) day {
	if d.year > 0 || d.month == 0 || d.date == 0 || r.today.year == 0 {
		return d
	}
	best, least := d, time.Duration(1<<62)
	for y := r.today.year - 1; y <= r.today.year+1; y++ {
		c := day{y, d.month, d.date}
		if gap := c.time().Sub(r.today.time()).Abs(); gap < least {
			best, least = c, gap
		}
	}
	return best
}

// dayNumber is a day of the month in digits, 0 for none.
func (r *amountReader) dayNumber(i int) int {
	if n := r.number(i); n >= 1 && n <= 31 && len(r.norm(i)) <= 2 {
		return n
	}
	return 0
}

func (r *amountReader) isYear(i int) bool {
	n := r.number(i)
	return len(r.norm(i)) == 4 && n >= 1000 && n <= 2999
}

// number is the value of a piece that is digits only, or -1.
func (r *amountReader) number(i int) int {
	if !r.is(i, numberPiece) {
		return -1
	}
	n, err := strconv.Atoi(r.norm(i))
	if err != nil {
		return -1
	}
	return n
}
