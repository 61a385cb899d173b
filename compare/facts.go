package compare

import "slices"

// claimFacts is what a sentence says that another could contradict.
type claimFacts struct {
	quantities   []quantity
	around       []setting // of each quantity
	credits      []attribution
	outside      []Span // attributions, where nothing is told
	people       []person
	places       map[string][]namedPlace
	whither      []namedPlace // see goalsAmong
	designations []designation
	years        []int // of its dates
	pronoun      bool  // begins with one: it goes on about somebody
}

// A dispute is two values for one slot, in two sentences of the corpus.
type dispute struct {
	a, b             int
	slot             Slot
	aSpan, bSpan     Span
	aNormal, bNormal string
	about            string
}

// readFacts reads the facts of a sentence, for the features and for the
// disagreements. ps are its pieces.
func readFacts(ps []piece, text string, start, end int, lang *language, date string) claimFacts {
	f := claimFacts{quantities: quantitiesAmong(ps, text, lang, date), credits: attributionsAmong(ps, text, start, end, lang)}
	f.outside = spansBeside(f.credits, text, start, end, lang)
	f.around = f.settingsAmong(ps, text, lang)
	f.people, f.places, f.whither = f.peopleAmong(ps, text, lang), f.placesAmong(ps, lang), f.goalsAmong(ps, lang)
	f.designations = designationsAmong(ps, lang)
	for k := range f.quantities {
		if q := &f.quantities[k]; q.kind == dateQuantity && q.day().year > 0 {
			f.years = append(f.years, q.day().year)
		}
	}
	f.pronoun = len(ps) > 0 && lang.speech().pronouns[ps[0].norm]
	return f
}

// isOutside tells whether a span lies within an attribution, where nothing is told.
func (f *claimFacts) isOutside(part Span) bool {
	for _, s := range f.outside {
		if part.Start >= s.Start && part.End <= s.End {
			return true
		}
	}
	return false
}

// covers tells whether a quantity covers a place.
func (f *claimFacts) covers(at int) bool {
	for k := range f.quantities {
		if q := &f.quantities[k]; q.start <= at && at < q.end {
			return true
		}
	}
	return false
}

// gatherClaims puts the words and facts of all articles side by side.
func (c *corpus) gatherClaims() (words [][]word) {
	words = make([][]word, 0, len(c.sentences))
	c.facts = make([]claimFacts, 0, len(c.sentences))
	for _, a := range c.articles {
		words, c.facts = append(words, a.rawWords()...), append(c.facts, a.facts...)
	}
	return words
}

// findFacts adds to a report what its articles quote, where they disagree and
// where they come from. It runs when links and statements stand.
func (c *corpus) findFacts(r *Report) {
	c.partners = make([][]int, len(c.sentences))
	for _, l := range c.links {
		c.partners[l.a] = append(c.partners[l.a], int(l.b))
		c.partners[l.b] = append(c.partners[l.b], int(l.a))
	}
	c.reportQuotes(r)
	c.creditSentences(r)
	c.reportDisputes(r, c.disputes(r))
	c.reportOrigins(r)
}

// A comparison is a pair of sentences whose facts are held against each other.
type comparison struct {
	a, b    int
	class   Class
	lnE     int64 // of its link (see link), of chance without one
	certain bool  // the pair states the same beyond a doubt
	weak    bool  // below the threshold of links: only plain evidence counts
	best    bool  // neither has a better partner in the other's article
}

// comparisons are the linked pairs, pairs within one statement, and the pairs
// that are nearly linked: a value in dispute makes sentences less alike.
func (c *corpus) comparisons(r *Report) []comparison {
	out := make([]comparison, 0, len(c.links)+len(c.weak))
	best := c.bestPartners()
	add := func(a, b int, class Class, lnE int64, certain, weak bool) {
		if a > b {
			a, b = b, a
		}
		if a != b {
			out = append(out, comparison{a: a, b: b, class: class, lnE: lnE, certain: certain, weak: weak})
		}
	}
	for _, l := range c.links {
		add(int(l.a), int(l.b), l.class, l.lnE, l.class == ClassShared, false)
	}
	index := c.sentenceIndex()
	for _, st := range r.Statements {
		for i, x := range st.Members {
			for _, y := range st.Members[i+1:] {
				add(index[x], index[y], ClassParaphrased, 2*one, false, false)
			}
		}
	}
	for _, l := range c.weak {
		add(int(l.a), int(l.b), ClassPartial, l.lnE, false, true)
	}
	out = c.ordered(out, func(p *comparison) int { return p.b })
	out = c.ordered(out, func(p *comparison) int { return p.a })
	out = slices.CompactFunc(out, func(x, y comparison) bool { return x.a == y.a && x.b == y.b }) // the first stays
	for k := range out {
		p := &out[k]
		p.best = best.of(p.a, c.owner[p.b]) == p.b && best.of(p.b, c.owner[p.a]) == p.a
	}
	return out
}

// ordered gives the pairs in the order of one of their sentences, equals as they were.
func (c *corpus) ordered(pairs []comparison, by func(p *comparison) int) []comparison {
	next := make([]int32, len(c.sentences)+1)
	for k := range pairs {
		next[by(&pairs[k])+1]++
	}
	for i := range c.sentences {
		next[i+1] += next[i]
	}
	out := make([]comparison, len(pairs))
	for k := range pairs {
		at := &next[by(&pairs[k])]
		out[*at] = pairs[k]
		*at++
	}
	return out
}

// BestPartners are the sentences that links, or what is nearly one, join each
// sentence to, the strongest first.
type bestPartners struct {
	*corpus
	at       []int32 // where those of each sentence begin
	partners []int32
}

func (c *corpus) bestPartners() *bestPartners {
	b := &bestPartners{corpus: c, at: make([]int32, len(c.sentences)+1), partners: make([]int32, 2*(len(c.links)+len(c.weak)))}
	lists := [2][]link{c.links, c.weak}
	for _, list := range lists {
		for _, l := range list {
			b.at[l.a+1]++
			b.at[l.b+1]++
		}
	}
	for i := range c.sentences {
		b.at[i+1] += b.at[i]
	}
	next := slices.Clone(b.at)
	for _, list := range lists {
		for _, l := range list {
			b.partners[next[l.a]], b.partners[next[l.b]] = l.b, l.a
			next[l.a]++
			next[l.b]++
		}
	}
	return b
}

// of is the best partner of sentence i in an article, -1 for none.
func (b *bestPartners) of(i, article int) int {
	for _, j := range b.partners[b.at[i]:b.at[i+1]] {
		if b.owner[j] == article {
			return int(j)
		}
	}
	return -1
}

// sentenceIndex is the place of each id.
func (c *corpus) sentenceIndex() map[string]int {
	if c.index == nil {
		c.index = make(map[string]int, len(c.sentences))
		for i, id := range c.sentenceIDs() {
			c.index[id] = i
		}
	}
	return c.index
}

func (c *corpus) disputes(r *Report) []dispute {
	var out []dispute
	pairs := c.comparisons(r)
	for _, p := range pairs {
		if c.articles[c.owner[p.a]].lang != c.articles[c.owner[p.b]].lang {
			continue
		}
		out = append(out, c.quantityDisputes(p)...)
		opposed := c.polarityDisputes(p)
		out = append(out, opposed...)
		if len(opposed) == 0 { // who contradict each other do not say the same
			out = append(out, c.attributionDispute(p)...)
		}
	}
	out = append(out, c.tollDisputes(out)...)
	out = append(out, c.nameDisputes(pairs)...)
	quotes := c.quoteDisputes()
	out = slices.DeleteFunc(out, func(d dispute) bool { return within(quotes, d) })
	out = append(out, quotes...)
	out = append(out, c.quoteSpeakers()...)
	seen := map[dispute]bool{}
	return slices.DeleteFunc(out, func(d dispute) bool {
		d.about = ""
		was := seen[d]
		seen[d] = true
		return was
	})
}

// isOutside tells whether a span of sentence i lies within an attribution.
func (c *corpus) isOutside(i int, part Span) bool { return c.facts[i].isOutside(part) }

// text is a span of the article that sentence i stands in.
func (c *corpus) text(i int, s Span) string {
	return c.articles[c.owner[i]].Text[s.Start:s.End]
}

// reportQuotes lists the quotations of all articles.
func (c *corpus) reportQuotes(r *Report) {
	ids := c.sentenceIDs()
	c.quotes = nil
	for k, a := range c.articles {
		for _, q := range a.quotes {
			q.article, q.sentences = k, slices.Clone(q.sentences)
			for n := range q.sentences {
				q.sentences[n] += a.first
			}
			c.quotes = append(c.quotes, q)
			one := Quote{Article: articleID(k), Start: q.start, End: q.end}
			for _, i := range q.sentences {
				one.Sentences = append(one.Sentences, ids[i])
			}
			if q.speaker.End > 0 {
				one.Speaker = a.Text[q.speaker.Start:q.speaker.End]
				one.SpeakerStart, one.SpeakerEnd, one.Who = q.speaker.Start, q.speaker.End, q.who
			}
			r.Quotes = append(r.Quotes, one)
		}
	}
	c.pairQuotes()
}
