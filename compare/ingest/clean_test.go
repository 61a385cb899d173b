package ingest

import "testing"

func TestClean(t *testing.T) {
	for in, want := range map[string]string{
		"  dua   spasi \t dan\u00a0tab ":   "dua spasi dan tab",
		"baris\r\n\n\n kedua\u2028ketiga":  "baris\nkedua\nketiga",
		"ka\u00adta ter\u200bpo\ufefftong": "kata terpotong",
		"cafe\u0301":                       "café",
		"cafe\u200b\u0301":                 "café",
		"\u202egnirts\u202c \u2066x\u2069": "gnirts x",
		"می\u200cخواهم":                    "می\u200cخواهم", // spells the word
		"a\u200cb":                         "ab",
		"👩\u200d🚒 datang":                  "👩\u200d🚒 datang",
		"nul\x00 dan \x1b[31m":             "nul dan [31m",
		"":                                 "",
		"\u200b":                           "",
	} {
		got := clean(in)
		if got != want {
			t.Errorf("%q is %q, want %q", in, got, want)
		}
		if clean(got) != got {
			t.Errorf("%q changes again", got)
		}
	}
}

func FuzzClean(f *testing.F) {
	f.Add("a \u200d\u0301 b\u00ad\u0301c\u034f\u0302")
	f.Add("می\u200c\u200cخ\u200d")
	f.Fuzz(func(t *testing.T, text string) {
		if once := clean(text); clean(once) != once {
			t.Errorf("%q: %q changes again to %q", text, once, clean(once))
		}
	})
}
