package view

import (
	"saksi/compare"
)

// result is the comparison: what the address asks for, beside the overview.
func result(s *State) *Node {
	w := s.Words
	main := e("main", at("id", "main"), at("tabindex", "-1"), class("view"), at("data-view", string(s.View)),
		stories(s), e("h1", class("summary"), headline(s)), caution(s), newsLine(s))
	if s.Merging != "" {
		main.Children = append(main.Children, e("p", class("merging"), key("merging"), at("role", "status"), w.T("merge.choose")+" ",
			e("button", at("type", "button"), class("plain"), do("merge-cancel", ""), w.T("cancel"))))
	}
	var columns *Node
	if s.View == SideBySide || s.Columns {
		columns = sideBySide(s)
		if s.View != SideBySide {
			columns.Attrs = append(columns.Attrs, at("hidden", ""))
		}
	}
	switch s.View {
	case Statements:
		main.Children = append(main.Children, e("h2", class("visually-hidden"), key("h"), w.T("view.statements")), statements(s, Visible(s)))
	case Disagreed:
		main.Children = append(main.Children, disagreements(s))
	case OnlyHere:
		main.Children = append(main.Children, onlyHere(s))
	case Added:
		main.Children = append(main.Children, news(s))
	}
	if columns != nil {
		main.Children = append(main.Children, columns)
	}
	return e("div", class("result"), key("result"), overview(s), main)
}

// headline sums the comparison up in a sentence.
func headline(s *State) string {
	w, r := s.Words, s.Result.Report
	several, one, disputed := 0, 0, 0
	for _, st := range r.Statements {
		if len(st.Articles) > 1 {
			several++
		} else {
			one++
		}
		if st.Disputed {
			disputed++
		}
	}
	return w.T("headline",
		"articles", w.N("n.articles", len(r.Articles)), "statements", w.N("n.statements", len(r.Statements)),
		"several", w.N("n.several", several), "disputed", w.N("n.disputed", disputed), "one", w.N("n.one", one))
}

// caution names the articles that may be one source.
func caution(s *State) *Node {
	w := s.Words
	box := e("div", class("caution"))
	const most = 3
	for i, o := range s.Result.Report.Origins {
		if i == most {
			break
		}
		letters := []string{}
		for _, a := range o.Articles {
			letters = append(letters, s.Result.letter(a))
		}
		text := w.T("origin.run", "articles", w.list(letters), "run", w.Number(o.RunWords))
		if o.Credit != "" {
			text = w.T("origin.credit", "articles", w.list(letters), "credit", o.Credit)
		}
		box.Children = append(box.Children, e("p", text))
	}
	return box
}

// small is how many articles the overview lists without scrolling.
const small = 8

// overview is the column with the articles, their strips and the filters.
func overview(s *State) *Node {
	w := s.Words
	list := e("ol", class("strips"))
	before, fresh := s.strips, 0
	s.strips = make(map[stripKey]*Node, len(before))
	for i := range s.Result.Report.Articles {
		if s.Built > 0 && i >= s.Built {
			break
		}
		a := &s.Result.Report.Articles[i]
		k := stripKey{w, a.ID, a.Name, a.Words}
		made := memoKey{words: w, part: "strip", id: a.ID}
		n := s.Result.memo[made]
		if n == nil {
			if fresh++; s.Built > 0 && fresh > stripsInATurn {
				s.Behind = true
				if n = before[k]; n == nil {
					break
				}
			}
			if n == nil {
				n = s.Result.kept(made, func() *Node {
					return e("li", key(a.ID), e("span", class("letter"), Letter(i)),
						e("div", e("div", class("strip-name"), e("span", class("strip-title"), plainName(a.Name)), e("span", class("quiet"), w.N("words", a.Words))), strip(s, a)))
				})
			}
		}
		s.strips[k] = n
		list.Children = append(list.Children, n)
	}
	if len(s.Result.Report.Articles) > small {
		list.Attrs = append(list.Attrs, at("tabindex", "0"), at("data-long", "")) // it scrolls by itself
	}
	// On a narrow screen the filters stand behind a button.
	return e("aside", class("overview"), at("aria-label", w.T("overview")), e("h2", w.T("articles")), list,
		e("button", at("type", "button"), class("button filters-button"), do("filters", ""), at("aria-expanded", yes(s.Filters)), w.T("filters")),
		e("div", class("tools"), on("data-open", s.Filters), filters(s), matrix(s)))
}

// stripsInATurn is how many strips are made anew at once when all change, as with
// the slider: 500 were a pause of 100 ms.
const stripsInATurn = 12

// A stripKey is what of an article's strip stays when sentences are grouped anew.
type stripKey struct {
	words    *Messages
	id, name string
	length   int
}

// strip draws an article along its length in its kinds; a click goes there.
func strip(s *State, a *compare.ReportArticle) *Node {
	return e("div", class("strip"), at("role", "img"), at("aria-label", stripLabel(s, a)), runs(a, nil))
}

// runs are the stretches of an article in one kind, each as wide as it is long.
func runs(a *compare.ReportArticle, lit map[string]bool) []*Node {
	type run struct {
		first, kind string
		length      int
		lit         bool
	}
	var all []run
	total := 0
	for i := range a.Sentences {
		sent := &a.Sentences[i]
		kind := string(sent.Kind)
		if sent.Statement == "" {
			kind = "noise"
		}
		n := len(all) - 1
		if n < 0 || all[n].kind != kind || all[n].lit != lit[sent.ID] {
			all = append(all, run{first: sent.ID, kind: kind, lit: lit[sent.ID]})
			n++
		}
		all[n].length += sent.End - sent.Start
		total += sent.End - sent.Start
	}
	var out []*Node
	for _, r := range all {
		out = append(out, e("span", at("data-kind", r.kind), class("w"+width(r.length, total)), on("data-lit", r.lit), do("go", r.first)))
	}
	return out
}

func stripLabel(s *State, a *compare.ReportArticle) string {
	n := map[compare.Kind]int{}
	for i := range a.Sentences {
		n[a.Sentences[i].Kind]++
	}
	w := s.Words
	return w.N("strip.shared", n[compare.Shared]) + ", " + w.N("strip.paraphrased", n[compare.Paraphrased]) + ", " + w.N("strip.unique", n[compare.Unique])
}

// widths is how many widths the style sheet has classes for: a strict content
// security policy forbids style attributes.
const widths = 40

func width(length, total int) string { return itoa(max(1, (length*widths+total/2)/max(1, total))) }
