package edit

import (
	"cmp"
	"maps"
	"slices"
	"strconv"

	"saksi/compare"
	"saksi/compare/sorting"
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
		settle(&out, j.no, agreed, statements(r))
	}
	return &out
}

// statements tells the statement of every sentence that has one.
func statements(r *compare.Report) map[string]string {
	out := map[string]string{}
	for _, st := range r.Statements {
		for _, m := range st.Members {
			out[m] = st.ID
		}
	}
	return out
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
	ids := map[Place]string{}
	for _, a := range r.Articles {
		mark := Mark(a.Text)
		for _, s := range a.Sentences {
			if p := (Place{mark, s.Start}); ids[p] == "" && s.Role != compare.Boilerplate && s.Role != compare.Duplicate {
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

// linked are the links of the sentences whose statements are judged on, by pair.
func (j *judgement) linked() map[pairKey]compare.Class {
	judged := map[string]bool{}
	for _, list := range []map[pairKey]bool{j.no, j.yes} {
		for k := range list {
			judged[k[0]], judged[k[1]] = true, true
		}
	}
	out := map[pairKey]compare.Class{}
	for i := range j.report.Statements {
		members := j.report.Statements[i].Members
		if !slices.ContainsFunc(members, func(m string) bool { return judged[m] }) {
			continue
		}
		for _, m := range members {
			for _, l := range j.report.Packed.Of(m) {
				a, b, class := j.report.Packed.Ends(int(l))
				out[keyOf(a, b)] = class
			}
		}
	}
	return out
}

// regroup splits the statements that hold a rejected pair and merges those
// that a confirmed pair joins.
func (j *judgement) regroup() {
	linked := j.linked()
	var groups [][]string
	of := map[string]int{}
	before := map[string]compare.Statement{}
	for _, st := range j.report.Statements {
		before[st.Members[0]] = st
		for _, g := range j.split(st.Members, linked) {
			for _, m := range g {
				of[m] = len(groups)
			}
			groups = append(groups, g)
		}
	}
	for _, k := range j.order {
		a, okA := of[k[0]]
		b, okB := of[k[1]]
		if !okA || !okB || a == b {
			continue
		}
		a, b = min(a, b), max(a, b)
		for _, m := range groups[b] {
			of[m] = a
		}
		groups[a] = append(groups[a], groups[b]...)
		groups[b] = nil
	}
	j.write(groups, before, linked)
}

// split divides the members of a statement so that no part holds a rejected
// pair: each goes to the first part that it is linked to and not rejected
// from, else to one of its own.
func (j *judgement) split(members []string, linked map[pairKey]compare.Class) [][]string {
	if !j.conflict(members) {
		return [][]string{members}
	}
	var parts [][]string
	for _, m := range members {
		found := -1
		for i, p := range parts {
			ok, near := true, false
			for _, other := range p {
				ok = ok && !j.no[keyOf(m, other)]
				class, is := linked[keyOf(m, other)]
				near = near || is && class != compare.ClassPartial
			}
			if ok && near {
				found = i
				break
			}
		}
		if found < 0 {
			parts = append(parts, nil)
			found = len(parts) - 1
		}
		parts[found] = append(parts[found], m)
	}
	return parts
}

func (j *judgement) conflict(members []string) bool {
	for i, a := range members {
		for _, b := range members[:i] {
			if j.no[keyOf(a, b)] {
				return true
			}
		}
	}
	return false
}

// write makes statements of the groups, numbered by their first sentences.
func (j *judgement) write(groups [][]string, before map[string]compare.Statement, linked map[pairKey]compare.Class) {
	type spot struct{ article, sentence int }
	at := map[string]spot{}
	for k := range j.report.Articles {
		for n := range j.report.Articles[k].Sentences {
			at[j.report.Articles[k].Sentences[n].ID] = spot{k, n}
		}
	}
	byPlace := func(a, b string) int {
		return cmp.Or(cmp.Compare(at[a].article, at[b].article), cmp.Compare(at[a].sentence, at[b].sentence))
	}
	groups = slices.DeleteFunc(groups, func(g []string) bool { return len(g) == 0 })
	for _, g := range groups {
		sorting.By(g, byPlace)
	}
	sorting.By(groups, func(a, b []string) int { return byPlace(a[0], b[0]) })
	j.report.Statements = nil
	for n, g := range groups {
		st, same := before[g[0]]
		if !same || !slices.Equal(st.Members, g) {
			st = j.statement(g, st, func(id string) *compare.ReportSentence {
				return &j.report.Articles[at[id].article].Sentences[at[id].sentence]
			}, linked)
		}
		st.ID = "s" + strconv.Itoa(n+1)
		for _, m := range g {
			s := &j.report.Articles[at[m].article].Sentences[at[m].sentence]
			s.Statement, s.Kind = st.ID, st.Kind
		}
		j.report.Statements = append(j.report.Statements, st)
	}
}

func (j *judgement) statement(members []string, old compare.Statement, sentence func(string) *compare.ReportSentence, linked map[pairKey]compare.Class) compare.Statement {
	st := compare.Statement{Kind: compare.Unique, Members: slices.Clone(members), Best: members[0]}
	article := map[string]bool{}
	for _, m := range members {
		article[articleOf(m)] = true
	}
	for _, a := range j.report.Articles {
		if article[a.ID] {
			st.Articles = append(st.Articles, a.ID)
		}
	}
	st.Origins = len(st.Articles)
	if len(st.Articles) > 1 {
		st.Kind = compare.Paraphrased
	}
	for i, a := range members {
		for _, b := range members[:i] {
			if linked[keyOf(a, b)] == compare.ClassShared && len(st.Articles) > 1 {
				st.Kind = compare.Shared
			}
		}
	}
	if slices.Contains(members, old.Best) {
		st.Best = old.Best
		return st
	}
	for _, m := range members {
		if sentence(m).Role == compare.Claim {
			st.Best = m
			break
		}
	}
	return st
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
func settle(r *compare.Report, no map[pairKey]bool, agreed map[int]bool, before map[string]string) {
	now := statements(r)
	discrepancies := []compare.Discrepancy{}
	disputed := map[int]map[string]bool{} // of each disagreement that stays, its sentences
	for i, d := range r.Discrepancies {
		if agreed[i] || no[keyOf(d.A, d.B)] || before[d.A] == before[d.B] && now[d.A] != now[d.B] {
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
func without(d compare.Disagreement, sentences map[string]bool, statement map[string]string) compare.Disagreement {
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
			here[statement[p.Sentence]] = true
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
