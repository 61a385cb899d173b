package compare

// Whether two quantities fill one slot is judged by a logistic regression: each
// part of the evidence has a weight, and their sum, the log-odds, must reach
// slotThreshold. Hand-made rules found as much in the stories that they were made
// from and little in new ones; these weights are fitted, and what they are worth
// is measured on the stories that were left out of the fit (make tune, EVAL.md).

// slotThreshold is the least log-odds of a dispute, in 1/1024: a chance of .35.
// With more or less of 400 the left-out stories score lower (EVAL.md).
const slotThreshold = -634

// slotBias is the log-odds, in 1/1024, of two quantities without any evidence.
var slotBias int64 = -1980

// A slotPair is two quantities of two sentences that no quantity of the other
// sentence agrees with.
type slotPair struct {
	*corpus
	p    comparison
	q, o *quantity
	x, y *quantitySlot // of q and o
	// known is how many of the articles tell both values, plus one, once asked for.
	known int
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
	{"chance", -322, func(s *slotPair) int64 { return max(s.p.lnE, -12*one) >> 6 }},
	{"same words", 775, func(s *slotPair) int64 { return yes(s.p.certain) }},
	{"words in common", 271, func(s *slotPair) int64 {
		least := min(len(s.contentOf(s.p.a)), len(s.contentOf(s.p.b)))
		return int64(s.commonTerms(s.p.a, s.p.b, -1)) << 10 / int64(max(least, 1))
	}},
	{"words in common nearby", 232, func(s *slotPair) int64 { return int64(min(4, s.contextOverlap(s.p, s.q, s.o))) << 10 }},
	{"same word before", 38, func(s *slotPair) int64 { return yes(s.x.before == s.y.before) }},
	{"same word behind", 210, func(s *slotPair) int64 { return yes(s.x.behind == s.y.behind) }},
	{"best partners", 797, func(s *slotPair) int64 { return yes(s.p.best) }},
	{"one within the other", -947, func(s *slotPair) int64 { return yes(!s.p.weak && s.p.class == ClassPartial) }},
	{"values in common", 418, func(s *slotPair) int64 { return min(3, s.agreeing(s.p.a, s.p.b), s.agreeing(s.p.b, s.p.a)) << 10 }},
	{"another year", -1429, func(s *slotPair) int64 { return yes(s.otherTimes(s.p.a, s.p.b)) }},
	{"one of earlier years", -50, func(s *slotPair) int64 { return yes(s.past(s.p.a) != s.past(s.p.b)) }},
	{"headlines", 812, func(s *slotPair) int64 {
		return yes(s.sentences[s.p.a].role == Headline) + yes(s.sentences[s.p.b].role == Headline)
	}},
	{"one as usual", -5250, func(s *slotPair) int64 { return yes(s.marksOf(s.p.a).usual != s.marksOf(s.p.b).usual) }},
	{"one still at an hour", 152, func(s *slotPair) int64 { return yes(s.stillAt(s.p.a) != s.stillAt(s.p.b)) }},
	// The kind of quantity.
	{"percentage", 1929, func(s *slotPair) int64 { return yes(s.q.kind == percentQuantity) }},
	{"money", 834, func(s *slotPair) int64 { return yes(s.q.kind == moneyQuantity) }},
	{"measure", 1439, func(s *slotPair) int64 { return yes(s.q.kind == measureQuantity) }},
	{"age", 344, func(s *slotPair) int64 { return yes(s.q.kind == ageQuantity || s.o.kind == ageQuantity) }},
	{"result", 3423, func(s *slotPair) int64 { return yes(s.q.kind == resultQuantity) }},
	// What they are of.
	{"same unit", 141, func(s *slotPair) int64 { return yes(s.q.unit != "" && s.q.unit == s.o.unit) }},
	{"other unit", -60, func(s *slotPair) int64 {
		return yes(s.q.kind == countQuantity && s.q.unit != "" && s.o.unit != "" && s.q.unit != s.o.unit)
	}},
	{"likeness of counted nouns", 1088, func(s *slotPair) int64 { return s.nounCosine() >> 6 }},
	{"same fate", 1277, func(s *slotPair) int64 { return yes(s.x.kind >= 0 && s.x.kind == s.y.kind) }},
	{"people of no same fate", -869, func(s *slotPair) int64 { return yes(s.x.heads && s.y.heads && (s.x.kind < 0 || s.x.kind != s.y.kind)) }},
	{"one of people", -1027, func(s *slotPair) int64 { return yes(s.x.heads != s.y.heads) }},
	{"same head", 2425, func(s *slotPair) int64 { return yes(s.sameHead(s.p, s.q, s.o)) }},
	{"same bearer", 1511, func(s *slotPair) int64 {
		return yes(s.x.bearer != "" && s.y.bearer != "" && alike(s.x.bearer, s.y.bearer))
	}},
	{"one apposed", -1638, func(s *slotPair) int64 { return yes(s.x.apposed != s.y.apposed) }},
	{"on one day", 2412, func(s *slotPair) int64 { return yes(s.onOneDay(s.p, s.q, s.o)) }},
	{"only ones", 948, func(s *slotPair) int64 { return yes(s.onlyOne(s.p.a, s.q) && s.onlyOne(s.p.b, s.o)) }},
	{"both parts", 2842, func(s *slotPair) int64 { return yes(s.x.part && s.y.part) }},
	{"one a total", -3317, func(s *slotPair) int64 { return yes(s.x.total != s.y.total) }},
	// The values.
	{"ratio", -1479, func(s *slotPair) int64 { return s.logRatio() }},
	{"hours apart", -454, func(s *slotPair) int64 { return s.hoursApart() }},
	{"digits in another order", 3181, func(s *slotPair) int64 { return yes(s.swapped()) }},
	{"loose", -596, func(s *slotPair) int64 { return yes(s.q.loose) + yes(s.o.loose) }},
	{"one a day", -2502, func(s *slotPair) int64 {
		return yes(s.q.kind == dateQuantity && (s.q.day().date == 0) != (s.o.day().date == 0))
	}},
	{"one of a year", 675, func(s *slotPair) int64 {
		return yes(s.q.kind == dateQuantity && (s.q.day().year == 0) != (s.o.day().year == 0))
	}},
	{"counted until a time", -1775, func(s *slotPair) int64 {
		if s.q.slot() == SlotDate {
			return 0
		}
		return yes(s.countedUntil(s.p.a)) + yes(s.countedUntil(s.p.b))
	}},
	{"times until which", -582, func(s *slotPair) int64 {
		return yes(s.q.slot() == SlotDate && s.x.until) + yes(s.q.slot() == SlotDate && s.y.until)
	}},
	// What the articles tell elsewhere. It takes long to find out and only lowers
	// the sum.
	{"one article tells both", -1144, func(s *slotPair) int64 {
		return yes(s.tellBoth() == 1)
	}},
	{"both articles tell both", -1631, func(s *slotPair) int64 { return yes(s.tellBoth() == 2) }},
}

// lowering is how many of the last parts of the evidence have weights below zero
// and values that are not.
const lowering = 2

// logOdds are those of two quantities for one slot, in 1/1024.
func (s *slotPair) logOdds(q, o *quantity) int64 {
	s.hold(q, o)
	switch {
	case s.onlyChange():
		return 10 << 10
	case s.twoThings():
		return -10 << 10
	}
	sum := slotBias << 10
	for k := range slotEvidences {
		if k >= len(slotEvidences)-lowering && sum < slotThreshold<<10 {
			break
		}
		sum += slotEvidences[k].weight * slotEvidences[k].value(s)
	}
	return sum >> 10
}

// hold makes it a pair of these quantities.
func (s *slotPair) hold(q, o *quantity) {
	s.q, s.o, s.x, s.y, s.known = q, o, s.slotOf(s.p.a, q), s.slotOf(s.p.b, o), 0
}

// twoThings tells whether the values are of two by their words: what begins and
// what ends, the dead and the hurt, two parts, the ages of two people.
func (s *slotPair) twoThings() bool {
	if s.x.kind >= 0 && s.y.kind >= 0 && s.x.kind != s.y.kind && (s.x.heads && s.y.heads || s.q.slot() == SlotDate || s.q.kind == durationQuantity) {
		return true
	}
	if s.x.part && s.y.part && s.q.unit != "" && s.o.unit != "" && s.q.unit != s.o.unit {
		return true // three of them children, four of them women
	}
	x, y := s.x.bearer, s.y.bearer
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

// agreeing is how many values of sentence i the sentence j has, too.
func (c *corpus) agreeing(i, j int) (n int64) {
	for k := range c.facts[i].quantities {
		q := &c.facts[i].quantities[k]
		for m := range c.facts[j].quantities {
			if o := &c.facts[j].quantities[m]; q.comparable(o) && q.agrees(o) {
				n++
				break
			}
		}
	}
	return n
}

// tellBoth is how many of the articles give the other's value, too.
func (s *slotPair) tellBoth() int {
	if s.known == 0 {
		s.known = 1
		for _, knows := range [2]bool{s.knowsOther(s.p.b, s.p.a, s.q, s.o), s.knowsOther(s.p.a, s.p.b, s.o, s.q)} {
			if knows {
				s.known++
			}
		}
	}
	return s.known - 1
}

// countedUntil tells whether sentence i names a time until which it counts.
func (s *slotPair) countedUntil(i int) bool {
	all := s.facts[i].quantities
	for k := range all {
		if all[k].slot() == SlotDate && s.slotOf(i, &all[k]).until {
			return true
		}
	}
	return false
}

// nounCosine is the cosine of the counted nouns' vectors in 1/65536, 0 for
// nouns without.
func (s *slotPair) nounCosine() int64 {
	if s.x.noun == nil || s.y.noun == nil {
		return 0
	}
	dot := int64(0)
	for k := range s.x.noun {
		dot += int64(s.x.noun[k]) * int64(s.y.noun[k])
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
	return s.q.slot() == SlotNumber && s.q.value >= 10*milli && s.x.digits == s.y.digits
}
