package edit

import (
	"maps"
	"slices"

	"saksi/compare"
)

// Apply gives the report as the editor sees it: rejected links are gone,
// confirmed ones are there, and statements are split and merged accordingly.
// The report itself is not changed.
func (e Edits) Apply(r *compare.Report) *compare.Report {
	if r.Packed == nil {
		return e.Apply(r.Pack()).Unpack()
	}
	out := *r
	j := newJudgement(&out, e.Pairs)
	if len(j.no)+len(j.yes) > 0 {
		out.Articles = slices.Clone(r.Articles)
		for k := range out.Articles {
			out.Articles[k].Sentences = slices.Clone(r.Articles[k].Sentences)
		}
		j.links()
		j.regroup()
	}
	if agreed := e.agreed(r); len(j.no)+len(j.yes)+len(agreed) > 0 {
		settle(&out, j.no, agreed, statementIn(r))
	}
	return &out
}

// statementIn tells the statement of a sentence.
func statementIn(r *compare.Report) func(sentence string) string {
	return func(sentence string) string {
		article, at, ok := r.Packed.Place(sentence)
		if !ok {
			return ""
		}
		return r.Articles[article].Sentences[at].Statement
	}
}

type pairKey = [2]string

func keyOf(a, b string) pairKey {
	if a > b {
		a, b = b, a
	}
	return pairKey{a, b}
}

// A judgement is the verdicts in the ids of one report.
type judgement struct {
	report  *compare.Report
	no, yes map[pairKey]bool
	order   []pairKey // of yes, as decided
}

func newJudgement(r *compare.Report, pairs []Pair) *judgement {
	j := &judgement{report: r, no: map[pairKey]bool{}, yes: map[pairKey]bool{}}
	if len(pairs) == 0 {
		return j
	}
	ids, of := map[Place]string{}, map[string]bool{} // of what is judged
	for _, p := range pairs {
		ids[p.A], ids[p.B], of[p.A.Article], of[p.B.Article] = "", "", true, true
	}
	for i := range r.Articles {
		a := &r.Articles[i]
		mark := Mark(a.Text)
		if !of[mark] {
			continue
		}
		for k := range a.Sentences {
			s := &a.Sentences[k]
			p := Place{mark, s.Start}
			if id, judged := ids[p]; judged && id == "" && s.Role != compare.Boilerplate && s.Role != compare.Duplicate {
				ids[p] = s.ID
			}
		}
	}
	for _, p := range pairs {
		a, b := ids[p.A], ids[p.B]
		switch {
		case a == "" || b == "" || a == b: // the article is not there now
		case p.Same:
			j.yes[keyOf(a, b)] = true
			j.order = append(j.order, keyOf(a, b))
		default:
			j.no[keyOf(a, b)] = true
		}
	}
	return j
}

// links takes rejected links out and puts confirmed ones in front.
func (j *judgement) links() {
	judged := slices.Clone(j.order)
	for k := range j.no {
		judged = append(judged, k)
	}
	taken, left := j.report.Packed.Take(judged)
	have := map[pairKey]bool{}
	for _, l := range taken {
		k := keyOf(l.A, l.B)
		if !j.yes[k] || j.no[k] {
			continue
		}
		have[k] = true
		if l.Class == compare.ClassPartial {
			l.Class = compare.ClassParaphrased
		}
		l.Score = 1
		l.Reasons = append(l.Reasons, compare.Reason{Name: "confirmed", Value: 1})
		left.Front = append(left.Front, l)
	}
	for _, k := range j.order {
		if !have[k] {
			left.Front = append(left.Front, compare.Link{A: k[0], B: k[1], Class: compare.ClassParaphrased, Score: 1,
				Reasons: []compare.Reason{{Name: "confirmed", Value: 1}}, Terms: []string{}})
		}
	}
	j.report.Packed = left
}

// linked are the links of a statement's sentences, by pair.
func (j *judgement) linked(members []string, out map[pairKey]compare.Class) {
	for _, m := range members {
		for _, l := range j.report.Packed.Of(m) {
			a, b, class := j.report.Packed.Ends(int(l))
			out[keyOf(a, b)] = class
		}
	}
}

func articleOf(sentence string) string {
	for i := range len(sentence) {
		if sentence[i] == '.' {
			return sentence[:i]
		}
	}
	return sentence
}

// settle takes out the discrepancies that are agreed, by their place in the
// report, and those between sentences that the editor took apart, and what that leaves without a second value of the disagreements. Two
// sentences of different statements may disagree, too: one denies the other.
func settle(r *compare.Report, no map[pairKey]bool, agreed map[int]bool, before func(string) string) {
	now := statementIn(r)
	discrepancies := []compare.Discrepancy{}
	disputed := map[int]map[string]bool{} // of each disagreement that stays, its sentences
	for i, d := range r.Discrepancies {
		if agreed[i] || no[keyOf(d.A, d.B)] || before(d.A) == before(d.B) && now(d.A) != now(d.B) {
			continue
		}
		discrepancies = append(discrepancies, d)
		if disputed[d.Disagreement] == nil {
			disputed[d.Disagreement] = map[string]bool{}
		}
		disputed[d.Disagreement][d.A], disputed[d.Disagreement][d.B] = true, true
	}
	moved := map[int]int{}
	kept := []compare.Disagreement{}
	for i, d := range r.Disagreements {
		if disputed[i] != nil {
			moved[i] = len(kept)
			kept = append(kept, without(d, disputed[i], now))
		}
	}
	for i := range discrepancies {
		discrepancies[i].Disagreement = moved[discrepancies[i].Disagreement]
	}
	r.Discrepancies, r.Disagreements = discrepancies, kept
	r.Statements = slices.Clone(r.Statements)
	r.MarkDisputed()
	r.MarkFacts()
}

// without is a disagreement with the places in the sentences given, under the
// statement that holds most of its values.
func without(d compare.Disagreement, sentences map[string]bool, statement func(string) string) compare.Disagreement {
	values := d.Values
	d.Values = nil
	count := map[string]int{}
	for _, v := range values {
		kept := compare.Value{Text: v.Text, Normal: v.Normal}
		here := map[string]bool{}
		for _, p := range v.Places {
			if !sentences[p.Sentence] {
				continue
			}
			kept.Places = append(kept.Places, p)
			here[statement(p.Sentence)] = true
			if a := articleOf(p.Sentence); !slices.Contains(kept.Articles, a) {
				kept.Articles = append(kept.Articles, a)
			}
		}
		for st := range here {
			count[st]++
		}
		if len(kept.Places) > 0 {
			d.Values = append(d.Values, kept)
		}
	}
	d.Statement = ""
	for _, st := range slices.Sorted(maps.Keys(count)) {
		if st != "" && (d.Statement == "" || count[st] > count[d.Statement]) {
			d.Statement = st
		}
	}
	return d
}
