package ingest

import "bytes"

// Office files from before 2007, mails of Outlook and documents with a password
// are compound files: small file systems whose names are in UTF-16.

func isCompound(in *input) bool { return bytes.HasPrefix(in.data, []byte("\xd0\xcf\x11\xe0")) }

func readCompound(s *session, in *input) {
	has := func(name string) bool {
		var wide []byte
		for i := range len(name) {
			wide = append(wide, name[i], 0)
		}
		return bytes.Contains(in.data, wide)
	}
	switch {
	case has("EncryptedPackage"):
		s.fail(in, "has a password: open it with the password and save it without, or as PDF")
	case has("WordDocument"):
		s.fail(in, "is a file of an old Word version: open it in Word or LibreOffice and save it as DOCX")
	case has("PowerPoint Document"):
		s.fail(in, "is a presentation of an old version: save it as PDF, or copy its text and paste it")
	case has("Workbook"), has("Book"):
		s.fail(in, "is a spreadsheet of an old version: copy the article's text out of it and paste it")
	case has("__substg1.0_"):
		s.fail(in, "is a mail saved by Outlook (MSG): save it there as text or HTML, or paste the article's text")
	default:
		s.fail(in, "is a file of an old Office version: open it there and save it as DOCX or PDF")
	}
}
