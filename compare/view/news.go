package view

import (
	"slices"
	"strings"

	"saksi/compare"
)

// newsKinds in the order of the view: what an editor must not miss comes first.
var newsKinds = []compare.NewsKind{compare.NewDisagreement, compare.NewStatement, compare.NewSupport}

// Grown says which articles were added since the comparison was opened, by id;
// the index then knows what they bring.
func (x *Index) Grown(added []string) *Index {
	x.Added, x.news = added, nil
	if len(added) > 0 {
		x.news = x.Report.News(added)
	}
	return x
}

// news is what the added articles bring to the comparison that was opened.
func news(s *State) *Node {
	w, x := s.Words, s.Result
	box := e("div", class("news"), key("news"))
	if len(x.news) == 0 {
		box.Children = append(box.Children, e("p", class("empty"), w.T("news.none")))
		return box
	}
	sums := e("ul", class("news-sums"))
	for _, id := range x.Added {
		sums.Children = append(sums.Children, e("li", newsSum(s, id)))
	}
	box.Children = append(box.Children, sums)
	built := 0
	for _, kind := range newsKinds {
		list := e("ol", class("news-list"))
		for i := range x.news {
			n := &x.news[i]
			if st := x.Statement(n.Statement); n.Kind != kind || st != nil && !s.Filter.passes(x, st) {
				continue
			}
			if built++; s.Limit > 0 && built > s.Limit {
				continue
			}
			list.Children = append(list.Children, newsItem(s, n, i))
		}
		if len(list.Children) > 0 {
			box.Children = append(box.Children, e("section", key(string(kind)), e("h2", w.T("news."+string(kind))), list))
		}
	}
	if s.Limit > 0 && built > s.Limit {
		box.Children = append(box.Children, e("p", class("more"), e("button", at("type", "button"), class("button"), do("more", ""), w.N("more", built-s.Limit))))
	}
	return box
}

// newsLine says in the other views that there are news, and leads to them.
func newsLine(s *State) *Node {
	added := s.Result.Added
	if len(added) == 0 || s.View == Added {
		return nil
	}
	line := e("p", class("news-line"))
	const most = 2
	for _, id := range added[:min(most, len(added))] {
		line.Children = append(line.Children, &Node{Text: newsSum(s, id) + " "})
	}
	line.Children = append(line.Children, e("a", at("href", "#"+string(Added)), do("tab", string(Added)), s.Words.T("news.show")))
	return line
}

// newsSum says in a sentence what an added article brings.
func newsSum(s *State, article string) string {
	w, x := s.Words, s.Result
	count := map[compare.NewsKind]int{}
	for _, n := range x.news {
		if n.Article == article {
			count[n.Kind]++
		}
	}
	date := ""
	if a := x.Report.Articles[x.articles[article]]; a.Date != "" {
		date = " (" + a.Date + ")"
	}
	return w.T("news.sum", "article", x.name(article)+date, "disagreements", w.N("n.new.disagreements", count[compare.NewDisagreement]),
		"statements", w.N("n.new.statements", count[compare.NewStatement]), "support", w.N("n.new.support", count[compare.NewSupport]))
}

// newsItem is one thing that an added article brings, with who said so before.
func newsItem(s *State, n *compare.News, i int) *Node {
	w, x := s.Words, s.Result
	item := e("li", key(n.Sentence+itoa(i)), at("data-news", string(n.Kind)))
	a, sent := x.Sentence(n.Sentence)
	if sent == nil {
		return item
	}
	meta := e("p", class("meta"))
	if n.Disagreement >= 0 {
		d := &x.Report.Disagreements[n.Disagreement]
		values := []string{}
		for _, v := range d.Values {
			values = append(values, w.T("value.in", "value", v.Text, "articles", x.letters(v.Articles)))
		}
		meta.Children = append(meta.Children, e("b", class("disputed"), slot(s, d)+" · "+strings.Join(values, " – ")))
	}
	if n.Kind == compare.NewSupport {
		meta.Children = append(meta.Children, e("span", w.T("before.in", "articles", x.letters(n.Before))))
	}
	item.Children = append(item.Children, e("span", class("letter"), at("title", x.name(n.Article)), x.letter(n.Article)),
		e("div", e("button", at("type", "button"), class("wording"), do("show", sent.Statement), at("title", w.T("show.statement")), at("lang", langAttr(a.Language)), at("dir", "auto"), sentence(s, sent)), meta))
	return item
}

// newNote marks a statement that an added article makes, or makes too.
func newNote(s *State, st *compare.Statement) *Node {
	x := s.Result
	var by []string
	for _, id := range x.Added {
		if slices.Contains(st.Articles, id) {
			by = append(by, id)
		}
	}
	if len(by) == 0 {
		return nil
	}
	word := "new.in"
	if len(by) < len(st.Articles) {
		word = "new.also"
	}
	return e("span", at("data-new", ""), e("b", class("new"), s.Words.T(word, "articles", x.letters(by))), " · ")
}
