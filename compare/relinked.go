package compare

import "strings"

// relinked is a corpus with given links in place of its own: for tests and for
// fitting what comes after linking.
func relinked(articles []Article, links func(c *corpus) []link) *corpus {
	c := &corpus{weights: defaultWeights}
	for _, a := range articles {
		c.add(a)
	}
	c.features = c.buildFeatures(c.weights)
	c.links = links(c)
	return c
}

// linkBetween is a link as strong as those of labelled pairs are in the median.
func linkBetween(a, b int, class Class) link {
	l := link{class: class, lnE: -4 * one}
	l.a, l.b = int32(min(a, b)), int32(max(a, b))
	return l
}

// readPairs reads lines of the type of a dispute, or "-", and two sentences, with
// " | " between them; other lines are comments.
func readPairs(data string) (want, as, bs []string) {
	for line := range strings.Lines(data) {
		if f := strings.Split(strings.TrimSuffix(line, "\n"), " | "); len(f) == 3 {
			want, as, bs = append(want, f[0]), append(as, f[1]), append(bs, f[2])
		}
	}
	return want, as, bs
}

// pairedCorpus is two articles whose sentences state the same, line by line.
func pairedCorpus(as, bs []string, language string) *corpus {
	article := func(name string, lines []string) Article {
		return Article{Name: name, Language: language, Text: strings.Join(lines, "\n"), Date: "2025-11-21"}
	}
	return relinked([]Article{article("a", as), article("b", bs)}, func(c *corpus) (out []link) {
		for i := c.articles[0].first; i < c.articles[0].last; i++ {
			for j := c.articles[1].first; j < c.articles[1].last; j++ {
				if c.sentences[i].block == c.sentences[j].block && c.sentences[i].compared() && c.sentences[j].compared() {
					out = append(out, linkBetween(i, j, ClassParaphrased))
				}
			}
		}
		return out
	})
}
