package ingest

import "bytes"

func isPDF(in *input) bool {
	return bytes.Contains(in.data[:min(len(in.data), 1024)], []byte("%PDF-"))
}

// readPDF is a placeholder.
func readPDF(s *session, in *input) {
	s.fail(in, "is a PDF, which cannot be read yet: copy the article's text and paste it")
}
