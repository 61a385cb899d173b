package compare

import (
	"strings"
	"testing"
)

// Every case is a paragraph with its quotations and speakers: quotation <speaker>.
var quoteCases = []struct {
	why, code, text string
	want            []string
}{
	{"straight marks, the speaker behind", "en", `"We have put the freezers where the prams are," Tom Eldery said.`,
		[]string{`We have put the freezers where the prams are, <Tom Eldery>`}},
	{"a broken quotation has one speaker", "en", `"In the open air it thins out fast," Dr. Imran Sollis said, "but in a closed room a few breaths can be enough."`,
		[]string{`In the open air it thins out fast, <Dr. Imran Sollis>`, `but in a closed room a few breaths can be enough. <Dr. Imran Sollis>`}},
	{"a pronoun means the speaker before", "en", `The market will shrink, said Petra Vance, an analyst. "There is next to nothing spare until May," she said.`,
		[]string{`There is next to nothing spare until May, <Petra Vance>`}},
	{"apostrophes are no marks", "en", `The firm's drivers don't know what the court's order of 'stop' means for them.`, nil},
	{"curly marks over two sentences", "id", `“Kami taat. Armada lain juga akan kami periksa satu per satu,” kata Manajer Cabang SMB, Lenny Soputara.`,
		[]string{`Kami taat. Armada lain juga akan kami periksa satu per satu, <Lenny Soputara>`}},
	{"the closing mark on both sides", "id", `Bupati Gabriel Lado menetapkan masa tanggap darurat. ”Jangan ada yang pulang sebelum kami izinkan,” katanya di gelanggang olahraga.`,
		[]string{`Jangan ada yang pulang sebelum kami izinkan, <Bupati Gabriel Lado>`}},
	{"an office, then its bearer", "id", `“Kubah lava di sisi tenggara sudah runtuh,” jelas Kepala Pos Pengamatan Ile Maruta, Klemens Werang.`,
		[]string{`Kubah lava di sisi tenggara sudah runtuh, <Klemens Werang>`}},
	{"katanya means who was named before", "id", `Anggota DPR Wiratmo Salendra meminta data baru. "Kapal tua boleh berlayar dengan perawatan," katanya.`,
		[]string{`Kapal tua boleh berlayar dengan perawatan, <Anggota DPR Wiratmo Salendra>`}},
	{"low marks", "de", `„Das ist Materialermüdung, die sich aufgebaut hat“, sagte der Fachmann Martin Sieloff.`,
		[]string{`Das ist Materialermüdung, die sich aufgebaut hat <Fachmann Martin Sieloff>`}},
	{"reversed angles behind a colon", "de", `Bäckerin Gudrun Pahl (61) war als Erste da: »Ich dachte, der fällt jeden Moment runter.«`,
		[]string{`Ich dachte, der fällt jeden Moment runter. <Bäckerin Gudrun Pahl>`}},
	{"angles", "es", `«Fue un golpe seco y después el silencio», cuenta Inés Caldas.`,
		[]string{`Fue un golpe seco y después el silencio <Inés Caldas>`}},
	{"corner brackets", "ja", `「水が一気に来て何も持ち出せなかった」と住民の田中一郎さんは語った。`,
		[]string{`水が一気に来て何も持ち出せなかった <住民の田中一郎さん>`}},
	{"kin are named behind a comma", "en", `"He told me he had ridden out worse," said his daughter, Denise Hall. "He had a radio and that old dog."`,
		[]string{`He told me he had ridden out worse, <Denise Hall>`, `He had a radio and that old dog. <Denise Hall>`}},
	{"what is long behind the speaker is no reason to have none", "en", `"I could hear the wind laughing," said Corinne Dale, 34, a dental assistant from Carver who had been in the last cabin that was struck by it.`,
		[]string{`I could hear the wind laughing, <Corinne Dale>`}},
	{"istri X, Y is Y", "id", `"Uang itu hasil penjualan tanah warisan," ujar istri Harun, Endang Purwanti, yang ditemui di rumahnya.`,
		[]string{`Uang itu hasil penjualan tanah warisan, <Endang Purwanti>`}},
	{"somebody else comes in between", "en", `"This is a repair," Ruth Pelham told the chamber. Sunil Rao, of No. 11, was not having it. "She used to sell books three doors down," he said.`,
		[]string{`This is a repair, <Ruth Pelham>`, `She used to sell books three doors down, <Sunil Rao>`}},
	{"a headline's quotation is told by whom the text names", "en", "'They have killed our Christmas': fury in Tanner Row\n\"They have killed our Christmas,\" said Bea Lindt.",
		[]string{`'They have killed our Christmas' <Bea Lindt>`, `They have killed our Christmas, <Bea Lindt>`}},
	{"the subject says what is quoted in the middle", "en", `Gov. Marcus Ellingboe called the robbery “an attack on small-town life” and promised help.`,
		[]string{`an attack on small-town life <Gov. Marcus Ellingboe>`}},
	{"a title in marks is no quotation", "de", `Der Wirt von der »Alten Mühle« am Brückenkopf ist verzweifelt.`, nil},
}

func TestQuotesAndSpeakers(t *testing.T) {
	for _, test := range quoteCases {
		c := &corpus{weights: defaultWeights}
		c.add(Article{Name: "a", Language: test.code, Text: test.text})
		c.features = c.buildFeatures(c.weights)
		r := &Report{}
		c.fill(r)
		var got []string
		for _, q := range r.Quotes {
			inner := strings.Trim(test.text[q.Start:q.End], `"“”„»«「」`)
			got = append(got, inner+" <"+q.Speaker+">")
			if q.Speaker != "" && test.text[q.SpeakerStart:q.SpeakerEnd] != q.Speaker {
				t.Errorf("%s: the span of %s is wrong", test.why, q.Speaker)
			}
		}
		if strings.Join(got, "\n") != strings.Join(test.want, "\n") {
			t.Errorf("%s\n got %s\nwant %s", test.why, strings.Join(got, "\n     "), strings.Join(test.want, "\n     "))
		}
	}
}
