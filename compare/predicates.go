package compare

import (
	"strings"
)

// What becomes of the people that a number counts, and what begins or ends at a
// time, by language: each line is one sort. Seven dead and nine dead are one
// slot, seven dead and nine hurt are two. Lower case; other forms come by their
// root, but not of a word with "=" before it.
var fates = map[string][]string{
	"en": {
		"dead die died dying killed kill kills death deaths fatality fatalities bodies body lives toll deadly perished drowned slain fatally",
		"injure injured injury injuries hurt wounded wounding hospitalised hospitalized =hospital",
		"=missing unaccounted =disappeared vanished",
		"evacuated evacuees displaced homeless evacuation relocated rehoused",
		"arrested detained arrests custody apprehended",
		"rescued saved survivor survivors survived =safety rescue airlifted winched",
		"trapped stranded marooned",
		"ill sick sickened poisoned infected",
		"sacked redundancies redundant dismissed",
		"protesters demonstrators marched protest",
		"=strike strikers striking walkout =walked",
		"restored reconnected",
		"=outage =outages powerless =dark =blackout",
		"counts charges convicted",
		"signed signatures signatories petition",
		"firefighters officers rescuers volunteers soldiers troops crews",
		"vaccinated immunised immunized inoculated",
		"attended attending attendance turnout",
		"=aboard =onboard",
		"jailed imprisoned",
	},
	"id": {
		"tewas tewaskan meninggal wafat nyawa gugur jenazah mayat =jiwa renggut =terbunuh",
		"luka cedera =dirawat =dilarikan",
		"hilang",
		"ungsi evakuasi",
		"tangkap tahan ringkus bekuk amankan ciduk gelandang",
		"=selamat =diselamatkan =menyelamatkan",
		"jebak =terperangkap =terisolasi",
		"racun sakit jangkit =terinfeksi =terpapar",
		"=phk pecat",
		"demonstran unjuk pengunjuk massa",
		"mogok",
		"=diperiksa =saksi",
		"personel petugas relawan aparat prajurit",
		"vaksin imunisasi",
		"=dihadiri =memadati",
		"=mengangkut",
	},
	"es": {
		"muerto muertos mató fallecido fallecidos murieron fallecieron muertes víctimas =mortales",
		"herido heridos lesionados", "desaparecidos", "evacuados desalojados", "detenidos",
		"rescatados supervivientes sobrevivieron", "atrapados", "intoxicados contagiados infectados enfermos", "manifestantes", "despedidos despidos",
	},
	"de": {
		"tote toten getötet gestorben starben todesopfer", "verletzt verletzte verletzten", "vermisst vermisste", "evakuiert", "festgenommen",
		"gerettet gerettete überlebende überlebten", "eingeschlossen", "erkrankt erkrankte infiziert", "demonstranten demonstrierten", "entlassen entlassungen",
	},
	"ar": {"قتيل قتلى مقتل", "جريح جريحا جرحى إصابة مصاب المصابين أصيب", "مفقود مفقودين المفقودين", "معتقل معتقلين اعتقال", "نازح نازحين إجلاء", "ناج ناجين إنقاذ"},
	"fr": {"mort morts morte tué tués tuées décédé décès", "blessé blessés blessées", "disparu disparus", "évacué évacués évacuation", "interpellé interpellés interpellations arrestations", "secouru secourus sauvés rescapés", "manifestants manifesté", "licenciés licenciements"},
	"nl": {"dood doden dode overleden omgekomen", "gewond gewonden", "vermist vermisten", "geëvacueerd geëvacueerden", "aangehouden opgepakt aanhoudingen arrestaties", "gered overlevenden", "betogers demonstranten", "ontslagen"},
	"pt": {"morto mortos morta morreu morreram mortes", "ferido feridos ferida", "desaparecido desaparecidos", "desalojados desabrigados evacuados", "preso presos detidos", "resgatados sobreviventes", "manifestantes", "demitidos demissões"},
	"it": {"morto morti morta vittime decessi", "ferito feriti ferita", "disperso dispersi scomparsi", "evacuato evacuati sfollati", "arrestato arrestati arresti fermati", "salvati superstiti", "manifestanti", "licenziati licenziamenti"},
}

var phases = map[string][]string{
	"en": {
		"depart departed departs departure =left leave leaves leaving sailed =off",
		"arrive arrived arrives arrival due reach reached dock docked =landed",
		"start started begin began begun open opens opened reopen reopens broke erupted commenced",
		"end ended ends finish finished close closed closes extinguished =out concluded",
		"=call called calls alarm alert logged phoned dialled",
		"vote voted votes",
	},
	"id": {
		"berangkat tolak lepas =berlayar",
		"tiba sampai sandar rapat =mendarat",
		"mulai awal buka",
		"akhir selesai usai padam tutup rampung =bubar",
		"lapor laporan terima",
		"=suara pilih",
	},
	"es": {"salió partió sale despegó zarpó salida", "llegó llega aterrizó atracó llegada", "empezó empieza comenzó comienza inició abrió abre arrancó inicio", "terminó termina acabó finalizó finaliza cerró cierra concluyó", "llamada aviso alarma alerta"},
	"de": {"abfahrt abfuhr abgefahren abflug", "ankunft ankam eintraf angekommen landete", "begann beginnt beginn begonnen startete öffnet öffnete", "endete endet beendet schließt schloss gelöscht", "alarm alarmiert notruf"},
	"fr": {"parti départ décollé quitté", "arrivé arrivée atterri", "commencé commence débuté débute début ouvert ouvre", "terminé termine fini fermé ferme achevé", "alerte alarme appel"},
	"nl": {"vertrok vertrekt vertrek vertrokken", "arriveerde aankomst aangekomen landde", "begon begint begin begonnen opent opende", "eindigde eindigt afgelopen sluit sloot", "melding alarm"},
	"pt": {"saiu sai partiu partida decolou", "chegou chega chegada pousou", "começou começa iniciou início abriu abre", "terminou termina acabou encerrou fechou fecha", "chamado acionado alarme"},
	"it": {"partito partita partenza decollato salpato", "arrivato arrivata arrivo atterrato", "iniziato iniziata inizia inizio cominciato aperto apre", "finito finita terminato concluso conclusa chiuso chiude", "allarme chiamata"},
}

// isPartAmong tells of a quantity, the pieces first..next of a sentence, whether it
// is told as a part of another.
func isPartAmong(ps []piece, first, next int, lang *language) bool {
	if _, used := phrase(ps, next, lang.amounts().parts); used > 0 {
		return true
	}
	_, used := phraseBefore(ps, first, lang.amounts().partsBefore)
	return used > 0
}

// clauseBreaks join two things that are told each by itself.
var clauseBreaks = setLater("and|while|dan|serta|sedangkan|sementara|y|und|während|mientras|et|tandis|terwijl|enquanto|mentre|و")

// kindTable maps words to the sort that they stand for, in one language.
func kindTable(lines []string, lang *language) map[string]int {
	out := map[string]int{}
	for kind, words := range lines {
		for _, w := range strings.Fields(words) {
			form, alone := strings.CutPrefix(w, "=")
			out[form] = kind
			if root := rootOf(form, lang); !alone {
				if _, taken := out[root]; !taken {
					out[root] = kind
				}
			}
		}
	}
	return out
}

// readPredicate gives the sort of what a quantity is told of, by the nearest word that
// says so in its clause; of the whole sentence when no other quantity could be
// meant; -1 for none.
func (c *corpus) readPredicate(i int, q *quantity) int {
	const reach = 6
	a := c.articles[c.owner[i]]
	table := a.lang.lexicon().fates
	if q.kind != countQuantity {
		table = a.lang.lexicon().phases
	}
	if len(table) == 0 {
		return -1
	}
	kindOf := func(w word) int {
		if kind, ok := table[w.surface]; ok {
			return kind
		}
		if kind, ok := table[w.term]; ok {
			return kind
		}
		return -1
	}
	words := c.features.words[i]
	first, last := len(words), len(words) // those of the quantity
	for k, w := range words {
		if w.end > q.start && first == len(words) {
			first = k
		}
		if w.start >= max(q.end, q.nounEnd) {
			last = k
			break
		}
	}
	for k := first; k < last; k++ {
		if kind := kindOf(words[k]); kind >= 0 && words[k].quantity == nil {
			return kind
		}
	}
	step := func(from, by int) (kind, distance int) {
		for k, n := from, 1; k >= 0 && k < len(words) && n <= reach; k, n = k+by, n+1 {
			if o := words[k].quantity; o != nil && o.comparable(q) && (words[k].start >= q.end || words[k].end <= q.start) {
				break
			}
			if by > 0 && c.clauseEnds(i, words[k-1].end, words[k].start) || by < 0 && k+1 < len(words) && c.clauseEnds(i, words[k].end, words[k+1].start) {
				break
			}
			if clauseBreaks()[words[k].surface] {
				break
			}
			if kind := kindOf(words[k]); kind >= 0 && words[k].quantity == nil {
				return kind, n
			}
		}
		return -1, reach + 1
	}
	after, near := step(last, 1)
	before, far := step(first-1, -1)
	if after >= 0 && near <= far {
		return after
	}
	if before >= 0 {
		return before
	}
	if !c.onlyOne(i, q) {
		return -1
	}
	found := -1
	for _, w := range words {
		if kind := kindOf(w); kind >= 0 && w.quantity == nil {
			if found >= 0 && found != kind {
				return -1
			}
			found = kind
		}
	}
	return found
}

// countsHeads tells whether a count is of people, or of nothing that is named.
func countsHeads(q *quantity, lang *language) bool {
	_, fate := lang.lexicon().fates[q.unit]
	return q.kind == countQuantity && (q.unit == "" || fate || countsPeople(q.unit, lang))
}

// knows tells whether an article gives a value that agrees with the quantity of
// sentence in, of the same kind and unit, anywhere: of now or, with it, of earlier years.
func (c *corpus) knows(article, in int, q *quantity, heads bool) bool {
	a, past := c.articles[article], c.past(in)
	for _, i := range a.counting {
		if c.past(a.first+int(i)) != past {
			continue
		}
		all := a.facts[i].quantities
		for k := range all {
			o := &all[k]
			if o.comparable(q) && o.agrees(q) && (o.kind != countQuantity || o.unit == q.unit || heads && a.facts[i].around[k].heads) {
				return true
			}
		}
	}
	return false
}
