package compare

import "sync"

// Spanish quantities. To extend: amounts.go says what each field is.
var spanishAmounts = sync.OnceValue(func() *amountWords {
	return &amountWords{
		decimalComma:   true,
		cardinals:      numbers("cero=0|dos=2|tres=3|cuatro=4|cinco=5|seis=6|siete=7|ocho=8|nueve=9|diez=10|once=11|doce=12|trece=13|catorce=14|quince=15|dieciséis=16|diecisiete=17|dieciocho=18|diecinueve=19|veinte=20|veintiuno=21|veintiún=21|veintiuna=21|veintidós=22|veintitrés=23|veinticuatro=24|veinticinco=25|veintiséis=26|veintisiete=27|veintiocho=28|veintinueve=29|treinta=30|cuarenta=40|cincuenta=50|sesenta=60|setenta=70|ochenta=80|noventa=90|cien=100|ciento=100|doscientos=200|doscientas=200|trescientos=300|trescientas=300|cuatrocientos=400|cuatrocientas=400|quinientos=500|quinientas=500|seiscientos=600|seiscientas=600|setecientos=700|setecientas=700|ochocientos=800|ochocientas=800|novecientos=900|novecientas=900"),
		magnitudes:     numbers("mil=3|millones=6|millón=6|billones=12"),
		collectives:    numbers("docena=12|docenas=12|decena=10"),
		fractions:      numbers("medio=500|media=500|un cuarto de=250"),
		fractionsAfter: numbers("y medio=500|y media=500"),
		vague:          map[string][2]int{"decenas de": {20, 99}, "docenas de": {24, 99}, "cientos de": {200, 999}, "centenares de": {200, 999}, "miles de": {2000, 9999}, "un centenar de": {90, 110}, "una veintena de": {18, 22}, "una treintena de": {27, 33}},
		articles:       set("un|una"),
		joins:          []string{"y"},
		bareMagnitude:  set("mil"),
		heads:          []string{"person"},
		people:         []string{"person", "herid", "muert", "fallec", "viajer", "pasajer", "vecin", "víctim"},
		others:         []string{"otros", "otras", "más"},
		before: map[string]approximation{"unos": about, "unas": about, "cerca de": almost, "alrededor de": about, "aproximadamente": about, "en torno a": about, "casi": almost, "más de": over, "al menos": atLeast, "por lo menos": atLeast, "como mínimo": atLeast,
			"menos de": under, "hasta": atMost, "como máximo": atMost, "otras": exact, "otros": exact},
		after:        map[string]approximation{", más o menos": about, "más o menos": about, "aproximadamente": about},
		currencies:   renamings("euros=eur|euro=eur|dólares=usd|pesos=peso|libras=gbp"),
		percent:      set("por ciento"),
		units:        measureUnits("kilómetros=m 1000 1|kilómetro=m 1000 1|metros=m 1 1|metro=m 1 1|centímetros=m 1 100|millas=m 1609344 1000|toneladas=kg 1000 1|tonelada=kg 1000 1|kilos=kg 1 1|kilogramos=kg 1 1|gramos=kg 1 1000|litros=l 1 1|hectáreas=m2 10000 1|metros cuadrados=m2 1 1|metros cúbicos=m3 1 1|kilómetros por hora=km/h 1 1|por hora=km/h 1 1|grados=°c 1 1|segundos=min 1 60|minutos=min 1 1|minuto=min 1 1|horas=min 60 1|hora=min 60 1|días=day 1 1|día=day 1 1|semanas=day 7 1|semana=day 7 1|meses=month 1 1|mes=month 1 1|años=month 12 1|año=month 12 1|décadas=month 120 1"),
		identifies:   set("n|nº|número|artículo|capítulo|página|línea|vía|andén|sala|tipo|boeing|airbus|vuelo|teléfono|juzgado|c|carretera"),
		skipped:      set("de|otros|otras|los|las|más|nuevos|nuevas"),
		classifiers:  set("personas"),
		agedBefore:   map[string]bool{},
		ages:         set("años de edad"),
		clockHours:   set("a las|las|la|a eso de las|sobre las|desde las|hasta las"),
		clockBefore:  set("a las|las"),
		clockAfter:   set("h"),
		dayParts:     map[string]dayPart{"de la mañana": {24, 0, 0}, "de la madrugada": {24, 0, 0}, "de la tarde": {1, 0, 11}, "de la noche": {6, 0, 11}},
		clockNames:   numbers("medianoche=0|mediodía=720"),
		stepsAfter:   numbers("menos=-1|y=1"),
		ranges:       set("a|-"),
		relativeDays: numbers("ayer=-1|anteayer=-2"),
		yearBefore:   set("en|desde|año|de|hasta"),
		dateJoins:    set("de|del"),
		nextWeek:     set("próximo|que viene"),
		lowerNames:   true,
		parts:        set("de los|de las|de ellos|de ellas"),
		partsBefore:  set("entre ellos|entre ellas"),
	}
})
