package compare

import "testing"

// aliasesIn learns the forms of names from one text.
func aliasesIn(t *testing.T, language, text string) func(name string) string {
	t.Helper()
	c := &corpus{weights: defaultWeights}
	c.add(Article{Name: "a", Language: language, Text: text})
	words := make([][]word, len(c.sentences))
	for i, s := range c.sentences {
		words[i] = wordsOf(text, s.start, s.end, c.articles[0].lang, nil)
	}
	table := c.learnAliases(words)
	return func(name string) string {
		if canonical, ok := table.canonical[name]; ok {
			return canonical
		}
		return name
	}
}

func TestAliasesAreLearnedFromTheArticles(t *testing.T) {
	id := aliasesIn(t, "id", "Petugas memanggil Presiden Rusia Vladimir Putin kemarin sore. Menurut Putin, kapal itu aman bagi semua orang.\n"+
		"Laporan diterima Badan Karantina Laut (Bakarla) pada pukul enam pagi. Kata Bakarla, ombak tinggi sekali hari itu.\n"+
		"Seorang saksi melihat Vladimir Putin berdiri di dermaga bersama rombongan tamu.")
	en := aliasesIn(t, "en", "Officers from the National Rivers Inspectorate (NRI) took samples on the spot. The river was clean, the NRI said later.\n"+
		"It was reported by Moira Kestrel at the cordon this morning. The crews were tired, said Kestrel, and had gone home.\n"+
		"Nobody from Ostershire was hurt, and the Ostershire Police and an Ostershire Museum guide agreed.")
	for _, c := range []struct {
		reason string
		same   bool
		a, b   string
	}{
		{"surname after full name", true, id("putin"), id("vladimir putin")},
		{"letters in brackets", true, id("bakarla"), id("badan karantina laut")},
		{"initials", true, en("nri"), en("national rivers inspectorate")},
		{"surname", true, en("kestrel"), en("moira kestrel")},
		{"a place begins many names", false, en("ostershire"), en("ostershire police")},
	} {
		if (c.a == c.b) != c.same {
			t.Errorf("%s: %q and %q", c.reason, c.a, c.b)
		}
	}
}
