//go:build js && wasm

package main

import (
	"slices"
	"strings"

	"saksi/compare"
	"saksi/compare/edit"
	"saksi/compare/view"
)

// places translate between the ids of the report that is shown and the places
// of sentences, which stay the same when articles come, go and move.
type places struct {
	report *compare.Report
	mark   map[string]string // of an article, by id
	marked map[string]int    // the first article with a mark, by its place
}

func newPlaces(r *compare.Report) places {
	out := places{r, map[string]string{}, map[string]int{}}
	for i := range r.Articles {
		mark := edit.Mark(r.Articles[i].Text)
		out.mark[r.Articles[i].ID] = mark
		if _, ok := out.marked[mark]; !ok {
			out.marked[mark] = i
		}
	}
	return out
}

// of is the place of a sentence, none when it is not there.
func (p places) of(sentence string) edit.Place {
	if p.report == nil {
		return edit.Place{}
	}
	article, at, ok := p.report.Packed.Place(sentence)
	if !ok {
		return edit.Place{}
	}
	a := &p.report.Articles[article]
	return edit.Place{Article: p.mark[a.ID], Start: a.Sentences[at].Start}
}

// at is the sentence at a place, or "".
func (p places) at(place edit.Place) string {
	article, ok := p.marked[place.Article]
	if !ok {
		return ""
	}
	for i := range p.report.Articles[article].Sentences {
		if s := &p.report.Articles[article].Sentences[i]; s.Start == place.Start {
			return s.ID
		}
	}
	return ""
}

// marks are those of the articles that are compared.
func (p places) marks() []string {
	var out []string
	for i := range p.report.Articles {
		out = append(out, p.mark[p.report.Articles[i].ID])
	}
	return out
}

// added are the articles of a report that the opened comparison did not have.
func (p *page) added(r *compare.Report, at places) []string {
	var out []string
	if p.opened != nil {
		for _, a := range r.Articles {
			if !p.opened[at.mark[a.ID]] {
				out = append(out, a.ID)
			}
		}
	}
	return out
}

// take shows a new report; what was open and in focus stays so. It says whether it
// did: what began meanwhile comes first.
func (p *page) take(report *compare.Report, run int) bool {
	pause := pauseFor(report)
	at := newPlaces(report)
	pause()
	var g grouped
	for this := -1; this != p.regroups; { // again when something was edited meanwhile
		this = p.regroups
		if g = p.group(report, at, pause); run != p.run {
			return false
		}
	}
	p.regroups++
	k := p.keep()
	p.base, p.places = report, at
	p.settle(g, k)
	return true
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
			k.open = append(k.open, p.places.of(st.Best))
		}
	}
	k.focus = p.places.of(p.state.Focus)
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

// manySentences is from how many on statements are made in steps, between which the
// page answers.
const manySentences = 3000

// pauseFor is what lets the page answer between two steps with a report.
func pauseFor(r *compare.Report) func() {
	if r.Packed.Sentences() < manySentences {
		return func() {}
	}
	return yield
}

// regroup makes the statements of the base report as the slider and the edits
// say, and shows what was open. Of many sentences that is seen a little later.
func (p *page) regroup() {
	p.regroups++
	if p.base.Packed.Sentences() < manySentences {
		g := p.group(p.base, p.places, func() {})
		p.settle(g, p.keep())
		return
	}
	this := p.regroups
	go func() {
		defer p.survive()
		if g := p.group(p.base, p.places, yield); this == p.regroups {
			p.settle(g, p.keep())
			p.show()
		}
	}()
}

// A grouped is a report as the slider and the edits say.
type grouped struct {
	result          *view.Index
	changed, agreed int
	title           string
}

// group makes it, in steps.
func (p *page) group(base *compare.Report, at places, pause func()) (g grouped) {
	edits, read := p.history.Now, base
	if level := p.state.Level; level != view.DefaultLevel {
		read = base.Regroup(view.Levels[level])
		pause()
		g.changed = differing(base, read)
	}
	g.title = edits.Title(at.marks())
	g.agreed = edits.AgreedOn(read)
	shown := edits.Apply(read)
	pause()
	g.result = view.NewIndex(shown).Grown(p.added(base, at))
	pause()
	return g
}

// settle shows it, and what was kept.
func (p *page) settle(g grouped, k kept) {
	s := &p.state
	s.Changed, s.Title, s.Agreed, s.Result = g.changed, g.title, g.agreed, g.result
	if s.View == view.Added && len(s.Result.Added) == 0 {
		s.View = view.Statements
	}
	s.Open, s.Noise, s.Notes = map[string]bool{}, map[string]bool{}, map[string]string{}
	statement := func(at edit.Place) string {
		if _, sent := s.Result.Sentence(p.places.at(at)); sent != nil {
			return sent.Statement
		}
		return ""
	}
	for _, at := range k.open {
		s.Open[statement(at)] = true
	}
	delete(s.Open, "")
	s.Focus = p.places.at(k.focus)
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
	have := make(map[string][]string, len(a.Statements)) // by the first member
	for i := range a.Statements {
		have[a.Statements[i].Members[0]] = a.Statements[i].Members
	}
	n := 0
	for i := range b.Statements {
		if !slices.Equal(have[b.Statements[i].Members[0]], b.Statements[i].Members) {
			n++
		}
	}
	return n
}
