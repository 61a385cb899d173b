package compare

import (
	"slices"
	"unicode/utf8"
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
// that is not boilerplate; cut has their tokens. Candidates come from an index of
// word pairs, so a long article costs no more than its length.
func markRepeats(cut *tokenRows, sentences []sentence, lang *language) {
	n := len(sentences)
	r := repeats{lang: lang, words: make([][]int32, n), pairs: make([][]int32, n), common: make([]int32, n), numbered: make([]int32, 0, 2*len(cut.all))}
	exact := map[uint64]int{} // by the hashes of their words
	previous := -1            // the sentence that the last one repeated
	for i := range sentences {
		s := &sentences[i]
		if s.role == Boilerplate || s.reason == editedRole {
			continue
		}
		r.read(i, cut.of(i))
		words, key := r.words[i], uint64(hashStart)
		for _, w := range words {
			key = (key ^ uint64(w)) * hashPrime
		}
		of, ok := exact[key]
		if ok = ok && slices.Equal(words, r.words[of]); !ok {
			of, ok = r.nearest(i, previous)
		}
		if !ok && s.role == Headline && len(words) >= pullQuoteTokens { // a pull quote
			for at := r.holders[r.pairs[i][0]].first; at > 0 && !ok; at = r.held[at-1].next {
				if j := r.held[at-1].sentence; sentences[j].role == Claim && contains(r.words[j], words) {
					of, ok = int(j), true
				}
			}
		}
		if ok && len(words) > 0 {
			s.role, s.reason = Duplicate, "repeat"
			previous = of
			continue
		}
		previous = -1
		exact[key] = i
		for _, p := range r.pairs[i] {
			r.hold(p, int32(i))
		}
	}
}

// Repeats know an article's words, and pairs of words, by numbers.
type repeats struct {
	lang        *language
	numbers     numbering
	pairNumbers numbering
	words       [][]int32 // of each sentence
	pairs       [][]int32 // of each sentence, distinct
	numbered    []int32   // what words and pairs are parts of
	holders     []pairHolders
	held        []heldPair
	common      []int32 // pairs that a sentence has in common with the present one
}

// PairHolders are the sentences that hold a pair and repeat none before them, in a
// list: the places of its first and last in held, plus one.
type pairHolders struct {
	first, last int32
	count       int32
	read        int32 // the sentence that was read last, plus one
}

type heldPair struct{ sentence, next int32 }

// hold notes that a sentence holds a pair.
func (r *repeats) hold(pair, sentence int32) {
	h := &r.holders[pair]
	if h.count == 50 { // a pair in every sentence tells nothing
		return
	}
	r.held = append(r.held, heldPair{sentence: sentence})
	at := int32(len(r.held))
	if h.count++; h.first == 0 {
		h.first = at
	} else {
		r.held[h.last-1].next = at
	}
	h.last = at
}

// read reads the words of sentence i.
func (r *repeats) read(i int, ts []token) {
	from := len(r.numbered)
	for _, t := range ts {
		if r.lang.unspaced {
			for k, c := range t.norm {
				r.numbered = append(r.numbered, r.numbers.number(keyOf(t.norm[k:k+utf8.RuneLen(c)])))
			}
		} else {
			r.numbered = append(r.numbered, r.numbers.number(keyOf(t.norm)))
		}
	}
	to := len(r.numbered)
	words := r.numbered[from:to:to]
	for k := 1; k < len(words); k++ {
		n := r.pairNumbers.number((uint64(words[k-1])<<32 | uint64(words[k])) * hashPrime)
		if int(n) == len(r.holders) {
			r.holders = append(r.holders, pairHolders{})
		}
		if h := &r.holders[n]; h.read != int32(i)+1 {
			h.read = int32(i) + 1
			r.numbered = append(r.numbered, n)
		}
	}
	r.words[i], r.pairs[i] = words, r.numbered[to:len(r.numbered):len(r.numbered)]
}

// nearest finds the earlier sentence with most word pairs in common, if enough.
func (r *repeats) nearest(i, previous int) (int, bool) {
	if len(r.words[i]) < nearRepeatTokens {
		return 0, false
	}
	best := int32(-1)
	for _, p := range r.pairs[i] {
		for at := r.holders[p].first; at > 0; at = r.held[at-1].next {
			j := r.held[at-1].sentence
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
		for at := r.holders[p].first; at > 0; at = r.held[at-1].next {
			r.common[r.held[at-1].sentence] = 0
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
