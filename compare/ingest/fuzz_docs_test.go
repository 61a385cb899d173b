package ingest

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// fuzzRead reads hostile bytes and asserts what must always hold: it ends soon,
// spans are right, the text stays within its limit, and every error has words.
func fuzzRead(t *testing.T, name, data string) {
	t.Helper()
	start := time.Now()
	articles, errs := Read(name, []byte(data))
	if took := time.Since(start); took > 20*time.Second {
		t.Errorf("took %v for %d bytes", took, len(data))
	}
	if len(articles) == 0 && len(errs) == 0 {
		t.Error("neither an article nor an error")
	}
	for _, a := range articles {
		checkArticle(t, a)
		if len(a.Text) > MaxTextBytes {
			t.Errorf("a text of %d bytes", len(a.Text))
		}
	}
	for _, e := range errs {
		if !strings.HasPrefix(e.Name, name) || e.Message == "" {
			t.Errorf("error %q", e)
		}
	}
}

func sample(f *testing.F, name string) string {
	f.Helper()
	data, err := os.ReadFile(filepath.Join("testdata/docs", name))
	if err != nil {
		f.Fatal(err)
	}
	return string(data)
}

func FuzzZip(f *testing.F) {
	f.Add(pack(f, "a.txt", "Isi.", "b/c.html", "<p>Isi.</p>"))
	f.Add(pack(f, "x.zip", pack(f, "a.txt", "Isi.")))
	f.Add(word(f, "<w:p><w:r><w:t>Isi</w:t></w:r></w:p>"))
	f.Fuzz(func(t *testing.T, data string) {
		fuzzRead(t, "a.zip", "PK\x03\x04"+strings.TrimPrefix(data, "PK\x03\x04"))
	})
}

// FuzzWord changes the XML and not the archive around it, whose checksums hardly
// any change would pass.
func FuzzWord(f *testing.F) {
	f.Add(`<w:p><w:pPr><w:pStyle w:val="Judul1"/><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>Isi</w:t><w:br/></w:r><w:del><w:r><w:delText>x</w:delText></w:r></w:del></w:p>`, wordStyles)
	f.Add(`<w:tbl><w:tr><w:tc><w:p/><w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:tc></w:tr></w:tbl>`, "")
	f.Add(`<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r><w:t>a</w:t></w:r></w:p></w:txbxContent></mc:Choice></mc:AlternateContent></w:r></w:p>`, "")
	f.Fuzz(func(t *testing.T, body, styles string) {
		fuzzRead(t, "a.docx", pack(t, "word/document.xml", "<w:document><w:body>"+body, "word/styles.xml", styles))
	})
}

func FuzzOpenDocument(f *testing.F) {
	f.Add(sample(f, "story.fodt"))
	f.Add(`<?xml version="1.0"?><office:document ><office:body><office:text><table:table><table:table-row><table:table-cell><text:p>a<text:note/></text:p></table:table-cell></table:table-row></table:table></office:text></office:body></office:document>`)
	f.Fuzz(func(t *testing.T, data string) { fuzzRead(t, "a.fodt", data) })
}

func FuzzRTF(f *testing.F) {
	f.Add(sample(f, "story.rtf"))
	f.Add(`{\rtf1\ansi\ansicpg932{\fonttbl{\f0\fcharset128 x;}}\f0\'93\'fa\u-10179 ?\uc3\bin4 abcd\cell\row{\*\footnote x}{\deleted y}}`)
	f.Fuzz(func(t *testing.T, data string) { fuzzRead(t, "a.rtf", `{\rtf`+strings.TrimPrefix(data, `{\rtf`)) })
}

func FuzzPDF(f *testing.F) {
	f.Add(onePage(stream("/Filter/FlateDecode", deflate("BT /F 12 Tf 20 300 Td (Isi) Tj ET")), pdfWinAnsi))
	f.Add(onePage(stream("", "q 1 0 0 1 0 0 cm /X Do Q"), pdfWinAnsi, stream("/Subtype/Form", "BT /F 9 Tf [(a)-300(b)]TJ ET")))
	f.Add("%PDF-1.5\n10 0 obj\n" + stream("/Type/ObjStm/N 1/First 4", "1 0 "+pdfCatalog) + "\nendobj\n")
	f.Fuzz(func(t *testing.T, data string) { fuzzRead(t, "a.pdf", "%PDF-1.7\n"+data) })
}

// FuzzPDFPage changes what a page draws and the font's map.
func FuzzPDFPage(f *testing.F) {
	f.Add("BT /F 12 Tf 14 TL 20 300 Td (Isi) Tj T* [(a)-300(b)] TJ (c) ' 1 2 (d) \" ET", "1 begincodespacerange <00> <ff> endcodespacerange 1 beginbfrange <01> <ff> <0041> endbfrange 1 beginbfchar <20> <0020> endbfchar", true)
	f.Add("/Span <</ActualText (x)>> BDC BT /F 12 Tf (Isi) Tj ET EMC BI ID abc EI q 1 0 0 1 5 5 cm Q /F Do", "1 beginbfrange <00> <10> [<0041> <0042>] endbfrange", false)
	f.Fuzz(func(t *testing.T, content, cmap string, composite bool) {
		font := "<</Subtype/TrueType/ToUnicode 6 0 R>>"
		if composite {
			font = "<</Subtype/Type0/Encoding/Identity-H/ToUnicode 6 0 R/DescendantFonts[<</DW 500/W[1[500] 2 9 700]>>]>>"
		}
		fuzzRead(t, "a.pdf", onePage(stream("", content), font, stream("", cmap)))
	})
}

// FuzzPDFLayout puts letters anywhere: three bytes are a letter and its place.
func FuzzPDFLayout(f *testing.F) {
	f.Add([]byte("a\x10\x10b\x20\x10c\x10\x20d\x80\x20"))
	f.Fuzz(func(t *testing.T, data []byte) {
		var glyphs []glyphBox
		n := 0
		for i := 0; i+2 < len(data) && i < 30_000; i += 3 {
			x, y := int(data[i+1])*200, int(data[i+2])*300
			glyphs = append(glyphs, glyphBox{text: string(rune(data[i])), x0: x, x1: x + 500, y: y, size: 1000})
			n += btoi(strings.TrimSpace(string(rune(data[i]))) != "")
		}
		got := 0
		for _, line := range readingOrder(pieces(glyphs), 0) {
			got += len([]rune(strings.Join(strings.Fields(line.text), "")))
		}
		if got > n {
			t.Errorf("%d letters became %d", n, got)
		}
	})
}

func FuzzMail(f *testing.F) {
	f.Add(sample(f, "page.mhtml"))
	f.Add("From: =?utf-8?q?a=C3=A9?= <a@b.example>\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=B\r\n\r\n--B\r\nContent-Type: text/plain; charset=big5\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n=A4=A4\r\n--B\r\nContent-Disposition: attachment; filename*0*=utf-8''a%20; filename*1=b.txt\r\nContent-Transfer-Encoding: base64\r\n\r\nSXNp\r\n--B--\r\n")
	f.Fuzz(func(t *testing.T, data string) { fuzzRead(t, "a.eml", "From: a\r\nMIME-Version: 1.0\r\n"+data) })
}

func FuzzNewsXML(f *testing.F) {
	f.Add(`<rss><channel><title>x</title><item><title>&lt;b&gt;</title><description><![CDATA[<p>Isi</p>]]></description></item></channel></rss>`)
	f.Add(`<feed><entry><title>x</title><content type="xhtml"><div><p>Isi</p></div></content></entry></feed>`)
	f.Add(nitfStory)
	f.Add(`<rss><item>`)
	f.Add(`<newsMessage><itemSet><newsItem><contentMeta><headline>x</headline></contentMeta><contentSet><inlineData>Isi</inlineData></contentSet></newsItem></itemSet></newsMessage>`)
	f.Fuzz(func(t *testing.T, data string) { fuzzRead(t, "a.xml", data) })
}

func FuzzJSON(f *testing.F) {
	f.Add(`{"version":1,"articles":[{"name":"x","text":"Satu.\nDua.","blocks":[{"start":0,"end":5,"kind":"paragraph"}]}],"statements":[]}`)
	f.Add(`{"version":1,"ArtiCles":[{}],"stAtements":[]}`)
	f.Add(`[{"headline":"x","body_html":"<p>Isi</p>","versioncreated":"2025-03-07"},{"bodies":[{"value":"y"}]}]`)
	f.Fuzz(func(t *testing.T, data string) { fuzzRead(t, "a.json", data) })
}
