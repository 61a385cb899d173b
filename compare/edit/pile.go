package edit

import (
	"slices"

	"saksi/compare"
	"saksi/compare/sorting"
)

// A Pile is the loaded articles sorted into events.
type Pile struct {
	// Stories are the events that several articles are about, the one with
	// most articles first.
	Stories []compare.Story
	// Alone are the articles that are about something else than all others.
	Alone []int
	// short are the articles that are too short to tell; they are compared with
	// whichever story is chosen.
	short []int
	marks []string
}

// A Choice is what of a pile is compared: by itself the story that holds the
// marked article, the largest one without a mark; or everything together.
type Choice struct {
	Story    string
	Together bool
}

// shortText is the length in bytes, two or three sentences, below which an
// article need not name the places and dates that tell its event: that it
// shares none says nothing.
const shortText = 200

// NewPile arranges what compare.Stories found of the articles.
func NewPile(articles []compare.Article, stories []compare.Story) Pile {
	var p Pile
	for _, a := range articles {
		p.marks = append(p.marks, Mark(a.Text))
	}
	for _, s := range stories {
		switch {
		case !s.Alone():
			p.Stories = append(p.Stories, s)
		case len(articles[s.Articles[0]].Text) < shortText:
			p.short = append(p.short, s.Articles[0])
		default:
			p.Alone = append(p.Alone, s.Articles[0])
		}
	}
	if len(p.Stories) == 0 && len(p.short) > 0 {
		p.Alone = nil // alone beside what nobody can tell
	}
	sorting.Stable(p.Stories, func(x, y compare.Story) int { return len(y.Articles) - len(x.Articles) })
	return p
}

// Mixed says that there is something to choose: the articles are not all about
// one event.
func (p Pile) Mixed() bool { return len(p.Stories) > 1 || len(p.Alone) > 0 }

// Story is the place in Stories of the chosen one.
func (p Pile) Story(c Choice) int {
	return max(0, slices.IndexFunc(p.Stories, func(s compare.Story) bool {
		return slices.ContainsFunc(s.Articles, func(a int) bool { return p.marks[a] == c.Story })
	}))
}

// Choose gives the choice of the i-th story.
func (p Pile) Choose(i int) Choice { return Choice{Story: p.marks[p.Stories[i].Articles[0]]} }

// Compared are the places of the articles that the choice compares, ascending.
// They are fewer than two when no two articles are about the same event.
func (p Pile) Compared(c Choice) []int {
	var out []int
	switch {
	case c.Together || !p.Mixed():
		for i := range p.marks {
			out = append(out, i)
		}
	case len(p.Stories) > 0:
		out = append(slices.Clone(p.short), p.Stories[p.Story(c)].Articles...)
		slices.Sort(out)
	}
	return out
}

// ChoiceOf is the choice that a report of some of the articles was made with.
func ChoiceOf(r *compare.Report, articles []compare.Article) Choice {
	if len(r.Articles) >= len(articles) {
		return Choice{Together: true}
	}
	return Choice{Story: Mark(r.Articles[0].Text)}
}
