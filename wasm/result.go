//go:build js && wasm

package main

import (
	"strings"

	"saksi/compare"
	"saksi/compare/edit"
	"saksi/compare/view"
)

// places translate between the ids of the report that is shown and the places
// of sentences, which stay the same when articles come, go and move.
type places struct {
	of   map[string]edit.Place // sentence id
	at   map[edit.Place]string
	mark map[string]string // article id
}

func newPlaces(r *compare.Report) places {
	n := 0
	for _, a := range r.Articles {
		n += len(a.Sentences)
	}
	out := places{make(map[string]edit.Place, n), make(map[edit.Place]string, n), map[string]string{}}
	for _, a := range r.Articles {
		mark := edit.Mark(a.Text)
		out.mark[a.ID] = mark
		for _, s := range a.Sentences {
			p := edit.Place{Article: mark, Start: s.Start}
			out.of[s.ID] = p
			if _, ok := out.at[p]; !ok {
				out.at[p] = s.ID
			}
		}
	}
	return out
}

// comparedMarks are the marks of the articles that are compared.
func (p *page) comparedMarks() []string {
	var out []string
	for _, a := range p.base.Articles {
		out = append(out, p.places.mark[a.ID])
	}
	return out
}

// added are the compared articles that the opened comparison did not have.
func (p *page) added() []string {
	var out []string
	if p.opened != nil {
		for _, a := range p.base.Articles {
			if !p.opened[p.places.mark[a.ID]] {
				out = append(out, a.ID)
			}
		}
	}
	return out
}

// take shows a new report; what was open and in focus stays so.
func (p *page) take(report *compare.Report) {
	kept := p.keep()
	p.base = report
	p.places = newPlaces(report)
	p.regroup(kept)
}

// A kept is what is open, by places instead of ids.
type kept struct {
	open   []edit.Place
	focus  edit.Place
	noise  []string // marks of articles
	source string
}

func (p *page) keep() kept {
	var k kept
	x := p.state.Result
	if x == nil {
		return k
	}
	for id, open := range p.state.Open {
		if st := x.Statement(id); open && st != nil {
			k.open = append(k.open, p.places.of[st.Best])
		}
	}
	k.focus = p.places.of[p.state.Focus]
	for _, a := range x.Report.Articles {
		if p.state.Noise[a.ID] {
			k.noise = append(k.noise, p.places.mark[a.ID])
		}
		if p.state.Filter.Source == a.ID {
			k.source = p.places.mark[a.ID]
		}
	}
	return k
}

// regroup makes the statements of the base report as the slider and the edits
// say, and shows what was kept.
func (p *page) regroup(k kept) {
	s := &p.state
	standard := p.base
	grouped := standard
	if s.Level != view.DefaultLevel {
		grouped = p.base.Regroup(view.Levels[s.Level])
	}
	s.Changed = differing(standard, grouped)
	s.Title = p.history.Now.Title(p.comparedMarks())
	s.Agreed = p.history.Now.AgreedOn(grouped)
	s.Result = view.NewIndex(p.history.Now.Apply(grouped)).Grown(p.added())
	if s.View == view.Added && len(s.Result.Added) == 0 {
		s.View = view.Statements
	}
	s.Open, s.Noise, s.Notes = map[string]bool{}, map[string]bool{}, map[string]string{}
	statement := func(at edit.Place) string {
		if _, sent := s.Result.Sentence(p.places.at[at]); sent != nil {
			return sent.Statement
		}
		return ""
	}
	for _, at := range k.open {
		s.Open[statement(at)] = true
	}
	delete(s.Open, "")
	s.Focus = p.places.at[k.focus]
	for _, n := range p.history.Now.Notes {
		if id := statement(n.At); id != "" {
			s.Notes[id] = strings.TrimSpace(s.Notes[id] + "\n" + n.Text)
		}
	}
	s.Filter.Source = ""
	for _, a := range s.Result.Report.Articles {
		mark := p.places.mark[a.ID]
		for _, n := range k.noise {
			s.Noise[a.ID] = s.Noise[a.ID] || n == mark
		}
		if mark == k.source {
			s.Filter.Source = a.ID
		}
	}
	s.Merging, s.Noting = "", ""
	s.Column = min(s.Column, len(s.Result.Report.Articles)-1)
}

// differing counts the statements of b that a does not have.
func differing(a, b *compare.Report) int {
	if a == b {
		return 0
	}
	have := map[string]bool{}
	for _, st := range a.Statements {
		have[strings.Join(st.Members, " ")] = true
	}
	n := 0
	for _, st := range b.Statements {
		if !have[strings.Join(st.Members, " ")] {
			n++
		}
	}
	return n
}
