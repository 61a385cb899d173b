package ingest

import (
	"strings"
	"testing"

	"saksi/compare"
)

// checkArticle asserts what holds of every article of every reader.
func checkArticle(t *testing.T, a compare.Article) {
	t.Helper()
	end := 0
	for i, b := range a.Blocks {
		if b.Start < end || b.End <= b.Start || b.End > len(a.Text) {
			t.Fatalf("%s: block %d is %d..%d after %d, in a text of %d", a.Name, i, b.Start, b.End, end, len(a.Text))
		}
		if text := a.Text[b.Start:b.End]; text != clean(text) {
			t.Errorf("%s: block %d is not clean: %q", a.Name, i, text)
		}
		if (b.Kind == compare.Noise) != (b.Reason != "") {
			t.Errorf("%s: block %d is %q with reason %q", a.Name, i, b.Kind, b.Reason)
		}
		end = b.End
	}
}

func readOne(t *testing.T, name, data string) compare.Article {
	t.Helper()
	articles, errs := Read(name, []byte(data))
	if len(articles) != 1 || len(errs) != 0 {
		t.Fatalf("%s: %d articles, errors %v", name, len(articles), errs)
	}
	checkArticle(t, articles[0])
	return articles[0]
}

// sketch shows an article in lines of "kind text", for comparing at sight.
func sketch(a compare.Article) string {
	var b strings.Builder
	for _, bl := range a.Blocks {
		b.WriteString(string(bl.Kind))
		if bl.Reason != "" {
			b.WriteString("(" + bl.Reason + ")")
		}
		b.WriteString(" " + strings.ReplaceAll(a.Text[bl.Start:bl.End], "\n", "⏎") + "\n")
	}
	return b.String()
}

func TestUnreadable(t *testing.T) {
	for _, c := range []struct{ name, data, want string }{
		{"kosong.txt", "", "is empty"},
		{"blank.html", " \r\n\t\n", "only blanks"},
		{"foto.jpg", "\xff\xd8\xff\xe0\x00\x10JFIF", "is a picture"},
		{"foto.txt", "\x89PNG\r\n\x1a\n\x00\x00", "is a picture"},
		{"logo.svg", "<?xml version=\"1.0\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>", "is a picture"},
		{"rapat.mp4", "\x00\x00\x00\x18ftypmp42\x00\x00", "is a film"},
		{"wawancara.mp3", "ID3\x04\x00\x00", "is a sound recording"},
		{"berita.url", "[InternetShortcut]\r\nURL=https://kabar.example/gempa\r\n", "open https://kabar.example/gempa,"},
		{"berita.webloc", `<?xml version="1.0"?><!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd"><plist version="1.0"><dict><key>URL</key><string>https://kabar.example/banjir</string></dict></plist>`, "open https://kabar.example/banjir,"},
		{"alamat.txt", "https://kabar.example/gempa\n", "is only a link"},
		{"lama.doc", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\x00\x00", "save it as DOCX"},
		{"program.exe", "MZ\x90\x00\x03\x00\x00", "is a program"},
		{"data.bin", "abc\x00\x01\x02\x03", "unknown binary format"},
		{"besar.txt", strings.Repeat("a", MaxFileBytes+1), "over the limit"},
	} {
		articles, errs := Read(c.name, []byte(c.data))
		if len(articles) != 0 || len(errs) != 1 {
			t.Errorf("%s: %d articles, errors %v", c.name, len(articles), errs)
			continue
		}
		if errs[0].Name != c.name || !strings.Contains(errs[0].Message, c.want) {
			t.Errorf("%s: %q, want %q", c.name, errs[0], c.want)
		}
	}
}

func TestPlainText(t *testing.T) {
	a := readOne(t, "a.txt", "\xef\xbb\xbfGempa guncang Lembah Ara\r\n\r\nWarga  lari\u00a0ke luar ru\u00admah.\r\nTidak ada korban\u200b jiwa.")
	want := "paragraph Gempa guncang Lembah Ara\nparagraph Warga lari ke luar rumah.\nparagraph Tidak ada korban jiwa.\n"
	if got := sketch(a); got != want {
		t.Errorf("got\n%swant\n%s", got, want)
	}
}

func TestWrappedText(t *testing.T) {
	a := readOne(t, "wire.txt", `The ferry left the harbour at noon with forty people on board, and
was seen for the last time off the northern cape some two hours
later, the harbour master said on Tuesday evening.

Search teams found a life raft at dawn. It was empty, and nobody
could say at once whether it had belonged to the missing ship.
`)
	if len(a.Blocks) != 2 || !strings.Contains(a.Text, "on board, and was seen") {
		t.Errorf("wrapped lines were not joined:\n%s", sketch(a))
	}
}

func TestMarkdown(t *testing.T) {
	a := readOne(t, "a.md", "---\ntitle: \"Jembatan Runtuh\"\nauthor: Sari\ndate: 2025-03-02\nlang: id-ID\n---\n\nJembatan *Kali Biru* runtuh\npada [Minggu](https://x.example) pagi.\n\n## Korban\n\n- dua *luka*\n- satu hilang\n\n> Kami dengar dentuman.\n\n![Puing jembatan](p.jpg)\n\n| Kota | Korban |\n|---|---|\n| Ara | 2 |\n")
	want := `heading Jembatan Runtuh
paragraph Jembatan Kali Biru runtuh pada Minggu pagi.
heading Korban
listitem dua luka
listitem satu hilang
quotation Kami dengar dentuman.
caption Puing jembatan
table Kota | Korban
table Ara | 2
`
	if got := sketch(a); got != want {
		t.Errorf("got\n%swant\n%s", got, want)
	}
	if a.Title != "Jembatan Runtuh" || a.Author != "Sari" || a.Date != "2025-03-02" || a.Language != "id" {
		t.Errorf("metadata: %+v", a)
	}
}
