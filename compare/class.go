package compare

import (
	"unicode"

	// Edit distance over runes (MIT, no dependencies); here a rune stands for a word.
	"github.com/agnivade/levenshtein"
)

// wordSimilarity is 1 - edit distance / length of the longer sentence, counted
// in words and in 1/65536: how much of the one is the other, word by word.
func (f *features) wordSimilarity(i, j int32) int64 {
	longer := max(len(f.words[i]), len(f.words[j]))
	if longer == 0 {
		return one
	}
	return one - one*int64(levenshtein.ComputeDistance(f.asRunes(i), f.asRunes(j)))/int64(longer)
}

// asRunes gives a sentence's words as runes, one for each that the story has, so
// that they are looked up once a sentence and not once a pair.
func (f *features) asRunes(i int32) string {
	const first = 0x10000 // behind it every rune is valid
	if f.inRunes == nil {
		f.inRunes, f.runes = make([]string, len(f.words)), map[string]rune{}
	}
	if f.inRunes[i] == "" {
		out := make([]rune, 0, len(f.words[i]))
		for _, w := range f.words[i] {
			if w.slot {
				continue // a slot beside its value
			}
			r, ok := f.runes[w.surface]
			if !ok {
				r = min(rune(first+len(f.runes)), unicode.MaxRune)
				f.runes[w.surface] = r
			}
			out = append(out, r)
		}
		f.inRunes[i] = string(out)
	}
	return f.inRunes[i]
}

// sameSurfaces tells whether two sentences have the same words in the same order.
func sameSurfaces(a, b []word) bool {
	for len(a) > 0 || len(b) > 0 {
		switch {
		case len(a) > 0 && a[0].slot:
			a = a[1:]
		case len(b) > 0 && b[0].slot:
			b = b[1:]
		case len(a) == 0 || len(b) == 0 || a[0].surface != b[0].surface:
			return false
		default:
			a, b = a[1:], b[1:]
		}
	}
	return true
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
