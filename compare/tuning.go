//go:build tune

package compare

import "context"

// Tuned is Compare with some weights changed, by name; only the tuning command
// is built with it.
func Tuned(articles []Article, change map[string]int64) (*Report, error) {
	w := defaultWeights
	for name, field := range w.fields() {
		if v, ok := change[name]; ok {
			*field = v
		}
	}
	return compareWith(context.Background(), articles, Options{}, w)
}

// Weights are the default weights by name.
func Weights() map[string]int64 {
	out := map[string]int64{}
	w := defaultWeights
	for name, field := range w.fields() {
		out[name] = *field
	}
	return out
}

func (w *weights) fields() map[string]*int64 {
	return map[string]*int64{
		"chars3": &w.chars3, "chars5": &w.chars5, "words": &w.words, "meaning": &w.meaning,
		"rival": &w.rival, "third": &w.third, "beside": &w.beside, "past": &w.past, "attribution": &w.attribution,
		"quantile": &w.quantile, "priorTail": &w.priorTail, "priorSlope": &w.priorSlope, "priorPairs": &w.priorPairs,
		"link": &w.link, "sameWords": &w.sameWords, "partialLength": &w.partialLength,
	}
}

// Relinked is Compare with other links in place of its own: what the later
// stages find when linking is not the limit. The ids are those of a report.
func Relinked(articles []Article, links []Link) *Report {
	c := relinked(articles, func(c *corpus) (out []link) {
		index := c.sentenceIndex()
		for _, l := range links {
			out = append(out, linkBetween(index[l.A], index[l.B], l.Class))
		}
		return out
	})
	for k := range c.links {
		l := &c.links[k]
		l.opposed = l.class == ClassParaphrased && c.opposed(*l)
	}
	r := newReport()
	c.fill(r)
	return r
}

// A SlotCase is two quantities that could fill one slot, as a report would tell
// of them, with the values of the evidence.
type SlotCase struct {
	Discrepancy
	Evidence []float64
}

// SlotCases are all that a comparison of the articles judges.
func SlotCases(articles []Article) []SlotCase {
	c := &corpus{weights: defaultWeights}
	for _, a := range articles {
		c.add(a)
	}
	if err := c.score(context.Background(), func(Stage, int, int) {}); err != nil {
		panic(err)
	}
	r := newReport()
	c.fill(r)
	return c.slotCases(r)
}

// PairCases are those of a file of pairs that state the same (readPairs), and
// whether each is a dispute.
func PairCases(data, language string) (cases []SlotCase, disputed []bool) {
	want, as, bs := readPairs(data)
	c := pairedCorpus(as, bs, language)
	r := newReport()
	c.fill(r)
	index := c.sentenceIndex()
	for _, one := range c.slotCases(r) {
		if k := c.sentences[index[one.A]].block; k == c.sentences[index[one.B]].block {
			cases, disputed = append(cases, one), append(disputed, want[k] == string(one.Type))
		}
	}
	return cases, disputed
}

func (c *corpus) slotCases(r *Report) []SlotCase {
	ids := c.sentenceIDs()
	var out []SlotCase
	for _, p := range c.comparisons(r) {
		if c.owner[p.a] == c.owner[p.b] || c.articles[c.owner[p.a]].lang != c.articles[c.owner[p.b]].lang {
			continue
		}
		for _, q := range c.unsettled(nil, p.a, p.b) {
			for _, o := range c.unsettled(nil, p.b, p.a) {
				s := &slotPair{corpus: c, p: p}
				s.hold(q, o)
				if !q.comparable(o) || s.twoThings() || s.onlyChange() { // judged without
					continue
				}
				one := SlotCase{Discrepancy: Discrepancy{A: ids[p.a], B: ids[p.b], Type: q.slot(), AValue: c.text(p.a, Span{q.start, q.end}), BValue: c.text(p.b, Span{o.start, o.end})}}
				for _, e := range slotEvidences {
					one.Evidence = append(one.Evidence, float64(e.value(s))/1024)
				}
				out = append(out, one)
			}
		}
	}
	return out
}

// SlotNames are the names of the parts of the evidence.
func SlotNames() (names []string) {
	for _, e := range slotEvidences {
		names = append(names, e.name)
	}
	return names
}

// WithSlotWeights sets the weights of the evidence, the bias behind them, in
// 1/1024, and gives what they were.
func WithSlotWeights(weights []int64) (before []int64) {
	for k := range slotEvidences {
		before = append(before, slotEvidences[k].weight)
		slotEvidences[k].weight = weights[k]
	}
	before = append(before, slotBias)
	slotBias = weights[len(slotEvidences)]
	return before
}
