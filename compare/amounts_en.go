package compare

import "sync"

// English quantities. To extend: amounts.go says what each field is.
var englishAmounts = sync.OnceValue(func() *amountWords {
	return &amountWords{
		cardinals:      numbers("zero=0|one=1|two=2|three=3|four=4|five=5|six=6|seven=7|eight=8|nine=9|ten=10|eleven=11|twelve=12|thirteen=13|fourteen=14|fifteen=15|sixteen=16|seventeen=17|eighteen=18|nineteen=19|twenty=20|thirty=30|forty=40|fifty=50|sixty=60|seventy=70|eighty=80|ninety=90"),
		magnitudes:     numbers("hundred=2|thousand=3|million=6|mn=6|billion=9|bn=9|trillion=12|tn=12"),
		letters:        numbers("k=3|m=6|mn=6|bn=9|b=9|tn=12|million=6|billion=9"),
		collectives:    numbers("dozen=12|score=20"),
		fractions:      numbers("half a=500|half an=500|a half=500|a quarter of a=250|a quarter of=250|quarter of a=250|three quarters of=750|three quarters of a=750|half=500|a third of a=333"),
		fractionsAfter: numbers("and a half=500|and a quarter=250|and three quarters=750"),
		vague:          map[string][2]int{"dozens of": {24, 99}, "scores of": {40, 199}, "hundreds of": {200, 999}, "thousands of": {2000, 9999}, "tens of thousands of": {20000, 99999}, "hundreds of thousands of": {200000, 999999}, "a couple of": {2, 3}, "millions of": {2e6, 9999999}, "dozens": {24, 99}},
		articles:       set("a|an|another|one"),
		joins:          []string{"and"},
		bareMagnitude:  set("dozen"),
		notNumbers:     set("one of|no one|one another|one by one|at one|one such|the one|one who|this one|that one|one day|one in|each one|every one|one side|one hand|one thing|score a|another one|new one|new ones|one insider|one witness|one resident|number one"),

		heads:  []string{"peopl", "person", "other"},
		people: []string{"peopl", "person", "passeng", "patient", "casualti", "victim", "worker", "injur", "dead", "hospitalis", "hospit", "child", "man", "men", "woman", "women", "resid", "other", "die", "kill", "hurt", "wound", "employe", "staff", "pupil", "student", "miner", "protest", "demonstr", "oppon", "support", "spectat", "fan", "visitor", "tourist", "guest", "suspect", "crew", "member", "soldier", "officer", "firefight", "volunt", "rescuer", "survivor", "evacue", "custom"},
		others: []string{"other", "others", "another", "more", "further"},
		before: map[string]approximation{"about": about, "around": about, "roughly": about, "approximately": about, "some": about, "an estimated": about, "estimated": about, "circa": about,
			"almost": almost, "nearly": almost, "close to": almost, "just under": almost, "approaching": almost, "nearing": almost, "nudging": almost, "nudged": almost, "just shy of": almost, "shortly before": almost, "just before": almost,
			"more than": over, "over": over, "just over": over, "upwards of": over, "above": over, "topped": over, "topping": over, "exceeded": over, "exceeding": over, "in excess of": over, "well over": over, "a little over": over, "just past": over, "shortly after": over, "just after": over, "at least": atLeast, "no fewer than": atLeast, "no less than": atLeast, "a minimum of": atLeast,
			"less than": under, "fewer than": under, "under": under, "below": under, "up to": atMost, "at most": atMost, "as many as": atMost, "as much as": atMost, "no more than": atMost, "a maximum of": atMost},
		after:       map[string]approximation{"or so": about, "or more": atLeast, "odd": about, "plus": atLeast, "-odd": about},
		currencies:  renamings("pounds=gbp|pound=gbp|sterling=gbp|dollars=usd|dollar=usd|us dollars=usd|euros=eur|euro=eur|yen=jpy|rupiah=idr|rp=idr|rupees=inr|pence=gbp/100|usd=usd|gbp=gbp|eur=eur"),
		percent:     set("percent|per cent|pct|percentage points"),
		units:       measureUnits("kilometres=m 1000 1|kilometre=m 1000 1|kilometers=m 1000 1|kilometer=m 1000 1|metres=m 1 1|metre=m 1 1|meters=m 1 1|meter=m 1 1|centimetres=m 1 100|centimeters=m 1 100|millimetres=m 1 1000|miles=m 1609344 1000|mile=m 1609344 1000|yards=m 9144 10000|yard=m 9144 10000|feet=m 3048 10000|foot=m 3048 10000|ft=m 3048 10000|inches=m 254 10000|inch=m 254 10000|tonnes=kg 1000 1|tonne=kg 1000 1|tons=kg 1000 1|ton=kg 1000 1|kilograms=kg 1 1|kilogram=kg 1 1|kilos=kg 1 1|kilo=kg 1 1|grams=kg 1 1000|pounds in weight=kg 45359237 100000000|litres=l 1 1|litre=l 1 1|liters=l 1 1|gallons=l 454609 100000|hectares=m2 10000 1|acres=m2 404686 100|square metres=m2 1 1|square meters=m2 1 1|square miles=m2 2589988 1|square kilometres=m2 1000000 1|cubic metres=m3 1 1|mph=km/h 1609344 1000000|miles per hour=km/h 1609344 1000000|miles an hour=km/h 1609344 1000000|kilometres per hour=km/h 1 1|knots=km/h 1852 1000|degrees=° 1 1|megawatts=mw 1 1|seconds=min 1 60|second=min 1 60|minutes=min 1 1|minute=min 1 1|mins=min 1 1|hours=min 60 1|hour=min 60 1|hrs=min 60 1|days=day 1 1|day=day 1 1|nights=day 1 1|weeks=day 7 1|week=day 7 1|months=month 1 1|month=month 1 1|years=month 12 1|year=month 12 1|decades=month 120 1|centuries=month 1200 1"),
		identifies:  set("flight|page|platform|section|article|chapter|no|number|line|route|highway|motorway|junction|boeing|airbus|year|type|level|gate|room|unit|ward|pier|phase|stage|grade|class|covid|figure|channel|radio|terminal|world war|call|engine|runway"),
		skipped:     map[string]bool{"other": true, "others": false, "more": true, "further": true, "additional": true, "of": true, "the": true, "them": true, "new": true, "separate": true, "different": true, "local": true, "nearby": true, "whole": true, "full": true},
		classifiers: set("people|others|persons"),
		ages:        set("-year-old|year old|years old|-year-olds"),
		agedBefore:  set("aged"),

		clockBefore:  set("at|by|until|around|about|from|before|after|since|till"),
		clockAfter:   set("o'clock|hrs"),
		dayParts:     map[string]dayPart{"am": {24, 0, 0}, "a.m": {24, 0, 0}, "a.m.": {24, 0, 0}, "pm": {1, 0, 11}, "p.m": {1, 0, 11}, "p.m.": {1, 0, 11}, "in the morning": {24, 0, 0}, "in the afternoon": {1, 0, 11}, "in the evening": {1, 0, 11}, "at night": {6, 0, 11}},
		clockNames:   numbers("midnight=0|midday=720|noon=720"),
		clockSteps:   numbers("past=1|to=-1"),
		halfPast:     set("half past"),
		zones:        numbers("gmt=0|utc=0|bst=60|cet=60|edt=-240|est=-300|pdt=-420|pst=-480"),
		ranges:       set("to|-"),
		relativeDays: numbers("yesterday=-1|tomorrow=1"),
		yearBefore:   set("in|since|of|from|until|year|by|late|early"),
		dateJoins:    set("of|the"),
		nextWeek:     set("next"),
		votes:        set("votes|vote|voted|split|passed|rejected|defeated|carried|approved"),
		against:      set("to|against|votes to|in favour to|in favour and|for and"),
		parts:        set("of the|of them|of those|of these|of its|of his"),
		outOf:        []string{"of", "out of", "of the", "of its"},
		partsBefore:  set("including|among them|among whom|of whom|of which|of them|of those"),
	}
})
