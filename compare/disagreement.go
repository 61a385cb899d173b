package compare

import (
	"cmp"
	"slices"

	"saksi/compare/sorting"
)

// reportDisputes writes the disputes and sums them up: disputes about one slot
// that touch each other are one disagreement, whose values are counted by the
// articles that give them.
func (c *corpus) reportDisputes(r *Report, disputes []dispute) {
	ids := c.sentenceIDs()
	type place struct {
		slot            Slot
		sentence, start int
	}
	numbers, groups := map[place]int32{}, numberUnion{}
	number := func(i int, slot Slot, s Span) int32 {
		key := place{slot, i, s.Start}
		n, ok := numbers[key]
		if !ok {
			n = int32(len(groups))
			numbers[key], groups = n, append(groups, n)
		}
		return n
	}
	of := make([]int32, len(disputes)) // the place of one of its values
	for k, d := range disputes {
		of[k] = number(d.a, d.slot, d.aSpan)
		groups.join(of[k], number(d.b, d.slot, d.bSpan))
	}
	disagreement := make([]int, len(groups)) // of each group, plus one
	values := valuePlaces{}
	for k, d := range disputes {
		root := groups.find(of[k])
		if disagreement[root] == 0 {
			r.Disagreements = append(r.Disagreements, Disagreement{Type: d.slot, About: d.about})
			disagreement[root] = len(r.Disagreements)
		}
		n := disagreement[root] - 1
		if r.Disagreements[n].About == "" {
			r.Disagreements[n].About = d.about
		}
		r.Discrepancies = append(r.Discrepancies, Discrepancy{A: ids[d.a], B: ids[d.b], Type: d.slot,
			AStart: d.aSpan.Start, AEnd: d.aSpan.End, AValue: c.text(d.a, d.aSpan), ANormal: d.aNormal,
			BStart: d.bSpan.Start, BEnd: d.bSpan.End, BValue: c.text(d.b, d.bSpan), BNormal: d.bNormal, About: d.about, Disagreement: n})
		values.add(c, r, n, d.a, d.aSpan, d.aNormal)
		values.add(c, r, n, d.b, d.bSpan, d.bNormal)
	}
	index := c.sentenceIndex()
	c.addVoters(r, index, values)
	for n := range r.Disagreements {
		c.finishValues(&r.Disagreements[n], index)
	}
	r.nameStatements()
	r.MarkDisputed()
}

// A numberUnion joins numbers into groups: each has one of its group, which may be itself.
type numberUnion []int32

func (u numberUnion) find(n int32) int32 {
	for u[n] != n {
		u[n] = u[u[n]]
		n = u[n]
	}
	return n
}

func (u numberUnion) join(x, y int32) { u[u.find(x)] = u.find(y) }

// MarkDisputed marks the statements that a place of a disagreement stands in;
// Disputed of the others becomes false. What one article states and another
// denies are two statements, and both are disputed.
func (r *Report) MarkDisputed() {
	n := r.numbered()
	disputed, statement := make([]bool, len(n.id)), map[string]bool{}
	for _, d := range r.Disagreements {
		statement[d.Statement] = true
		for _, v := range d.Values {
			for _, p := range v.Places {
				disputed[n.number(p.Sentence)] = true
			}
		}
	}
	for k := range r.Statements {
		st := &r.Statements[k]
		st.Disputed = statement[st.ID] || slices.ContainsFunc(st.Members, func(m string) bool { return disputed[n.number(m)] })
	}
}

// nameStatements gives every disagreement its statement.
func (r *Report) nameStatements() {
	n := r.numbered()
	statement := r.statementOfEach(n)
	for k := range r.Disagreements {
		r.Disagreements[k].Statement = r.statementOf(&r.Disagreements[k], n, statement)
	}
}

// statementOf is the statement with most places of a disagreement, of equals the
// one with most members, then the first by its words: none of that depends on
// the order of the articles.
func (r *Report) statementOf(d *Disagreement, n *counted, statement []int32) string {
	type held struct {
		statement int32
		sentences int
		text      string // the first by its words
	}
	var found []held
	seen := map[int32]bool{}
	for _, v := range d.Values {
		for _, p := range v.Places {
			i := n.number(p.Sentence)
			k := statement[i] - 1
			if k < 0 || seen[i] {
				continue
			}
			seen[i] = true
			text := r.sentence(n, i).Text
			at := slices.IndexFunc(found, func(h held) bool { return h.statement == k })
			if at < 0 {
				at = len(found)
				found = append(found, held{k, 0, text})
			}
			found[at].sentences++
			found[at].text = min(found[at].text, text)
		}
	}
	if len(found) == 0 {
		return ""
	}
	best := slices.MinFunc(found, func(x, y held) int {
		return cmp.Or(cmp.Compare(y.sentences, x.sentences), cmp.Compare(len(r.Statements[y.statement].Members), len(r.Statements[x.statement].Members)),
			cmp.Compare(x.text, y.text), cmp.Compare(x.statement, y.statement))
	})
	return r.Statements[best.statement].ID
}

// ValuePlaces are the places of values in their disagreements, by their meaning.
type valuePlaces map[valueOf]int

type valueOf struct {
	disagreement int
	normal       string
}

// add counts a place in a sentence for its value.
func (p valuePlaces) add(c *corpus, r *Report, disagreement, sentence int, s Span, normal string) {
	d := &r.Disagreements[disagreement]
	place := Place{c.ids[sentence], s.Start, s.End}
	k, ok := p[valueOf{disagreement, normal}]
	if !ok {
		p[valueOf{disagreement, normal}] = len(d.Values)
		d.Values = append(d.Values, Value{Text: c.text(sentence, s), Normal: normal, Places: []Place{place}})
		return
	}
	v := &d.Values[k]
	for _, o := range v.Places {
		if o.Start == place.Start && o == place {
			return
		}
	}
	v.Places = append(v.Places, place)
}

// finishValues orders the places by article and the values by votes, and names
// the articles.
func (c *corpus) finishValues(d *Disagreement, index map[string]int) {
	for k := range d.Values {
		v := &d.Values[k]
		sorting.By(v.Places, func(x, y Place) int {
			return cmp.Or(cmp.Compare(index[x.Sentence], index[y.Sentence]), cmp.Compare(x.Start, y.Start))
		})
		for _, p := range v.Places {
			if id := articleID(c.owner[index[p.Sentence]]); !slices.Contains(v.Articles, id) {
				v.Articles = append(v.Articles, id)
			}
		}
		v.Text = c.text(index[v.Places[0].Sentence], Span{v.Places[0].Start, v.Places[0].End})
	}
	sorting.Stable(d.Values, func(x, y Value) int {
		return cmp.Or(cmp.Compare(len(y.Articles), len(x.Articles)), cmp.Compare(index[x.Places[0].Sentence], index[y.Places[0].Sentence]))
	})
}
