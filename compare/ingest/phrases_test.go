package ingest

import "testing"

func TestPhraseReason(t *testing.T) {
	for text, want := range map[string]string{
		"Baca juga: Banjir Parit Lama Rendam 112 Rumah": noiseRelated,
		"BACA JUGA":                                    noiseRelated,
		"ADVERTISEMENT":                                noiseAdvertisement,
		"SCROLL TO CONTINUE WITH CONTENT":              noiseAdvertisement,
		"Facebook Twitter WhatsApp":                    noiseShare,
		"Bagikan artikel ini":                          noiseShare,
		"Tinggalkan Balasan":                           noiseComments,
		"Alamat email Anda tidak akan dipublikasikan.": noiseComments,
		"Tags: banjir, jembatan":                       noiseTags,
		"Editor: Heru S":                               noiseCredit,
		"(dvi/bgs)":                                    noiseCredit,
		"(***)":                                        noiseCredit,
		"(kota.com/sari)":                              noiseCredit,
		"Halaman Selanjutnya":                          noiseNavigation,
		"We use cookies to give you the best online experience.": noiseCookies,
		// An article may say these.
		"Iklannya dilihat dua juta orang sejak pekan lalu.":                                                      "",
		"Komentar itu disampaikan Bupati saat menerima wartawan di kantornya.":                                   "",
		"Comments made by the minister on Tuesday angered the miners' union in the north of the country.":        "",
		"Share prices fell as much as 7.8% in early trading after the company said that the mine would be shut.": "",
		"Warga diminta membaca juga petunjuk di balik kartu.":                                                    "",
		"(kanan) bersama gurunya di halaman sekolah":                                                             "",
		"X": noiseShare,
		"":  "",
	} {
		if got := phraseReason(text); got != want {
			t.Errorf("%q is %q, want %q", text, got, want)
		}
	}
}

func TestTables(t *testing.T) {
	wantSketch(t, "a.html", `<table><caption>Korban</caption><tr><th>Kota<th>Luka<tr><td>Ara<td>2<tr><td>Randu<td>11</table>`,
		"caption Korban\ntable Kota | Luka\ntable Ara | 2\ntable Randu | 11\n")
	wantSketch(t, "tata-letak.html", `<table><tr><td><table><tr><td>Menu<td><p>Satu kios terbakar di pasar pagi ini.</table></table>`,
		"paragraph Menu\nparagraph Satu kios terbakar di pasar pagi ini.\n")
}
