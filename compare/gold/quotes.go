package gold

import (
	"strings"
	"unicode"

	"github.com/agnivade/levenshtein"

	"saksi/compare"
)

// QuoteScore counts the quotes of a story whose text and speaker were found.
type QuoteScore struct {
	// Found of Of labelled quotes are reported, with four fifths of their letters.
	Found, Of int
	// Right are those whose speaker is found too, of Reported quotes in all.
	Right, Reported int
}

// ScoreQuotes measures the quotations of a report, in a story that labels them.
func (s *Story) ScoreQuotes(r *compare.Report) QuoteScore {
	out := QuoteScore{Of: len(s.Quotes)}
	if out.Of == 0 {
		return out
	}
	texts, names := map[string]string{}, map[string]string{}
	for _, a := range r.Articles {
		texts[a.ID], names[a.ID] = a.Text, a.Name
	}
	out.Reported = len(r.Quotes)
	used := make([]bool, len(r.Quotes))
	for _, q := range s.Quotes {
		article := ""
		if len(q.Sentences) > 0 {
			article = s.Sentences[s.index[q.Sentences[0]]].Article
		}
		best, most := -1, .8
		for k, found := range r.Quotes {
			if used[k] || names[found.Article] != article {
				continue
			}
			if likeness := quoteLikeness(q.Text, texts[found.Article][found.Start:found.End]); likeness >= most {
				best, most = k, likeness
			}
		}
		if best < 0 {
			continue
		}
		used[best] = true
		out.Found++
		if q.namesSpeaker(r.Quotes[best].Speaker) {
			out.Right++
		}
	}
	return out
}

// namesSpeaker tells whether a reported speaker holds one of the labelled ones;
// nobody is right where nobody is labelled.
func (q *Quote) namesSpeaker(speaker string) bool {
	if q.Speaker == "" || speaker == "" {
		return q.Speaker == speaker
	}
	for _, s := range q.Speakers {
		if strings.Contains(strings.ToLower(speaker), strings.ToLower(s)) {
			return true
		}
	}
	return false
}

// quoteLikeness is the part of the letters and digits that two texts share in order.
func quoteLikeness(a, b string) float64 {
	keep := func(s string) string {
		return strings.Map(func(r rune) rune {
			if unicode.IsLetter(r) || unicode.IsDigit(r) {
				return unicode.ToLower(r)
			}
			return -1
		}, s)
	}
	a, b = keep(a), keep(b)
	longer := max(len([]rune(a)), len([]rune(b)), 1)
	return 1 - float64(levenshtein.ComputeDistance(a, b))/float64(longer)
}
