package view

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"saksi/compare"
)

// A Filter says which statements are shown; the zero value shows all.
type Filter struct {
	Hidden   map[compare.Kind]bool
	Disputed bool   // only those
	Source   string // only what this article carries
	AtLeast  int    // sources
	Query    string
}

func (f Filter) active() bool {
	for _, hidden := range f.Hidden {
		if hidden {
			return true
		}
	}
	return f.Disputed || f.Source != "" || f.AtLeast > 1 || strings.TrimSpace(f.Query) != ""
}

// passes says whether a statement is shown.
func (f Filter) passes(x *Index, st *compare.Statement) bool {
	if f.Hidden[st.Kind] || f.Disputed && !st.Disputed || len(st.Articles) < f.AtLeast ||
		f.Source != "" && !slices.Contains(st.Articles, f.Source) {
		return false
	}
	want := folded(f.Query)
	if len(want) == 0 {
		return true
	}
	for _, m := range st.Members {
		if _, s := x.Sentence(m); s != nil {
			if start, _ := nextHit(s.Text, 0, want); start >= 0 {
				return true
			}
		}
	}
	return false
}

// hits are the places of query in text, in any case, as byte spans.
func hits(text, query string) []compare.Span {
	want := folded(query)
	if len(want) == 0 {
		return nil
	}
	var out []compare.Span
	for start, end := nextHit(text, 0, want); start >= 0; start, end = nextHit(text, end, want) {
		out = append(out, compare.Span{Start: start, End: end})
	}
	return out
}

// folded is a query as it is looked for.
func folded(query string) []rune {
	want := []rune(strings.TrimSpace(query))
	for i, r := range want {
		want[i] = unicode.ToLower(r)
	}
	return want
}

// nextHit is the first place of want in text from i on, -1 when there is none. Most
// bytes are letters other than its first, and are passed without a look at runes.
func nextHit(text string, i int, want []rune) (start, end int) {
	for i < len(text) {
		if c := text[i]; c < utf8.RuneSelf && want[0] != rune(c) && (c < 'A' || c > 'Z' || want[0] != rune(c)+'a'-'A') {
			i++
			continue
		}
		if end := foldedPrefix(text, i, want); end > 0 {
			return i, end
		}
		_, size := utf8.DecodeRuneInString(text[i:])
		i += size
	}
	return -1, 0
}

// foldedPrefix is where want ends when text has it at i, else 0.
func foldedPrefix(text string, i int, want []rune) int {
	for _, w := range want {
		if i >= len(text) {
			return 0
		}
		r, size := utf8.DecodeRuneInString(text[i:])
		if unicode.ToLower(r) != w {
			return 0
		}
		i += size
	}
	return i
}

// order puts the disputed first, then what most sources carry, then as the
// articles tell it.
func order(statements []*compare.Statement) {
	most := 0
	for _, st := range statements {
		most = max(most, len(st.Articles))
	}
	places := make([][]*compare.Statement, 2*(most+1)) // of thousands, sorting was a third of showing
	for _, st := range statements {
		at := most - len(st.Articles)
		if !st.Disputed {
			at += most + 1
		}
		places[at] = append(places[at], st)
	}
	statements = statements[:0]
	for _, p := range places {
		statements = append(statements, p...)
	}
}

// Visible are the statements that pass the filter, in the order of the list.
func Visible(s *State) []*compare.Statement {
	var out []*compare.Statement
	for i := range s.Result.Report.Statements {
		if st := &s.Result.Report.Statements[i]; s.Filter.passes(s.Result, st) {
			out = append(out, st)
		}
	}
	order(out)
	return out
}

// filters is the part of the overview that chooses what is shown.
func filters(s *State) *Node {
	w, x := s.Words, s.Result
	counts := map[compare.Kind]int{}
	disputed, most := 0, 0
	for _, st := range x.Report.Statements {
		counts[st.Kind]++
		most = max(most, len(st.Articles))
		if st.Disputed {
			disputed++
		}
	}
	box := e("div", class("filters"), key("filters"))
	show := e("fieldset", e("legend", w.T("show")))
	for _, k := range []compare.Kind{compare.Shared, compare.Paraphrased, compare.Unique} {
		show.Children = append(show.Children, check(s, "kind:"+string(k), !s.Filter.Hidden[k], string(k), w.T("kind."+string(k)), counts[k]))
	}
	show.Children = append(show.Children, check(s, "disputed", s.Filter.Disputed, "disputed", w.T("only.disputed"), disputed))
	box.Children = append(box.Children, show, slider(s))

	source := x.kept(memoKey{words: w, part: "sources", id: s.Filter.Source}, func() *Node {
		source := e("select", at("id", "filter-source"), at("data-change", "source"), e("option", at("value", ""), w.T("any")))
		for i, a := range x.Report.Articles {
			source.Children = append(source.Children, e("option", at("value", a.ID), on("selected", s.Filter.Source == a.ID), Letter(i)+" "+plainName(a.Name)))
		}
		return source
	})
	least := e("select", at("id", "filter-least"), at("data-change", "least"))
	for n := 1; n <= max(most, 1); n++ {
		least.Children = append(least.Children, e("option", at("value", itoa(n)), on("selected", n == max(1, s.Filter.AtLeast)), w.N("at.least", n)))
	}
	find := e("div", class("field"), e("label", at("for", "find"), w.T("find")),
		e("input", at("id", "find"), at("type", "search"), at("data-input", "find"), at("autocomplete", "off"), at("placeholder", w.T("find.hint")), at("value", s.Filter.Query)),
		e("p", class("quiet"), at("role", "status"), findCount(s)))
	box.Children = append(box.Children, find,
		e("div", class("field"), e("label", at("for", "filter-source"), w.T("source")), source),
		e("div", class("field"), e("label", at("for", "filter-least"), w.T("sources")), least))
	if s.Filter.active() {
		box.Children = append(box.Children, e("p", e("button", at("type", "button"), class("plain"), do("filters-off", ""), w.T("filters.off"))))
	}
	return box
}

func check(s *State, name string, checked bool, swatch, label string, n int) *Node {
	return e("label", class("check"), key(name),
		e("input", at("type", "checkbox"), at("data-change", name), on("checked", checked)),
		e("span", class("swatch"), at("data-kind", swatch), at("aria-hidden", "true")), e("span", label), e("span", class("quiet"), s.Words.Number(n)))
}

// slider regroups from strict to loose and says what that changes.
func slider(s *State) *Node {
	w := s.Words
	said := w.T("level.default")
	if s.Level != DefaultLevel {
		said = w.N("level.changed", s.Changed)
	}
	return e("div", class("field slider"), e("label", at("for", "level"), w.T("level")),
		e("input", at("id", "level"), at("type", "range"), at("data-input", "level"), at("min", "0"), at("max", itoa(len(Levels)-1)), at("value", itoa(s.Level)),
			at("aria-valuetext", w.T("level.at", "percent", itoa(int(Levels[s.Level]*100+.5))))),
		e("p", class("ends quiet"), at("aria-hidden", "true"), e("span", w.T("strict")), e("span", w.T("loose"))),
		e("p", class("quiet"), at("role", "status"), said))
}

func findCount(s *State) string {
	if strings.TrimSpace(s.Filter.Query) == "" {
		return ""
	}
	sentences, found, want := 0, 0, folded(s.Filter.Query)
	for _, a := range s.Result.Report.Articles {
		for _, sent := range a.Sentences {
			if sent.Statement == "" {
				continue
			}
			n := 0
			for start, end := nextHit(sent.Text, 0, want); start >= 0; start, end = nextHit(sent.Text, end, want) {
				n++
			}
			if n > 0 {
				sentences++
				found += n
			}
		}
	}
	return s.Words.N("find.hits", found, "sentences", s.Words.N("n.sentences", sentences))
}
