package compare

import "strings"

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
	exact := map[string]int{}
	index := map[string][]int{} // word pair -> sentences
	shingles := make([][]string, len(sentences))
	previous := -1 // the sentence that the last one repeated
	for i := range sentences {
		s := &sentences[i]
		if s.role == Boilerplate || s.reason == editedRole {
			continue
		}
		words := repeatWords(a.Text, s, lang)
		key := strings.Join(words, " ")
		shingles[i] = pairs(words)
		of, ok := exact[key]
		if !ok {
			of, ok = nearest(i, words, shingles, index, previous)
		}
		if !ok && s.role == Headline && len(words) >= pullQuoteTokens { // a pull quote
			for _, j := range index[shingles[i][0]] {
				if sentences[j].role == Claim && strings.Contains(" "+strings.Join(repeatWords(a.Text, &sentences[j], lang), " ")+" ", " "+key+" ") {
					of, ok = j, true
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
		exact[key] = i
		for _, p := range shingles[i] {
			if len(index[p]) < 50 { // a pair in every sentence tells nothing
				index[p] = append(index[p], i)
			}
		}
	}
}

// nearest finds the earlier sentence with most word pairs in common, if enough.
func nearest(i int, words []string, shingles [][]string, index map[string][]int, previous int) (int, bool) {
	if len(words) < nearRepeatTokens {
		return 0, false
	}
	common := map[int]int{}
	best := -1
	for _, p := range shingles[i] {
		for _, j := range index[p] {
			common[j]++
			if best < 0 || common[j] > common[best] || common[j] == common[best] && j < best {
				best = j
			}
		}
	}
	if best < 0 {
		return 0, false
	}
	alike := 200 * common[best] / (len(shingles[i]) + len(shingles[best]))
	return best, alike >= nearRepeat || alike >= runRepeat && previous >= 0 && best > previous && best <= previous+3
}

func repeatWords(text string, s *sentence, lang *language) []string {
	var out []string
	for _, t := range tokens(text, s.start, s.end) {
		if lang.unspaced {
			out = append(out, strings.Split(t.norm, "")...)
		} else {
			out = append(out, t.norm)
		}
	}
	return out
}

// pairs are the distinct pairs of neighbouring words.
func pairs(words []string) []string {
	seen := map[string]bool{}
	var out []string
	for k := 0; k+1 < len(words); k++ {
		p := words[k] + " " + words[k+1]
		if !seen[p] {
			seen[p] = true
			out = append(out, p)
		}
	}
	return out
}
