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

// A group is what is to be a statement: one that nobody judged, or new members.
type group struct {
	place   int // of its first sentence
	members []string
	old     *compare.Statement
}

// regroup splits the statements that hold a rejected pair and merges those
// that a confirmed pair joins.
func (j *judgement) regroup() {
	judged := map[string]bool{}
	for _, list := range []map[pairKey]bool{j.no, j.yes} {
		for k := range list {
			judged[k[0]], judged[k[1]] = true, true
		}
	}
	linked := map[pairKey]compare.Class{} // of the statements that are judged
	of := map[string]int{}                // their groups
	before := map[string]compare.Statement{}
	groups := make([]group, 0, len(j.report.Statements))
	for i := range j.report.Statements {
		st := &j.report.Statements[i]
		if !slices.ContainsFunc(st.Members, func(m string) bool { return judged[m] }) {
			groups = append(groups, group{members: st.Members, old: st})
			continue
		}
		before[st.Members[0]] = *st
		j.linked(st.Members, linked)
		for _, g := range j.split(st.Members, linked) {
			for _, m := range g {
				of[m] = len(groups)
			}
			groups = append(groups, group{members: g})
		}
	}
	for _, k := range j.order {
		a, okA := of[k[0]]
		b, okB := of[k[1]]
		if !okA || !okB || a == b {
			continue
		}
		a, b = min(a, b), max(a, b)
		for _, m := range groups[b].members {
			of[m] = a
		}
		groups[a].members = slices.Concat(groups[a].members, groups[b].members)
		groups[b].members = nil
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
func (j *judgement) write(groups []group, before map[string]compare.Statement, linked map[pairKey]compare.Class) {
	place := func(id string) int {
		article, at, _ := j.report.Packed.Place(id)
		return article<<32 | at
	}
	sentence := func(id string) *compare.ReportSentence {
		article, at, _ := j.report.Packed.Place(id)
		return &j.report.Articles[article].Sentences[at]
	}
	groups = slices.DeleteFunc(groups, func(g group) bool { return len(g.members) == 0 })
	for i := range groups {
		g := &groups[i]
		if g.old == nil {
			sorting.By(g.members, func(a, b string) int { return cmp.Compare(place(a), place(b)) })
		}
		g.place = place(g.members[0])
	}
	sorting.By(groups, func(a, b group) int { return cmp.Compare(a.place, b.place) })
	statements := make([]compare.Statement, 0, len(groups))
	for n, g := range groups {
		st, same := before[g.members[0]]
		switch {
		case g.old != nil:
			st = *g.old
		case !same || !slices.Equal(st.Members, g.members):
			st = j.statement(g.members, st, sentence, linked)
		}
		st.ID = "s" + strconv.Itoa(n+1)
		for _, m := range g.members {
			s := sentence(m)
			s.Statement, s.Kind = st.ID, st.Kind
		}
		statements = append(statements, st)
	}
	j.report.Statements = statements
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
