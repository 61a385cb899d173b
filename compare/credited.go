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
	type place struct{ article, sentence int }
	places := map[string]place{}
	for k, a := range r.Articles {
		for n, s := range a.Sentences {
			places[s.ID] = place{k, n}
		}
	}
	for k := range r.Statements {
		st := &r.Statements[k]
		st.AsFact = nil
		var credit []string
		for _, m := range st.Members {
			if a := r.Articles[places[m].article]; a.Sentences[places[m].sentence].Credited != nil {
				credit = append(credit, a.ID)
			}
		}
		if len(credit) == 0 || len(st.Articles) < 2 {
			continue
		}
		for _, m := range st.Members {
			a := r.Articles[places[m].article]
			s := a.Sentences[places[m].sentence]
			if s.Role == Claim && !slices.Contains(credit, a.ID) && !slices.Contains(st.AsFact, a.ID) && !r.quoted(a.ID, s) {
				st.AsFact = append(st.AsFact, a.ID)
			}
		}
	}
}

// quoted tells whether a quotation is half of a sentence or more.
func (r *Report) quoted(article string, s ReportSentence) bool {
	return slices.ContainsFunc(r.Quotes, func(q Quote) bool {
		return q.Article == article && 2*(min(q.End, s.End)-max(q.Start, s.Start)) >= s.End-s.Start
	})
}
