package compare

import (
	"cmp"
	"slices"
	"strconv"
)

// reportDisputes writes the disputes and sums them up: disputes about one slot
// that touch each other are one disagreement, whose values are counted by the
// articles that give them.
func (c *corpus) reportDisputes(r *Report, disputes []dispute) {
	ids := c.sentenceIDs()
	groups := newUnion()
	key := func(i int, slot Slot, s Span) string {
		return string(slot) + " " + ids[i] + " " + strconv.Itoa(s.Start)
	}
	for _, d := range disputes {
		groups.join(key(d.a, d.slot, d.aSpan), key(d.b, d.slot, d.bSpan))
	}
	number := map[string]int{}
	for _, d := range disputes {
		root := groups.find(key(d.a, d.slot, d.aSpan))
		n, ok := number[root]
		if !ok {
			n = len(r.Disagreements)
			number[root] = n
			r.Disagreements = append(r.Disagreements, Disagreement{Type: d.slot, About: d.about})
		}
		if r.Disagreements[n].About == "" {
			r.Disagreements[n].About = d.about
		}
		r.Discrepancies = append(r.Discrepancies, Discrepancy{A: ids[d.a], B: ids[d.b], Type: d.slot,
			AStart: d.aSpan.Start, AEnd: d.aSpan.End, AValue: c.text(d.a, d.aSpan), ANormal: d.aNormal,
			BStart: d.bSpan.Start, BEnd: d.bSpan.End, BValue: c.text(d.b, d.bSpan), BNormal: d.bNormal, About: d.about, Disagreement: n})
		c.addValue(&r.Disagreements[n], ids[d.a], d.a, d.aSpan, d.aNormal)
		c.addValue(&r.Disagreements[n], ids[d.b], d.b, d.bSpan, d.bNormal)
	}
	index := c.sentenceIndex()
	for n := range r.Disagreements {
		c.finishValues(&r.Disagreements[n], index)
		r.Disagreements[n].Statement = r.statementOf(&r.Disagreements[n])
	}
	r.markDisputed()
}

// markDisputed marks the statements that a disagreement names.
func (r *Report) markDisputed() {
	disputed := map[string]bool{}
	for _, d := range r.Disagreements {
		disputed[d.Statement] = true
	}
	for k := range r.Statements {
		r.Statements[k].Disputed = disputed[r.Statements[k].ID]
	}
}

// statementOf is the statement with most places of a disagreement, of equals the
// one with most members, then the first by its words: none of that depends on
// the order of the articles.
func (r *Report) statementOf(d *Disagreement) string {
	holds := map[string]bool{}
	for _, v := range d.Values {
		for _, p := range v.Places {
			holds[p.Sentence] = true
		}
	}
	texts := map[string]string{}
	for _, a := range r.Articles {
		for _, s := range a.Sentences {
			if holds[s.ID] {
				texts[s.ID] = s.Text
			}
		}
	}
	best, most, size, text := "", 0, 0, ""
	for _, st := range r.Statements {
		n, first := 0, ""
		for _, m := range st.Members {
			if t, ok := texts[m]; ok {
				n++
				if first == "" || t < first {
					first = t
				}
			}
		}
		if n > 0 && cmp.Or(cmp.Compare(n, most), cmp.Compare(len(st.Members), size), cmp.Compare(text, first)) > 0 {
			best, most, size, text = st.ID, n, len(st.Members), first
		}
	}
	return best
}

// addValue counts a place for its value.
func (c *corpus) addValue(d *Disagreement, id string, sentence int, s Span, normal string) {
	place := Place{id, s.Start, s.End}
	for k := range d.Values {
		v := &d.Values[k]
		if v.Normal == normal {
			if !slices.Contains(v.Places, place) {
				v.Places = append(v.Places, place)
			}
			return
		}
	}
	d.Values = append(d.Values, Value{Text: c.text(sentence, s), Normal: normal, Places: []Place{place}})
}

// finishValues orders the places by article and the values by votes, and names
// the articles.
func (c *corpus) finishValues(d *Disagreement, index map[string]int) {
	for k := range d.Values {
		v := &d.Values[k]
		slices.SortFunc(v.Places, func(x, y Place) int {
			return cmp.Or(cmp.Compare(index[x.Sentence], index[y.Sentence]), cmp.Compare(x.Start, y.Start))
		})
		for _, p := range v.Places {
			if id := articleID(c.owner[index[p.Sentence]]); !slices.Contains(v.Articles, id) {
				v.Articles = append(v.Articles, id)
			}
		}
		v.Text = c.text(index[v.Places[0].Sentence], Span{v.Places[0].Start, v.Places[0].End})
	}
	slices.SortStableFunc(d.Values, func(x, y Value) int {
		return cmp.Or(cmp.Compare(len(y.Articles), len(x.Articles)), cmp.Compare(index[x.Places[0].Sentence], index[y.Places[0].Sentence]))
	})
}
