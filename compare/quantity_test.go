package compare

import (
	"strings"
	"testing"
)

// Every line is a language, a sentence and its quantities as understood. The
// articles are of Wednesday, 12 March 2025.
const quantityCases = `
en | A dozen casualties were taken away. | 12 casualti
en | Nineteen patients, 17 of them children | 19 patient; 17 children
en | the first call was logged at 6.42pm | 18:42
en | alerted at 18:42 on 11 March | 18:42; 2025-03-11
en | lifted at 6 a.m. on Wednesday, once | 06:00; 2025-03-12
en | under control after almost four hours | ~240 min
en | It took 3 hours and 50 minutes to beat the fire | 230 min
en | fined 240,000 pounds | 240000 gbp
en | stung for almost a quarter of a million pounds | ~250000 gbp
en | worth £5million | 5000000 gbp
en | Stock valued at £3,500,000; £3.5m of food | 3500000 gbp; 3500000 gbp
en | costing 18.5 million pounds | 18500000 gbp
en | fell 6.3 percent in early trading; 4 per cent, 5% | 6.3%; 4%; 5%
en | About 1.2 tonnes; 800kg | ~1200 kg; 800 kg
en | more than 3km away, two miles | >3000 m; 3218.688 m
en | In November 2022 the firm; in 2022. | 2022-11; 2022
en | March 12, 2025, 9:05 AM GMT | 2025-03-12; 09:05
en | Engineer Darren Pocock, 47, had reached safety | 47 age
en | Sheila Ottaway (71) said | 71 age
en | a 47-year-old man | 47 age
en | two hundred and fourteen houses | 214 hous
en | half a million people and half a dozen cars | 500000 peopl; 6 car
en | The No. 9 bus; a Boeing 737 crashed; the A320; Section 5 of the act | 
en | open until half past six in the evening | 18:30
en | twenty to six in the morning | 05:40
en | Year Six will sit; one of them; no one | 
en | dozens of people; hundreds of homes | ~24-99 peopl; ~200-999 home
en | between 10 and 12 people; 10 to 12 people | 10; 12 peopl; ~10-12 peopl
en | at least 30 died; fewer than 50 seats; up to 90 guests | >=30 die; <50 seat; <=90 guest
en | Call 0800 123456 or 555-0123 | 
en | by two in the morning, at noon | 02:00; 12:00
en | won 2-1 on Saturday; 5-7 people | 2-1; 2025-03-08; ~5-7 peopl
en | closed until 17 March | 2025-03-17
id | mengangkut 143 penumpang | 143 penumpang
id | dua puluh tujuh kendaraan dan sebelas perahu | 27 ndara; 11 perahu
id | pukul 05.52 WITA | 05:52
id | berangkat jam 5 pagi, pukul lima sore | 05:00; 17:00
id | dimulai pukul setengah tujuh pagi | 06:30
id | berangkat jam sembilan lewat seperempat; pukul tujuh kurang sepuluh pagi | 09:15; 06:50
id | memakan waktu 4 jam 50 menit | 290 min
id | satu setengah jam; hampir empat jam; 90 menit | 90 min; ~240 min; 90 min
id | Rp68 ribu per penumpang, Rp68.000, Rp 3,5 miliar | 68000 idr; 68000 idr; 3500000000 idr
id | 3,5 ribu orang; 12 ribu kali | 3500 orang; 12000 kali
id | Selasa (11/3/2025) pagi; Rabu (12/3) sore | 2025-03-11; 2025-03-12
id | Rabu, 12 Februari 2025, sekitar pukul 16.00 WITA | 2025-02-12; ~16:00
id | Tahun 2022, dua orang meninggal | 2022; 2 orang
id | kapal buatan 1996 itu berlangsung Agustus 2024 | 1996; 2024-08
id | sekitar 800 meter, 0,8 km | ~800 m; 800 m
id | gelombang 1,5 sampai 2,5 meter | ~1.5-2.5 m
id | Sulaiman (51), warga | 51 age
id | seratus dua puluh rumah, selusin, dua lusin telur | 120 rumah; 12; 24 telur
id | setengah juta warga, sejuta orang | 500000 warga; 1000000 orang
id | belasan perahu, ratusan rumah | ~11-19 perahu; ~100-999 rumah
id | Pasal 5, SD Negeri 2, Km 41, Boeing 737, Komisi V, Jl. Dermaga No. 7 | 
id | satu per satu; salah satu korban; tak satu pun nyawa | 
id | naik 6,3 persen | 6.3%
id | pria berusia 52 tahun | 52 age
id | kata dia, 30 hari lagi | 30 day
id | Senin (10/3) dan Minggu depan; minggu depan | 2025-03-10; 2025-03-16
`

func TestFindQuantities(t *testing.T) {
	runQuantityCases(t, quantityCases)
}

func runQuantityCases(t *testing.T, cases string) {
	t.Helper()
	marks := map[approximation]string{about: "~", almost: "~", over: ">", atLeast: ">=", atMost: "<=", under: "<"}
	for line := range strings.Lines(strings.TrimSpace(cases)) {
		parts := strings.Split(strings.TrimSuffix(line, "\n"), " | ")
		var got []string
		for _, q := range findQuantities(parts[1], 0, len(parts[1]), languageByCode(parts[0]), "2025-03-12") {
			s := marks[q.approx] + q.normal
			if q.kind == countQuantity && q.unit != "" {
				s += " " + q.unit
			}
			got = append(got, s)
			if q.start < 0 || q.end > len(parts[1]) || q.start >= q.end {
				t.Errorf("%s: bad span %d..%d", parts[1], q.start, q.end)
			}
		}
		want := ""
		if len(parts) > 2 {
			want = strings.TrimSpace(parts[2])
		}
		if strings.Join(got, "; ") != want {
			t.Errorf("%s\n got %s\nwant %s", parts[1], strings.Join(got, "; "), want)
		}
	}
}

func TestArticleDate(t *testing.T) {
	for text, want := range map[string]string{
		"Mesin Mati\nSelasa, 11 Februari 2025 | 14.05 WITA\n\nIsi berita dan yang lain.": "2025-02-11",
		"Yusak P. | Rabu, 12 Februari 2025, 08.15":                                       "2025-02-12",
		"Admin - Palowari Terkini\n11/02/2025 13:40":                                     "2025-02-11",
		"tanpa tanggal pada 2024":                                                        "",
	} {
		if got := articleDate(text, &indonesian); got != want {
			t.Errorf("%q: got %q, want %q", text, got, want)
		}
	}
	if got := articleDate("One dead\nMarch 12, 2025, 9:05 AM GMT\n", &english); got != "2025-03-12" {
		t.Errorf("got %q", got)
	}
}
