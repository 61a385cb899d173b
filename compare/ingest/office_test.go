package ingest

import (
	"archive/zip"
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"saksi/compare"
)

// The documents of testdata/docs were made by LibreOffice from one text.
func TestOfficeDocuments(t *testing.T) {
	want, err := os.ReadFile("testdata/docs/story.want")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"story.docx", "story.odt", "story.fodt", "story.rtf"} {
		data, err := os.ReadFile(filepath.Join("testdata/docs", name))
		if err != nil {
			t.Fatal(err)
		}
		a := readOne(t, name, string(data))
		if got := sketch(a); got != string(want) {
			t.Errorf("%s: got\n%swant\n%s", name, got, want)
		}
		if a.Title != "Fire destroys fish market of Port Ellery" {
			t.Errorf("%s: title %q", name, a.Title)
		}
		notes := strings.Join(a.Notes, "; ")
		if notes != "1 tracked deletion left out; 1 tracked insertion taken; 1 footnote left out" {
			t.Errorf("%s: notes %q", name, notes)
		}
	}
}

// pack makes a ZIP file of names and contents.
func pack(t testing.TB, files ...string) string {
	t.Helper()
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	for i := 0; i < len(files); i += 2 {
		f, err := w.Create(files[i])
		if err != nil {
			t.Fatal(err)
		}
		if _, err := f.Write([]byte(files[i+1])); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

const wordStyles = `<?xml version="1.0"?><w:styles xmlns:w="x"><w:style w:type="paragraph" w:styleId="Judul1"><w:name w:val="heading 1"/></w:style>
<w:style w:type="paragraph" w:styleId="Subbab"><w:name w:val="Subbab"/><w:basedOn w:val="Judul1"/></w:style>
<w:style w:type="paragraph" w:styleId="Kutipan"><w:name w:val="Intense Quote"/></w:style></w:styles>`

func word(t testing.TB, body string) string {
	return pack(t, "[Content_Types].xml", "<Types/>", "word/document.xml", `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document xmlns:w="x"><w:body>`+body+`</w:body></w:document>`,
		"word/styles.xml", wordStyles, "word/footnotes.xml", "<w:footnotes/>")
}

func TestWord(t *testing.T) {
	p := func(text string) string { return `<w:p><w:r><w:t xml:space="preserve">` + text + `</w:t></w:r></w:p>` }
	for _, c := range []struct{ why, body, want, note string }{
		{"styles are known by name, through what they are based on",
			`<w:p><w:pPr><w:pStyle w:val="Subbab"/></w:pPr><w:r><w:t>Korban</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Kutipan"/></w:pPr><w:r><w:t>Kami lari.</w:t></w:r></w:p>`,
			"heading Korban\nquotation Kami lari.\n", ""},
		{"deletions go, insertions stay, and both are said",
			`<w:p><w:r><w:t xml:space="preserve">Ada </w:t></w:r><w:del><w:r><w:delText>dua</w:delText></w:r></w:del><w:ins><w:r><w:t>tiga</w:t></w:r></w:ins><w:r><w:t xml:space="preserve"> korban.</w:t></w:r></w:p>`,
			"paragraph Ada tiga korban.\n", "1 tracked deletion left out|1 tracked insertion taken"},
		{"a deleted paragraph mark joins the paragraphs",
			`<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t xml:space="preserve">Air naik </w:t></w:r></w:p><w:p><w:r><w:t>pukul lima.</w:t></w:r></w:p>`,
			"paragraph Air naik pukul lima.\n", ""},
		{"moved text stands where it was moved to",
			`<w:moveFrom><w:p><w:r><w:t>Lama.</w:t></w:r></w:p></w:moveFrom><w:p><w:moveFrom><w:r><w:t>Lama.</w:t></w:r></w:moveFrom></w:p><w:p><w:moveTo><w:r><w:t>Baru.</w:t></w:r></w:moveTo></w:p>`,
			"paragraph Baru.\n", ""},
		{"a text box is drawn twice in the file and read once, after its paragraph",
			`<w:p><w:r><w:t>Isi.</w:t></w:r><w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx><w:txbxContent>` + p("Kotak.") + `</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>` + p("Kotak.") + `</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`,
			"paragraph Isi.\nparagraph Kotak.\n", ""},
		{"a field shows its result, not its instruction; hidden text is left out",
			`<w:p><w:r><w:fldChar/><w:instrText>HYPERLINK x</w:instrText></w:r><w:r><w:t>tautan</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>rahasia</w:t></w:r></w:p>`,
			"paragraph tautan\n", "1 hidden text left out"},
		{"a table of one cell is layout, one of several is a row a block",
			`<w:tbl><w:tr><w:tc>` + p("Satu.") + p("Dua.") + `</w:tc></w:tr><w:tr><w:tc>` + p("Kota") + `</w:tc><w:tc>` + p("12") + `</w:tc></w:tr></w:tbl>`,
			"paragraph Satu.\nparagraph Dua.\ntable Kota 12\n", ""},
	} {
		a := readOne(t, "a.docx", word(t, c.body))
		if got := sketch(a); got != c.want {
			t.Errorf("%s: got\n%swant\n%s", c.why, got, c.want)
		}
		if got := strings.Join(a.Notes, "|"); got != c.note {
			t.Errorf("%s: notes %q, want %q", c.why, got, c.note)
		}
	}
}

func TestRTF(t *testing.T) {
	for _, c := range []struct{ why, data, want string }{
		{"bytes of a font's code page, Unicode with its fallback", `{\rtf1\ansi\ansicpg1252{\fonttbl{\f0\fcharset0 Times;}{\f1\fcharset204 Times;}}\f0 caf\'e9 {\f1\'cf\'f0\'e8\'e2\'e5\'f2} \u26085 ?\uc2\u26412 ??!\par}`, "paragraph café Привет 日本!\n"},
		{"two units make a character", `{\rtf1 \u-10179 ?\u-8704 ? ok\par}`, "paragraph 😀 ok\n"},
		{"two bytes make a character", `{\rtf1\ansicpg932 \'93\'fa\'96\'7b\par}`, "paragraph 日本\n"},
		{"pictures, headers and fields' instructions hold no text", `{\rtf1{\header Kop}{\pict\bin4 }}}{}x{\field{\*\fldinst HYPERLINK "y"}{\fldrslt tautan}}\par}`, "paragraph xtautan\n"},
		{"deleted text", `{\rtf1 a{\deleted b}c\par}`, "paragraph ac\n"},
		{"a table's row", `{\rtf1\trowd\intbl Kota\cell 12\cell\row\pard Isi.\par}`, "table Kota 12\nparagraph Isi.\n"},
		{"no paragraph's end at the end", `{\rtf1 Habis`, "paragraph Habis\n"},
	} {
		if got := sketch(readOne(t, "a.rtf", c.data)); got != c.want {
			t.Errorf("%s: got\n%swant\n%s", c.why, got, c.want)
		}
	}
}

func TestArchives(t *testing.T) {
	inner := pack(t, "c.txt", "Isi ketiga.", "foto.jpg", "\xff\xd8\xff")
	articles, errs := Read("a.zip", []byte(pack(t, "a.txt", "Isi pertama.", "b/", "", "b/kosong.txt", "", "__MACOSX/._a.txt", "x", "b/x.css", "p{}",
		"dalam.zip", inner, "b/b.docx", word(t, `<w:p><w:r><w:t>Isi kedua.</w:t></w:r></w:p>`))))
	var names []string
	for _, a := range articles {
		checkArticle(t, a)
		names = append(names, a.Name+"="+a.Text)
	}
	if got := strings.Join(names, "; "); got != "a.zip: a.txt=Isi pertama.; a.zip: dalam.zip: c.txt=Isi ketiga.; a.zip: b/b.docx=Isi kedua." {
		t.Error(got)
	}
	if len(errs) != 1 || errs[0] != (compare.InputError{Name: "a.zip: b/kosong.txt", Message: "is empty: save or download it again"}) {
		t.Error(errs)
	}
}

func TestArchiveErrors(t *testing.T) {
	locked := []byte(pack(t, "a.txt", "rahasia"))
	locked[bytes.Index(locked, []byte("PK\x01\x02"))+8] |= 1
	lying := []byte(pack(t, "a.txt", strings.Repeat("a", 100_000)))
	lying[bytes.Index(lying, []byte("PK\x01\x02"))+25] = 0 // 100,000 becomes 34,464
	bomb := []byte(pack(t, "a.txt", strings.Repeat("\x00", 1<<20)))
	bomb[bytes.Index(bomb, []byte("PK\x01\x02"))+27] = 0x20 // says 512 MB
	nested := pack(t, "a.txt", "isi")
	for range MaxDepth + 1 {
		nested = pack(t, "x.zip", nested)
	}
	for _, c := range []struct{ name, data, want string }{
		{"a.zip", string(locked), "has a password"},
		{"a.zip", string(lying), "unpacks to more than its directory says"},
		{"a.zip", string(bomb), "unpacks to more than 256.0 MB"},
		{"a.zip", nested, "too many archives"},
		{"a.zip", pack(t, "a.txt", "isi")[:60], "is a broken ZIP file"},
		{"a.docx", word(t, "")[:200], "is broken, its end is missing"},
		{"a.docx", word(t, ""), "has no text"},
		{"a.zip", pack(t), "holds no article"},
		{"a.xlsx", pack(t, "xl/workbook.xml", "<x/>"), "is a spreadsheet"},
		{"a.epub", pack(t, "mimetype", "application/epub+zip"), "is an e-book"},
		{"a.pages", pack(t, "Index/Document.iwa", "x"), "export it there as Word or PDF"},
		{"a.odt", pack(t, "mimetype", "application/vnd.oasis.opendocument.text", "content.xml", "x", "META-INF/manifest.xml", "<manifest:manifest><manifest:encryption-data/></manifest:manifest>"), "has a password"},
	} {
		articles, errs := Read(c.name, []byte(c.data))
		if len(articles) != 0 || len(errs) != 1 || !strings.Contains(errs[0].Message, c.want) || !strings.HasPrefix(errs[0].Name, c.name) {
			t.Errorf("%s: %d articles, errors %v, want %q", c.name, len(articles), errs, c.want)
		}
	}
}
