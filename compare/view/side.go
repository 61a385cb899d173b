package view

import (
	"saksi/compare"
)

// sideBySide shows whole articles in columns, as written, page furniture
// greyed out or hidden behind a button, and beside them what is known of the
// sentence in focus.
func sideBySide(s *State) *Node {
	w := s.Words
	lit := map[string]bool{}
	if _, sent := s.Result.Sentence(s.Focus); sent != nil {
		if st := s.Result.Statement(sent.Statement); st != nil {
			for _, m := range st.Members {
				lit[m] = true
			}
		}
	}
	picker := e("div", class("column-picker"), at("role", "group"), at("aria-label", w.T("articles")))
	box := e("div", class("columns"), at("data-column", itoa(s.Column)))
	for i := range s.Result.Report.Articles {
		picker.Children = append(picker.Children, e("button", at("type", "button"), class("letter"), do("column", itoa(i)), at("aria-pressed", yes(i == s.Column)),
			at("aria-label", s.Result.name(s.Result.Report.Articles[i].ID)), Letter(i)))
		box.Children = append(box.Children, column(s, i, lit))
	}
	return e("div", class("side"), key("side"), e("div", class("side-main"), picker, box), panel(s))
}

func column(s *State, i int, lit map[string]bool) *Node {
	w := s.Words
	a := &s.Result.Report.Articles[i]
	source := a.Outlet
	if a.Date != "" {
		if source != "" {
			source += " · "
		}
		source += a.Date
	}
	text := e("div", class("column-text"), at("data-scroll", a.ID), at("tabindex", "0"), at("role", "region"), at("aria-label", s.Result.name(a.ID)), at("lang", langAttr(a.Language)),
		e("header", e("span", class("letter"), Letter(i)), e("h2", class("column-name"), plainName(a.Name)), e("span", class("quiet"), source)))
	if s.Near != nil && !s.Near[a.ID] {
		return e("article", class("column"), key(a.ID), at("data-article", a.ID), on("data-current", i == s.Column), text)
	}
	next := 0
	for b := 0; b < len(a.Blocks); {
		// Furniture in a row stands behind one button.
		run, lines := b, 0
		for run < len(a.Blocks) && furniture(a, a.Blocks[run]) {
			lines++
			run++
		}
		if lines > 0 {
			shown := s.Noise[a.ID]
			label := w.N("noise.hidden", lines, "reason", w.T("noise."+noiseReason(a, a.Blocks[b])))
			if shown {
				label = w.N("noise.shown", lines)
			}
			text.Children = append(text.Children, e("p", class("noise-line"), key("n"+itoa(b)),
				e("button", at("type", "button"), class("plain"), do("noise", a.ID), at("aria-expanded", yes(shown)), label)))
			for ; b < run; b++ {
				text.Children = append(text.Children, keptBlock(s, a, b, &next, lit, !shown))
			}
			continue
		}
		text.Children = append(text.Children, keptBlock(s, a, b, &next, lit, false))
		b++
	}
	return e("article", class("column"), key(a.ID), at("data-article", a.ID), on("data-current", i == s.Column), text, minimap(a, lit))
}

// keptBlock is a block that is kept when nothing in it is lit, found or in focus.
func keptBlock(s *State, a *compare.ReportArticle, n int, next *int, lit map[string]bool, hidden bool) *Node {
	from := *next
	plain := s.Filter.Query == ""
	for *next < len(a.Sentences) && a.Sentences[*next].Start < a.Blocks[n].End {
		id := a.Sentences[*next].ID
		plain = plain && !lit[id] && id != s.Focus && id != firstOf(a)
		*next++
	}
	if !plain {
		return block(s, a, n, from, lit, hidden)
	}
	return s.Result.kept(memoKey{part: "block", id: a.ID, n: n, flag: hidden}, func() *Node { return block(s, a, n, from, lit, hidden) })
}

func block(s *State, a *compare.ReportArticle, n, next int, lit map[string]bool, hidden bool) *Node {
	b := a.Blocks[n]
	tag := "p"
	switch b.Kind {
	case compare.Heading:
		tag = "h3"
	case compare.Quotation:
		tag = "blockquote"
	}
	p := e(tag, key("b"+itoa(n)), class("block"), at("data-block", string(b.Kind)), at("dir", "auto"), on("hidden", hidden))
	pos := b.Start
	for next < len(a.Sentences) && a.Sentences[next].Start < b.End {
		sent := &a.Sentences[next]
		if sent.Start > pos {
			p.Children = append(p.Children, &Node{Text: a.Text[pos:sent.Start]})
		}
		attrs := []Attr{{"tabindex", "-1"}, {"role", "button"}, {"data-act", "focus"}, {"data-arg", sent.ID}}
		if sent.ID == s.Focus || s.Focus == "" && firstOf(a) == sent.ID {
			attrs[0].Value = "0" // one stop of the tab key per column; the arrows go on from there
		}
		if lit[sent.ID] {
			attrs = append(attrs, Attr{"data-lit", ""})
		}
		attrs = append(attrs, Attr{"aria-pressed", yes(sent.ID == s.Focus)})
		p.Children = append(p.Children, sentence(s, sent, attrs...))
		pos = sent.End
		next++
	}
	if pos < b.End {
		p.Children = append(p.Children, &Node{Text: a.Text[pos:b.End]})
	}
	return p
}

func firstOf(a *compare.ReportArticle) string {
	for _, sent := range a.Sentences {
		if sent.Statement != "" {
			return sent.ID
		}
	}
	return ""
}

// furniture says that nothing of a block is compared.
func furniture(a *compare.ReportArticle, b compare.Block) bool {
	found := false
	for i := range a.Sentences {
		s := &a.Sentences[i]
		if s.Start >= b.End {
			break
		}
		if s.Start >= b.Start {
			if s.Role != compare.Boilerplate {
				return false
			}
			found = true
		}
	}
	return found || b.Kind == compare.Noise
}

// reasons for furniture that the interface has a word for.
var noiseReasons = map[string]bool{"navigation": true, "related": true, "share": true, "comments": true, "advertisement": true, "newsletter": true, "cookies": true, "byline": true, "credit": true}

func noiseReason(a *compare.ReportArticle, b compare.Block) string {
	reason := b.Reason
	for i := range a.Sentences {
		if s := &a.Sentences[i]; s.Start >= b.Start && s.Start < b.End && s.Reason != "" {
			reason = s.Reason
			break
		}
	}
	if noiseReasons[reason] {
		return reason
	}
	return "other"
}

// minimap is the article along its length at the edge of its column; a click
// goes there. Keyboards have the sentences themselves.
func minimap(a *compare.ReportArticle, lit map[string]bool) *Node {
	return e("div", class("minimap"), at("aria-hidden", "true"), runs(a, lit))
}

// langAttr is a language for HTML; unknown ones are said to be unknown.
func langAttr(code string) string {
	if code == "" {
		return "und"
	}
	return code
}
