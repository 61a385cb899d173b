package compare

import (
	"strings"
	"testing"
)

func TestDetectsLanguage(t *testing.T) {
	for _, c := range []struct{ want, reason, text string }{
		{"id", "a headline", "Truk pasir tabrak tiga kios di pasar, polisi periksa sopir"},
		{"id", "one sentence", "Ia mengatakan bahwa warga tidak bisa pulang karena jalan rusak."},
		{"ms", "one sentence like the Indonesian one", "Beliau berkata bahawa penduduk tidak boleh pulang kerana jalan rosak."},
		{"ms", "a headline", "Dua maut kereta langgar pokok, polis buka siasatan selepas kejadian"},
		{"en", "a headline", "Two dead after lorry hits shop in the high street"},
		{"en", "one sentence", "Nobody was hurt."},
		{"es", "one sentence", "El tren no pudo frenar y dos personas murieron en la estación."},
		{"pt", "the same in Portuguese", "O trem não conseguiu frear e duas pessoas morreram na estação."},
		{"es", "a headline", "Muere un hombre tras caer su coche al río"},
		{"pt", "a headline", "Homem morre após carro cair no rio em Vila Formosa"},
		{"fr", "one sentence", "Le train n'a pas pu freiner et deux personnes sont mortes à la gare."},
		{"it", "one sentence", "Il treno non ha frenato e due persone sono morte nella stazione."},
		{"de", "one sentence", "Der Zug konnte nicht bremsen, zwei Menschen starben am Bahnhof."},
		{"nl", "the same in Dutch", "De trein kon niet remmen en twee mensen stierven op het station."},
		{"ar", "by its script", "توفي شخصان في حادث قطار"},
		{"und", "Persian has letters that Arabic has not", "دو نفر در پی تصادف قطار گفتند که چیزی ندیدند"},
		{"ja", "kana", "列車が止まらず、2人が死亡した。"},
		{"ja", "a headline with few kana", "列車事故で2人死亡　運転士から事情聴取"},
		{"zh", "no kana", "列车未能停下，两人死亡。"},
		{"zh", "a Japanese name among Chinese", "记者从公司获悉，列车未能停下，造成两人死亡，目前事故原因正在调查，公司表示将全力配合，品牌の标志没有变化。"},
		{"und", "no letters", "12.03.2026 18:42"},
		{"und", "Cyrillic", "Поезд не смог затормозить."},
	} {
		if got := detectLanguage(c.text); got != c.want {
			t.Errorf("%s: %q is %s, want %s", c.reason, c.text, got, c.want)
		}
	}
}

// The data of the languages keep to what their fields promise.
func TestLanguageData(t *testing.T) {
	if len(languages) < 12 {
		t.Fatalf("%d languages", len(languages))
	}
	for _, l := range languages {
		if l.code == "" || len(l.functionWords) < 20 || len(l.furniture) == 0 || len(l.credits) == 0 || len(l.bylines) == 0 {
			t.Errorf("%q lacks a list that every language has", l.code)
		}
		for _, list := range [][]string{l.abbreviations, l.mayEnd, l.beforeNumber, l.functionWords, l.detectionWords, l.bylines, l.dated, l.credits, l.saying} {
			checkWords(t, l.code, list)
		}
		for _, group := range l.furniture {
			checkWords(t, l.code, group.words)
		}
		months := map[int]bool{}
		for name, n := range l.months {
			if n < 1 || n > 12 {
				t.Errorf("%s: %s is month %d", l.code, name, n)
			}
			months[n] = true
		}
		if len(months) != 12 {
			t.Errorf("%s names %d months", l.code, len(months))
		}
		if got := detectLanguage(joinWords(l)); got != l.code {
			t.Errorf("the function words of %s are taken for %s", l.code, got)
		}
	}
}

func checkWords(t *testing.T, code string, list []string) {
	t.Helper()
	seen := map[string]bool{}
	for _, w := range list {
		switch {
		case w == "" || strings.TrimSpace(w) != w || strings.ToLower(w) != w:
			t.Errorf("%s: %q is not a lower-case word", code, w)
		case strings.HasSuffix(w, "."):
			t.Errorf("%s: %q keeps its last dot", code, w)
		case seen[w]:
			t.Errorf("%s: %q stands twice", code, w)
		}
		seen[w] = true
	}
}

func joinWords(l *language) string { return strings.Join(l.functionWords, " ") }
