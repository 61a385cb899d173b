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
	c := &corpus{weights: defaultWeights}
	for _, a := range articles {
		c.add(a)
	}
	c.features = c.buildFeatures(c.weights)
	index := c.sentenceIndex()
	for _, l := range links {
		one := link{class: l.Class}
		one.a, one.b = int32(min(index[l.A], index[l.B])), int32(max(index[l.A], index[l.B]))
		one.opposed = one.class == ClassParaphrased && c.opposed(one)
		c.links = append(c.links, one)
	}
	r := newReport()
	c.fill(r)
	return r
}
