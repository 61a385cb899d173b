package compare

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"
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
	// Disagreement is the place in Report.Disagreements; -1 when it is none.
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
	g := &Growth{Report: report, Added: []string{}, News: []News{}}
	g.findNews(len(articles))
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

// findNews looks at every statement and disagreement of the articles from
// place first on.
func (g *Growth) findNews(first int) {
	place := map[string]int{} // article id to its place
	owner := map[string]int{} // sentence id to its article's place
	order := map[string]int{}
	for i, a := range g.Articles {
		place[a.ID] = i
		if i >= first {
			g.Added = append(g.Added, a.ID)
		}
		for _, s := range a.Sentences {
			owner[s.ID] = i
			order[s.ID] = len(order)
		}
	}
	before := map[string][]string{} // statement id to the earlier articles
	for _, st := range g.Statements {
		old := []string{}
		for _, id := range st.Articles {
			if place[id] < first {
				old = append(old, id)
			}
		}
		before[st.ID] = old
		told := map[int]bool{}
		for _, m := range st.Members {
			a := owner[m]
			if a < first || told[a] {
				continue
			}
			told[a] = true
			kind := NewStatement
			if len(old) > 0 {
				kind = NewSupport
			}
			g.tell(kind, a, st.ID, m, old, -1, "")
		}
	}
	for i, d := range g.Disagreements {
		for _, v := range d.Values {
			if slices.ContainsFunc(v.Articles, func(id string) bool { return place[id] < first }) {
				continue
			}
			told := map[int]bool{}
			for _, p := range v.Places {
				if a := owner[p.Sentence]; !told[a] {
					told[a] = true
					g.tell(NewDisagreement, a, d.Statement, p.Sentence, before[d.Statement], i, v.Text)
				}
			}
		}
	}
	slices.SortStableFunc(g.News, func(x, y News) int {
		return cmp.Or(
			compareDates(x.Date, y.Date),
			cmp.Compare(place[x.Article], place[y.Article]),
			cmp.Compare(order[x.Sentence], order[y.Sentence]))
	})
}

func (g *Growth) tell(kind NewsKind, article int, statement, sentence string, before []string, disagreement int, value string) {
	a := g.Articles[article]
	g.News = append(g.News, News{kind, a.ID, a.Date, statement, sentence, before, disagreement, value})
}

// compareDates orders ISO dates, those without one last. A date without a time
// comes before the times of its day.
func compareDates(x, y string) int {
	if (x == "") != (y == "") {
		return cmp.Compare(len(y), len(x))
	}
	return strings.Compare(x, y)
}
