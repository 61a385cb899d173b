package ingest

import (
	"encoding/base64"
	"fmt"
	"strings"
	"testing"
)

func TestMail(t *testing.T) {
	for _, c := range []struct{ why, data, want string }{
		{"plain text in quoted-printable, a soft line break and a stray sign", "From: Ratna <r@kabar.example>\nSubject: Banjir\nDate: Mon, 3 Mar 2025 08:00:00 +0700\nMIME-Version: 1.0\nContent-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: quoted-printable\n\nCaf=E9 ditu=\ntup, 2 = 2.\n",
			"Banjir|Ratna|paragraph Café ditutup, 2 = 2.\n"},
		{"encoded words, folded; base64; Japanese", "From: =?utf-8?b?UmF0bmEgw4FyYQ==?= <r@kabar.example>\nSubject: =?utf-8?q?Banjir_di?=\n =?utf-8?q?_Lembah_=C3=81ra?=\nMIME-Version: 1.0\nContent-Type: text/plain;\n charset=\"shift_jis\"\nContent-Transfer-Encoding: base64\n\n" + base64.StdEncoding.EncodeToString([]byte("\x93\xfa\x96\x7b\x82\xcc\x83\x6a\x83\x85\x81\x5b\x83\x58")),
			"Banjir di Lembah Ára|Ratna Ára|paragraph 日本のニュース\n"},
		{"the escapes of ISO-2022-JP are no ASCII", "From: a@b.example\nSubject: x\nMIME-Version: 1.0\nContent-Type: text/plain; charset=iso-2022-jp\n\n\x1b$BF|K\\\x1b(B\n",
			"x|a@b.example|paragraph 日本\n"},
		{"the plain one of two alternatives", "From: a@b.example\nMIME-Version: 1.0\nSubject: x\nContent-Type: multipart/alternative; boundary=\"B 1\"\n\npreamble\n--B 1\nContent-Type: text/plain\n\nAir sudah surut sejak pagi.\n--B 1\nContent-Type: text/html\n\n<p>Air sudah surut <b>sejak pagi</b>.</p>\n--B 1--\nafter",
			"x|a@b.example|paragraph Air sudah surut sejak pagi.\n"},
		{"a signature and a quotation are greyed", "From: a@b.example\nMIME-Version: 1.0\nSubject: x\n\nAir surut.\n> Benarkah?\nJalan dibuka.\nWarga pulang.\n-- \nRatna\nRedaksi\n",
			"x|a@b.example|paragraph Air surut.\nnoise(quoted mail) Benarkah?\nparagraph Jalan dibuka.\nparagraph Warga pulang.\nnoise(signature) Ratna⏎Redaksi\n"},
		{"a mail that is all quotation is the article", "From: a@b.example\nMIME-Version: 1.0\nSubject: x\n\nFYI\n> Air surut.\n> Jalan dibuka.\n",
			"x|a@b.example|paragraph FYI\nparagraph Air surut.\nparagraph Jalan dibuka.\n"},
	} {
		a := readOne(t, "a.eml", strings.ReplaceAll(c.data, "\n", "\r\n"))
		if got := a.Title + "|" + a.Author + "|" + sketch(a); got != c.want {
			t.Errorf("%s: got\n%swant\n%s", c.why, got, c.want)
		}
	}
}

func TestMailAttachments(t *testing.T) {
	docx := base64.StdEncoding.EncodeToString([]byte(word(t, `<w:p><w:r><w:t>Isi lampiran.</w:t></w:r></w:p>`)))
	mail := "From: a@b.example\nMIME-Version: 1.0\nSubject: Rilis\nContent-Type: multipart/mixed; boundary=B\n\n--B\nContent-Type: text/plain\n\nTerlampir rilis kami.\n" +
		"--B\nContent-Type: application/octet-stream; name*=utf-8''rilis%20pers.docx\nContent-Disposition: attachment\nContent-Transfer-Encoding: base64\n\n" + docx +
		"\n--B\nContent-Type: image/png\nContent-Disposition: attachment; filename=logo.png\n\nx\n--B\nContent-Disposition: attachment; filename=rusak.zip\n\nPK\x03\x04\n--B--\n"
	articles, errs := Read("a.eml", []byte(mail))
	got := ""
	for _, a := range articles {
		got += a.Name + "=" + a.Text + "; "
	}
	if got != "a.eml=Terlampir rilis kami.; a.eml: rilis pers.docx=Isi lampiran.; " {
		t.Error(got)
	}
	if len(errs) != 1 || errs[0].Name != "a.eml: rusak.zip" || !strings.Contains(errs[0].Message, "broken ZIP") {
		t.Error(errs)
	}
}

// A text that opens like a letter is no mail.
func TestNoMail(t *testing.T) {
	a := readOne(t, "a.txt", "Subject: a law for the coast\nThe council met on Monday.\n")
	if !strings.HasPrefix(a.Text, "Subject: a law") {
		t.Error(a.Text)
	}
}

func TestMailErrors(t *testing.T) {
	nested := "From: a@b.example\r\nMIME-Version: 1.0\r\n\r\nisi"
	for i := range MaxDepth + 2 {
		nested = fmt.Sprintf("From: a@b.example\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=B%d\r\n\r\n--B%d\r\nContent-Type: message/rfc822; name=x.eml\r\n\r\n%s\r\n--B%d--\r\n", i, i, nested, i)
	}
	for _, c := range []struct{ name, data, want string }{
		{"a.eml", "From: a@b.example\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=B\r\n\r\n--B\r\nContent-Type: image/png\r\n\r\nx\r\n--B--", "is a mail without text"},
		{"a.eml", nested, "too many mails"},
		{"a.mhtml", "From: <Saved>\r\nSnapshot-Content-Location: https://x.example/\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=B\r\n\r\n--B\r\nContent-Type: image/png\r\n\r\nx\r\n--B--", "is a saved page without its text"},
	} {
		articles, errs := Read(c.name, []byte(c.data))
		if len(articles) != 0 || len(errs) != 1 || !strings.Contains(errs[0].Message, c.want) {
			t.Errorf("%d articles, errors %v, want %q", len(articles), errs, c.want)
		}
	}
}
