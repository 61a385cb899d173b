package compare

import (
	"slices"
	"strconv"
)

// DefaultScore is the least Link.Score of a report's links: one such pair by
// chance in every seven sentences.
const DefaultScore = 0.87

// Regroup gives the report as it reads when links need at least minScore
// (Link.Score, 0..1): links below it become weak and weak ones above it become
// links, and statements are made anew. Nothing is compared again. The default
// report has every link of DefaultScore or better. A disagreement goes with the
// link of its pair; a looser reading finds no new ones.
func (r *Report) Regroup(minScore float64) *Report {
	if r.Packed == nil {
		return r.Pack().Regroup(minScore).Unpack()
	}
	out := *r
	out.Packed, out.Statements = r.Packed.regrouped(), []Statement{}
	p := out.Packed
	p.Columns[foundRows], p.Columns[weakRows] = make([]int32, 0, len(p.Columns[endA])), make([]int32, 0, len(p.Columns[endA]))
	for _, c := range []int{foundRows, weakRows} {
		for _, row := range r.Packed.Columns[c] {
			to := weakRows
			if p.Scores[p.Columns[scoreAt][row]] >= minScore {
				to = foundRows
			}
			p.Columns[to] = append(p.Columns[to], row)
		}
	}
	out.Articles = slices.Clone(r.Articles)
	for k := range out.Articles {
		out.Articles[k].Sentences = slices.Clone(r.Articles[k].Sentences)
	}
	links := out.bonds(out.numbered())
	out.group(links)
	out.countOrigins(links)
	out.MarkFacts()
	out.keepDisagreements(r)
	return &out
}

// keepDisagreements keeps those of the whole report but for the pairs that are
// no longer linked or in one statement.
func (r *Report) keepDisagreements(whole *Report) {
	n := r.numbered()
	was, is := whole.statementOfEach(n), r.statementOfEach(n)
	place := make([]int, len(whole.Disagreements))
	for k := range place {
		place[k] = -1
	}
	r.Discrepancies, r.Disagreements = make([]Discrepancy, 0, len(whole.Discrepancies)), []Disagreement{}
	for _, d := range whole.Discrepancies {
		a, b := n.number(d.A), n.number(d.B)
		if (is[a] == 0 || is[a] != is[b]) && !r.Packed.joins(a, b) && (was[a] > 0 && was[a] == was[b] || whole.Packed.joins(a, b)) {
			continue
		}
		if place[d.Disagreement] < 0 {
			place[d.Disagreement] = len(r.Disagreements)
			r.Disagreements = append(r.Disagreements, whole.Disagreements[d.Disagreement])
		}
		d.Disagreement = place[d.Disagreement]
		r.Discrepancies = append(r.Discrepancies, d)
	}
	r.nameStatements()
	r.MarkDisputed()
}

// statementOfEach is the place of each sentence's statement, from 1 on, or 0.
func (r *Report) statementOfEach(n *counted) []int32 {
	out := make([]int32, len(n.id))
	for k := range r.Statements {
		for _, m := range r.Statements[k].Members {
			out[n.number(m)] = int32(k + 1)
		}
	}
	return out
}

// A bond is what of a link makes statements, the sentences by their numbers.
type bond struct {
	a, b  int32
	class Class
	score float64
}

// bonds are the links that were found.
func (r *Report) bonds(n *counted) []bond {
	p, links := r.Packed, r.Links
	if p != nil {
		links = p.Front
	}
	out := make([]bond, 0, len(links))
	for i := range links {
		l := &links[i]
		out = append(out, bond{n.number(l.A), n.number(l.B), l.Class, l.Score})
	}
	if p != nil {
		out = slices.Grow(out, len(p.Columns[foundRows]))
		for _, row := range p.Columns[foundRows] {
			out = append(out, bond{p.Columns[endA][row], p.Columns[endB][row], Class(p.Names[p.Columns[classOf][row]]), p.Scores[p.Columns[scoreAt][row]]})
		}
	}
	return out
}

// group makes the statements of the report from links, strongest first.
func (r *Report) group(links []bond) {
	sentences := r.numbered()
	owner := sentences.owner
	sentenceAt := func(i int32) *ReportSentence { return r.sentence(sentences, i) }
	var merging []clusterLink
	strength := make([]float64, len(owner))
	for _, l := range links {
		if l.class == ClassPartial {
			continue
		}
		merging = append(merging, clusterLink{l.a, l.b, l.class == ClassShared})
		strength[l.a] += l.score
		strength[l.b] += l.score
	}
	cluster := clusters(len(owner), merging, owner)
	shared := make([]bool, len(owner)) // of the clusters' names
	for _, l := range merging {
		if l.shared && cluster[l.a] == cluster[l.b] {
			shared[cluster[l.a]] = true
		}
	}
	number := make([]int, len(owner)) // of each cluster, its statement from 1 on
	best := []int32{}
	for i := range int32(len(owner)) {
		s := sentenceAt(i)
		s.Kind, s.Statement = "", ""
		if s.Role == Boilerplate || s.Role == Duplicate {
			continue
		}
		n := number[cluster[i]] - 1
		if n < 0 {
			n = len(r.Statements)
			number[cluster[i]] = n + 1
			best = append(best, i)
			r.Statements = append(r.Statements, Statement{ID: "s" + strconv.Itoa(n+1), Kind: Unique})
		}
		st := &r.Statements[n]
		st.Members = append(st.Members, s.ID)
		if article := r.Articles[owner[i]].ID; len(st.Articles) == 0 || st.Articles[len(st.Articles)-1] != article {
			st.Articles = append(st.Articles, article)
		}
		if clearer(sentenceAt(best[n]), s, strength[best[n]], strength[i]) {
			best[n] = i
		}
	}
	for n := range r.Statements {
		st := &r.Statements[n]
		st.Best = sentenceAt(best[n]).ID
		st.Origins = len(st.Articles)
		switch {
		case len(st.Articles) > 1 && shared[cluster[best[n]]]:
			st.Kind = Shared
		case len(st.Articles) > 1:
			st.Kind = Paraphrased
		}
	}
	for i := range int32(len(owner)) {
		if n := number[cluster[i]] - 1; n >= 0 {
			if s := sentenceAt(i); s.Role != Boilerplate && s.Role != Duplicate {
				s.Kind, s.Statement = r.Statements[n].Kind, r.Statements[n].ID
			}
		}
	}
}

// clearer says whether b stands for the statement better than a: a claim
// before a headline or caption, then the one most alike to the others.
func clearer(a, b *ReportSentence, strengthA, strengthB float64) bool {
	if (a.Role == Claim) != (b.Role == Claim) {
		return b.Role == Claim
	}
	return strengthB > strengthA
}
