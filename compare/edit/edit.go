// Package edit keeps what an editor decides about a comparison: which
// sentences state the same after all, which do not, notes, corrected roles and
// languages. Decisions name sentences by their article's text and place in it,
// not by the report's ids, so that they hold when articles are renamed, moved,
// added or compared anew.
//
//	history.Do(func(e *edit.Edits) { e.Reject(a, b) })
//	shown := history.Now.Apply(report.Regroup(minScore))
package edit

import (
	"slices"
	"strconv"

	"saksi/compare"
)

// A Place is a sentence of an article: the mark of the article's text and the
// byte where the sentence starts.
type Place struct {
	Article string `json:"article"`
	Start   int    `json:"start"`
}

// Mark is a short name of a text: the same text has the same mark, under any
// name and in any order (64 bits FNV-1a).
func Mark(text string) string {
	h := uint64(14695981039346656037)
	for i := range len(text) {
		h = (h ^ uint64(text[i])) * 1099511628211
	}
	return strconv.FormatUint(h, 36)
}

// Edits are all decisions about a comparison.
type Edits struct {
	Pairs     []Pair           `json:"pairs,omitempty"`
	Notes     []Note           `json:"notes,omitempty"`
	Roles     []RoleChange     `json:"roles,omitempty"`
	Languages []LanguageChange `json:"languages,omitempty"`
	Titles    []Title          `json:"titles,omitempty"`
	Agreed    []Agreement      `json:"agreed,omitempty"`
}

// A Pair is a verdict on two sentences: the same, or not.
type Pair struct {
	A    Place `json:"a"`
	B    Place `json:"b"`
	Same bool  `json:"same"`
}

// A Note is a remark on the statement that a sentence belongs to.
type Note struct {
	At   Place  `json:"at"`
	Text string `json:"text"`
}

// A RoleChange corrects what a sentence is in its article.
type RoleChange struct {
	At   Place        `json:"at"`
	Role compare.Role `json:"role"`
}

// A LanguageChange corrects the language of an article.
type LanguageChange struct {
	Article  string `json:"article"`
	Language string `json:"language"`
}

// A Title is what the comparison of the marked article with others is called.
type Title struct {
	Article string `json:"article"`
	Text    string `json:"text"`
}

// An Agreement says of two values in dispute that they are no disagreement. A
// place is where a value starts. A third value that comes with another article is
// a dispute of its own.
type Agreement struct {
	Type compare.Slot `json:"type"`
	A    Place        `json:"a"`
	B    Place        `json:"b"`
}

func (e Edits) clone() Edits {
	return Edits{slices.Clone(e.Pairs), slices.Clone(e.Notes), slices.Clone(e.Roles), slices.Clone(e.Languages), slices.Clone(e.Titles), slices.Clone(e.Agreed)}
}

// Empty says that nothing was decided.
func (e Edits) Empty() bool {
	return len(e.Pairs)+len(e.Notes)+len(e.Roles)+len(e.Languages)+len(e.Titles)+len(e.Agreed) == 0
}

// Judge records that the two sentences of each pair state the same, or do not; it
// replaces an earlier verdict on them.
func (e *Edits) Judge(same bool, pairs ...[2]Place) {
	at := make(map[[2]Place]int, 2*(len(e.Pairs)+len(pairs)))
	remember := func(i int) {
		p := e.Pairs[i]
		for _, k := range [][2]Place{{p.A, p.B}, {p.B, p.A}} {
			if _, ok := at[k]; !ok {
				at[k] = i
			}
		}
	}
	for i := range e.Pairs {
		remember(i)
	}
	for _, p := range pairs {
		if i, ok := at[p]; ok {
			e.Pairs[i].Same = same
			continue
		}
		e.Pairs = append(e.Pairs, Pair{p[0], p[1], same})
		remember(len(e.Pairs) - 1)
	}
}

// Annotate sets the note on a sentence; an empty text takes it away.
func (e *Edits) Annotate(at Place, text string) {
	e.Notes = slices.DeleteFunc(e.Notes, func(n Note) bool { return n.At == at })
	if text != "" {
		e.Notes = append(e.Notes, Note{at, text})
	}
}

// SetRole corrects a sentence's role; an empty role takes the correction back.
func (e *Edits) SetRole(at Place, role compare.Role) {
	e.Roles = slices.DeleteFunc(e.Roles, func(r RoleChange) bool { return r.At == at })
	if role != "" {
		e.Roles = append(e.Roles, RoleChange{at, role})
	}
}

// SetLanguage corrects an article's language; an empty one takes it back.
func (e *Edits) SetLanguage(article, language string) {
	e.Languages = slices.DeleteFunc(e.Languages, func(l LanguageChange) bool { return l.Article == article })
	if language != "" {
		e.Languages = append(e.Languages, LanguageChange{article, language})
	}
}

// Entitle calls a comparison of the marked articles so; an empty text takes
// the title away.
func (e *Edits) Entitle(articles []string, text string) {
	e.Titles = slices.DeleteFunc(e.Titles, func(t Title) bool { return slices.Contains(articles, t.Article) })
	if text != "" && len(articles) > 0 {
		e.Titles = append(e.Titles, Title{articles[0], text})
	}
}

// Title is what a comparison of the marked articles is called, or "".
func (e Edits) Title(articles []string) string {
	for _, t := range e.Titles {
		if slices.Contains(articles, t.Article) {
			return t.Text
		}
	}
	return ""
}

// Prepare gives an article the corrections of role and language that it is to
// be compared with.
func (e Edits) Prepare(a compare.Article) compare.Article {
	if len(e.Languages)+len(e.Roles) == 0 {
		return a
	}
	mark := Mark(a.Text)
	for _, l := range e.Languages {
		if l.Article == mark {
			a.Language = l.Language
		}
	}
	var roles map[int]compare.Role
	for _, r := range e.Roles {
		if r.At.Article != mark {
			continue
		}
		if roles == nil {
			roles = map[int]compare.Role{}
			for at, role := range a.Roles {
				roles[at] = role
			}
		}
		roles[r.At.Start] = r.Role
	}
	if roles != nil {
		a.Roles = roles
	}
	return a
}
