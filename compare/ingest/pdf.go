package ingest

import (
	"bytes"
)

func isPDF(in *input) bool {
	return bytes.Contains(in.data[:min(len(in.data), 1024)], []byte("%PDF-"))
}

// readPDF reads the text of a PDF: letters are drawn to find their places, then
// put into lines, columns and paragraphs.
//
//	file ─objects─▶ pages ─draw─▶ letters ─layout─▶ lines ─▶ paragraphs
func readPDF(s *session, in *input) {
	f, err := openPDF(s, in.data)
	if err != nil {
		s.fail(in, "%s", err)
		return
	}
	pages, more := f.pages(MaxPDFPages)
	if len(pages) == 0 {
		s.fail(in, "%s", errNoPages)
		return
	}
	drawer := &pdfDrawer{file: f, fonts: map[pdfRef]*pdfFont{}}
	var text [][]pdfLine
	for i, p := range pages {
		page := readingOrder(pieces(drawer.page(p)), 0)
		for k := range page {
			page[k].page = i
		}
		text = append(text, page)
	}
	d := &draft{}
	switch {
	case drawer.total == 0 && drawer.pictures > 0:
		s.fail(in, "is a scanned PDF: it has pictures of its pages and no text; run text recognition (OCR) on it, or type or paste the text")
		return
	case drawer.total == 0:
		s.fail(in, "is a PDF without text: open it to check, or paste the article's text")
		return
	case drawer.unreadable*2 > drawer.total:
		s.fail(in, "is a PDF whose fonts do not say which letters they show: open it, print it to a new PDF with text recognition (OCR), or paste the text")
		return
	case drawer.unreadable*100 > drawer.total:
		d.note("%d of 100 letters could not be read, their fonts do not say what they are", drawer.unreadable*100/drawer.total)
	}
	markRunning(text)
	d.addPages(text)
	if more {
		d.note("only the first %d pages were read", MaxPDFPages)
	}
	if drawer.total >= MaxGlyphs || drawer.operations >= maxOperations {
		d.note("the PDF is too large to be read to its end")
	}
	s.take(in, d)
}
