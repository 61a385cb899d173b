package compare

import "math"

// Surroundings answer for the pairs of one sentence after the other: they keep
// the raw scores of the sentence, and of the ones before and behind it, with
// every other sentence in plain arrays.
type surroundings struct {
	*graph
	owner []int
	at    int        // the sentence
	raw   [3][]int32 // raw[i%3] are those of i
	laid  [3]int     // the sentences that they are of, plus one
}

func newSurroundings(g *graph, owner []int) *surroundings {
	s := &surroundings{graph: g, owner: owner}
	for k := range s.raw {
		s.raw[k] = make([]int32, len(owner))
	}
	return s
}

// moveTo goes on to sentence i.
func (s *surroundings) moveTo(i int) {
	s.at = i
	for x := max(i-1, 0); x <= min(i+1, len(s.owner)-1); x++ {
		raw, laid := s.raw[x%3], &s.laid[x%3]
		if *laid == x+1 {
			continue
		}
		if *laid > 0 {
			for _, n := range s.of(*laid - 1) {
				raw[n.sentence] = 0
			}
		}
		for _, n := range s.of(x) {
			raw[n.sentence] = n.score
		}
		*laid = x + 1
	}
}

// with is the raw score of the pair with j.
func (s *surroundings) with(j int) int64 { return int64(s.raw[s.at%3][j]) }

// third is the best evidence of a sentence of another article for the pair with
// j: the weaker of its two raw scores, or least. j's partners come by the levels of
// their scores, so the search ends where none can be better.
func (s *surroundings) third(j int, least int64) int64 {
	best, end := int32(least), endOf(int32(least))
	mine := s.raw[s.at%3]
	for _, n := range s.of(j) {
		if n.score <= best {
			if n.score < end {
				break
			}
			continue
		}
		if v := mine[n.sentence]; v > best {
			if o := s.owner[n.sentence]; o != s.owner[s.at] && o != s.owner[j] {
				best = min(v, n.score)
				end = endOf(best)
			}
		}
	}
	return int64(best)
}

// endOf is under which score all that follow in a row are lower than best.
func endOf(best int32) int32 {
	if level := levelOf(best); level > 0 {
		return level * levelWidth
	}
	return math.MinInt32
}

// beside is the best raw score among the pairs of direct neighbours.
func (s *surroundings) beside(j int) int64 {
	best := int32(0)
	for _, x := range [2]int{s.at - 1, s.at + 1} {
		if x < 0 || x >= len(s.owner) || s.owner[x] != s.owner[s.at] {
			continue
		}
		for _, y := range [2]int{j - 1, j + 1} {
			if y >= 0 && y < len(s.owner) && s.owner[y] == s.owner[j] {
				best = max(best, s.raw[x%3][y])
			}
		}
	}
	return int64(best)
}
