package compare

import (
	"strings"
	"sync"
)

// German quantities. To extend: amounts.go says what each field is.
var germanAmounts = sync.OnceValue(func() *amountWords {
	return &amountWords{
		parts:          set("davon|von ihnen"),
		partsBefore:    set("darunter|davon"),
		decimalComma:   true,
		cardinals:      germanCardinals(),
		magnitudes:     numbers("tausend=3|millionen=6|million=6|mio=6|mio.=6|milliarden=9|milliarde=9|mrd=9|mrd.=9|billionen=12"),
		collectives:    numbers("dutzend=12"),
		fractions:      numbers("eine halbe=500|ein halbes=500|einer halben=500|einem halben=500|eine viertel=250|eine dreiviertel=750|anderthalb=1500|eineinhalb=1500|zweieinhalb=2500"),
		fractionsAfter: numbers("einhalb=500"),
		vague:          map[string][2]int{"dutzende": {24, 99}, "hunderte": {200, 999}, "tausende": {2000, 9999}, "zehntausende": {20000, 99999}, "hunderttausende": {200000, 999999}},
		articles:       set("ein|eine|einem|einer"),
		compound:       germanNumber,
		heads:          []string{"mensch", "person"},
		people:         []string{"mensch", "person", "verletzt", "tot", "opf", "fahrgast", "fahrgäst", "einwohn"},
		others:         []string{"weitere", "weiteren", "andere", "anderen"},
		before: map[string]approximation{"rund": about, "etwa": about, "ungefähr": about, "circa": about, "ca": about, "ca.": about, "gegen": about, "um die": about, "fast": almost, "knapp": almost, "beinahe": almost, "nahezu": almost,
			"mehr als": over, "über": over, "gut": over, "mindestens": atLeast, "wenigstens": atLeast, "weniger als": under, "unter": under, "bis zu": atMost, "höchstens": atMost, "maximal": atMost},
		currencies:   renamings("euro=eur|dollar=usd|us-dollar=usd|pfund=gbp|franken=chf|mark=dem"),
		percent:      set("prozent|prozentpunkte"),
		units:        measureUnits("kilometer=m 1000 1|kilometern=m 1000 1|meter=m 1 1|metern=m 1 1|zentimeter=m 1 100|millimeter=m 1 1000|meilen=m 1609344 1000|tonnen=kg 1000 1|tonne=kg 1000 1|kilogramm=kg 1 1|kilo=kg 1 1|gramm=kg 1 1000|liter=l 1 1|hektar=m2 10000 1|quadratmeter=m2 1 1|quadratkilometer=m2 1000000 1|kubikmeter=m3 1 1|stundenkilometer=km/h 1 1|grad=°c 1 1|sekunden=min 1 60|minuten=min 1 1|minute=min 1 1|stunden=min 60 1|stunde=min 60 1|tage=day 1 1|tagen=day 1 1|tag=day 1 1|wochen=day 7 1|woche=day 7 1|monate=month 1 1|monaten=month 1 1|monat=month 1 1|jahre=month 12 1|jahren=month 12 1|jahr=month 12 1|jahrzehnte=month 120 1"),
		identifies:   set("nr|nummer|artikel|paragraf|paragraph|kapitel|seite|gleis|linie|halle|zimmer|klasse|typ|boeing|airbus|a|b|stufe|band|tel|telefon|flug|abschnitt"),
		skipped:      set("weitere|weiteren|andere|anderen|der|alte|neue|insgesamt|mehr"),
		classifiers:  set("menschen|personen"),
		ages:         set("-jährige|-jähriger|-jährigen|-jähriges|jahre alt|jahre alte|jahre alter|jahre alten"),
		clockBefore:  set("um|gegen|ab|bis|seit|nach|vor|kurz nach|kurz vor"),
		clockAfter:   set("uhr"),
		clockNames:   numbers("mitternacht=0"),
		dayParts:     map[string]dayPart{"morgens": {24, 0, 0}, "früh": {24, 0, 0}, "vormittags": {24, 0, 0}, "nachmittags": {1, 0, 11}, "abends": {5, 0, 11}, "nachts": {24, 0, 0}},
		clockSteps:   numbers("vor=-1|nach=1"),
		halfTo:       set("halb"),
		zones:        numbers("mez=60|mesz=120|gmt=0"),
		ranges:       set("bis|-"),
		relativeDays: numbers("gestern=-1|vorgestern=-2"),
		yearBefore:   set("jahr|jahre|seit|anno|jahres"),
		dateJoins:    set("dem|den|."),
		nextWeek:     set("kommenden|nächsten|ab"),
	}
})

var germanCardinals = sync.OnceValue(func() map[string]int {
	return numbers("null=0|eins=1|zwei=2|drei=3|vier=4|fünf=5|sechs=6|sieben=7|acht=8|neun=9|zehn=10|elf=11|zwölf=12|dreizehn=13|vierzehn=14|fünfzehn=15|sechzehn=16|siebzehn=17|achtzehn=18|neunzehn=19|zwanzig=20|dreißig=30|vierzig=40|fünfzig=50|sechzig=60|siebzig=70|achtzig=80|neunzig=90|hundert=100|zweier=2|dreier=3")
})

// germanNumber reads a number written as one word: vierundzwanzig, dreihundertfünf,
// zwölftausend.
func germanNumber(word string) (int64, bool) {
	if v, ok := germanCardinals()[word]; ok {
		return int64(v), true
	}
	if word == "ein" || word == "" {
		return 1, word == "ein"
	}
	for _, power := range []struct {
		name  string
		value int64
	}{{"tausend", 1000}, {"hundert", 100}} {
		high, low, ok := strings.Cut(word, power.name)
		if !ok {
			continue
		}
		h, l := int64(1), int64(0)
		if high != "" {
			if h, ok = germanNumber(high); !ok {
				return 0, false
			}
		}
		if low != "" {
			if l, ok = germanNumber(strings.TrimPrefix(low, "und")); !ok {
				return 0, false
			}
		}
		return h*power.value + l, true
	}
	if ones, tens, ok := strings.Cut(word, "und"); ok {
		o, okO := germanCardinals()[ones]
		if ones == "ein" {
			o, okO = 1, true
		}
		t, okT := germanCardinals()[tens]
		if okO && okT && o < 10 && t >= 20 && t%10 == 0 {
			return int64(o + t), true
		}
	}
	return 0, false
}
