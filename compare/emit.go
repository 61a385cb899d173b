package compare

import (
	"cmp"
	"slices"
	"strconv"
)

// fill writes what the stages found into the report.
func (c *corpus) fill(r *Report) {
	c.write(r)
	c.findFacts(r)
}

// write puts the articles, links and statements into the report.
func (c *corpus) write(r *Report) {
	ids := c.sentenceIDs()
	r.Links = c.reportLinks(c.links, ids)
	r.Weak = c.reportLinks(c.weak, ids)
	bonds := make([]bond, len(c.links))
	for k, l := range c.links {
		bonds[k] = bond{l.a, l.b, r.Links[k].Class, r.Links[k].Score}
	}
	mixed := len(c.languages()) > 1
	for k, a := range c.articles {
		ra := ReportArticle{ID: articleID(k), Name: a.Name, Title: a.Title, Language: a.Language, Outlet: a.Outlet,
			Author: a.Author, Date: cmp.Or(a.Date, dateOf(&a.Article, a.lang).String()), Text: a.Text, Blocks: a.Blocks, Notes: a.Notes, Sentences: []ReportSentence{}}
		if mixed {
			ra.Notes = append(slices.Clone(a.Notes), "compared with the articles in other languages through names and numbers only")
		}
		for i := a.first; i < a.last; i++ {
			s := c.sentences[i]
			if s.compared() {
				ra.Words += len(c.features.words[i])
			}
			ra.Sentences = append(ra.Sentences, ReportSentence{ID: ids[i], Start: s.start, End: s.end, Text: a.Text[s.start:s.end], Role: s.role, Reason: s.reason})
		}
		r.Articles = append(r.Articles, ra)
	}
	r.group(bonds)
}

func articleID(k int) string { return "a" + strconv.Itoa(k+1) }

func (c *corpus) sentenceIDs() []string {
	if c.ids == nil {
		c.ids = make([]string, len(c.sentences))
		for k, a := range c.articles {
			for i := a.first; i < a.last; i++ {
				c.ids[i] = articleID(k) + "." + strconv.Itoa(i-a.first+1)
			}
		}
	}
	return c.ids
}

// reportLinks writes links. What each has is part of a slice of all.
func (c *corpus) reportLinks(links []link, ids []string) []Link {
	out, reasons := make([]Link, 0, len(links)), make([]Reason, 0, 4*len(links))
	var terms []string
	for _, l := range links {
		if cap(terms)-len(terms) < 5 {
			terms = make([]string, 0, 1024)
		}
		one := Link{A: ids[l.a], B: ids[l.b], Class: l.reported(), Score: scoreOf(l.lnE)}
		from := len(terms)
		terms = c.sharedTerms(terms, l)
		one.Terms = terms[from:len(terms):len(terms)]
		for _, part := range [4]struct {
			name  string
			value int32
		}{{"words", l.words}, {"characters", l.chars3}, {"phrases", l.chars5}, {"meaning", l.meaning}} {
			reasons = append(reasons, Reason{part.name, thousandths(int64(max(part.value, 0)))})
		}
		one.Reasons = reasons[len(reasons)-4 : len(reasons) : len(reasons)]
		if l.reported() == ClassPartial {
			spans := &[2]Span{c.proposition(l.a, l.b), c.proposition(l.b, l.a)}
			one.ASpan, one.BSpan = &spans[0], &spans[1]
		}
		out = append(out, one)
	}
	return out
}

// scoreOf is 1/(1+E) with three digits.
func scoreOf(lnE int64) float64 { return thousandths(one * one / (one + exp(lnE))) }

// thousandths turns 1/65536 into a float of three decimals, the same on every
// machine: one division of small integers.
func thousandths(x int64) float64 { return float64((x*1000+one/2)/one) / 1000 }

// sharedTerms appends the five rarest terms that both sentences have, as the first
// writes them.
func (c *corpus) sharedTerms(out []string, l link) []string {
	type shared struct {
		idf        int32
		start, end int
	}
	var few [5]shared // the rarest, of equals the first
	n := 0
	text := c.articles[c.owner[l.a]].Text
	if c.held == nil {
		c.held = make([]int32, len(c.features.idf))
	}
	for _, y := range c.features.words[l.b] {
		c.held[y.id] = l.b + 1
	}
	for _, x := range c.features.words[l.a] {
		if idf := c.features.idf[x.id]; idf > c.features.commonIDF && c.held[x.id] == l.b+1 {
			c.held[x.id] = 0 // each once
			k := n
			for ; k > 0 && few[k-1].idf < idf; k-- {
				if k < len(few) {
					few[k] = few[k-1]
				}
			}
			if k < len(few) {
				few[k], n = shared{idf, x.start, x.end}, min(n+1, len(few))
			}
		}
	}
	for _, f := range few[:n] {
		out = append(out, text[f.start:f.end])
	}
	return out
}
