package ingest

import (
	"runtime"
	"strings"
	"testing"
	"time"
)

// Inputs of some megabytes for which a careless reader needs time or memory
// that grows with their square. Each ends within
// seconds; the limit leaves room for a slow machine, squares take minutes.
func TestHostileDocuments(t *testing.T) {
	if runtime.GOOS == "js" {
		t.Skip("its limits of time and memory are those of a native run")
	}
	if testing.Short() {
		t.Skip("megabytes")
	}
	const mega = 1 << 20
	fill := func(what string, size int) string { return strings.Repeat(what, size/len(what)) }
	mail := "From: a\r\nMIME-Version: 1.0\r\nSubject: x\r\n"
	for _, c := range []struct{ why, name, data string }{
		{"XML of nothing but opening tags", "a.xml", "<rss>" + fill("<item>", 8*mega)},
		{"XML with endless attributes", "a.xml", "<rss><item" + fill(" a=b", 8*mega)},
		{"texts parted by comments", "a.xml", "<rss><item>" + fill("a<!-- -->", 8*mega)},
		{"tables in tables", "a.docx", word(t, fill("<w:tbl><w:tr><w:tc><w:p/>", 2*mega))},
		{"groups in groups", "a.rtf", `{\rtf1` + fill("{", 16*mega)},
		{"control words", "a.rtf", `{\rtf1` + fill(`\par`, 16*mega)},
		{"a header of a million lines", "a.eml", mail + "X-A: 1\r\n" + fill(" x\r\n", 16*mega)},
		{"a million parameters", "a.eml", mail + "Content-Type: a/b" + fill(";a=b", 8*mega) + "\r\n\r\nx"},
		{"a million words in code", "a.eml", "From: a\r\nMIME-Version: 1.0\r\nSubject: " + fill("=?", 8*mega) + "\r\n\r\nx"},
		{"many parts of one mail", "a.eml", mail + "Content-Type: multipart/mixed; boundary=B\r\n\r\n" + fill("--B\r\n\r\n"+strings.Repeat("a\n", 10_000), 16*mega)},
		{"quotations", "a.eml", mail + "\r\nx\r\n" + fill(">a\r\n"+"b\r\nc\r\n", 8*mega)},
		{"objects without an end", "a.pdf", "%PDF-1.4\n" + fill("1 0 obj<</XRef ", 8*mega)},
		{"strings without an end", "a.pdf", "%PDF-1.4\n" + fill("trailer(", 8*mega)},
		{"streams without an end", "a.pdf", "%PDF-1.4\n" + fill("1 0 obj<</Type/ObjStm>>stream\n", 8*mega)},
		{"one long string", "a.pdf", onePage(stream("", "BT /F 1 Tf ("+fill("a", 8*mega)+") Tj ET"), pdfWinAnsi)},
		{"many letters in one place", "a.pdf", onePage(stream("", "BT /F 1 Tf "+fill("(a) Tj 9 0 Td ", 8*mega)), pdfWinAnsi)},
		{"many letters without order", "a.pdf", onePage(stream("", "BT /F 1 Tf "+fill("(a) Tj 3 1 Td (b) Tj -2 1 Td ", 8*mega)), pdfWinAnsi)},
		{"a page drawn a thousand times", "a.pdf", makePDF("", pdfCatalog, "<</Type/Pages/Kids["+strings.Repeat(strings.ReplaceAll(pdfPage1, "XObject", "Y")+" ", 1000)+"]>>", "null", stream("", "("+fill("a", mega)+")"), pdfWinAnsi)},
		{"arrays in arrays", "a.json", fill("[", 8*mega)},
	} {
		var before, after runtime.MemStats
		runtime.GC()
		runtime.ReadMemStats(&before)
		start := time.Now()
		fuzzRead(t, c.name, c.data)
		took := time.Since(start)
		runtime.ReadMemStats(&after)
		// All that was ever taken, freed or not.
		if taken := after.TotalAlloc - before.TotalAlloc; took > 20*time.Second || taken > 4<<30 {
			t.Errorf("%s: %v, %d MB", c.why, took, taken>>20)
		} else {
			t.Logf("%s: %v, %d MB", c.why, took.Round(time.Millisecond), taken>>20)
		}
	}
}
