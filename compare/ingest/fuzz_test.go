package ingest

import (
	"testing"
	"unicode/utf8"
)

// Whatever the bytes are, a reader returns; what it returns is valid UTF-8, has
// its blocks in order and is not much larger than what came in.

func fuzzFile(f *testing.F, name string, seeds ...string) {
	for _, s := range seeds {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		if len(data) > 64<<10 {
			t.Skip()
		}
		articles, errs := Read(name, data)
		if len(articles) == 0 && len(errs) == 0 {
			t.Error("neither an article nor an error")
		}
		for _, e := range errs {
			if e.Name == "" || e.Message == "" {
				t.Errorf("an error without name or message: %+v", e)
			}
		}
		total := 0
		for _, a := range articles {
			checkArticle(t, a)
			total += len(a.Text)
			for _, s := range append([]string{a.Name, a.Title, a.Author, a.Outlet, a.Date, a.Text}, a.Notes...) {
				if !utf8.ValidString(s) {
					t.Errorf("not UTF-8: %q", s)
				}
			}
		}
		// A byte becomes three at most (U+FFFD, or a title repeated).
		if total > 6*len(data)+1000 {
			t.Errorf("%d bytes became %d", len(data), total)
		}
	})
}

func FuzzHTML(f *testing.F) {
	fuzzFile(f, "a.html",
		"<p>Harga naik. <b>Baca juga: <a>Panen</a></b> Sepi.",
		"<table><tr><th>a<td>b<tr><td><table><tr><td>c</table>",
		"<a><p>x</a>y<a>z<br><br>w<sup><a href=#1>1</a></sup>",
		"<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"author\":{\"@id\":\"#a\"},\"articleBody\":\"<p>x</p>\"}</script>",
		"<svg><title>x</title><p>y</svg><math><mi>z", "\xff\xfe<\x00p\x00>\x00a\x00")
}

func FuzzText(f *testing.F) {
	fuzzFile(f, "a.txt", "Gempa.\r\nBaca juga: Banjir\r\n", "\xff\xfea\x00", "\x1b$B%F%9%H\x1b(B", "â€œTidakâ€\u009d Ã©", "\x93a\x94", "\x83\x65\x83\x58\x83\x67", "a\u200d\u0301")
}

func FuzzMarkdown(f *testing.F) {
	fuzzFile(f, "a.md", "---\ntitle: a\n---\n# b\n\n- c\n> d\n\n```\ne\n```\n", "a\n===\nb  \nc\\\nd", "| a | b |\n|---|---|\n| c | d |", "**a *b** c*", "[a](b)![c](d)<https://e>")
}

func FuzzLinkedData(f *testing.F) {
	fuzzFile(f, "a.jsonld", `{"@context":"https://schema.org","@type":"NewsArticle","headline":"a","articleBody":"b"}`, `[{"@context":"https://schema.org","@graph":[{"@type":["NewsArticle"],"@id":"#a","author":{"@id":"#a"}}]}]`)
}

func FuzzDate(f *testing.F) {
	f.Add("Senin, 05 Agu 2024 21:37 WIB")
	f.Add("2024-06-19T20:40:31+07:00")
	f.Fuzz(func(t *testing.T, text string) {
		if d := parseDate(text); d != "" && parseDate(d) != d {
			t.Errorf("%q is %q, and that is %q", text, d, parseDate(d))
		}
	})
}
