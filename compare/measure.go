package compare

// unitSymbols are units that are written alike in every language. A single
// letter counts only where it is glued to the digits or stands after them in
// digits; words are in the amounts of the languages.
var unitSymbols = map[string]measureUnit{
	"km": {"m", 1000, 1}, "m": {"m", 1, 1}, "cm": {"m", 1, 100}, "mm": {"m", 1, 1000},
	"kg": {"kg", 1, 1}, "g": {"kg", 1, 1000}, "t": {"kg", 1000, 1},
	"ha": {"m2", 10000, 1}, "km2": {"m2", 1000000, 1}, "m2": {"m2", 1, 1}, "m²": {"m2", 1, 1}, "km²": {"m2", 1000000, 1}, "m3": {"m3", 1, 1}, "m³": {"m3", 1, 1},
	"km/h": {"km/h", 1, 1}, "km/jam": {"km/h", 1, 1}, "kmh": {"km/h", 1, 1}, "mph": {"km/h", 1609344, 1000000},
	"l": {"l", 1, 1}, "ml": {"l", 1, 1000}, "°c": {"°c", 1, 1}, "°": {"°", 1, 1}, "mw": {"mw", 1, 1}, "kw": {"mw", 1, 1000},
	"ft": {"m", 3048, 10000}, "mi": {"m", 1609344, 1000},
	"min": {"min", 1, 1}, "h": {"min", 60, 1}, "sec": {"min", 1, 60},
}

// currencySigns stand before or behind a sum.
var currencySigns = map[string]string{"£": "gbp", "$": "usd", "us$": "usd", "a$": "aud", "$us": "usd", "$a": "aud", "nz$": "nzd", "$nz": "nzd", "s$": "sgd", "€": "eur", "¥": "jpy", "￥": "jpy", "₹": "inr", "₩": "krw", "₽": "rub"}

// currencyBefore finds the currency before the number at i, and where it begins.
func (r *amountReader) currencyBefore(i int) (code string, first int) {
	if code, ok := currencySigns[r.norm(i-1)]; ok {
		if long, ok := currencySigns[r.norm(i-2)+r.norm(i-1)]; ok && r.glued(i-1) {
			return long, i - 2
		}
		return code, i - 1
	}
	if code, ok := currencySigns[r.norm(i-2)+r.norm(i-1)]; ok && r.glued(i-1) { // $US250
		return code, i - 2
	}
	before := i - 1
	if r.norm(before) == "." { // Rp. 500.000
		before--
	}
	if r.is(before, wordPiece) && len(r.norm(before)) <= 3 {
		if code, ok := r.words.currencies[r.norm(before)]; ok {
			return code, before
		}
	}
	return "", i
}

// readUnit reads what follows a number: a percent sign, currency, unit, age or
// counted noun. It gives the index behind it, or -1 when the number is none.
func (r *amountReader) readUnit(q *quantity, i int, n numeral) int {
	next := n.next
	if r.norm(next) == "%" {
		q.kind, q.unit = percentQuantity, "%"
		return next + 1
	}
	if _, used := phrase(r.ps, next, r.words.percent); used > 0 {
		q.kind, q.unit = percentQuantity, "%"
		return next + used
	}
	if code, ok := currencySigns[r.norm(next)]; ok {
		q.kind, q.unit = moneyQuantity, code
		return next + 1
	}
	if code, used := phrase(r.ps, next, r.words.currencies); used > 0 {
		q.kind, q.unit = moneyQuantity, code
		if code == "gbp/100" {
			q.unit = "gbp"
			q.value, q.high, q.step = q.value/100, q.high/100, max(q.step/100, 1)
		}
		return next + used
	}
	if used := r.age(i, next); used >= 0 {
		q.kind, q.unit = ageQuantity, "age"
		return next + used
	}
	at := next
	if r.norm(at) == "-" && r.glued(at) && r.glued(at+1) { // "a 25-mile walk"
		at++
	}
	u, used := phrase(r.ps, at, r.words.units)
	if used == 0 && !n.words {
		u, used = phrase(r.ps, at, unitSymbols)
		if used > 0 && len(r.norm(at)) == 1 && !r.glued(at) && r.norm(at) != "m" {
			used = 0
		}
	}
	if used > 0 {
		if r.lang.unspaced && q.high == q.value && r.norm(at+used) == "半" && r.glued(at+used) { // 1時間半
			q.value, q.high = q.value+milli/2, q.high+milli/2
			used++
		}
		r.measure(q, u)
		return r.longerDuration(q, u, at+used)
	}
	if at > next || r.norm(next) == "-" && r.glued(next) || r.norm(next) == "/" && r.glued(next) {
		return -1 // 40-Tonner, 2-1, 24/7
	}
	r.noun(q, next)
	if r.lang.unspaced && !r.is(i, numberPiece) { // 一気, 一郎: only a counter makes an ideograph a number
		if _, counter := phrase(r.ps, next, r.words.classifiers); counter == 0 {
			return -1
		}
	}
	return next
}

func (r *amountReader) measure(q *quantity, u measureUnit) {
	q.kind, q.unit = measureQuantity, u.canonical
	if u.canonical == "min" || u.canonical == "day" || u.canonical == "month" {
		q.kind = durationQuantity
	}
	q.value, q.high, q.step = convert(q.value, u), convert(q.high, u), max(convert(q.step, u), 1)
}

// convert rounds to the nearest thousandth of the canonical unit.
func convert(v int64, u measureUnit) int64 {
	if v > maxNumeral/u.num {
		return v / u.den * u.num
	}
	return (v*u.num + u.den/2) / u.den
}

// longerDuration adds the smaller parts: "4 jam 50 menit", "three hours and
// ten minutes", "satu jam setengah".
func (r *amountReader) longerDuration(q *quantity, u measureUnit, next int) int {
	if q.kind != durationQuantity || q.high > q.value {
		return next
	}
	if f, used := phrase(r.ps, next, r.words.fractionsAfter); used > 0 {
		q.value += convert(int64(f), u)
		q.high = q.value
		return next + used
	}
	at := next
	for _, join := range append([]string{"dan", "and", "y", "und", "و"}, r.words.joins...) {
		if r.norm(at) == join {
			at++
			break
		}
	}
	m, ok := readNumeral(r.ps, at, r.lang)
	if !ok {
		return next
	}
	smaller, used := phrase(r.ps, m.next, r.words.units)
	if used == 0 || smaller.canonical != u.canonical || smaller.num*u.den >= u.num*smaller.den {
		return next
	}
	q.value += convert(m.value, smaller)
	q.high, q.step = q.value, convert(milli, smaller)
	return m.next + used
}

// age tells whether the number at i, with next behind it, is somebody's age,
// and how many pieces after it belong to it; -1 for no age.
func (r *amountReader) age(i, next int) int {
	if next != i+1 || !r.is(i, numberPiece) || len(r.norm(i)) > 3 {
		if _, used := phrase(r.ps, next, r.words.ages); used > 1 {
			return used
		}
		return -1
	}
	_, used := phrase(r.ps, next, r.words.ages)
	if _, unit := phrase(r.ps, next, r.words.units); used > 1 || used == 1 && unit == 0 {
		return used
	}
	name := r.is(i-2, wordPiece) && (r.ps[i-2].upper || r.norm(i-1) == ")")
	after := r.norm(next + used)
	switch {
	case (r.norm(i-1) == "（" || r.norm(i-1) == "(") && (after == "）" || after == ")") && r.lang.unspaced:
		return used
	case r.norm(i-1) == "(" && after == ")" && name:
		return used
	case r.norm(i-1) == "," && (after == "," || after == ".") && name && used == 0 && len(r.norm(i)) == 2 && r.lang.code != "ja":
		return 0
	case r.words.agedBefore[r.norm(i-1)]:
		return used
	}
	return -1
}

// noun finds what is counted: the next word that is not a classifier, in small
// letters unless the language writes nouns with capitals.
func (r *amountReader) noun(q *quantity, i int) {
	if r.lang.unspaced {
		r.unspacedNoun(q, i)
		return
	}
	if _, used := phrase(r.ps, i, r.words.parts); used > 0 { // "three of them children"
		i += used
	}
	classifier := -1
	for k := i; k < len(r.ps) && k < i+4; k++ {
		if !r.is(k, wordPiece) {
			break
		}
		word := r.norm(k)
		if noun, ok := r.words.classifiers[word]; ok && classifier < 0 {
			classifier = k
			if noun {
				break
			}
			continue
		}
		if r.words.skipped[word] {
			continue
		}
		if r.lang.isFunctionWord(word) || r.ps[k].upper && r.lang.code != "de" && classifier < 0 && k > i {
			break
		}
		if r.ps[k].upper && r.lang.code != "de" && k == i {
			break
		}
		r.setNoun(q, k)
		return
	}
	if classifier >= 0 {
		r.setNoun(q, classifier)
	}
}

func (r *amountReader) setNoun(q *quantity, k int) {
	q.nounStart, q.nounEnd = r.ps[k].start, r.ps[k].end
	q.unit = rootOf(r.norm(k), r.lang)
}

// rootOf is a word's root, or the word where the language has no stemmer.
func rootOf(word string, lang *language) string {
	if lang.stem != nil {
		return lang.stem(word)
	}
	return word
}
