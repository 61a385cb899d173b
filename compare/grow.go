package compare

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"

	"saksi/compare/sorting"
)

// A Growth is a comparison after articles were added to a saved one: the
// report of all of them, with what the added ones bring.
type Growth struct {
	*Report
	// Added are the ids of the added articles.
	Added []string `json:"added"`
	// News come by the date of the article that brings them, articles without
	// one last, and then in the order of the text.
	News []News `json:"news"`
}

// NewsKind says what an added article does to a statement.
type NewsKind string

const (
	// NewStatement: no earlier article states it.
	NewStatement NewsKind = "statement"
	// NewSupport: earlier articles state it too.
	NewSupport NewsKind = "support"
	// NewDisagreement: the article gives a value that no earlier article gives.
	NewDisagreement NewsKind = "disagreement"
)

// News is one thing that an added article brings.
type News struct {
	Kind      NewsKind `json:"kind"`
	Article   string   `json:"article"`
	Date      string   `json:"date,omitempty"`
	Statement string   `json:"statement"`
	// Sentence is where the article says so.
	Sentence string `json:"sentence"`
	// Before are the earlier articles that state the same; with support, one
	// alone means that a unique statement is confirmed.
	Before []string `json:"before"`
	// Disagreement is the place in Report.Disagreements of what the article
	// disputes here, also while it supports the rest; -1 when it is nothing.
	Disagreement int `json:"disagreement"`
	// Value is what the article gives in the disagreement.
	Value string `json:"value,omitempty"`
}

// Grow compares the articles of a saved report anew together with the added
// ones, and says what these bring. The saved articles keep their ids, so news
// are told by sentences: how the earlier articles are grouped among themselves
// may shift a little with every article, and is no news.
func Grow(ctx context.Context, saved *Report, added []Article, options Options) (*Growth, error) {
	if len(added) == 0 {
		return nil, fmt.Errorf("no article to add: name at least one")
	}
	articles := saved.Input()
	report, err := Compare(ctx, append(articles, added...), options)
	if err != nil {
		return nil, err
	}
	report.Errors = append(slices.Clone(saved.Errors), report.Errors...)
	g := &Growth{Report: report, Added: []string{}}
	for i := len(articles); i < len(report.Articles); i++ {
		g.Added = append(g.Added, report.Articles[i].ID)
	}
	g.News = report.News(g.Added)
	return g, nil
}

// Input gives back the articles that a report compares, an editor's
// corrections of roles with them.
func (r *Report) Input() []Article {
	var out []Article
	for _, a := range r.Articles {
		in := Article{Name: a.Name, Title: a.Title, Language: a.Language, Outlet: a.Outlet, Author: a.Author, Date: a.Date, Text: a.Text, Blocks: a.Blocks, Notes: a.Notes}
		for _, s := range a.Sentences {
			if s.Reason == editedRole {
				if in.Roles == nil {
					in.Roles = map[int]Role{}
				}
				in.Roles[s.Start] = s.Role
			}
		}
		out = append(out, in)
	}
	return out
}

// News is what the articles with the ids added bring to the others. They come
// by the date of the article, articles without one last, and then in the order
// of the text.
func (r *Report) News(added []string) []News {
	n := newsFinder{Report: r, out: []News{}, place: map[string]int{}}
	owner := map[string]string{} // sentence id to its article's
	order := map[string]int{}
	for i, a := range r.Articles {
		n.place[a.ID] = i
		for _, s := range a.Sentences {
			owner[s.ID] = a.ID
			order[s.ID] = len(order)
		}
	}
	isNew := func(article string) bool { return slices.Contains(added, article) }
	before := map[string][]string{} // statement id to the earlier articles
	for _, st := range r.Statements {
		old := slices.DeleteFunc(append([]string{}, st.Articles...), isNew)
		before[st.ID] = old
		kind := NewStatement
		if len(old) > 0 {
			kind = NewSupport
		}
		told := map[string]bool{}
		for _, m := range st.Members {
			if a := owner[m]; isNew(a) && !told[a] {
				told[a] = true
				n.tell(kind, a, st.ID, m, old, -1, "")
			}
		}
	}
	disputed := map[string][]Place{} // sentence id to the places that were told
	for i, d := range r.Disagreements {
		for _, v := range d.Values {
			if slices.ContainsFunc(v.Articles, func(id string) bool { return !isNew(id) }) {
				continue
			}
			told := map[string]bool{}
			for _, p := range v.Places {
				// Who says it may be disputed as a speaker and as a name.
				within := slices.ContainsFunc(disputed[p.Sentence], func(o Place) bool { return p.Start < o.End && o.Start < p.End })
				if a := owner[p.Sentence]; !told[a] && !within {
					told[a] = true
					disputed[p.Sentence] = append(disputed[p.Sentence], p)
					n.dispute(a, p.Sentence, i, v.Text)
					n.tell(NewDisagreement, a, d.Statement, p.Sentence, before[d.Statement], i, v.Text)
				}
			}
		}
	}
	sorting.Stable(n.out, func(x, y News) int {
		return cmp.Or(
			compareDates(x.Date, y.Date),
			cmp.Compare(n.place[x.Article], n.place[y.Article]),
			cmp.Compare(order[x.Sentence], order[y.Sentence]))
	})
	return n.out
}

// A newsFinder collects the news of a report.
type newsFinder struct {
	*Report
	place map[string]int // of each article
	out   []News
}

func (n *newsFinder) tell(kind NewsKind, article, statement, sentence string, before []string, disagreement int, value string) {
	n.out = append(n.out, News{kind, article, n.Articles[n.place[article]].Date, statement, sentence, before, disagreement, value})
}

// dispute tells with the support that an article gives by a sentence what it
// disputes there.
func (n *newsFinder) dispute(article, sentence string, disagreement int, value string) {
	for i := range n.out {
		if s := &n.out[i]; s.Kind == NewSupport && s.Article == article && s.Sentence == sentence && s.Disagreement < 0 {
			s.Disagreement, s.Value = disagreement, value
		}
	}
}

// compareDates orders ISO dates, those without one last. A date without a time
// comes before the times of its day.
func compareDates(x, y string) int {
	if (x == "") != (y == "") {
		return cmp.Compare(len(y), len(x))
	}
	return strings.Compare(x, y)
}
