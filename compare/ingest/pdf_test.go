package ingest

import (
	"bytes"
	"compress/lzw"
	"compress/zlib"
	"encoding/ascii85"
	"fmt"
	"os"
	"strings"
	"testing"
)

// makePDF writes a file of objects, the first of them the catalog; trailer is
// put into the file's trailer.
func makePDF(trailer string, objects ...string) string {
	var b strings.Builder
	b.WriteString("%PDF-1.7\n")
	for i, o := range objects {
		fmt.Fprintf(&b, "%d 0 obj\n%s\nendobj\n", i+1, o)
	}
	fmt.Fprintf(&b, "trailer\n<</Root 1 0 R /Size %d %s>>\nstartxref\n0\n%%%%EOF\n", len(objects)+1, trailer)
	return b.String()
}

func stream(dict, data string) string {
	return fmt.Sprintf("<<%s /Length %d>>\nstream\n%s\nendstream", dict, len(data), data)
}

func deflate(data string) string {
	var b bytes.Buffer
	w := zlib.NewWriter(&b)
	w.Write([]byte(data))
	w.Close()
	return b.String()
}

const (
	pdfCatalog = "<</Type/Catalog/Pages 2 0 R>>"
	pdfPages1  = "<</Type/Pages/Kids[3 0 R]/Count 1/MediaBox[0 0 400 400]>>"
	pdfPage1   = "<</Type/Page/Parent 2 0 R/Contents 4 0 R/Resources<</Font<</F 5 0 R>>/XObject<</X 6 0 R>>>>>>"
	pdfWinAnsi = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>"
)

// onePage is a file of one page with that content, drawn with that font.
func onePage(content, font string, more ...string) string {
	return makePDF("", append([]string{pdfCatalog, pdfPages1, pdfPage1, content, font}, more...)...)
}

func TestPDFOfPrograms(t *testing.T) {
	for _, c := range []struct{ file, like string }{{"page.pdf", "page.mhtml"}, {"columns.pdf", ""}, {"paper.pdf", ""}, {"story.pdf", ""}} {
		data, err := os.ReadFile("testdata/docs/" + c.file)
		if err != nil {
			t.Fatal(err)
		}
		a := readOne(t, c.file, string(data))
		got := sketch(a)
		var want string
		if c.like != "" { // the same page, saved by the same browser
			other, err := os.ReadFile("testdata/docs/" + c.like)
			if err != nil {
				t.Fatal(err)
			}
			got, want = a.Text, readOne(t, c.like, string(other)).Text
		} else {
			golden, err := os.ReadFile("testdata/docs/" + strings.TrimSuffix(c.file, ".pdf") + ".pdf.want")
			if err != nil {
				t.Fatal(err)
			}
			want = string(golden)
		}
		if got != want {
			t.Errorf("%s: got\n%swant\n%s", c.file, got, want)
		}
	}
}

func TestPDFText(t *testing.T) {
	show := func(ops string) string { return stream("", "BT /F 12 Tf 20 300 Td "+ops+" ET") }
	lzwData := func(data string) string {
		var b bytes.Buffer
		w := lzw.NewWriter(&b, lzw.MSB, 8)
		w.Write([]byte(data))
		w.Close()
		return b.String()
	}
	a85 := func(data string) string {
		out := make([]byte, ascii85.MaxEncodedLen(len(data)))
		return string(out[:ascii85.Encode(out, []byte(data))]) + "~>"
	}
	plain := "BT /F 12 Tf 20 300 Td (Air surut.) Tj ET"
	objStm := "1 0 2 30 3 " + fmt.Sprint(30+len(pdfPages1)+1) + " "
	first := len(objStm)
	objStm += pdfCatalog + strings.Repeat(" ", 30-len(pdfCatalog)) + pdfPages1 + " " + pdfPage1
	for _, c := range []struct{ why, data, want string }{
		{"the codes of Windows", onePage(show(`(caf\351 \226 \223ya\224) Tj`), pdfWinAnsi), "café – “ya”"},
		{"the codes of the Mac", onePage(show(`(caf\216) Tj`), "<</Type/Font/Subtype/Type1/Encoding/MacRomanEncoding>>"), "café"},
		{"names of glyphs, with ligatures and accents", onePage(show(`(\001ne \002\003) Tj`), "<</Subtype/Type1/Encoding<</Differences[1/fi/eacute/uni0109]>>>>"), "fine éĉ"},
		{"the encoding that a Type 1 font has itself", onePage(show(`(\017 satu) Tj`), "<</Subtype/Type1/FontDescriptor<</Flags 4/FontFile 6 0 R>>>>",
			stream("", "%!PS dup 15 /section put\ndup 32/space put dup 97 /a put dup 115 /s put dup 116 /t put dup 117 /u put readonly def")), "§ satu"},
		{"codes of two bytes with a map of ranges", onePage(show(`<00010002 0003> Tj`), "<</Subtype/Type0/Encoding/Identity-H/ToUnicode 6 0 R>>",
			stream("", "1 begincodespacerange <0000> <ffff> endcodespacerange 1 beginbfrange <0001> <0002> <0041> endbfrange 1 beginbfchar <0003> <006600660069> endbfchar")), "ABffi"},
		{"an encoding of Japan by its name", onePage(show(`<93fa967b> Tj`), "<</Subtype/Type0/Encoding/90ms-RKSJ-H>>"), "日本"},
		{"spaces that are only a shift", onePage(show(`[(Air)-300(sur)-20(ut.)] TJ`), pdfWinAnsi), "Air surut."},
		{"a drawing in the page", onePage(stream("", "/X Do"), pdfWinAnsi, stream("/Subtype/Form/Resources<</Font<</F 5 0 R>>>>", plain)), "Air surut."},
		{"packed", onePage(stream("/Filter/FlateDecode", deflate(plain)), pdfWinAnsi), "Air surut."},
		{"packed twice", onePage(stream("/Filter[/ASCII85Decode/FlateDecode]", a85(deflate(plain))), pdfWinAnsi), "Air surut."},
		{"in hexadecimal", onePage(stream("/Filter/AHx", fmt.Sprintf("%x>", plain)), pdfWinAnsi), "Air surut."},
		{"LZW, short enough for the codes to be of nine bits", onePage(stream("/Filter/LZWDecode", lzwData(plain)), pdfWinAnsi), "Air surut."},
		{"objects in an object stream", "%PDF-1.5\n10 0 obj\n" + stream(fmt.Sprintf("/Type/ObjStm/N 3/First %d/Filter/FlateDecode", first), deflate(objStm)) + "\nendobj\n4 0 obj\n" + stream("", plain) +
			"\nendobj\n5 0 obj\n" + pdfWinAnsi + "\nendobj\n11 0 obj\n" + stream("/Type/XRef/Root 1 0 R", "") + "\nendobj\n", "Air surut."},
		{"the later of two versions", onePage(show("(Lama.) Tj"), pdfWinAnsi) + "4 0 obj\n" + show("(Baru.) Tj") + "\nendobj\n", "Baru."},
		{"a length that is wrong", strings.Replace(onePage(stream("", plain), pdfWinAnsi), "/Length 4", "/Length 9", 1), "Air surut."},
		{"a file without its end", strings.TrimSuffix(onePage(stream("", plain), pdfWinAnsi), "startxref\n0\n%%EOF\n"), "Air surut."},
		{"a page on its side", strings.Replace(onePage(stream("", "BT /F 12 Tf 0 1 -1 0 300 20 Tm (Air surut.) Tj ET"), pdfWinAnsi), "/Type/Page/", "/Type/Page/Rotate 90/", 1), "Air surut."},
		{"text that stands for drawn letters", onePage(show(`/Span <</ActualText (Air)>> BDC (xyz) Tj EMC ( surut.) Tj`), pdfWinAnsi), "Air surut."},
		{"a picture in the drawing", onePage(stream("", "BI /W 2 ID \x00(<[ EI "+plain), pdfWinAnsi), "Air surut."},
		{"a string without its end", onePage(show("(Air surut.) Tj (halo"), pdfWinAnsi), "Air surut."},
		{"an array without its end", onePage(show("(Air surut.) Tj [1 2 <00"), pdfWinAnsi), "Air surut."},
	} {
		if got := readOne(t, "a.pdf", c.data).Text; got != c.want {
			t.Errorf("%s: %q, want %q", c.why, got, c.want)
		}
	}
}

func TestPDFErrors(t *testing.T) {
	ring := onePage(stream("", strings.Repeat("/X Do ", 100)), pdfWinAnsi, stream("/Subtype/Form/Resources<</XObject<</X 6 0 R>>>>", strings.Repeat("/X Do ", 100)))
	for _, c := range []struct{ why, data, want string }{
		{"pictures of pages", onePage(stream("", "/X Do"), pdfWinAnsi, stream("/Subtype/Image", "...")), "is a scanned PDF"},
		{"nothing drawn", onePage(stream("", "0 0 m"), pdfWinAnsi), "is a PDF without text"},
		{"a password", makePDF("/Encrypt 9 0 R", pdfCatalog, pdfPages1, pdfPage1), "protected by a password"},
		{"no pages", "%PDF-1.4\nrusak", "is a broken PDF"},
		{"letters without meaning", onePage(stream("", "BT /F 12 Tf <000100020003> Tj ET"), "<</Subtype/Type0/Encoding/Identity-H>>"), "do not say which letters"},
		{"a tree of pages that bites its tail", makePDF("", pdfCatalog, "<</Type/Pages/Kids[2 0 R]>>"), "is a broken PDF"},
		{"drawings that draw themselves", ring, "is a PDF without text"},
	} {
		articles, errs := Read("a.pdf", []byte(c.data))
		if len(articles) != 0 || len(errs) != 1 || !strings.Contains(errs[0].Message, c.want) {
			t.Errorf("%s: %d articles, errors %v, want %q", c.why, len(articles), errs, c.want)
		}
	}
}

// Words broken at line ends are joined, compounds and doubled words keep their hyphen.
func TestPDFHyphens(t *testing.T) {
	lines := func(texts ...string) string {
		var b strings.Builder
		b.WriteString("BT /F 12 Tf 14 TL 20 380 Td ")
		for _, l := range texts {
			b.WriteString("(" + l + ") Tj T* ")
		}
		return onePage(stream("", b.String()+"ET"), pdfWinAnsi)
	}
	a := readOne(t, "a.pdf", lines("Para petugas menghitung keru-", "gian warga, dan dua anak-", "anak dicari. The well-known", "mayor of the town spoke of a well-", "known danger. Rute Bandung-", "Cirebon ditutup hari ini."))
	want := "Para petugas menghitung kerugian warga, dan dua anak-anak dicari. The well-known mayor of the town spoke of a well-known danger. Rute Bandung-Cirebon ditutup hari ini."
	if a.Text != want {
		t.Errorf("got\n%s\nwant\n%s", a.Text, want)
	}
}
