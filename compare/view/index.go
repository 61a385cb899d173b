package view

import (
	"slices"
	"strings"

	"saksi/compare"
)

// An Index finds things of a report by their ids. It is made once per report.
type Index struct {
	Report     *compare.Report
	articles   map[string]int
	statements map[string]*compare.Statement
	// links know those of each sentence, the strongest first.
	links *compare.Packed
	// disputes are the discrepancies of each sentence.
	disputes map[string][]*compare.Discrepancy
	// disagreements of each statement.
	disagreements map[string][]*compare.Disagreement
	// Added are the articles that came since the comparison was opened, news
	// what they bring.
	Added []string
	news  []compare.News
	// memo keeps parts of the tree that are the same as long as the report is:
	// the page then sees at once that nothing of them has changed.
	memo map[memoKey]*Node
}

// A memoKey is what a kept part of the tree depends on besides the report.
type memoKey struct {
	words *Messages
	part  string
	id    string
	n     int
	flag  bool
}

// kept makes a part of the tree once. It must not be changed afterwards.
func (x *Index) kept(k memoKey, make func() *Node) *Node {
	n, ok := x.memo[k]
	if !ok {
		n = make()
		x.memo[k] = n
	}
	return n
}

// NewIndex indexes a report.
func NewIndex(r *compare.Report) *Index {
	// The large one has its room from the start: growing was half of the time.
	x := &Index{Report: r, articles: make(map[string]int, len(r.Articles)), statements: make(map[string]*compare.Statement, len(r.Statements)), links: r.Pack().Packed,
		disputes: map[string][]*compare.Discrepancy{}, disagreements: map[string][]*compare.Disagreement{}, memo: map[memoKey]*Node{}}
	for i := range r.Articles {
		x.articles[r.Articles[i].ID] = i
	}
	for i := range r.Statements {
		x.statements[r.Statements[i].ID] = &r.Statements[i]
	}
	for i := range r.Discrepancies {
		d := &r.Discrepancies[i]
		x.disputes[d.A] = append(x.disputes[d.A], d)
		x.disputes[d.B] = append(x.disputes[d.B], d)
	}
	for i := range r.Disagreements {
		d := &r.Disagreements[i]
		for _, st := range x.statementsOf(d) {
			x.disagreements[st] = append(x.disagreements[st], d)
		}
	}
	return x
}

// Sentence returns the sentence with the id and its article, or nil.
func (x *Index) Sentence(id string) (*compare.ReportArticle, *compare.ReportSentence) {
	article, sentence, ok := x.links.Place(id)
	if !ok {
		return nil, nil
	}
	a := &x.Report.Articles[article]
	return a, &a.Sentences[sentence]
}

// Statement returns the statement with the id, or nil.
func (x *Index) Statement(id string) *compare.Statement { return x.statements[id] }

// Letter is the sign of the i-th article: A to Z, then AA, AB and so on.
func Letter(i int) string {
	if i < 26 {
		return string(rune('A' + i))
	}
	return Letter(i/26-1) + string(rune('A'+i%26))
}

// letter is the sign of the article with the id.
func (x *Index) letter(article string) string { return Letter(x.articles[article]) }

func (x *Index) letters(articles []string) string {
	out := make([]string, len(articles))
	for i, a := range articles {
		out[i] = x.letter(a)
	}
	return strings.Join(out, ", ")
}

// name is the name of the article with the id, with its letter.
func (x *Index) name(article string) string {
	i, ok := x.articles[article]
	if !ok {
		return article
	}
	return Letter(i) + " " + plainName(x.Report.Articles[i].Name)
}

// articleOf is the article that a sentence's id names.
func articleOf(sentence string) string {
	article, _, _ := strings.Cut(sentence, ".")
	return article
}

// plainName is an article's name without the ending of its file.
func plainName(name string) string {
	i := strings.LastIndexByte(name, '.')
	if i <= 0 {
		return name
	}
	switch strings.ToLower(name[i+1:]) {
	case "txt", "text", "md", "html", "htm", "xhtml", "mht", "mhtml", "docx", "odt", "rtf", "pdf", "eml", "xml", "json":
		return name[:i]
	}
	return name
}

// statementsOf are the statements that a disagreement has values in, that which
// it is filed under first.
func (x *Index) statementsOf(d *compare.Disagreement) []string {
	out := []string{d.Statement}
	for _, v := range d.Values {
		for _, p := range v.Places {
			if _, s := x.Sentence(p.Sentence); s != nil && s.Statement != "" && !slices.Contains(out, s.Statement) {
				out = append(out, s.Statement)
			}
		}
	}
	return out
}
