package compare

import (
	"strings"
	"testing"
)

// Whatever the text, the spans lie within it and the readers come to an end.
func FuzzFacts(f *testing.F) {
	for line := range strings.Lines(quantityCases + attributionCases + disputeCases) {
		code, text, _ := strings.Cut(line, " | ")
		f.Add(code, text)
	}
	f.Add("ja", "「三か所」と市長は話した。午後６時４２分、３億５０００万円（62）")
	f.Add("ar", "قال محمد إن ١٢ شخصا عند الساعة السادسة مساء")
	f.Fuzz(func(t *testing.T, code, text string) {
		if len(text) > 2000 {
			return
		}
		text = strings.ToValidUTF8(text, "\uFFFD")
		lang := languageByCode(code)
		within := func(what string, start, end int) {
			if start < 0 || end > len(text) || start > end {
				t.Errorf("%s: span %d..%d of %d bytes", what, start, end, len(text))
			}
		}
		for _, q := range findQuantities(text, 0, len(text), lang, "2025-03-12") {
			within("quantity", q.start, q.end)
			within("noun", q.nounStart, q.nounEnd)
			if q.start >= q.end {
				t.Errorf("empty quantity at %d", q.start)
			}
		}
		last := 0
		for _, s := range attributionSpans(text, 0, len(text), lang) {
			within("attribution", s.Start, s.End)
			if s.Start < last {
				t.Errorf("attributions overlap at %d", s.Start)
			}
			last = s.End
		}
		for _, q := range findQuotations(text, 0, len(text)) {
			within("quotation", q.start, q.end)
			within("inside", q.innerStart, q.innerEnd)
		}
		c := &corpus{weights: defaultWeights}
		c.add(Article{Name: "a", Language: code, Text: text})
		if len(c.articles) == 1 {
			c.articles[0].readClaims()
			for _, q := range c.articles[0].quotes {
				within("speaker", q.speaker.Start, q.speaker.End)
			}
		}
	})
}
