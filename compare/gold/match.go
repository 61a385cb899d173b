package gold

import (
	"unicode"

	"saksi/compare"
)

// inkOffsets gives, for every byte of a text, how many runes other than white
// space stand before it; the last element counts them all.
func inkOffsets(text string) []int {
	out := make([]int, len(text)+1)
	n := 0
	for i, r := range text {
		for k := i; k < len(text) && (k == i || text[k]&0xC0 == 0x80); k++ {
			out[k] = n
		}
		if !unicode.IsSpace(r) {
			n++
		}
	}
	out[len(text)] = n
	return out
}

func inkCount(text string) int {
	n := 0
	for _, r := range text {
		if !unicode.IsSpace(r) {
			n++
		}
	}
	return n
}

// A span counts runes other than white space from the article's start.
type span struct{ start, end int }

// A match ties the sentences of a report to those of a story.
type match struct {
	// gold maps a sentence id of the report to its gold sentence; a sentence
	// that covers less than half of any gold sentence has none.
	gold map[string]int
	// exact are the gold sentences that a predicted one covers exactly.
	exact     map[int]bool
	predicted map[int]compare.ReportSentence // the matched sentence of a gold one
}

func matchSentences(s *Story, r *compare.Report) match {
	m := match{map[string]int{}, map[int]bool{}, map[int]compare.ReportSentence{}}
	for _, a := range r.Articles {
		offsets := inkOffsets(a.Text)
		var spans []span
		at := 0
		for _, g := range s.spans[a.Name] {
			n := inkCount(s.Sentences[g].Text)
			spans = append(spans, span{at, at + n})
			at += n
		}
		k := 0
		covered := make([]int, len(spans))
		for _, sentence := range a.Sentences {
			p := span{offsets[sentence.Start], offsets[sentence.End]}
			for k < len(spans) && spans[k].end <= p.start {
				k++
			}
			best, most := -1, 0
			for j := k; j < len(spans) && spans[j].start < p.end; j++ {
				overlap := min(spans[j].end, p.end) - max(spans[j].start, p.start)
				if overlap > most {
					best, most = j, overlap
				}
			}
			if best < 0 {
				continue
			}
			g := s.spans[a.Name][best]
			m.gold[sentence.ID] = g
			if most > covered[best] {
				covered[best] = most
				m.predicted[g] = sentence
			}
			if spans[best] == p {
				m.exact[g] = true
			}
		}
	}
	return m
}
