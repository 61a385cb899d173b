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
	out := *r
	out.Links, out.Weak, out.Statements = []Link{}, []Link{}, []Statement{}
	for _, list := range [][]Link{r.Links, r.Weak} {
		for _, l := range list {
			if l.Score >= minScore {
				out.Links = append(out.Links, l)
			} else {
				out.Weak = append(out.Weak, l)
			}
		}
	}
	out.Articles = slices.Clone(r.Articles)
	for k := range out.Articles {
		out.Articles[k].Sentences = slices.Clone(r.Articles[k].Sentences)
	}
	out.group(out.Links)
	out.countOrigins()
	out.MarkFacts()
	out.keepDisagreements(r)
	return &out
}

// keepDisagreements keeps those of the whole report but for the pairs that are
// no longer linked or in one statement.
func (r *Report) keepDisagreements(whole *Report) {
	was, is := whole.together(), r.together()
	place := make([]int, len(whole.Disagreements))
	for k := range place {
		place[k] = -1
	}
	r.Discrepancies, r.Disagreements = []Discrepancy{}, []Disagreement{}
	for _, d := range whole.Discrepancies {
		if was(d.A, d.B) && !is(d.A, d.B) {
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

// together tells whether two sentences are linked or in one statement.
func (r *Report) together() func(a, b string) bool {
	linked := map[[2]string]bool{}
	for _, l := range r.Links {
		linked[[2]string{l.A, l.B}], linked[[2]string{l.B, l.A}] = true, true
	}
	statement := map[string]string{}
	for _, st := range r.Statements {
		for _, m := range st.Members {
			statement[m] = st.ID
		}
	}
	return func(a, b string) bool {
		return linked[[2]string{a, b}] || statement[a] != "" && statement[a] == statement[b]
	}
}

// group makes the statements of the report from links, strongest first.
func (r *Report) group(links []Link) {
	type place struct{ article, sentence int }
	index := map[string]int32{}
	var places []place
	var owner []int32
	for k, a := range r.Articles {
		for n := range a.Sentences {
			index[a.Sentences[n].ID] = int32(len(places))
			places = append(places, place{k, n})
			owner = append(owner, int32(k))
		}
	}
	sentenceAt := func(i int32) *ReportSentence {
		return &r.Articles[places[i].article].Sentences[places[i].sentence]
	}
	var merging []clusterLink
	strength := make([]float64, len(places))
	for _, l := range links {
		if l.Class == ClassPartial {
			continue
		}
		a, b := index[l.A], index[l.B]
		merging = append(merging, clusterLink{a, b, l.Class == ClassShared})
		strength[a] += l.Score
		strength[b] += l.Score
	}
	cluster := clusters(len(places), merging, owner)
	shared := map[int32]bool{}
	for _, l := range merging {
		if l.shared && cluster[l.a] == cluster[l.b] {
			shared[cluster[l.a]] = true
		}
	}
	number := map[int32]int{}
	best := []int32{}
	for i := range int32(len(places)) {
		s := sentenceAt(i)
		s.Kind, s.Statement = "", ""
		if s.Role == Boilerplate || s.Role == Duplicate {
			continue
		}
		n, ok := number[cluster[i]]
		if !ok {
			n = len(r.Statements)
			number[cluster[i]] = n
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
		for _, id := range st.Members {
			s := sentenceAt(index[id])
			s.Kind, s.Statement = st.Kind, st.ID
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
