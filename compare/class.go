package compare

import (
	// Edit distance over runes (MIT, no dependencies); here a rune stands for a word.
	"github.com/agnivade/levenshtein"
)

// wordSimilarity is 1 - edit distance / length of the longer sentence, counted
// in words and in 1/65536: how much of the one is the other, word by word.
func wordSimilarity(a, b []word) int64 {
	longer := max(len(a), len(b))
	if longer == 0 {
		return one
	}
	runes := map[string]rune{}
	encode := func(words []word) string {
		out := make([]rune, 0, len(words))
		for _, w := range words {
			if w.slot {
				continue // a slot beside its value
			}
			r, ok := runes[w.surface]
			if !ok {
				r = rune(0x4e00 + len(runes)) // any range of valid runes
				runes[w.surface] = r
			}
			out = append(out, r)
		}
		return string(out)
	}
	return one - one*int64(levenshtein.ComputeDistance(encode(a), encode(b)))/int64(longer)
}

// otherValues says that two sentences of the same words are filled with other
// values: more than two of the one's are not in the other, and fewer are. Two
// landslides on one road read so; one value changed is a disagreement.
func otherValues(a, b []word) bool { return moreOthers(a, b) || moreOthers(b, a) }

func moreOthers(a, b []word) bool {
	differ, agree := 0, 0
	for _, x := range a {
		if x.quantity == nil || x.slot {
			continue
		}
		found := false
		for _, y := range b {
			found = found || y.quantity != nil && !y.slot && y.term == x.term
		}
		if found {
			agree++
		} else {
			differ++
		}
	}
	return differ > 2 && differ > agree
}
