package gold

import (
	"testing"

	"saksi/compare"
)

func TestScoreQuotes(t *testing.T) {
	s := &Story{index: map[string]int{"a1:1": 0}, Sentences: []Sentence{{ID: "a1:1", Article: "a.txt"}}, Quotes: []Quote{
		{Sentences: []string{"a1:1"}, Text: "The wall is safe,", Speaker: "Ana Solberg", Speakers: []string{"Ana Solberg", "Solberg"}},
		{Sentences: []string{"a1:1"}, Text: "Nobody told us anything", Speaker: "Joe Kask", Speakers: []string{"Joe Kask"}},
		{Sentences: []string{"a1:1"}, Text: "We shall see", Speaker: ""},
	}}
	text := `"The wall is safe," Solberg said. "Nobody told us anything," she said. "Another one."`
	r := &compare.Report{Articles: []compare.ReportArticle{{ID: "a1", Name: "a.txt", Text: text}}, Quotes: []compare.Quote{
		{Article: "a1", Start: 0, End: 19, Speaker: "Mayor Solberg"}, {Article: "a1", Start: 34, End: 60, Speaker: "Solberg"}, {Article: "a1", Start: 71, End: 85}}}
	if got, want := s.ScoreQuotes(r), (QuoteScore{Found: 2, Of: 3, Right: 1, Reported: 3}); got != want {
		t.Errorf("%+v, want %+v", got, want)
	}
}
