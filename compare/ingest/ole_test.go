package ingest

import (
	"strings"
	"testing"
)

func TestCompoundFiles(t *testing.T) {
	for _, c := range []struct{ inside, want string }{
		{"EncryptedPackage", "has a password"},
		{"WordDocument", "save it as DOCX"},
		{"Workbook", "is a spreadsheet"},
		{"PowerPoint Document", "is a presentation"},
		{"__substg1.0_0037001F", "mail saved by Outlook"},
		{"x", "old Office version"},
	} {
		data := "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + strings.Repeat("\x00", 100)
		for _, r := range c.inside {
			data += string(r) + "\x00"
		}
		articles, errs := Read("lama.doc", []byte(data))
		if len(articles) != 0 || len(errs) != 1 || !strings.Contains(errs[0].Message, c.want) {
			t.Errorf("%s: %v", c.inside, errs)
		}
	}
}
