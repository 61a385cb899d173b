// Package parts divides a report for the way from the worker to the page.
package parts

import "saksi/compare"

// partText and partLinks are about how many bytes of text and how many links one part of a
// report has: decoding it takes the page a few milliseconds.
const (
	partText  = 8 << 10
	partLinks = 50
)

// Cut divides a report into parts that Join puts together again.
func Cut(r *compare.Report) []*compare.Report {
	head := *r
	head.Articles, head.Links, head.Weak, head.Statements, head.Discrepancies = nil, nil, nil, nil, nil
	parts := []*compare.Report{&head}
	for start := 0; start < len(r.Articles); {
		end, size := start, 0
		for end < len(r.Articles) && (end == start || size+len(r.Articles[end].Text) <= partText) {
			size += len(r.Articles[end].Text)
			end++
		}
		parts = append(parts, &compare.Report{Articles: r.Articles[start:end]})
		start = end
	}
	chunks(len(r.Statements), func(a, b int) { parts = append(parts, &compare.Report{Statements: r.Statements[a:b]}) })
	chunks(len(r.Links), func(a, b int) { parts = append(parts, &compare.Report{Links: r.Links[a:b]}) })
	chunks(len(r.Weak), func(a, b int) { parts = append(parts, &compare.Report{Weak: r.Weak[a:b]}) })
	chunks(len(r.Discrepancies), func(a, b int) { parts = append(parts, &compare.Report{Discrepancies: r.Discrepancies[a:b]}) })
	return parts
}

func chunks(n int, each func(start, end int)) {
	for start := 0; start < n; start += partLinks {
		each(start, min(n, start+partLinks))
	}
}

// Join adds the next part to the report; the first part is the report's head.
func Join(r, part *compare.Report) *compare.Report {
	if r == nil {
		r = &compare.Report{Articles: []compare.ReportArticle{}, Statements: []compare.Statement{}, Links: []compare.Link{},
			Weak: []compare.Link{}, Discrepancies: []compare.Discrepancy{}, Disagreements: []compare.Disagreement{},
			Quotes: []compare.Quote{}, Origins: []compare.Origin{}, Errors: []compare.InputError{}}
		r.Version = part.Version
	}
	r.Articles = append(r.Articles, part.Articles...)
	r.Statements = append(r.Statements, part.Statements...)
	r.Links = append(r.Links, part.Links...)
	r.Weak = append(r.Weak, part.Weak...)
	r.Discrepancies = append(r.Discrepancies, part.Discrepancies...)
	r.Disagreements = append(r.Disagreements, part.Disagreements...)
	r.Quotes = append(r.Quotes, part.Quotes...)
	r.Origins = append(r.Origins, part.Origins...)
	r.Errors = append(r.Errors, part.Errors...)
	return r
}
