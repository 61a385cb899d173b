package compare

// Numbers of Japanese and Chinese: digits of either kind with powers of ten
// between them (3万5000, 二十三, 1億2千万).

var ideographDigits = map[string]int64{"〇": 0, "零": 0, "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9, "両": 2, "两": 2}
var ideographSmall = map[string]int64{"十": 10, "百": 100, "千": 1000}
var ideographLarge = map[string]int64{"万": 1e4, "萬": 1e4, "億": 1e8, "亿": 1e8, "兆": 1e12}

func readIdeographic(ps []piece, i int) (numeral, bool) {
	var total, section, digit int64 // in thousandths; section is below the next large power
	n := numeral{next: i, step: milli, words: true}
	pending, seen := false, false
	for k := i; k < len(ps) && (k == i || ps[k].glued); k++ {
		p := ps[k]
		if p.kind == numberPiece && !pending {
			value, step, ok := parseDigits(p.norm, false)
			if !ok {
				break
			}
			digit, n.step, n.words = value, step, false
			n.plain = k == i && value%milli == 0
			pending, seen = true, true
		} else if d, ok := ideographDigits[p.norm]; ok && !pending {
			digit, pending, seen = d*milli, true, true
		} else if f, ok := ideographSmall[p.norm]; ok && (pending || seen || f == 10 || f == 100) {
			if !pending {
				digit = milli
			}
			section += digit * f
			digit, pending, seen, n.plain = 0, false, true, false
		} else if f, ok := ideographLarge[p.norm]; ok && seen {
			if total+section+digit > maxNumeral/f {
				break
			}
			total += (section + digit) * f
			n.step *= f
			section, digit, pending, n.plain = 0, 0, false, false
		} else {
			break
		}
		n.next = k + 1
	}
	n.value = total + section + digit
	n.high = n.value
	return n, seen
}

// unspacedNoun takes the counter and the ideographs after it for the noun:
// 人, 棟, 世帯.
func (r *amountReader) unspacedNoun(q *quantity, i int) {
	if !r.is(i, wordPiece) || !r.glued(i) {
		return
	}
	_, end := i, i+1
	if long, used := phrase(r.ps, i, r.words.classifiers); used > 0 && long {
		end = i + used
	}
	q.nounStart, q.nounEnd = r.span(i, end)
	q.unit = r.text[q.nounStart:q.nounEnd]
}

// ideographicDay reads 2024年6月19日, 6月19日, 2024年6月, 2024年. Without an
// ideograph after it no number is a date.
func (r *amountReader) ideographicDay(i int) (day, int) {
	if i > 0 && r.glued(i) && r.is(i-1, numberPiece) {
		return day{}, i
	}
	var d day
	next := i
	for _, part := range []struct {
		mark string
		to   *int
		most int64
	}{{"年", &d.year, 2999}, {"月", &d.month, 12}, {"日", &d.date, 31}} {
		n, ok := readIdeographic(r.ps, next)
		if !ok || n.value%milli != 0 || n.value > part.most*milli || n.value == 0 || r.norm(n.next) != part.mark || r.norm(n.next+1) == "間" || r.norm(n.next+1) == "前" || r.norm(n.next+1) == "ぶ" {
			continue
		}
		*part.to = int(n.value / milli)
		next = n.next + 1
	}
	switch {
	case d.year > 0 && d.year < 1000, d.year == 0 && d.month == 0 && d.date == 0, d.month == 0 && d.date > 0 && d.year > 0:
		return day{}, i
	case d.month == 0 && d.date > 0: // 19日
		if r.today.year == 0 {
			return day{}, next
		}
		d.year, d.month = r.today.year, r.today.month
		if d.date > r.today.date+14 {
			d = day{d.year, d.month, 1}.plus(-1)
			d.date = r.number(i)
		}
		if !d.valid() || d.date < 1 {
			return day{}, i
		}
		return d, next
	case d.month > 0 && d.date == 0 && d.year == 0:
		return day{}, i
	}
	return r.settle(d), next
}
