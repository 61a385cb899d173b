package compare

import (
	"slices"
	"strings"
)

// Marks are what the disputes ask of one sentence for every pair that it is in:
// they are read off its words once.
type marks struct {
	denies    bool  // holds a negation or what takes back, be it in an attribution
	negations []int // places among its words, outside attributions
	antonyms  []antonymHit
	usual     bool    // tells what is mostly so
	prefixed  bool    // holds a word that begins like an opposite: unlocked
	content   []int32 // ids of the words, but for quantities; ascending
}

// An antonymHit is the first word of a sentence that is a form of either root
// of a pair of the language's antonyms, -1 for none.
type antonymHit struct {
	pair int
	word [2]int
}

// marksOf reads a sentence's marks when they are first asked for.
func (c *corpus) marksOf(i int) *marks {
	w := c.features.wordings[i]
	if w.marks == nil {
		w.marks = c.readMarks(i)
	}
	return w.marks
}

func (c *corpus) readMarks(i int) *marks {
	words, lang := c.features.words[i], c.articles[c.owner[i]].lang
	m := &marks{content: make([]int32, 0, len(words))}
	for k := range words {
		w := &words[k]
		m.prefixed = m.prefixed || lang.negativePrefix != "" && strings.HasPrefix(w.surface, lang.negativePrefix)
		if !strings.HasPrefix(w.term, "#") {
			m.content = append(m.content, w.id)
		}
		if marked := lang.lexicon().marked; !marked[w.surface] && (w.term == w.surface || !marked[w.term]) {
			continue
		}
		m.usual = m.usual || usualWords()[w.surface]
		if lang.lexicon().denying[w.surface] && (c.negates(i, *w) || slices.Contains(lang.denials, w.surface) || slices.Contains(lang.ceasing, w.surface)) {
			m.denies = true
			if c.isNegation(i, k) {
				m.negations = append(m.negations, k)
			}
		}
		for _, form := range c.sidesOf(*w, lang) {
			at := slices.IndexFunc(m.antonyms, func(h antonymHit) bool { return h.pair == form.pair })
			if at < 0 {
				at = len(m.antonyms)
				m.antonyms = append(m.antonyms, antonymHit{form.pair, [2]int{-1, -1}})
			}
			if m.antonyms[at].word[form.side] < 0 {
				m.antonyms[at].word[form.side] = k
			}
		}
	}
	slices.SortFunc(m.antonyms, func(x, y antonymHit) int { return x.pair - y.pair })
	slices.Sort(m.content)
	m.content = slices.Compact(m.content)
	return m
}

// telling tells of word k of sentence i that it is neither frequent nor small.
func (c *corpus) telling(i, k int) bool {
	w := &c.features.words[i][k]
	return !w.small && c.features.idf[w.id] > c.features.commonIDF
}

// contentOf are the ids of the words of sentence i that are not frequent, but for
// quantities; ascending.
func (c *corpus) contentOf(i int) []int32 {
	if c.content == nil {
		c.content = make([][]int32, len(c.sentences))
	}
	if c.content[i] == nil {
		all := c.marksOf(i).content
		out := make([]int32, 0, len(all))
		for _, id := range all {
			if c.features.idf[id] > c.features.commonIDF {
				out = append(out, id)
			}
		}
		c.content[i] = out
	}
	return c.content[i]
}

// commonTerms counts the words with meaning that both sentences have, other
// than the one of id but (-1 for none).
func (c *corpus) commonTerms(a, b int, but int32) int {
	x, y := c.contentOf(a), c.contentOf(b)
	n := 0
	for i, j := 0, 0; i < len(x) && j < len(y); {
		switch {
		case x[i] < y[j]:
			i++
		case x[i] > y[j]:
			j++
		default:
			if x[i] != but {
				n++
			}
			i, j = i+1, j+1
		}
	}
	return n
}
