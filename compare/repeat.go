package compare

import (
	"encoding/binary"
	"slices"
	"strings"
)

// Repeats of an article's own sentences: a body that stands twice, a pull
// quote, a headline in the footer.

const (
	// nearRepeat is the share of common word pairs, in percent, from which a
	// sentence repeats an earlier one; inside a run of repeats runRepeat will do.
	nearRepeat, runRepeat = 80, 55
	// Shorter sentences must repeat exactly: in few words one change is another fact.
	nearRepeatTokens = 10
	// pullQuoteTokens are the fewest words of a line that may be a piece of a sentence.
	pullQuoteTokens = 4
)

// markRepeats gives the role Duplicate to sentences that repeat an earlier one
// that is not boilerplate. Candidates come from an index of word pairs, so a long
// article costs no more than its length.
func markRepeats(a *Article, sentences []sentence, lang *language) {
	n := len(sentences)
	r := repeats{text: a.Text, lang: lang, numbers: map[string]int32{}, pairNumbers: map[wordPair]int32{}, words: make([][]int32, n), pairs: make([][]int32, n), common: make([]int32, n)}
	exact := map[string]int{}
	var key []byte
	previous := -1 // the sentence that the last one repeated
	for i := range sentences {
		s := &sentences[i]
		if s.role == Boilerplate || s.reason == editedRole {
			continue
		}
		r.read(i, s)
		words := r.words[i]
		key = key[:0]
		for _, w := range words {
			key = binary.LittleEndian.AppendUint32(key, uint32(w))
		}
		of, ok := exact[string(key)]
		if !ok {
			of, ok = r.nearest(i, previous)
		}
		if !ok && s.role == Headline && len(words) >= pullQuoteTokens { // a pull quote
			for _, j := range r.holders[r.pairs[i][0]].sentences {
				if sentences[j].role == Claim && contains(r.words[j], words) {
					of, ok = int(j), true
					break
				}
			}
		}
		if ok && len(words) > 0 {
			s.role, s.reason = Duplicate, "repeat"
			previous = of
			continue
		}
		previous = -1
		exact[string(key)] = i
		for _, p := range r.pairs[i] {
			if h := &r.holders[p]; len(h.sentences) < 50 { // a pair in every sentence tells nothing
				h.sentences = append(h.sentences, int32(i))
			}
		}
	}
}

// Repeats know an article's words, and pairs of words, by numbers.
type repeats struct {
	text        string
	lang        *language
	numbers     map[string]int32
	pairNumbers map[wordPair]int32
	words       [][]int32 // of each sentence
	pairs       [][]int32 // of each sentence, distinct
	holders     []pairHolders
	common      []int32 // pairs that a sentence has in common with the present one
}

// A wordPair is two neighbouring words of a sentence.
type wordPair [2]int32

// PairHolders are the sentences that hold a pair and repeat none before them.
type pairHolders struct {
	sentences []int32
	last      int // the one that was read last, plus one
}

// read reads the words of sentence i.
func (r *repeats) read(i int, s *sentence) {
	number := func(norm string) {
		n, ok := r.numbers[norm]
		if !ok {
			n = int32(len(r.numbers))
			r.numbers[norm] = n
		}
		r.words[i] = append(r.words[i], n)
	}
	for _, t := range tokens(r.text, s.start, s.end) {
		if r.lang.unspaced {
			for _, c := range strings.Split(t.norm, "") {
				number(c)
			}
		} else {
			number(t.norm)
		}
	}
	for k := 1; k < len(r.words[i]); k++ {
		p := wordPair{r.words[i][k-1], r.words[i][k]}
		n, ok := r.pairNumbers[p]
		if !ok {
			n = int32(len(r.holders))
			r.pairNumbers[p], r.holders = n, append(r.holders, pairHolders{})
		}
		if h := &r.holders[n]; h.last != i+1 {
			h.last = i + 1
			r.pairs[i] = append(r.pairs[i], n)
		}
	}
}

// nearest finds the earlier sentence with most word pairs in common, if enough.
func (r *repeats) nearest(i, previous int) (int, bool) {
	if len(r.words[i]) < nearRepeatTokens {
		return 0, false
	}
	best := int32(-1)
	for _, p := range r.pairs[i] {
		for _, j := range r.holders[p].sentences {
			r.common[j]++
			if best < 0 || r.common[j] > r.common[best] || r.common[j] == r.common[best] && j < best {
				best = j
			}
		}
	}
	if best < 0 {
		return 0, false
	}
	alike := 200 * int(r.common[best]) / (len(r.pairs[i]) + len(r.pairs[best]))
	for _, p := range r.pairs[i] {
		for _, j := range r.holders[p].sentences {
			r.common[j] = 0
		}
	}
	of := int(best)
	return of, alike >= nearRepeat || alike >= runRepeat && previous >= 0 && of > previous && of <= previous+3
}

// contains tells whether the words hold part, one word after the other.
func contains(words, part []int32) bool {
	for k := 0; k+len(part) <= len(words); k++ {
		if slices.Equal(words[k:k+len(part)], part) {
			return true
		}
	}
	return false
}
