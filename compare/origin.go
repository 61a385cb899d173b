package compare

import (
	"cmp"
	"slices"

	"saksi/compare/sorting"
)

// Articles that took text from one source share long runs of words outside
// quotation marks: whoever was at the same press conference has the quotations,
// too. With a common credit a shorter run is enough. It is a hint, given with
// its evidence.
const (
	leastRun    = 8  // words of a run that counts at all; of 29 independent pairs of the stories here three have one
	creditedRun = 12 // the longest run of one origin where both name one agency
	// Without a common credit: a run this long with so many thousandths of the
	// smaller article in runs, or a longer one with fewer.
	plainRun, plainShare = 12, 100
	longRun, longShare   = 16, 80
	// wholeShare says that an article is a copy all through, its rewordings, too.
	wholeShare = 0.25
)

// A wordRun is a run of words that two articles share, as indices of words.
type wordRun struct{ a, b, length int }

// reportOrigins finds the articles with one origin and counts the origins of
// every statement.
func (c *corpus) reportOrigins(r *Report) {
	n := len(c.articles)
	words := make([]*wordSequence, n)
	credits := make([]map[string]string, n)
	for k, a := range c.articles {
		words[k] = a.sequence(c.terms)
		credits[k] = a.agencies()
	}
	places := &runPlaces{first: make([]int32, c.terms.runs.known+1)}
	later := sharers(words, int(c.terms.runs.known))
	joined := newUnion()
	type evidence struct {
		a, b   int
		run    wordRun
		share  int
		credit string
	}
	var found []evidence
	for a := range n {
		for _, b := range later[a] {
			// The runs of a in b are not always those of b in a: which of the
			// two leads is for their texts to say, not for their order.
			a, b := a, b
			if c.articles[b].Text < c.articles[a].Text {
				a, b = b, a
			}
			runs := places.sharedRuns(words[a], words[b])
			if len(runs) == 0 {
				continue
			}
			longest := slices.MaxFunc(runs, func(x, y wordRun) int { return cmp.Compare(x.length, y.length) })
			total := min(wordsIn(runs), wordsIn(places.sharedRuns(words[b], words[a])))
			e := evidence{a, b, longest, total * 1000 / max(1, min(len(words[a].keys), len(words[b].keys))), commonCredit(credits[a], credits[b])}
			if e.credit != "" && longest.length >= creditedRun || longest.length >= plainRun && e.share >= plainShare || longest.length >= longRun && e.share >= longShare {
				found = append(found, e)
				joined.join(articleID(a), articleID(b))
			}
		}
	}
	if len(c.sentences) > manySentences { // memory is dearer than the time to number anew
		for _, s := range words {
			s.terms, s.grams = nil, nil
		}
		c.terms = newTerms()
	}
	for _, group := range joined.groups() {
		if len(group) < 2 {
			continue
		}
		o := Origin{}
		for _, e := range found {
			if joined.find(articleID(e.a)) != joined.find(group[0]) {
				continue
			}
			for _, k := range []int{e.a, e.b} {
				if id := articleID(k); !slices.Contains(o.Articles, id) {
					o.Articles = append(o.Articles, id)
				}
			}
			if o.Credit == "" || e.credit != "" && e.credit < o.Credit {
				o.Credit = e.credit
			}
			ws := words[e.a].spans
			run := c.articles[e.a].Text[ws[e.run.a][0]:ws[e.run.a+e.run.length-1][1]]
			if e.run.length > o.RunWords || e.run.length == o.RunWords && run < o.Run {
				o.Run, o.RunWords = run, e.run.length
			}
			o.Share = max(o.Share, float64(e.share)/1000)
		}
		sorting.By(o.Articles, func(x, y string) int { return cmp.Or(cmp.Compare(len(x), len(y)), cmp.Compare(x, y)) })
		r.Origins = append(r.Origins, o)
	}
	sorting.By(r.Origins, func(x, y Origin) int {
		return cmp.Or(cmp.Compare(len(x.Articles[0]), len(y.Articles[0])), cmp.Compare(x.Articles[0], y.Articles[0]))
	})
	r.countOrigins(r.bonds(r.numbered()))
}

func wordsIn(runs []wordRun) int {
	n := 0
	for _, run := range runs {
		n += run.length
	}
	return n
}

// countOrigins counts articles of one origin once: in every statement where
// they name the agency or one is a copy all through, else in those that they
// have in the same words.
func (r *Report) countOrigins(links []bond) {
	of := map[string]*Origin{}
	for k := range r.Origins {
		for _, id := range r.Origins[k].Articles {
			of[id] = &r.Origins[k]
		}
	}
	n := r.numbered()
	origin := make([]*Origin, len(r.Articles))
	for k := range r.Articles {
		origin[k] = of[r.Articles[k].ID]
	}
	copied := make([]bool, len(n.id))
	for _, l := range links {
		o := origin[n.owner[l.a]]
		if l.class == ClassShared && o != nil && o == origin[n.owner[l.b]] && r.sentence(n, l.a).Statement == r.sentence(n, l.b).Statement {
			copied[l.a], copied[l.b] = true, true
		}
	}
	for k := range r.Statements {
		st := &r.Statements[k]
		st.Origins = len(st.Articles)
		if len(of) == 0 {
			continue
		}
		here := map[string]bool{} // articles that have it in the same words
		for _, m := range st.Members {
			if i := n.number(m); copied[i] {
				here[r.Articles[n.owner[i]].ID] = true
			}
		}
		seen := map[*Origin]bool{}
		for _, id := range st.Articles {
			if o := of[id]; o != nil && (o.Credit != "" || o.Share >= wholeShare || here[id]) {
				if seen[o] {
					st.Origins--
				}
				seen[o] = true
			}
		}
	}
}

func (d *digest) appendWords(out []token, from, to int) []token {
	if !d.lang.unspaced {
		return appendTokens(out, d.Text, d.lower, from, to)
	}
	for _, p := range appendPieces(nil, d.Text, d.lower, from, to, d.lang) {
		if p.kind != markPiece {
			out = append(out, token{p.start, p.end, p.norm})
		}
	}
	return out
}

// A wordSequence is an article's words, with the number of the leastRun words from
// each on, plus one; 0 where they do not hang together.
type wordSequence struct {
	spans [][2]int32
	keys  []uint64 // of the words, 0 for what parts them
	terms *terms   // that numbered the runs, nil for nobody
	grams []int32
}

func (s *wordSequence) add(words []token) {
	for _, t := range words {
		s.spans, s.keys = append(s.spans, [2]int32{int32(t.start), int32(t.end)}), append(s.keys, keyOf(t.norm))
	}
}

// readOwn reads the article's own words, those of its compared sentences outside
// quotation marks. What parts two of them (a quotation, a sentence that is left
// out) is an empty word, which equals nothing.
func (d *digest) readOwn() {
	n := len(d.cut.all)
	own := &wordSequence{spans: make([][2]int32, 0, n), keys: make([]uint64, 0, n)}
	for i, s := range d.sentences {
		if !s.compared() {
			continue
		}
		from := s.start
		for k := range d.quotes {
			q := &d.quotes[k]
			if q.start >= s.end || q.end <= from {
				continue
			}
			own.add(d.appendWords(nil, from, max(from, q.start)))
			own.spans, own.keys = append(own.spans, [2]int32{int32(q.start), int32(q.start)}), append(own.keys, 0)
			from = min(q.end, s.end)
		}
		if from == s.start && !d.lang.unspaced {
			own.add(d.cut.of(i))
		} else {
			own.add(d.appendWords(nil, from, s.end))
		}
	}
	d.own = own
}

// sequence is the article's own words with their runs numbered.
func (d *digest) sequence(t *terms) *wordSequence {
	s := d.own
	if s.terms == t {
		return s
	}
	s.terms, s.grams = t, make([]int32, len(s.keys))
	for i := 0; i+leastRun <= len(s.keys); i++ {
		h := uint64(hashStart)
		for _, key := range s.keys[i : i+leastRun] {
			if key == 0 {
				h = 0
				break
			}
			h = (h ^ key) * hashPrime
		}
		if h != 0 {
			s.grams[i] = t.runs.number(h) + 1
		}
	}
	return s
}

// RunPlaces are where the grams of one article begin.
type runPlaces struct {
	first []int32 // of each gram the first place, plus one
	next  []int32 // of each place the next one of its gram, plus one
}

// lay lists the places of an article's grams, in the place of another's.
func (p *runPlaces) lay(s *wordSequence) {
	p.next = append(p.next[:0], s.grams...) // as many
	for j := len(s.grams) - 1; j >= 0; j-- {
		if g := s.grams[j]; g != 0 {
			p.next[j], p.first[g] = p.first[g], int32(j)+1
		}
	}
}

func (p *runPlaces) clear(s *wordSequence) {
	for _, g := range s.grams {
		p.first[g] = 0
	}
}

// sharers lists for every article the later ones that have leastRun words on end
// in common with it: of many articles few pairs have. Most of so many grams stand
// in one article, which is all that is kept of them.
func sharers(words []*wordSequence, grams int) [][]int {
	out := make([][]int, len(words))
	first := make([]int32, grams+1) // article of each gram, plus one
	others := map[int32][]int32{}
	share := func(a, b int32) {
		if n := len(out[a]); n == 0 || out[a][n-1] != int(b) {
			out[a] = append(out[a], int(b))
		}
	}
	for k, s := range words {
		k := int32(k)
		for _, g := range s.grams {
			switch {
			case g == 0 || first[g] == k+1:
			case first[g] == 0:
				first[g] = k + 1
			default:
				share(first[g]-1, k)
				list := others[g]
				for _, other := range list {
					if other != k {
						share(other, k)
					}
				}
				if n := len(list); n == 0 || list[n-1] != k {
					others[g] = append(list, k)
				}
			}
		}
	}
	return out
}

// sharedRuns are the runs of at least leastRun words that both have, each word
// of a in one of them at most, from its beginning on the longest.
func (p *runPlaces) sharedRuns(a, b *wordSequence) []wordRun {
	p.lay(b)
	defer p.clear(b)
	var out []wordRun
	for i := 0; i < len(a.grams); {
		best := wordRun{}
		if h := a.grams[i]; h != 0 {
			for at := p.first[h]; at > 0; at = p.next[at-1] {
				j, n := int(at-1), 0
				for i+n < len(a.keys) && j+n < len(b.keys) && a.keys[i+n] == b.keys[j+n] && a.keys[i+n] != 0 {
					n++
				}
				if n >= leastRun && n > best.length {
					best = wordRun{i, j, n}
				}
			}
		}
		if best.length == 0 {
			i++
			continue
		}
		out = append(out, best)
		i += best.length
	}
	return out
}
