package compare

import (
	"strings"
	"testing"
)

// Pairs of sentences that state the same, with the disputes between them: the
// type and both values as written. No fourth field, no dispute.
const disputeCases = `
id | Tiga orang luka ringan akibat kebakaran itu. | Lima orang luka ringan akibat kebakaran itu. | number Tiga/Lima
id | Sebanyak 12 kios terbakar pada Senin malam. | Sebanyak dua belas kios terbakar pada Senin malam.
id | Hampir lima jam lamanya penumpang dievakuasi dari kapal. | Penumpang dievakuasi dari kapal selama 4 jam 50 menit.
id | Tiket kapal itu seharga Rp68 ribu per penumpang. | Tiket kapal itu seharga Rp68.000 per penumpang.
id | Kapal kandas sekitar 800 meter dari pelabuhan. | Kapal kandas 0,8 km dari pelabuhan.
id | Kapal mengangkut 143 penumpang ketika kandas. | Ketika kandas, kapal mengangkut penumpang.
id | Kapal akan ditarik pada Rabu (12/2) sore. | Kapal akan ditarik pada Kamis (13/2) sore. | date Rabu (12/2)/Kamis (13/2)
id | Api padam pukul 18.42 WIB setelah dua jam. | Api padam pukul 19.15 WIB setelah dua jam. | date 18.42 WIB/19.15 WIB
id | Api padam pukul 18.42 WIB setelah dua jam. | Api padam pukul 18:42 setelah dua jam.
id | Kepala SAR Hadrianus Lamasi mengatakan lambung kapal aman. | Nakhoda Maruli Tandike mengatakan lambung kapal aman. | attribution Hadrianus Lamasi/Maruli Tandike
id | Kepala SAR Hadrianus Lamasi mengatakan lambung kapal aman. | Lamasi mengatakan lambung kapal aman.
id | Lambung kapal tidak bocor setelah membentur karang. | Lambung kapal bocor setelah membentur karang. | polarity tidak bocor/bocor
id | Nurhaida (34), asal Serumbung, melihat lampu padam. | Nurhaidah (34), asal Serumbung, melihat lampu padam. | name Nurhaida/Nurhaidah
id | "Perahu karet kami sulit merapat karena gelombang tinggi," kata Lamasi. | "Perahu karet kami tidak bisa merapat karena gelombang tinggi," kata Lamasi. | quote sulit/tidak bisa
id | "Kami menunggu pasang tertinggi di pelabuhan itu," kata Lamasi. | "Kita tunggu pasang tertinggi di pelabuhan itu," kata Lamasi.
en | A dozen people were taken to hospital after the fire. | Fourteen people were taken to hospital after the fire. | number A dozen/Fourteen
en | Some 300 homes downwind of the depot were cleared. | The 297 homes downwind of the depot were cleared.
en | About 1.2 tonnes of ammonia escaped from the plant. | About 800kg of ammonia escaped from the plant. | number 1.2 tonnes/800kg
en | The first call was logged at 6.42pm on Tuesday. | The first call was logged at 18:42 on Tuesday.
en | The company was fined 240,000 pounds over the leak. | The company was fined almost a quarter of a million pounds over the leak.
en | Darren Pocock, 47, died in the fire at the depot. | Darren Pocock, 49, died in the fire at the depot. | number 47/49
en | Water had not reached the river, the inspectorate found. | Water had reached the river, the inspectorate found. | polarity not reached the river/reached the river
en | Norrigan boss Gareth Lindqvist said he was heartbroken. | Norrigan boss Graham Lindqvist said he was heartbroken. | name Gareth Lindqvist/Graham Lindqvist
de | Der 52 Jahre alte Fahrer wurde verletzt. | Der 58-Jährige wurde als Fahrer verletzt. | number 52 Jahre alte/58-Jährige
es | El tren entró en la curva a 94 kilómetros por hora. | El tren entró en la curva a 84 km/h. | number 94 kilómetros por hora/84 km/h
`

func TestDisputes(t *testing.T) {
	for line := range strings.Lines(strings.TrimSpace(disputeCases)) {
		f := strings.Split(strings.TrimSuffix(line, "\n"), " | ")
		// Other sentences around them, so that words are rare or common.
		rest := "\n" + strings.Repeat("Satu dua tiga kata lain yang tidak penting. ", 1)
		c := &corpus{weights: defaultWeights}
		c.add(Article{Name: "a", Language: f[0], Date: "2025-02-11", Text: f[1] + rest})
		c.add(Article{Name: "b", Language: f[0], Date: "2025-02-11", Text: f[2] + rest})
		c.features = c.buildFeatures(c.weights)
		c.links = []link{{class: ClassShared}}
		c.links[0].a, c.links[0].b = int32(c.articles[0].first), int32(c.articles[1].first)
		r := &Report{}
		c.fill(r)
		var got []string
		for _, d := range r.Discrepancies {
			got = append(got, string(d.Type)+" "+d.AValue+"/"+d.BValue)
		}
		want := ""
		if len(f) > 3 {
			want = f[3]
		}
		if strings.Join(got, "; ") != want {
			t.Errorf("%s\n%s\n got %s\nwant %s", f[1], f[2], strings.Join(got, "; "), want)
		}
	}
}

func TestDisagreementCountsVotes(t *testing.T) {
	c := &corpus{weights: defaultWeights}
	for _, n := range []string{"14", "17", "14"} {
		c.add(Article{Name: n, Language: "en", Text: "The fire hurt " + n + " people in the market on Monday."})
	}
	c.features = c.buildFeatures(c.weights)
	for _, p := range [][2]int32{{0, 1}, {0, 2}, {1, 2}} {
		l := link{class: ClassShared}
		l.a, l.b = p[0], p[1]
		c.links = append(c.links, l)
	}
	r := &Report{}
	c.fill(r)
	if len(r.Disagreements) != 1 {
		t.Fatalf("%d disagreements, want one: %+v", len(r.Disagreements), r.Disagreements)
	}
	d := r.Disagreements[0]
	if len(d.Values) != 2 || d.Values[0].Normal != "14" || len(d.Values[0].Articles) != 2 || len(d.Values[1].Articles) != 1 {
		t.Errorf("votes %+v", d.Values)
	}
	if len(r.Statements) != 1 || !r.Statements[0].Disputed || d.Statement != r.Statements[0].ID {
		t.Errorf("statement %+v, disagreement of %s", r.Statements, d.Statement)
	}
}
