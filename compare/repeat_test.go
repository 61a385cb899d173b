package compare

import (
	"runtime"
	"strings"
	"testing"
	"time"
)

func rolesOf(a Article) []sentence {
	c := &corpus{}
	c.add(a)
	return c.sentences
}

func TestRepeats(t *testing.T) {
	const body = "Bupati Sendang meninjau lokasi banjir di tiga kecamatan pada Senin pagi bersama petugas. " +
		"Ia meminta seluruh camat membuka dapur umum sampai air benar-benar surut di semua desa.\n"
	for _, c := range []struct {
		reason, text string
		duplicates   []int // sentence numbers from 0
	}{
		{"the same sentence again", body + "Warga mengungsi ke balai desa sejak Minggu malam.\n" + body, []int{3, 4}},
		{"a repeated body with tiny edits", body + strings.ReplaceAll(strings.ReplaceAll(body, "Senin", "Selasa"), "Ia", "Dia"), []int{2, 3}},
		{"parallel sentences about different things", "Di Desa Karang, banjir merendam 40 rumah dan satu sekolah.\nDi Desa Lumbir, banjir merusak 12 jembatan dan dua masjid.\n", nil},
		{"short sentences that differ in a word", "Tiga orang tewas di Karang.\nDua orang tewas di Karang.\n", nil},
		{"a pull quote", body + "Warga berkata: “Air datang begitu cepat sekali malam itu”, lalu semua lari ke bukit.\nAir datang begitu cepat sekali\n" + "Hujan baru berhenti pada Selasa dini hari di seluruh kabupaten.\n", []int{3}},
	} {
		var got []int
		for i, s := range rolesOf(Article{Text: c.text, Language: "id"}) {
			if s.role == Duplicate {
				got = append(got, i)
			}
		}
		if len(got) != len(c.duplicates) {
			t.Errorf("%s: duplicates %v, want %v", c.reason, got, c.duplicates)
			continue
		}
		for i := range got {
			if got[i] != c.duplicates[i] {
				t.Errorf("%s: duplicates %v, want %v", c.reason, got, c.duplicates)
			}
		}
	}
}

func TestEditorsRoleWins(t *testing.T) {
	text := "Baca juga: Jalan ditutup\nPolisi menangkap dua orang di Sendang pada Senin malam.\nPolisi menangkap dua orang di Sendang pada Senin malam.\n"
	second := strings.Index(text, "Polisi")
	third := strings.LastIndex(text, "Polisi")
	got := rolesOf(Article{Text: text, Language: "id", Roles: map[int]Role{0: Headline, second: Boilerplate, third: Claim}})
	for i, want := range []Role{Headline, Boilerplate, Claim} {
		if got[i].role != want || got[i].reason != editedRole {
			t.Errorf("sentence %d is %s (%s), want %s", i, got[i].role, got[i].reason, want)
		}
	}
}

// Blocks that reading marked keep what it says of them.
func TestBlocksOfReading(t *testing.T) {
	text := "Judul berita hari ini\nPolisi menangkap dua orang di Sendang pada Senin malam.\nLangganan sekarang juga, mulai hari ini.\nWarga melihat lokasi kejadian\nKeduanya masih diperiksa."
	kinds := []Block{{Kind: Heading}, {Kind: Paragraph}, {Kind: Noise, Reason: "newsletter"}, {Kind: Caption}, {Kind: Paragraph}}
	at := 0
	for i, l := range strings.SplitAfter(text, "\n") {
		kinds[i].Start, kinds[i].End = at, at+len(l)
		at += len(l)
	}
	want := []Role{Headline, Claim, Boilerplate, CaptionText, Claim}
	for i, s := range rolesOf(Article{Text: text, Language: "id", Blocks: kinds}) {
		if s.role != want[i] {
			t.Errorf("%s is %s (%s), want %s", text[s.start:s.end], s.role, s.reason, want[i])
		}
	}
}

func TestRolesOfHostilePagesStayLinear(t *testing.T) {
	if runtime.GOOS == "js" {
		t.Skip("its limits of time are those of a native run")
	}
	const n = 10_000
	for name, text := range map[string]string{
		"lines without a full stop":   strings.Repeat("Judul Berita\n", n),
		"different short lines":       strings.Repeat("a b c\nd e f g\nh i\n", n/3),
		"menus":                       strings.Repeat("Home | News | Sport\n", n),
		"sentences in one paragraph":  strings.Repeat("Ini kalimat pendek saja. ", n),
		"paragraphs":                  strings.Repeat("Ini kalimat yang cukup panjang untuk sebuah paragraf berita.\n", n),
		"one line of cells":           strings.Repeat("Home | ", n),
		"a line of blanks and bars":   strings.Repeat(" |", n),
		"related labels":              strings.Repeat("Baca juga\n", n),
		"one word of many characters": strings.Repeat("x", 1<<20),
	} {
		start := time.Now()
		rolesOf(Article{Text: text})
		took := time.Since(start)
		t.Logf("%s: %v", name, took)
		if took > 5*time.Second {
			t.Errorf("%s took %v", name, took)
		}
	}
}
