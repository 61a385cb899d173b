package compare

// amountWords are the words that quantities are read with in one language
// (amounts_id.go, amounts_en.go, …). Every field may stay empty. Keys are lower
// case; a phrase of several words has single spaces, and none where the
// language writes none.
type amountWords struct {
	decimalComma bool           // 3,5 is three and a half, 3.500 is three thousand five hundred
	cardinals    map[string]int // below a hundred, and what multiplies itself ("doscientos")
	magnitudes   map[string]int // the exponent: "juta" is 6
	letters      map[string]int // the same, glued to digits: "m" in £2.3m
	collectives  map[string]int // "dozen": 12
	fractions    map[string]int // in thousandths, before a magnitude or unit: "half a"
	// fractionsAfter follow a number and add to it, in thousandths: "and a half".
	fractionsAfter map[string]int
	vague          map[string][2]int // "dozens": from 24 to 99
	articles       map[string]bool   // one, before a magnitude: "a" in "a hundred"
	joins          []string          // stand within a number: "and" in "two hundred and one"
	teens          string            // makes a digit before it a teen: "belas"
	bareMagnitude  map[string]bool   // magnitudes that need no digit before them: "mil"
	unitsFirst     bool              // "three and twenty"
	// compound reads a number that is written as one word.
	compound func(string) (int64, bool)
	// notNumbers contain a number word that does not count: "one another".
	notNumbers map[string]bool

	// approximate words before and after a number.
	before, after map[string]approximation
	// currencies, as words after a number or before it; signs are common to all
	// languages (measure.go).
	currencies map[string]string
	percent    map[string]bool
	units      map[string]measureUnit // words only; symbols are common to all languages
	// identifies are words whose number is a name: "pasal", "flight".
	identifies map[string]bool
	// skipped stand between a number and the noun that it counts: "other".
	skipped map[string]bool
	// heads are the roots that only say "people".
	heads []string
	// people are beginnings of roots that count heads; others say that a number
	// leaves somebody out: "others", "lain".
	people, others []string
	// classifiers stand there too: those that are true are the noun ("orang"), the
	// others only when there is none ("unit").
	classifiers map[string]bool
	// ages follow a number that is somebody's age: "-year-old".
	ages map[string]bool
	// agedBefore stand before one: "berusia", "aged".
	agedBefore map[string]bool

	// Clock times: words before one ("pukul") and behind one ("uhr"), the parts
	// of the day with the hour from which on they add twelve, names of times in
	// minutes ("noon"), and words between minutes and an hour ("past": 1,
	// "to": -1; "half" before an hour is either).
	// clockHours stand before an hour alone too: "pukul", "a las".
	clockBefore, clockHours, clockAfter map[string]bool
	dayParts                            map[string]dayPart
	clockNames                          map[string]int
	clockSteps                          map[string]int
	// stepsAfter stand between an hour and minutes: "menos" in "ocho menos diez".
	stepsAfter       map[string]int
	halfPast, halfTo map[string]bool
	zones            map[string]int // minutes east of Greenwich
	// Dates: days counted from the article's ("yesterday": -1), words before a
	// year, words before a day of the month, and between day and month.
	relativeDays map[string]int
	yearBefore   map[string]bool
	dateJoins    map[string]bool
	nextWeek     map[string]bool // "next", "depan": the weekday to come
	// ranges stand between two numbers: "sampai", "to".
	ranges map[string]bool
	// votes are words beside the result of a vote, against stands between its
	// numbers: "19 votes to 17".
	votes, against map[string]bool
	// parts behind a number and partsBefore it make it a part of another: "three
	// of the injured", "tiga di antaranya", "including four".
	parts, partsBefore map[string]bool
	// outOf stand between a part and its total: "17 of 21".
	outOf []string
	// lowerNames says that weekdays and months are written without a capital.
	lowerNames bool
	// monthFirst says that 3/12 is the twelfth of March.
	monthFirst bool
}

// A dayPart moves an hour of the twelve-hour clock: hours from least up to 11
// are twelve later.
type dayPart struct{ least, from, to int }

// A measureUnit is one of the canonical units with the factor to it.
type measureUnit struct {
	canonical string
	num, den  int64
}

type approximation uint8

const (
	exact approximation = iota
	about
	almost  // a little less
	over    // more
	atLeast // that many or more
	atMost
	under // less
)

// amounts are the language's words for quantities, empty for one without.
func (l *language) amounts() *amountWords {
	if l.amountTable != nil {
		return l.amountTable
	}
	if a, ok := amountsOf[l.code]; ok {
		return a()
	}
	return &noAmounts
}

var noAmounts amountWords

// commaAmounts serve languages whose number words nobody has written down yet.
func commaAmounts() *amountWords { return &amountWords{decimalComma: true, lowerNames: true} }

// amountsOf makes a language's tables when they are first asked for. Made at the
// start they were most of a function of 87 kB that runs once, and that the browser
// nevertheless compiled twice, the second time while the worker warmed up.
var amountsOf = map[string]func() *amountWords{
	"id": indonesianAmounts,
	"ms": indonesianAmounts,
	"en": englishAmounts,
	"es": spanishAmounts,
	"de": germanAmounts,
	"ar": arabicAmounts,
	"ja": japaneseAmounts,
	"zh": japaneseAmounts,
	"fr": commaAmounts,
	"pt": commaAmounts,
	"it": commaAmounts,
	"nl": commaAmounts,
}
