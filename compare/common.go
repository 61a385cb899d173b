package compare

// Common terms are those in too many sentences for a list. What every sentence
// holds of them stands beside it: it is read for each pair that is scored, in the
// three spaces one after the other, so that it is one run of memory.
type commonTerms struct {
	terms []commonTerm
	at    []int32 // those of sentence i in space k begin at at[3·i+k]
	// length is at least the length of each such part, in 1/unit.
	length [3][]int64
}

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
	c := &commonTerms{at: make([]int32, 1, 3*len(rows[0])+1)}
	total := int32(0)
	for k := range c.length {
		c.length[k] = make([]int64, len(rows[k]))
		for id, n := range number[k] {
			if n < 0 {
				total += df[k][id]
			}
		}
	}
	c.terms = make([]commonTerm, 0, total)
	for i := range rows[0] {
		for k := range rows {
			square := uint64(0)
			for _, e := range rows[k][i] {
				if n := number[k][e.id]; n < 0 {
					c.terms = append(c.terms, commonTerm{uint16(-n - 1), uint16(e.weight)})
					square += uint64(int64(e.weight) * int64(e.weight))
				}
			}
			c.length[k][i] = int64(isqrt(square)) + 1
			c.at = append(c.at, int32(len(c.terms)))
		}
	}
	return c
}

// of gives the common terms of sentence i in space k.
func (c *commonTerms) of(i, k int) []commonTerm { return c.terms[c.at[3*i+k]:c.at[3*i+k+1]] }
