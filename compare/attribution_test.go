package compare

import (
	"strings"
	"testing"
)

// The attribution stands in [brackets], its speaker in {braces}; a line without
// either has none.
const attributionCases = `
id | Hasil awal[, kata dia,] baru dipaparkan lusa.
id | [Menurut {Lenny},] uang tiket kembali hari Rabu.
id | Uang tiket[, menurut {Lenny},] kembali hari Rabu.
id | [Menurut pengamat pelayaran dari Politeknik Bahari, {Dr. Yusra Tonapa},] pengawasan lemah.
id | Menurut rencana, kapal ditarik sore ini.
id | [Kepala BPBD {Haryo Sutopo} mengatakan] jalan itu ditutup.
id | [Nakhoda {Marthin Tandike}, kepada syahbandar, menerangkan bahwa] solar tercampur air.
id | “Kami taat, dan kami periksa semua kapal,” [kata Manajer Cabang SMB, {Lenny Soputara}].
id | "Perahu karet kami sulit merapat," [kata {Lamasi} di Posko Sawung].
id | “Solar dibeli dari pengecer,” [ujarnya].
id | [WONOLELO, KBN - ]Hujan deras memicu longsor.
id | [RIAU24.COM - ]Presiden tiba di ibu kota.
id | Kapal kandas di karang, Selasa. [Foto: SGR/Andi]
id | Petugas mengimbau warga menjauh dari pantai.
en | The wall fed the flames[, {Chief Fire Officer Moira Kestrel} said].
en | The wall fed the flames[, she added].
en | [{Moira Kestrel} told Unity One that] the wall fed the flames.
en | Police told people in some 300 homes to leave.
en | "Our crews went in twice," [{Kestrel} told reporters at the cordon].
en | [Forklift driver {Lee Sandiford}, 26, told The Klaxon:] “It was like breathing razor blades.”
en | About a tonne was lost[, according to the fire {service}].
en | The market will shrink[, said {Petra Vance}, an analyst at the consultancy Larch & Mole].
en | [Norrigan's managing director, {Gareth Lindqvist}, said] the company was heartbroken.
en | Water had not reached the river[, the {National Rivers Inspectorate} said] after testing samples.
en | [BRACKENFORTH, England, March 12 (Crosswire) - ]A fire killed one worker.
de | „Das ist Materialermüdung, nichts sonst“[, sagte der {Brückenfachmann Prof. Dr. Martin Sieloff} dem Funk Mitte].
de | [Brennfurt (nap) - ]Nach einem Unfall ist die Brücke gesperrt.
es | «No descartamos ninguna hipótesis»[, declaró la consejera de Transportes, {Adela Monforte}].
ja | 「水が一気に来た」[と{住民の田中さん}は語った]。
ja | {市長}は「避難所を三か所に設けた」[と話した]。
ja | [{県}によると、]床上浸水は約320棟に上った。
ar | [قال {محمد الهاشمي} إن] الميناء سيغلق يوم الخميس.
es | [La {operadora} replica que] la última revisión no detectó nada.
`

func TestAttributions(t *testing.T) {
	for line := range strings.Lines(strings.TrimSpace(attributionCases)) {
		code, marked, _ := strings.Cut(strings.TrimSuffix(line, "\n"), " | ")
		plain := strings.NewReplacer("[", "", "]", "", "{", "", "}", "").Replace(marked)
		lang := languageByCode(code)
		inserts := map[int]string{}
		for _, s := range attributionSpans(plain, 0, len(plain), lang) {
			inserts[s.Start] += "["
			inserts[s.End] = "]" + inserts[s.End]
		}
		for _, a := range attributions(plain, max(0, datelineEnd(plain, 0, len(plain))), len(plain), lang) {
			if a.speaker.End > 0 {
				inserts[a.speaker.Start] += "{"
				inserts[a.speaker.End] = "}" + inserts[a.speaker.End]
			}
		}
		var got strings.Builder
		for i := 0; i <= len(plain); i++ {
			got.WriteString(inserts[i])
			if i < len(plain) {
				got.WriteByte(plain[i])
			}
		}
		if got.String() != marked {
			t.Errorf("\n got %s\nwant %s", got.String(), marked)
		}
	}
}
