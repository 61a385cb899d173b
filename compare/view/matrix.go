package view

// mostInMatrix is how many articles a matrix can be read with; it has their
// square of cells.
const mostInMatrix = 60

// matrix says how much of each article stands in each other one, in percent of
// the sentences that are compared.
func matrix(s *State) *Node {
	w, x := s.Words, s.Result
	n := len(x.Report.Articles)
	if n < 2 || n > mostInMatrix {
		return nil
	}
	button := e("button", at("type", "button"), class("plain"), do("matrix", ""), at("aria-expanded", yes(s.Matrix)), w.T("matrix"))
	if !s.Matrix { // it has n·n cells
		return e("div", class("matrix-box"), key("matrix"), button)
	}
	in := make([][]int, n)
	total := make([]int, n)
	for i := range in {
		in[i] = make([]int, n)
		for j := range x.Report.Articles[i].Sentences {
			st := x.Statement(x.Report.Articles[i].Sentences[j].Statement)
			if st == nil {
				continue
			}
			total[i]++
			for _, a := range st.Articles {
				in[i][x.articles[a]]++
			}
		}
	}
	head := e("tr", e("td"))
	for i := range n {
		head.Children = append(head.Children, e("th", at("scope", "col"), e("abbr", at("title", x.Report.Articles[i].Name), Letter(i))))
	}
	table := e("table", class("matrix"), e("caption", class("quiet"), w.T("matrix.caption")), e("thead", head))
	body := e("tbody")
	for i := range n {
		line := e("tr", e("th", at("scope", "row"), e("abbr", at("title", x.Report.Articles[i].Name), Letter(i))))
		for j := range n {
			if i == j || total[i] == 0 {
				line.Children = append(line.Children, e("td", class("self")))
				continue
			}
			percent := (in[i][j]*100 + total[i]/2) / total[i]
			line.Children = append(line.Children, e("td", class("h"+itoa(min(percent/12, 6))), itoa(percent)))
		}
		body.Children = append(body.Children, line)
	}
	table.Children = append(table.Children, body)
	return e("div", class("matrix-box"), key("matrix"), button,
		e("div", class("scroll"), at("tabindex", "0"), at("role", "region"), at("aria-label", w.T("matrix")), table))
}
