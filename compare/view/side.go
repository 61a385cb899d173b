package view

import (
	"saksi/compare"
)

// sideBySide shows whole articles in columns, as written.
func sideBySide(s *State) *Node {
	box := e("div", class("columns"), key("side"))
	for i := range s.Result.Report.Articles {
		box.Children = append(box.Children, column(s, i))
	}
	return box
}

func column(s *State, i int) *Node {
	a := &s.Result.Report.Articles[i]
	col := e("article", class("column"), key(a.ID), at("data-article", a.ID), at("lang", langAttr(a.Language)),
		e("header", e("span", class("letter"), Letter(i)), e("h2", a.Name)))
	next := 0
	for _, b := range a.Blocks {
		p := e(blockTag(b.Kind), class("block"), at("data-block", string(b.Kind)), at("dir", "auto"))
		pos := b.Start
		for next < len(a.Sentences) && a.Sentences[next].Start < b.End {
			sent := &a.Sentences[next]
			if sent.Start > pos {
				p.Children = append(p.Children, &Node{Text: a.Text[pos:sent.Start]})
			}
			p.Children = append(p.Children, sideSentence(s, sent))
			pos = sent.End
			next++
		}
		if pos < b.End {
			p.Children = append(p.Children, &Node{Text: a.Text[pos:b.End]})
		}
		col.Children = append(col.Children, p)
	}
	return col
}

func sideSentence(s *State, sent *compare.ReportSentence) *Node {
	if sent.Statement == "" {
		return sentence(s, sent)
	}
	return sentence(s, sent, at("tabindex", "0"), at("role", "button"), Attr{"data-act", "focus"}, Attr{"data-arg", sent.ID})
}

func blockTag(k compare.BlockKind) string {
	switch k {
	case compare.Heading:
		return "h3"
	case compare.Quotation:
		return "blockquote"
	}
	return "p"
}

// langAttr is a language for HTML; unknown ones are said to be unknown.
func langAttr(code string) string {
	if code == "" {
		return "und"
	}
	return code
}
