package compare

import (
	"bytes"
	"slices"
	"strconv"
	"strings"
)

// Whether two quantities fill one slot is judged by a logistic regression: each
// part of the evidence has a weight, and their sum, the log-odds, must reach
// slotThreshold. Hand-made rules found as much in the stories that they were made
// from and little in new ones; these weights are fitted, and what they are worth
// is measured on the stories that were left out of the fit (make tune, EVAL.md).

// slotThreshold is the least log-odds of a dispute, in 1/1024: a chance of .27,
// from which on precision is .8 on stories left out.
const slotThreshold = -1034

// slotBias is the log-odds, in 1/1024, of two quantities without any evidence.
var slotBias int64 = -2471

// A slotPair is two quantities of two sentences that no quantity of the other
// sentence agrees with.
type slotPair struct {
	*corpus
	p    comparison
	q, o *quantity
	// kinds are what is told of them, -1 for nothing (see predicate); heads how
	// many of them count people.
	kindA, kindB, heads int
}

// A slotEvidence is one part of the evidence with its weight, in 1/1024, for
// every unit of its value. The values are of both quantities alike, so that the
// order of the articles decides nothing.
type slotEvidence struct {
	name   string
	weight int64
	value  func(s *slotPair) int64 // in 1/1024: a unit is 1024
}

var slotEvidences = []slotEvidence{
	// The sentences.
	{"chance", -361, func(s *slotPair) int64 { return max(s.p.lnE, -12*one) >> 6 }},
	{"same words", 618, func(s *slotPair) int64 { return yes(s.p.certain) }},
	{"words in common", 184, func(s *slotPair) int64 {
		least := min(len(s.marksOf(s.p.a).content), len(s.marksOf(s.p.b).content))
		return int64(s.commonTerms(s.p.a, s.p.b, -1)) << 10 / int64(max(least, 1))
	}},
	{"words in common nearby", 291, func(s *slotPair) int64 { return int64(min(4, s.contextOverlap(s.p, s.q, s.o))) << 10 }},
	{"same word before", 91, func(s *slotPair) int64 { x, y := s.beside(s.p.a, s.q), s.beside(s.p.b, s.o); return yes(x[0] == y[0]) }},
	{"same word behind", 180, func(s *slotPair) int64 { x, y := s.beside(s.p.a, s.q), s.beside(s.p.b, s.o); return yes(x[1] == y[1]) }},
	{"best partners", 672, func(s *slotPair) int64 { return yes(s.p.best) }},
	{"one within the other", -331, func(s *slotPair) int64 { return yes(!s.p.weak && s.p.class == ClassPartial) }},
	{"values in common", 595, func(s *slotPair) int64 { return min(3, s.agreeing()) << 10 }},
	{"another year", -1209, func(s *slotPair) int64 { return yes(s.otherTimes(s.p.a, s.p.b)) }},
	{"one of earlier years", -318, func(s *slotPair) int64 { return yes(s.past(s.p.a) != s.past(s.p.b)) }},
	{"headlines", 1142, func(s *slotPair) int64 {
		return yes(s.sentences[s.p.a].role == Headline) + yes(s.sentences[s.p.b].role == Headline)
	}},
	{"one as usual", -5258, func(s *slotPair) int64 { return yes(s.asUsual(s.p.a) != s.asUsual(s.p.b)) }},
	{"one still at an hour", 117, func(s *slotPair) int64 { return yes(s.stillAt(s.p.a) != s.stillAt(s.p.b)) }},
	// The kind of quantity.
	{"percentage", 1570, func(s *slotPair) int64 { return yes(s.q.kind == percentQuantity) }},
	{"money", 692, func(s *slotPair) int64 { return yes(s.q.kind == moneyQuantity) }},
	{"measure", 1275, func(s *slotPair) int64 { return yes(s.q.kind == measureQuantity) }},
	{"age", 531, func(s *slotPair) int64 { return yes(s.q.kind == ageQuantity || s.o.kind == ageQuantity) }},
	{"result", 3043, func(s *slotPair) int64 { return yes(s.q.kind == resultQuantity) }},
	// What they are of.
	{"same unit", 278, func(s *slotPair) int64 { return yes(s.q.unit != "" && s.q.unit == s.o.unit) }},
	{"other unit", -36, func(s *slotPair) int64 {
		return yes(s.q.kind == countQuantity && s.q.unit != "" && s.o.unit != "" && s.q.unit != s.o.unit)
	}},
	{"likeness of nouns", 652, func(s *slotPair) int64 { return s.nounCosine() >> 6 }},
	{"likeness of counted nouns", 652, func(s *slotPair) int64 {
		if s.q.kind != countQuantity {
			return 0
		}
		return s.nounCosine() >> 6
	}},
	{"same fate", 1284, func(s *slotPair) int64 { return yes(s.kindA >= 0 && s.kindA == s.kindB) }},
	{"people of no same fate", -646, func(s *slotPair) int64 { return yes(s.heads == 2 && (s.kindA < 0 || s.kindA != s.kindB)) }},
	{"one of people", -977, func(s *slotPair) int64 { return yes(s.heads == 1) }},
	{"same head", 2418, func(s *slotPair) int64 { return yes(s.sameHead(s.p, s.q, s.o)) }},
	{"same bearer", 1352, func(s *slotPair) int64 { x, y := s.bearers(); return yes(x != "" && y != "" && alike(x, y)) }},
	{"one apposed", -1356, func(s *slotPair) int64 { return yes(s.apposed(s.p.a, s.q) != s.apposed(s.p.b, s.o)) }},
	{"on one day", 1996, func(s *slotPair) int64 { return yes(s.onOneDay(s.p, s.q, s.o)) }},
	{"only ones", 1220, func(s *slotPair) int64 { return yes(s.onlyOne(s.p.a, s.q) && s.onlyOne(s.p.b, s.o)) }},
	{"both parts", 2795, func(s *slotPair) int64 { return yes(s.isPart(s.p.a, s.q) && s.isPart(s.p.b, s.o)) }},
	{"one a total", -3082, func(s *slotPair) int64 { return yes(s.isTotal(s.p.a, s.q) != s.isTotal(s.p.b, s.o)) }},
	// The values.
	{"ratio", -1413, func(s *slotPair) int64 { return s.logRatio() }},
	{"hours apart", -362, func(s *slotPair) int64 { return s.hoursApart() }},
	{"digits in another order", 3199, func(s *slotPair) int64 { return yes(s.swapped()) }},
	{"loose", -497, func(s *slotPair) int64 { return yes(s.q.loose) + yes(s.o.loose) }},
	{"one a day", -2355, func(s *slotPair) int64 {
		return yes(s.q.kind == dateQuantity && (s.q.day().date == 0) != (s.o.day().date == 0))
	}},
	{"one of a year", 754, func(s *slotPair) int64 {
		return yes(s.q.kind == dateQuantity && (s.q.day().year == 0) != (s.o.day().year == 0))
	}},
	{"counted until a time", -1351, func(s *slotPair) int64 {
		if s.q.slot() == SlotDate {
			return 0
		}
		return yes(s.countedUntil(s.p.a)) + yes(s.countedUntil(s.p.b))
	}},
	{"times until which", -561, func(s *slotPair) int64 {
		return yes(s.q.slot() == SlotDate && s.isUntil(s.p.a, s.q)) + yes(s.q.slot() == SlotDate && s.isUntil(s.p.b, s.o))
	}},
	// What the articles tell elsewhere.
	{"one article tells both", -855, func(s *slotPair) int64 {
		return yes(s.knowsOther(s.p.b, s.p.a, s.q, s.o) != s.knowsOther(s.p.a, s.p.b, s.o, s.q))
	}},
	{"both articles tell both", -2637, func(s *slotPair) int64 { return yes(s.bothKnow(s.p, s.q, s.o)) }},
}

// logOdds are those of two quantities for one slot, in 1/1024.
func (c *corpus) logOdds(p comparison, q, o *quantity) int64 {
	s := c.newSlotPair(p, q, o)
	switch {
	case s.onlyChange():
		return 10 << 10
	case s.twoThings():
		return -10 << 10
	}
	sum := slotBias << 10
	for _, e := range slotEvidences {
		sum += e.weight * e.value(s)
	}
	return sum >> 10
}

func (c *corpus) newSlotPair(p comparison, q, o *quantity) *slotPair {
	s := &slotPair{corpus: c, p: p, q: q, o: o, kindA: c.predicate(p.a, q), kindB: c.predicate(p.b, o)}
	for _, heads := range [2]bool{c.headcount(p.a, q), c.headcount(p.b, o)} {
		if heads {
			s.heads++
		}
	}
	return s
}

// twoThings tells whether the values are of two by their words: what begins and
// what ends, the dead and the hurt, two parts, the ages of two people.
func (s *slotPair) twoThings() bool {
	if s.kindA >= 0 && s.kindB >= 0 && s.kindA != s.kindB && (s.heads == 2 || s.q.slot() == SlotDate || s.q.kind == durationQuantity) {
		return true
	}
	if s.isPart(s.p.a, s.q) && s.isPart(s.p.b, s.o) && s.q.unit != "" && s.o.unit != "" && s.q.unit != s.o.unit {
		return true // three of them children, four of them women
	}
	x, y := s.bearers()
	return s.q.isYears() && x != "" && y != "" && !alike(x, y)
}

// onlyChange tells whether the sentences have the same words in the same order
// but for their quantities, and the same number of them before these two: such
// sentences hardly ever stand in labelled stories, and need no statistics.
func (s *slotPair) onlyChange() bool {
	const least = 4 // words
	as, bs := s.features.words[s.p.a], s.features.words[s.p.b]
	i, j, same, here := 0, 0, 0, false
	for i < len(as) && j < len(bs) {
		switch x, y := &as[i], &bs[j]; {
		case x.quantity != nil && y.quantity != nil:
			here = here || x.quantity == s.q && y.quantity == s.o
		case x.quantity != nil || y.quantity != nil || x.id != y.id:
			return false
		default:
			same++
		}
		i, j = i+1, j+1
	}
	return i == len(as) && j == len(bs) && here && same >= least
}

func yes(b bool) int64 {
	if b {
		return 1 << 10
	}
	return 0
}

// agreeing is how many values the sentences have in common.
func (s *slotPair) agreeing() int64 {
	count := func(i, j int) (n int64) {
		for k := range s.facts[i].quantities {
			q := &s.facts[i].quantities[k]
			for m := range s.facts[j].quantities {
				if o := &s.facts[j].quantities[m]; q.comparable(o) && q.agrees(o) {
					n++
					break
				}
			}
		}
		return n
	}
	return min(count(s.p.a, s.p.b), count(s.p.b, s.p.a))
}

// beside are the words or marks right before and behind a quantity, empty at an
// end of the sentence.
func (s *slotPair) beside(i int, q *quantity) (out [2]string) {
	a := s.articles[s.owner[i]]
	if before := pieces(a.Text, s.sentences[i].start, q.start, a.lang); len(before) > 0 {
		out[0] = before[len(before)-1].norm
	}
	if behind := pieces(a.Text, q.end, s.sentences[i].end, a.lang); len(behind) > 0 {
		out[1] = behind[0].norm
	}
	return out
}

func (s *slotPair) bearers() (x, y string) { return s.bearer(s.p.a, s.q), s.bearer(s.p.b, s.o) }

// countedUntil tells whether sentence i names a time until which it counts.
func (s *slotPair) countedUntil(i int) bool {
	return slices.ContainsFunc(s.facts[i].quantities, func(q quantity) bool { return q.slot() == SlotDate && s.isUntil(i, &q) })
}

// isUntil tells whether a word shortly before a time says that it is an end:
// "hingga Kamis (19/6) pukul 20.00".
func (s *slotPair) isUntil(i int, q *quantity) bool {
	const reach = 5
	a := s.articles[s.owner[i]]
	before := pieces(a.Text, s.sentences[i].start, q.start, a.lang)
	for _, p := range before[max(0, len(before)-reach):] {
		if slices.Contains(a.lang.until, p.norm) {
			return true
		}
	}
	return false
}

// nounCosine is the cosine of the counted nouns' vectors in 1/65536, 0 for
// nouns without.
func (s *slotPair) nounCosine() int64 {
	t := tableFor(s.articles[s.owner[s.p.a]].lang.code)
	if t == nil {
		return 0
	}
	vector := func(i int, q *quantity) (sum [vectorDims]int64, ok bool) {
		if q.nounEnd > q.nounStart {
			if row := t.lookup(strings.ToLower(s.text(i, Span{q.nounStart, q.nounEnd}))); row >= 0 {
				t.addTo(&sum, row, 1<<10)
			}
		}
		return sum, normalise(&sum)
	}
	x, okX := vector(s.p.a, s.q)
	y, okY := vector(s.p.b, s.o)
	if !okX || !okY {
		return 0
	}
	dot := int64(0)
	for k := range x {
		dot += x[k] * y[k]
	}
	return dot / (unit * unit / one)
}

// logRatio is the logarithm of how many times the one value is the other, in
// 1/1024, at most that of twenty; 0 for times.
func (s *slotPair) logRatio() int64 {
	x, y := s.q.base(s.q.value), s.o.base(s.o.value)
	if x > y {
		x, y = y, x
	}
	if s.q.slot() == SlotDate || x <= 0 {
		return 0
	}
	return min(3<<10, (log2(uint64(y))-log2(uint64(x)))*45426>>22)
}

// hoursApart is the logarithm of the minutes between two hours, of ten and one
// more, in 1/1024, at most that of nine hours.
func (s *slotPair) hoursApart() int64 {
	if s.q.kind != clockQuantity {
		return 0
	}
	gap := max(s.q.value-s.o.value, s.o.value-s.q.value) / milli
	return min(4<<10, int64(ln1024(int(gap)+10, 10)))
}

// swapped: 126 and 162.
func (s *slotPair) swapped() bool {
	digits := func(q *quantity) []byte {
		d := []byte(strconv.FormatInt(q.value/milli, 10))
		slices.Sort(d)
		return d
	}
	return s.q.slot() == SlotNumber && s.q.value >= 10*milli && bytes.Equal(digits(s.q), digits(s.o))
}
