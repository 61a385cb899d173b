package compare

// Common terms are those in too many sentences for a list. What every sentence
// holds of them stands beside it: it is read for each pair that is scored, in one run
// of memory, part after part.
type commonTerms struct {
	terms []commonTerm
	at    []int32 // where each part of each sentence begins
	// lengths are at least the length of each such part, in 1/unit.
	lengths [][len(commonParts)]int32
}

// commonParts are the spaces of the parts. Words come first, which are few and weigh
// much; then the n-grams that are not in oftenShare of the sentences: the others are
// many and weigh little, so that most pairs that come to nothing are left before them.
var commonParts = [...]int{2, 1, 0, 1, 0}

const (
	firstOften = 3 // of the parts
	oftenShare = 5
)

// A commonTerm has its weight in 1/unit.
type commonTerm struct{ term, weight uint16 }

// mostCommon is how many there may be in a space: their numbers are short.
const mostCommon = 1 << 16

// numberTerms gives the terms of a space that stand in more than one sentence
// their numbers, from 1 on: those of lists, and, negative, those in more than limit
// sentences. The limit is doubled until no more are above it than have numbers.
func numberTerms(df []int32, limit int) []int32 {
	number := make([]int32, len(df))
	lists, left := int32(0), int32(0)
	for id, n := range df {
		switch {
		case int(n) > limit:
			if left == mostCommon {
				return numberTerms(df, 2*limit)
			}
			left++
			number[id] = -left
		case n > 1:
			lists++
			number[id] = lists
		}
	}
	return number
}

func newCommonTerms(rows [3][]vector, number, df [3][]int32) *commonTerms {
	n := len(rows[0])
	c := &commonTerms{at: make([]int32, 1, len(commonParts)*n+1), lengths: make([][len(commonParts)]int32, n)}
	total := int32(0)
	for k := range rows {
		for id, n := range number[k] {
			if n < 0 {
				total += df[k][id]
			}
		}
	}
	c.terms = make([]commonTerm, 0, total)
	for i := range c.lengths {
		for part, k := range commonParts {
			square := uint64(0)
			for _, e := range rows[k][i] {
				if number := number[k][e.id]; number < 0 && (k == 2 || (int(df[k][e.id])*oftenShare > n) == (part >= firstOften)) {
					c.terms = append(c.terms, commonTerm{uint16(-number - 1), uint16(e.weight)})
					square += uint64(int64(e.weight) * int64(e.weight))
				}
			}
			c.lengths[i][part] = int32(isqrt(square)) + 1
			c.at = append(c.at, int32(len(c.terms)))
		}
	}
	return c
}

// of gives the common terms of sentence i in a part.
func (c *commonTerms) of(i, part int) []commonTerm {
	at := len(commonParts)*i + part
	return c.terms[c.at[at]:c.at[at+1]]
}
