package ingest

import (
	"strings"
	"testing"
)

func wantSketch(t *testing.T, name, data, want string) {
	t.Helper()
	if got := sketch(readOne(t, name, data)); got != want {
		t.Errorf("%s: got\n%swant\n%s", name, got, want)
	}
}

// What browsers put on the clipboard is read by the same reader.
func TestPaste(t *testing.T) {
	wantSketch(t, "paste.html", `<meta charset='utf-8'><html><body><!--StartFragment--><h2 style="color: rgb(0, 0, 0);">Pasar Lama dibuka lagi</h2><p style="margin: 0px;"><span>Pasar Lama dibuka</span><span>&nbsp;</span><b>Senin</b>.</p><p>Sepi.</p><div>Baca juga: <a href="#">Harga beras</a></div><ul><li>40 kios</li><li>2 pintu</li></ul><!--EndFragment--></body></html>`,
		`heading Pasar Lama dibuka lagi
paragraph Pasar Lama dibuka Senin.
paragraph Sepi.
noise(related) Baca juga: Harga beras
listitem 40 kios
listitem 2 pintu
`)
	// Two words in touching pieces stay one: word processors split at will.
	wantSketch(t, "kata.html", `<p><span>Guber</span><span>nur</span> datang.<br>Ia pulang.</p>`, "paragraph Gubernur datang.⏎Ia pulang.\n")
}

func TestAsideInsideParagraph(t *testing.T) {
	const tail = `<p>Menurut Wahyu, pihaknya sudah meminta distributor mendatangkan empat ton cabai dari luar pulau pekan ini.</p>`
	wantSketch(t, "a.html", `<title>Cabai</title><article><p>Harga naik sejak awal tahun dan pembeli berkurang. <strong>Baca juga: <a href="#">Panen gagal</a></strong> Sumiati kini hanya mengambil lima kilogram sehari dari agen.</p>`+tail+`</article>`,
		`heading Cabai
paragraph Harga naik sejak awal tahun dan pembeli berkurang.
noise(related) Baca juga: Panen gagal
paragraph Sumiati kini hanya mengambil lima kilogram sehari dari agen.
paragraph Menurut Wahyu, pihaknya sudah meminta distributor mendatangkan empat ton cabai dari luar pulau pekan ini.
`)
	// A sentence that speaks of reading is left alone.
	a := readOne(t, "b.html", `<title>Buku</title><article><p>Ia meminta murid membaca juga buku lain. Orang tua baca juga lampirannya sebelum menandatangani surat itu.</p>`+tail+`</article>`)
	if strings.Contains(sketch(a), "related") {
		t.Errorf("cut too much:\n%s", sketch(a))
	}
}

func TestHiddenWordsAreNotRead(t *testing.T) {
	a := readOne(t, "a.html", `<title>Kota</title><article><p>Wali kota meresmikan taman baru di tepi sungai pada hari Minggu pagi.</p><p style="display: none">rahasia</p><p hidden>rahasia</p><span class="sr-only">rahasia</span><script>rahasia()</script><noscript>rahasia</noscript><template>rahasia</template><select><option>rahasia</select></article>`)
	if strings.Contains(a.Text, "rahasia") {
		t.Error(a.Text)
	}
}

// A page that a script fills carries its text in its data.
func TestBodyFromLinkedData(t *testing.T) {
	a := readOne(t, "spa.html", `<title>Taman dibuka | Kota Pagi</title><script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Taman dibuka","articleBody":"Wali kota meresmikan taman baru di tepi sungai.\nRibuan warga datang &amp; menanam pohon di sana sejak pagi."}</script><div id="root">Memuat …</div>`)
	if !strings.Contains(a.Text, "Wali kota meresmikan taman baru di tepi sungai.\nRibuan warga datang & menanam") || !strings.Contains(strings.Join(a.Notes, " "), "JSON-LD") {
		t.Errorf("%q %q", a.Text, a.Notes)
	}
}

func TestLinkedDataAlone(t *testing.T) {
	a := readOne(t, "a.jsonld", `{"@context":"https://schema.org","@graph":[{"@type":"Organization","@id":"#o","name":"Kota Pagi"},{"@type":"NewsArticle","headline":"Taman dibuka","author":[{"@type":"Person","name":"Sari"},{"name":"Budi"}],"publisher":{"@id":"#o"},"datePublished":"2025-02-03T08:00:00+07:00","inLanguage":"id-ID","articleBody":"Wali kota meresmikan taman.\n\nWarga menanam pohon."}]}`)
	if a.Title != "Taman dibuka" || a.Author != "Sari, Budi" || a.Outlet != "Kota Pagi" || a.Date != "2025-02-03T08:00+07:00" || a.Language != "id" {
		t.Errorf("%+v", a)
	}
	if want := "heading Taman dibuka\nparagraph Wali kota meresmikan taman.\nparagraph Warga menanam pohon.\n"; sketch(a) != want {
		t.Errorf("got\n%s", sketch(a))
	}
}

func TestNotesTellWhatWasTaken(t *testing.T) {
	a := readOne(t, "a.html", `<title>Kota</title><nav>`+strings.Repeat("<a>Menu</a> ", 1200)+`</nav><article><h1>Kota dan sungai</h1><p>Wali kota meresmikan taman baru di tepi sungai pada hari Minggu pagi.</p></article>`)
	if len(a.Notes) != 2 || !strings.HasPrefix(a.Notes[0], "only 12 words") || a.Notes[1] != "15 of 1,215 words taken" {
		t.Errorf("%q", a.Notes)
	}
}

// Themes come with lang="en"; an Indonesian text is not read as English.
func TestMislabelledLanguage(t *testing.T) {
	a := readOne(t, "a.html", `<html lang="en-US"><title>Kota</title><p>Wali kota dan warga yang datang dari desa itu tidak pulang untuk makan siang di rumah dengan keluarga pada hari itu.</p>`)
	if a.Language != "" {
		t.Errorf("language %q", a.Language)
	}
}

func TestDeepMarkup(t *testing.T) {
	articles, errs := Read("dalam.html", []byte("<title>x</title>"+strings.Repeat("<div>", 20_000)+"<p>Teks."))
	if len(articles) == 0 && (len(errs) != 1 || !strings.Contains(errs[0].Message, "paste")) {
		t.Errorf("%d articles, %v", len(articles), errs)
	}
}

func TestPartOfAnArticle(t *testing.T) {
	const body = `<article><p>Wali kota meresmikan taman baru di tepi sungai pada hari Minggu pagi.</p></article>`
	const pager = `<div class="paging"><a href="?page=1">1</a><a href="?page=2">2</a><a href="?page=all">Semua</a></div>`
	for page, part := range map[string]bool{
		"<title>Taman</title>" + body + pager: true,
		"<title>Taman</title>" + body:         false,
		"<title>Taman</title><link rel=canonical href='https://a.example/taman?page=all'>" + body + pager: false,
		"<title>Taman</title>" + body + "<div id=comments>" + pager + "</div>":                            false,
		"<title>Taman</title>" + body + "<nav><a rel=next href='/berita-lain'>Berikutnya</a></nav>":       false,
	} {
		a := readOne(t, "a.html", page)
		if got := strings.Contains(strings.Join(a.Notes, " "), "one page of several"); got != part {
			t.Errorf("%s: part %v", page, got)
		}
	}
}

func TestPreformattedText(t *testing.T) {
	wantSketch(t, "a.html", "<pre>Satu kios terbakar di pasar.\nDua orang luka.</pre>", "paragraph Satu kios terbakar di pasar.\nparagraph Dua orang luka.\n")
}

// A page whose names all say that it is something else is not lost.
func TestMisleadingNames(t *testing.T) {
	const p = "<div class=%s><p>Wali kota meresmikan taman baru di tepi sungai pada hari Minggu pagi.</p></div>"
	a := readOne(t, "a.html", "<title>Taman</title>"+strings.ReplaceAll(p, "%s", "related")+strings.ReplaceAll(p, "%s", "newsletter")+strings.ReplaceAll(p, "%s", "teaser"))
	if strings.Count(a.Text, "Wali kota") != 3 || len(a.Notes) == 0 || !strings.Contains(a.Notes[0], "all its paragraphs") {
		t.Errorf("%s%q", sketch(a), a.Notes)
	}
}
