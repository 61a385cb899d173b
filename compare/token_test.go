package compare

import (
	"strings"
	"testing"
)

func TestInSmall(t *testing.T) {
	for _, text := range []string{"", "Badan SAR Nasional", "ÉCOLE Ünlü Σίσυφος ДОМ 日本 ١٢", "don’t STOP…"} {
		if got := inSmall(text); got != strings.ToLower(text) {
			t.Errorf("%q: %q", text, got)
		}
	}
	for _, text := range []string{"İstanbul", "Ⱥ", "a\u212A"} { // their small letters have other lengths
		if got := inSmall(text); got != "" {
			t.Errorf("%q: %q has not the same places", text, got)
		}
		for _, tok := range appendTokens(nil, text, inSmall(text), 0, len(text)) {
			if tok.norm != strings.ToLower(text[tok.start:tok.end]) {
				t.Errorf("%q: token %q", text, tok.norm)
			}
		}
	}
}
