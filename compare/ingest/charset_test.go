package ingest

import (
	"strings"
	"testing"
	"unicode/utf16"
)

func TestUTF16(t *testing.T) {
	text := "Gubernur: “Kami siap.”\nPos ketiga dibuka."
	for _, c := range []struct {
		name string
		big  bool
		mark bool
	}{{"le-bom", false, true}, {"be-bom", true, true}, {"le", false, false}, {"be", true, false}} {
		units := utf16.Encode([]rune(text))
		if c.mark {
			units = append([]uint16{0xfeff}, units...)
		}
		var data []byte
		for _, u := range units {
			if c.big {
				data = append(data, byte(u>>8), byte(u))
			} else {
				data = append(data, byte(u), byte(u>>8))
			}
		}
		if a := readOne(t, c.name+".txt", string(data)); a.Text != text {
			t.Errorf("%s: %q", c.name, a.Text)
		}
	}
}

// Browsers save pages as UTF-8 and leave the old declaration in.
func TestUTF8BeatsDeclaration(t *testing.T) {
	a := readOne(t, "a.html", "<html><head><meta charset=iso-8859-1></head><body><p>Cafés rouvrent à l’été.</p></body></html>")
	if a.Text != "Cafés rouvrent à l’été." {
		t.Errorf("%q", a.Text)
	}
}

func TestWindows1252NeedsNoTable(t *testing.T) {
	a := readOne(t, "a.txt", "Wali kota berkata, \x93Kami siap.\x94 Itu saja \x96 tidak lebih.")
	if a.Text != "Wali kota berkata, “Kami siap.” Itu saja – tidak lebih." {
		t.Errorf("%q", a.Text)
	}
}

func TestMojibake(t *testing.T) {
	a := readOne(t, "a.txt", "Warga berkata, â€œTidak ada airâ€\u009d, kata RenÃ©.")
	if a.Text != "Warga berkata, “Tidak ada air”, kata René." {
		t.Errorf("%q", a.Text)
	}
	if len(a.Notes) != 1 || !strings.Contains(a.Notes[0], "repaired 3 characters") {
		t.Errorf("notes: %q", a.Notes)
	}
	// Right text stays as it is.
	for _, right := range []string{"São Paulo à Ântes", "Âge d’or, Ãrea, naïve façade – coût élevé", "Ça va ? « Oui »"} {
		if got, n := repairMojibake(right); got != right || n != 0 {
			t.Errorf("%q became %q", right, got)
		}
	}
}

func TestBrokenCharactersAreTold(t *testing.T) {
	a := readOne(t, "a.txt", strings.Repeat("Café à l’été. ", 20)+"\xe2\x80")
	if len(a.Notes) != 1 || !strings.Contains(a.Notes[0], "cannot be read") {
		t.Errorf("notes: %q", a.Notes)
	}
}

// Without a decoder only what needs no table is read, and the message says so.
func TestUnknownEncoding(t *testing.T) {
	r := Reader{Decode: func(label string, data []byte) (string, error) { return decodeLabel("x-nonsense", data) }}
	_, errs := r.Read("a.txt", []byte("\x1b$B%F%9%H\x1b(B"))
	if len(errs) != 1 || !strings.Contains(errs[0].Message, "save it as UTF-8") {
		t.Errorf("%v", errs)
	}
}
