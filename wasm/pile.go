//go:build js && wasm

package main

import (
	"encoding/json"
	"strings"

	"saksi/compare"
	"saksi/compare/edit"
	"saksi/compare/view"
)

// sort finds the events of the articles.
func (c *client) sort(articles []compare.Article) (stories []compare.Story, err error) {
	defer survive(&err)
	if c.local {
		yield()
		return compare.Stories(articles), nil
	}
	in, err := c.written(articles)
	if err != nil {
		return nil, err
	}
	h := c.main
	ch := h.send(map[string]any{"type": "sort", "json": in})
	defer h.forget(ch)
	answer, err := h.answer(ch)
	if err != nil {
		return nil, c.judged(err)
	}
	err = json.Unmarshal([]byte(answer.Get("json").String()), &stories)
	return stories, err
}

// prepared are the articles as they are to be compared.
func (p *page) prepared() []compare.Article {
	articles := make([]compare.Article, len(p.sources))
	for i, s := range p.sources {
		articles[i] = p.history.Now.Prepare(s.article)
	}
	return articles
}

// sorted takes what was found about the events and says which articles are to
// be compared.
func (p *page) sorted(articles []compare.Article, stories []compare.Story) []int {
	p.pile = edit.NewPile(articles, stories)
	if !p.pile.Mixed() {
		p.choice = edit.Choice{} // the next stray is asked about anew
	}
	chosen := p.pile.Story(p.choice)
	s := &p.state
	s.Pile = view.Pile{Mixed: p.pile.Mixed(), Chosen: chosen, Together: p.choice.Together}
	s.Pile.Of = map[string]int{}
	for n, story := range p.pile.Stories {
		for _, i := range story.Articles {
			s.Pile.Of[p.sources[i].key] = n
		}
		terms := story.Terms
		if len(terms) == 0 {
			terms = []string{nameOf(articles[story.Articles[0]])}
		}
		s.Pile.Stories = append(s.Pile.Stories, view.Story{Headline: story.Headline, Terms: terms, Articles: len(story.Articles)})
	}
	p.parts = map[string]view.Part{}
	for _, src := range p.sources {
		p.parts[src.key] = view.Elsewhere
	}
	for _, i := range p.pile.Alone {
		p.parts[p.sources[i].key] = view.Alone
	}
	compared := p.pile.Compared(p.choice)
	for _, i := range compared {
		p.parts[p.sources[i].key] = view.Compared
	}
	p.listSources()
	return compared
}

// chooseStory compares another event, or everything.
func (p *page) chooseStory(c edit.Choice) {
	p.choice = c
	p.compare()
}

// sortOpened finds the events of a saved comparison, which holds the articles
// of one of them and those that were left out.
func (p *page) sortOpened(report *compare.Report) {
	articles, run := p.prepared(), p.run
	p.choice = edit.ChoiceOf(report, articles)
	go func() {
		defer p.survive()
		if stories, err := p.client.sort(articles); err == nil && run == p.run {
			p.sorted(articles, stories)
			p.show()
		}
	}()
}

// nameOf is an article's name, or how it begins.
func nameOf(a compare.Article) string {
	if a.Name != "" {
		return a.Name
	}
	words := strings.Fields(a.Text)
	return strings.Join(words[:min(len(words), 6)], " ") + " …"
}
