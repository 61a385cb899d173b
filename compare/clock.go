package compare

import (
	"fmt"
	"strconv"
	"strings"
)

// clock reads a time of day at i: 18:42, 18.42 WIB, 6.42pm, pukul lima sore,
// half past six, zwanzig vor sechs, las ocho menos ocho, noon.
func (r *amountReader) clock(i int) (quantity, int) {
	if minutes, used := phrase(r.ps, i, r.words.clockNames); used > 0 {
		next, loose := i+used, used > 1 && minutes%60 == 0 && minutes > 0
		if part, more := phrase(r.ps, next, r.words.dayParts); more > 0 { // الساعة السادسة مساء
			minutes, next, loose = part.hour(minutes/60)*60+minutes%60, next+more, false
		}
		return r.timed(i, next, minutes, loose), next
	}
	if r.lang.unspaced {
		return r.unspacedClock(i)
	}
	hour, minute, next := r.hourAndMinute(i)
	if next == i {
		return quantity{}, i
	}
	// A zone or part of the day settles what the hour means.
	loose := hour > 0 && hour <= 12 && !strings.HasPrefix(r.norm(i), "0")
	for range 3 {
		if _, used := phrase(r.ps, next, r.words.clockAfter); used > 0 {
			next += used
		}
		if part, used := phrase(r.ps, next, r.words.dayParts); used > 0 {
			hour, loose = part.hour(hour), false
			next += used
		}
	}
	zone := ""
	if _, used := phrase(r.ps, next, r.words.zones); used > 0 {
		zone = r.norm(next)
		next += used
		loose = loose && r.is(i, wordPiece)
	}
	q := r.timed(i, next, hour*60+minute, loose)
	q.zone = zone
	return q, next
}

// hour puts an hour of the twelve-hour clock into its part of the day.
func (p dayPart) hour(h int) int {
	if h == 12 && p.to == 11 && p.least == 1 && p.from == 0 { // 12.30pm is after noon
		return 12
	}
	if h == 12 && p.least == 24 { // 12.30am
		return 0
	}
	if h >= p.least && h >= p.from && h <= p.to {
		return h + 12
	}
	return h
}

func (r *amountReader) timed(i, next, minutes int, loose bool) quantity {
	start, end := r.span(i, next)
	if minutes >= 24*60 {
		minutes -= 24 * 60
	}
	q := quantity{start: start, end: end, kind: clockQuantity, value: int64(minutes) * milli, high: int64(minutes) * milli,
		step: milli, loose: loose, normal: fmt.Sprintf("%02d:%02d", minutes/60, minutes%60)}
	first := i
	for _, table := range []map[string]bool{r.words.clockHours, r.words.clockBefore} {
		if _, used := phraseBefore(r.ps, first, table); used > 0 {
			first -= used
			break
		}
	}
	if a, used := phraseBefore(r.ps, first, r.words.before); used > 0 {
		q.approx = a
	} else if a, used := phraseBefore(r.ps, i, r.words.before); used > 0 {
		q.approx = a
	}
	return q
}

// hourAndMinute reads the digits or words; next is i when it is no time.
func (r *amountReader) hourAndMinute(i int) (hour, minute, next int) {
	_, strong := phraseBefore(r.ps, i, r.words.clockHours)
	if strong > 0 && i-strong > 0 { // "4 jam 50 menit": jam is a unit there
		if r.is(i-strong-1, numberPiece) || second(readNumeral(r.ps, i-strong-1, r.lang)) {
			strong = 0
		}
	}
	_, weak := phraseBefore(r.ps, i, r.words.clockBefore)
	if r.is(i, numberPiece) {
		return r.digitTime(i, strong > 0, weak > 0)
	}
	if half, used := phrase(r.ps, i, r.words.halfTo); used > 0 && half && strong > 0 {
		if h, n := r.hourWord(i + used); n > 0 {
			return (h + 23) % 24, 30, i + used + n
		}
	}
	if _, used := phrase(r.ps, i, r.words.halfPast); used > 0 {
		if h, n := r.hourWord(i + used); n > 0 {
			return h, 30, i + used + n
		}
	}
	return r.wordTime(i, strong > 0)
}

// digitTime reads 18:42, and 18.42 or 6 where a word beside it says that it is a time.
func (r *amountReader) digitTime(i int, strong, weak bool) (hour, minute, next int) {
	if r.glued(i) && (r.is(i-1, wordPiece) || strings.Contains("-/:,.", r.norm(i-1)) && i > 1 && r.glued(i-1)) {
		return 0, 0, i
	}
	if r.norm(i+1) == ":" && r.glued(i+1) && r.glued(i+2) && r.is(i+2, numberPiece) && len(r.norm(i+2)) == 2 {
		h, m := r.number(i), r.number(i+2)
		if h >= 0 && h <= 24 && m >= 0 && m < 60 && !(r.norm(i+3) == ":" && r.glued(i+3)) {
			return h, m, i + 3
		}
		return 0, 0, i
	}
	h, m, plain := r.number(i), 0, true
	if parts := strings.Split(r.norm(i), "."); len(parts) == 2 && len(parts[1]) == 2 && len(parts[0]) <= 2 {
		h, _ = strconv.Atoi(parts[0])
		m, _ = strconv.Atoi(parts[1])
		plain = false
	}
	if h < 0 || h > 24 || m > 59 || len(r.norm(i)) > 5 {
		return 0, 0, i
	}
	if code, _ := r.currencyBefore(i); code != "" {
		return 0, 0, i
	}
	_, part := phrase(r.ps, i+1, r.words.dayParts)
	_, after := phrase(r.ps, i+1, r.words.clockAfter)
	_, zone := phrase(r.ps, i+1, r.words.zones)
	switch {
	case strong, after > 0, zone > 0, part > 0 && (!plain || h <= 12 && h > 0):
	case weak && !plain && !r.countsSomething(i+1):
	default:
		return 0, 0, i
	}
	// "6 Uhr 40", "pukul 5 lewat 10"
	if plain && after > 0 && r.is(i+1+after, numberPiece) && r.number(i+1+after) < 60 && len(r.norm(i+1+after)) == 2 {
		return h, r.number(i + 1 + after), i + 2 + after
	}
	return h, m, i + 1
}

// wordTime reads "lima sore", "ten o'clock", "twenty to six", "ocho menos ocho".
func (r *amountReader) wordTime(i int, strong bool) (hour, minute, next int) {
	n, ok := r.numeral(i)
	if !ok || !n.words || n.value%milli != 0 || n.value > 59*milli || n.value == 0 {
		return 0, 0, i
	}
	v := int(n.value / milli)
	if sign, used := phrase(r.ps, n.next, r.words.clockSteps); used > 0 {
		if h, more := r.hourWord(n.next + used); more > 0 && !r.countsSomething(n.next+used+more) && (strong || r.closesTime(i, n.next+used+more)) {
			return shifted(h, sign*v, n.next+used+more)
		}
	}
	if v > 12 {
		return 0, 0, i
	}
	if strong {
		if sign, used := phrase(r.ps, n.next, r.words.stepsAfter); used > 0 {
			if f, used2 := phrase(r.ps, n.next+used, r.words.fractions); used2 > 0 {
				return shifted(v, sign*f*60/milli, n.next+used+used2)
			}
			if m, ok := readNumeral(r.ps, n.next+used, r.lang); ok && m.value < 60*milli {
				return shifted(v, sign*int(m.value/milli), m.next)
			}
		}
		return v, 0, n.next
	}
	_, part := phrase(r.ps, n.next, r.words.dayParts)
	_, after := phrase(r.ps, n.next, r.words.clockAfter)
	if part > 0 && len(r.words.clockHours) == 0 || after > 0 {
		return v, 0, n.next
	}
	return 0, 0, i
}

// closesTime tells whether "twenty to six" is a time: a word before it says so
// or a part of the day follows.
func (r *amountReader) closesTime(i, next int) bool {
	_, before := phraseBefore(r.ps, i, r.words.clockBefore)
	_, part := phrase(r.ps, next, r.words.dayParts)
	_, after := phrase(r.ps, next, r.words.clockAfter)
	return before+part+after > 0
}

func (r *amountReader) hourWord(i int) (hour, used int) {
	if n := r.number(i); n >= 1 && n <= 24 {
		return n, 1
	}
	n, ok := readNumeral(r.ps, i, r.lang)
	if !ok || n.value < milli || n.value > 12*milli || n.value%milli != 0 {
		return 0, 0
	}
	return int(n.value / milli), n.next - i
}

func shifted(hour, minutes, next int) (int, int, int) {
	t := (hour*60 + minutes + 24*60) % (24 * 60)
	return t / 60, t % 60, next
}

// unspacedClock reads 午後6時42分, 18時42分, 18:42.
func (r *amountReader) unspacedClock(i int) (quantity, int) {
	at := i
	part, settled := phrase(r.ps, i, r.words.dayParts)
	at += settled
	n, ok := readIdeographic(r.ps, at)
	if !ok || n.value%milli != 0 || n.value > 24*milli {
		return quantity{}, i
	}
	hour, minute, next := int(n.value/milli), 0, n.next
	switch r.norm(next) {
	case "時", "点", "點":
		if r.norm(next+1) == "間" {
			return quantity{}, i
		}
		next++
		if m, ok := readIdeographic(r.ps, next); ok && r.norm(m.next) == "分" && m.value < 60*milli {
			minute, next = int(m.value/milli), m.next+1
		} else if r.norm(next) == "半" {
			minute = 30
			next++
		}
	case ":":
		if r.number(next+1) < 0 || r.number(next+1) > 59 {
			return quantity{}, i
		}
		minute, next = r.number(next+1), next+2
	default:
		return quantity{}, i
	}
	if settled > 0 {
		hour = part.hour(hour)
	}
	return r.timed(i, next, hour*60+minute, settled == 0 && hour <= 12), next
}
