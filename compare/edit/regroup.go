package edit

import (
	"cmp"
	"slices"
	"strconv"

	"saksi/compare"
	"saksi/compare/sorting"
)

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
