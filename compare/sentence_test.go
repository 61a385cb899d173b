package compare

import (
	"strings"
	"testing"
	"time"
	"unicode/utf8"
)

// The sentences of each text stand divided by " ¦ ".
var splits = []struct{ reason, lang, want string }{
	{"a title before a name", "id", "Dr. Sari dan Prof. Ir. H. Budi tiba. ¦ Mereka lelah."},
	{"a street, a number, a company", "id", "Kantor PT. Maju di Jl. Merdeka No. 3 tutup. ¦ Warga pulang."},
	{"thousands and decimals", "id", "Ada 3.500 rumah dan 2,5 ton beras. ¦ Semua habis."},
	{"a dateline with a dot inside", "id", "RIAU24.COM - Presiden tiba di Riau. ¦ Ia disambut."},
	{"a time zone is no abbreviation", "id", "Kapal tenggelam pukul 06.10 WITA. ¦ Nakhoda selamat."},
	{"degrees behind a name", "id", "AKBP Rina, S.H., M.Si., membenarkan. ¦ Ia menolak merinci."},
	{"an initial inside a name", "id", "Miranda S. Goeltom hadir. ¦ Rapat mulai."},
	{"an initial before a word that begins sentences", "de", "Verletzt wurde Milan K. ¦ Der Fahrer floh."},
	{"initials and a particle", "nl", "Voorzitter J. De Vries sprak. ¦ Hij bleef kort."},
	{"'no' is an answer when no number follows", "en", "Was it closed? ¦ The answer was no. ¦ They had left at No. 9."},
	{"morning and evening", "en", "It opened at 6 a.m. on Friday and shut at 7 p.m. ¦ Police came at 8 p.m. Tuesday."},
	{"a country before a noun and before a sentence", "en", "The U.S. Army left. ¦ He flew to the U.S. ¦ The plane was late."},
	{"ranks", "en", "Sgt. Lee and Lt. Col. Ann Roy spoke. ¦ Nobody asked."},
	{"a company's suffix inside a sentence", "en", "Acme Inc. Chief Ann Roy resigned. ¦ Shares fell."},
	{"an ellipsis inside and at the end", "en", "I saw hands… just hands. ¦ Then… ¦ He ran."},
	{"dots for an ellipsis", "es", "Corre ya por los móviles... ¦ En él se oye a un hombre."},
	{"two sentences within one pair of quotes", "en", "He said: “It was dark. ¦ I could not see.” ¦ She agreed."},
	{"the quote goes on with its speaker", "id", "“Benarkah itu?” tanya Budi. ¦ “Benar!” jawab Sari."},
	{"a sentence after the speaker", "id", "“Kami siap,” kata Budi. ¦ “Besok kami berangkat.”"},
	{"a speaker in capitals behind a question", "en", "“Is it over?” Mr Roy asked. ¦ “No.” ¦ Police said the road was shut."},
	{"a clause in dashes behind a question", "de", "„Was nun?“ – fragte er. ¦ Keiner wusste es."},
	{"a comma behind the quote", "de", "„Was nun?“, fragte er, „und wann?“ ¦ Keiner wusste es."},
	{"ordinals and dates", "de", "Am 12. März und am 3. Oktober 2025 kam der 2. Zug. ¦ Er war voll."},
	{"a number ends a sentence", "de", "Es endete am 28. ¦ Die Polizei kam 2019. ¦ Alle gingen."},
	{"German abbreviations", "de", "Das sind z. B. ca. 3 Mio. Euro bzw. mehr. ¦ Prof. Dr. Kern zahlt."},
	{"inverted marks", "es", "¿Quién iba? ¦ ¡Nadie lo sabe! ¦ El Juzgado n.º 2 calla."},
	{"Spanish titles and states", "es", "El Sr. Ruiz y la Dra. Gil volaron a EE. UU. en mayo. ¦ Hablaron."},
	{"Portuguese", "pt", "O Sr. Reis mora na Av. Brasil, n. 3. ¦ A Dra. Luz também."},
	{"French", "fr", "M. Roux et Mme Blanc sont partis. ¦ L'art. 3 de J.-P. Noir suffit."},
	{"Italian", "it", "Il dott. Serri abita in p.zza Roma. ¦ È l'avv. Neri a dirlo."},
	{"brackets inside a sentence", "en", "He (so he said. Twice.) had left. ¦ (They knew. ¦ All of them.)"},
	{"a mark that closes in brackets", "id", "Ia pergi (lihat hlm. 3). ¦ Kami tinggal."},
	{"a credit behind a caption", "id", "Truk terguling di tol ¦ (Foto: Antara/Rina)"},
	{"an address is one token", "en", "See www.example.org/a?b=1.2 or mail a.b@example.org. ¦ Thanks."},
	{"a lower-case word goes on", "en", "It cost approx. five pounds at yahoo! or so. ¦ Done."},
	{"Japanese needs no blank", "ja", "火が出た。¦けが人はいない。¦「本当？」と聞いた！"},
	{"a quote of two sentences goes on", "ja", "「音がした。空が赤かった。」と話した。¦消防が調べている。"},
	{"a quote that stands alone", "ja", "「もう戻れない。」　¦男性は下を向いた。"},
	{"Chinese speaker behind the quote", "zh", "“火势很大。”李强说。¦他没有受伤。"},
	{"Arabic question mark and a title", "ar", "هل حضر د. كمال ناصر؟ ¦ نعم. ¦ وصل عند الساعة 7.30 مساء."},
	{"Arabic: the speaker behind the question", "ar", "\"لماذا لم يفحص أحد السقف؟\" قال العامل. ¦ وغادر."},
	{"Hindi", "", "वह आया। ¦ वह गया।"},
	{"no language", "und", "Ta pi no. ¦ Ko va 3.5 le J. Doe mi. ¦ Zu!"},
}

func TestSplits(t *testing.T) {
	for _, c := range splits {
		var want []string
		for _, s := range strings.Split(c.want, "¦") {
			want = append(want, strings.TrimSpace(s))
		}
		text := strings.ReplaceAll(strings.ReplaceAll(c.want, "¦ ", ""), "¦", "")
		var got []string
		for _, s := range splitBlock(text, Block{End: len(text)}, languageByCode(c.lang)) {
			got = append(got, text[s.start:s.end])
		}
		if strings.Join(got, "¦") != strings.Join(want, "¦") {
			t.Errorf("%s:\n got %s\nwant %s", c.reason, strings.Join(got, " ¦ "), strings.Join(want, " ¦ "))
		}
	}
}

func TestLineBreaksEndSentences(t *testing.T) {
	for _, br := range []string{"\n", "\r\n", "\r", "\u2028", "\u2029", "\f"} {
		text := "Judul tanpa titik" + br + "Kalimat pertama."
		got := splitBlock(text, Block{End: len(text)}, &indonesian)
		if len(got) != 2 || text[got[1].start:got[1].end] != "Kalimat pertama." {
			t.Errorf("%q gives %v", text, got)
		}
		if blocks := lineBlocks(text); len(blocks) != 2 {
			t.Errorf("%q gives blocks %v", text, blocks)
		}
	}
}

// checkSplit holds the laws of every split: spans in order, without overlap,
// on character boundaries, trimmed, and nothing but white space between them.
func checkSplit(t *testing.T, text string, lang *language) {
	t.Helper()
	at := 0
	for _, s := range splitBlock(text, Block{End: len(text)}, lang) {
		if s.start < at || s.end <= s.start || s.end > len(text) {
			t.Fatalf("span %d..%d behind %d of %d bytes", s.start, s.end, at, len(text))
		}
		if !utf8.ValidString(text[s.start:s.end]) {
			t.Fatalf("%q is cut inside a character", text[s.start:s.end])
		}
		if strings.TrimSpace(text[s.start:s.end]) != text[s.start:s.end] {
			t.Fatalf("%q has blanks at its ends", text[s.start:s.end])
		}
		if strings.TrimSpace(text[at:s.start]) != "" {
			t.Fatalf("%q is in no sentence", text[at:s.start])
		}
		at = s.end
	}
	if strings.TrimSpace(text[at:]) != "" {
		t.Fatalf("%q is in no sentence", text[at:])
	}
}

func FuzzSplit(f *testing.F) {
	for _, c := range splits {
		f.Add(c.want, c.lang)
	}
	f.Fuzz(func(t *testing.T, text, lang string) {
		text = strings.ToValidUTF8(text, "\uFFFD")
		checkSplit(t, text, languageByCode(lang))
	})
}

// Twice the text may take about twice the time; a quadratic splitter would take
// minutes here.
func TestHostileSizesStayLinear(t *testing.T) {
	const n = 1 << 16
	for name, text := range map[string]string{
		"a word of 1 MB":    strings.Repeat("a", 16*n),
		"dots in a word":    strings.Repeat("a.", n/2),
		"marks alone":       strings.Repeat(".", n),
		"marks and blanks":  strings.Repeat(". ", n/2),
		"open brackets":     strings.Repeat("(", n),
		"open corners":      strings.Repeat("「", n/3),
		"initials":          strings.Repeat("A. ", n/3),
		"quotes":            strings.Repeat("“Ja?” ", n/10),
		"blanks":            strings.Repeat(" ", n) + "." + strings.Repeat(" ", n),
		"NULs":              strings.Repeat("\x00. ", n/3),
		"carriage returns":  strings.Repeat("a\r", n/2),
		"100,000 sentences": strings.Repeat("Ini kalimat pendek. ", 100_000),
		"line separators":   strings.Repeat("a\u2028", n/4),
	} {
		for _, lang := range []*language{&indonesian, &japanese} {
			start := time.Now()
			checkSplit(t, text, lang)
			took := time.Since(start)
			t.Logf("%s (%s): %v", name, lang.code, took)
			if took > 5*time.Second {
				t.Errorf("%s (%s) took %v", name, lang.code, took)
			}
		}
	}
}
