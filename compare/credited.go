package compare

import "slices"

// creditSentences writes into the report who is credited with each sentence.
func (c *corpus) creditSentences(r *Report) {
	for k, a := range c.articles {
		for i := a.first; i < a.last; i++ {
			if s := c.sentences[i]; !s.compared() || s.role != Claim {
				continue
			}
			if who, ok := c.saidBy(i); ok {
				r.Articles[k].Sentences[i-a.first].Credited = &who
			}
		}
	}
	r.MarkFacts()
}

// MarkFacts finds the statements that one article tells as a fact and another
// as somebody's claim. It is for whoever regroups the sentences of a report. An
// article that credits the statement anywhere does not tell it as a fact;
// headlines credit nobody for want of room, and a quotation without a speaker is
// no fact, so neither counts.
func (r *Report) MarkFacts() {
	n := r.numbered()
	for k := range r.Statements {
		st := &r.Statements[k]
		st.AsFact = nil
		if len(st.Articles) < 2 {
			continue
		}
		var credit []string
		for _, m := range st.Members {
			if i := n.number(m); r.sentence(n, i).Credited != nil {
				credit = append(credit, r.Articles[n.owner[i]].ID)
			}
		}
		if len(credit) == 0 {
			continue
		}
		for _, m := range st.Members {
			a, s := r.Articles[n.owner[n.number(m)]].ID, r.sentence(n, n.number(m))
			if s.Role == Claim && !slices.Contains(credit, a) && !slices.Contains(st.AsFact, a) && !r.quoted(a, s) {
				st.AsFact = append(st.AsFact, a)
			}
		}
	}
}

// quoted tells whether a quotation is half of a sentence or more.
func (r *Report) quoted(article string, s *ReportSentence) bool {
	return slices.ContainsFunc(r.Quotes, func(q Quote) bool {
		return q.Article == article && 2*(min(q.End, s.End)-max(q.Start, s.Start)) >= s.End-s.Start
	})
}
