package compare

import "strings"

// Two quantities agree when one sentence can be true of both: the same value,
// the one rounded within what its wording allows, converted, or told with fewer
// parts. All bounds are in the unit's thousandths.

// comparable tells whether two quantities could fill one slot.
func (q *quantity) comparable(p *quantity) bool {
	switch {
	case q.kind == resultQuantity || p.kind == resultQuantity, q.kind == dateQuantity || p.kind == dateQuantity, q.kind == clockQuantity || p.kind == clockQuantity, q.kind == percentQuantity || p.kind == percentQuantity:
		return q.kind == p.kind
	case q.kind == countQuantity && p.kind == countQuantity:
		return true
	case q.isYears() && p.isYears():
		return true
	case q.kind == countQuantity || p.kind == countQuantity:
		return false
	case q.kind == durationQuantity && p.kind == durationQuantity:
		return true
	}
	return q.kind == p.kind && q.unit == p.unit
}

// isYears: an age, or a duration in years, which Indonesian writes alike.
func (q *quantity) isYears() bool {
	return q.kind == ageQuantity || q.kind == durationQuantity && q.unit == "month" && q.value%(12*milli) == 0
}

// base is the value in a unit that both share.
func (q *quantity) base(v int64) int64 {
	switch {
	case q.kind == ageQuantity:
		return v * 12 * 30 * 24 * 60
	case q.unit == "month" && q.kind == durationQuantity:
		return v * 30 * 24 * 60
	case q.unit == "day" && q.kind == durationQuantity:
		return v * 24 * 60
	}
	return v
}

func (q *quantity) agrees(p *quantity) bool {
	switch q.kind {
	case dateQuantity:
		return datesAgree(q, p)
	case clockQuantity:
		return clocksAgree(q, p)
	case resultQuantity:
		return q.value == p.value && q.high == p.high
	}
	if q.approx == p.approx && (q.approx == over || q.approx == under || q.approx == atLeast || q.approx == atMost) {
		// "more than 500" and "more than 667": the same wording with another bound.
		x, y := q.base(q.value), p.base(p.value)
		return 10*x <= 11*y && 10*y <= 11*x
	}
	if q.kind == measureQuantity && (q.value%milli == 0) != (p.value%milli == 0) {
		// One was converted, 8,340 feet into 2,540 metres, and rounded after that.
		if gap := q.value - p.value; max(gap, -gap)*100 <= max(q.value, p.value) {
			return true
		}
	}
	return q.low <= p.most && p.low <= q.most
}

// bounds are what a quantity's wording allows. An exact value stands for all
// that round to its last written digit; a rounded one for a tenth to both
// sides, and half of what its last digit that is not zero is worth.
func (q *quantity) bounds() (low, high int64) {
	low, high = q.base(q.value), q.base(q.high)
	half := q.base(q.step) / 2
	if half > low/8 {
		half = low / 8
	}
	tenth := low / 10
	switch q.approx {
	case about:
		return low - tenth - 1, high + high/10 + 1
	case almost:
		return low - low*15/100, high + tenth/4
	case over:
		return low - half, high + high/3
	case atLeast:
		return low - half, high * 3
	case under:
		return low * 2 / 3, high + half
	case atMost:
		return low / 2, high + half
	}
	if q.step <= milli && q.kind == countQuantity {
		return low, high
	}
	return low - half, high + max(half-1, 0) // eight and nine weeks do not meet halfway
}

func clocksAgree(q, p *quantity) bool {
	gap := q.value - p.value
	if q.zone != p.zone && q.zone != "" && p.zone != "" {
		return true // other zones, other figures; nothing can be said
	}
	if q.loose || p.loose {
		gap %= 12 * 60 * milli
		if gap > 6*60*milli {
			gap -= 12 * 60 * milli
		} else if gap < -6*60*milli {
			gap += 12 * 60 * milli
		}
	}
	room := int64(0)
	if q.approx != exact || p.approx != exact {
		room = 20 * milli // "about nine" is 8.40, too
	}
	return gap <= room && -gap <= room
}

// datesAgree: every part that both tell is the same. A weekday's name alone
// agrees with any near day of that name.
func datesAgree(q, p *quantity) bool {
	x, y := q.day(), p.day()
	if x.full() && y.full() && (q.loose || p.loose) {
		days := int(x.time().Sub(y.time()).Hours() / 24)
		return days%7 == 0 && days <= 14 && days >= -14
	}
	for _, parts := range [][2]int{{x.year, y.year}, {x.month, y.month}, {x.date, y.date}} {
		if parts[0] > 0 && parts[1] > 0 && parts[0] != parts[1] {
			return false
		}
	}
	return true
}

func (q *quantity) day() day {
	v := int(q.value / milli)
	return day{v / 10000, v / 100 % 100, v % 100}
}

// slot is the type of a disagreement about such quantities.
func (q *quantity) slot() Slot {
	if q.kind == dateQuantity || q.kind == clockQuantity {
		return SlotDate
	}
	return SlotNumber
}

// people are nouns that count heads: two of them are one slot.
func countsPeople(unit string, lang *language) bool {
	for _, w := range lang.amounts().people {
		if unit == w || strings.HasPrefix(unit, w) {
			return true
		}
	}
	return false
}
