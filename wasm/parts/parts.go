// Package parts divides a report for the way from the worker to the page.
package parts

import (
	"slices"

	"saksi/compare"
)

// partText is about how many bytes of text one part of a report has, partPieces how
// many members of statements, discrepancies and the like: decoding it takes the page
// a few milliseconds.
const (
	partText   = 16 << 10
	partPieces = 100
)

// Cut divides a packed report into parts that Join puts together again. The last has
// the links. Sentences travel without their text, which stands in their article.
func Cut(r *compare.Report) []*compare.Report {
	parts := []*compare.Report{{Version: r.Version, Errors: r.Errors}}
	add := func(p compare.Report) { parts = append(parts, &p) }
	one := func(int) int { return 1 }
	chunks(len(r.Articles), partText, func(i int) int { return len(r.Articles[i].Text) + 50*len(r.Articles[i].Sentences) },
		func(a, b int) { add(compare.Report{Articles: withoutText(r.Articles[a:b])}) })
	chunks(len(r.Statements), partPieces, func(i int) int { return 1 + len(r.Statements[i].Members) },
		func(a, b int) { add(compare.Report{Statements: r.Statements[a:b]}) })
	chunks(len(r.Discrepancies), partPieces, one, func(a, b int) { add(compare.Report{Discrepancies: r.Discrepancies[a:b]}) })
	chunks(len(r.Disagreements), partPieces, func(i int) int { return 1 + places(&r.Disagreements[i]) },
		func(a, b int) { add(compare.Report{Disagreements: r.Disagreements[a:b]}) })
	chunks(len(r.Quotes), partPieces, one, func(a, b int) { add(compare.Report{Quotes: r.Quotes[a:b]}) })
	chunks(len(r.Origins), partPieces, func(i int) int { return 1 + len(r.Origins[i].Articles) },
		func(a, b int) { add(compare.Report{Origins: r.Origins[a:b]}) })
	add(compare.Report{Packed: r.Packed})
	return parts
}

func withoutText(articles []compare.ReportArticle) []compare.ReportArticle {
	articles = slices.Clone(articles)
	for i := range articles {
		articles[i].Sentences = slices.Clone(articles[i].Sentences)
		for k := range articles[i].Sentences {
			articles[i].Sentences[k].Text = ""
		}
	}
	return articles
}

func places(d *compare.Disagreement) (n int) {
	for _, v := range d.Values {
		n += len(v.Places)
	}
	return n
}

// chunks cuts n things into runs of a size, or of one thing that is larger.
func chunks(n, most int, size func(i int) int, each func(start, end int)) {
	for start := 0; start < n; {
		end, sum := start, 0
		for end < n && (end == start || sum+size(end) <= most) {
			sum += size(end)
			end++
		}
		each(start, end)
		start = end
	}
}

// Join adds the next part to the report; the first part is the report's head.
func Join(r, part *compare.Report) *compare.Report {
	if r == nil {
		r = &compare.Report{Articles: []compare.ReportArticle{}, Statements: []compare.Statement{}, Discrepancies: []compare.Discrepancy{},
			Disagreements: []compare.Disagreement{}, Quotes: []compare.Quote{}, Origins: []compare.Origin{}, Errors: []compare.InputError{}}
		r.Version = part.Version
	}
	for _, a := range part.Articles {
		for k := range a.Sentences {
			s := &a.Sentences[k]
			s.Text = a.Text[s.Start:s.End]
		}
	}
	r.Articles = append(r.Articles, part.Articles...)
	r.Statements = append(r.Statements, part.Statements...)
	r.Discrepancies = append(r.Discrepancies, part.Discrepancies...)
	r.Disagreements = append(r.Disagreements, part.Disagreements...)
	r.Quotes = append(r.Quotes, part.Quotes...)
	r.Origins = append(r.Origins, part.Origins...)
	r.Errors = append(r.Errors, part.Errors...)
	if part.Packed != nil {
		r.Hold(part.Packed)
	}
	return r
}
