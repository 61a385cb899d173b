package view

import (
	"slices"
	"strconv"
	"strings"

	"saksi/compare"
)

// An Index finds things of a report by their ids. It is made once per report.
type Index struct {
	Report     *compare.Report
	articles   map[string]int
	statements map[string]int // of a report of others, whose ids do not tell their places
	// links know those of each sentence, the strongest first.
	links *compare.Packed
	// disputes are the discrepancies of each sentence: where they begin in a list
	// of them all, by the sentence's number.
	disputesAt, disputes []int32
	// disagreements of each statement.
	disagreements map[string][]*compare.Disagreement
	// Added are the articles that came since the comparison was opened, news
	// what they bring.
	Added []string
	news  []compare.News
	// headline is the common one, once it was asked for.
	headline *string
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
	x := &Index{Report: r, articles: make(map[string]int, len(r.Articles)), links: r.Pack().Packed,
		disagreements: map[string][]*compare.Disagreement{}, memo: map[memoKey]*Node{}}
	for i := range r.Articles {
		x.articles[r.Articles[i].ID] = i
	}
	for i := range r.Statements {
		if place(r.Statements[i].ID) == i {
			continue
		}
		x.statements = map[string]int{}
		for i := range r.Statements {
			x.statements[r.Statements[i].ID] = i
		}
		break
	}
	x.listDisputes()
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
func (x *Index) Statement(id string) *compare.Statement {
	i := place(id)
	if x.statements != nil {
		var ok bool
		if i, ok = x.statements[id]; !ok {
			return nil
		}
	}
	if i < 0 || i >= len(x.Report.Statements) || x.Report.Statements[i].ID != id {
		return nil
	}
	return &x.Report.Statements[i]
}

// place is where a statement stands by its id, -1 when that does not tell.
func place(id string) int {
	n, err := strconv.Atoi(strings.TrimPrefix(id, "s"))
	if err != nil {
		return -1
	}
	return n - 1
}

// listDisputes lists the discrepancies of each sentence, one sentence behind the other.
func (x *Index) listDisputes() {
	all := x.Report.Discrepancies
	x.disputesAt, x.disputes = make([]int32, x.links.Sentences()+2), make([]int32, 2*len(all))
	end := func(i int) int {
		id := all[i/2].A
		if i%2 == 1 {
			id = all[i/2].B
		}
		return x.links.Number(id)
	}
	for i := range 2 * len(all) {
		x.disputesAt[end(i)+2]++
	}
	for i := 2; i < len(x.disputesAt); i++ {
		x.disputesAt[i] += x.disputesAt[i-1]
	}
	for i := range 2 * len(all) {
		at := &x.disputesAt[end(i)+1]
		x.disputes[*at] = int32(i / 2)
		*at++
	}
}

// disputesOf are the discrepancies of a sentence.
func (x *Index) disputesOf(sentence string) []int32 {
	n := x.links.Number(sentence)
	return x.disputes[x.disputesAt[n]:x.disputesAt[n+1]]
}

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
