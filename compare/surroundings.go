package compare

import "slices"

// Surroundings answer for the pairs of one sentence after the other: they keep
// the raw scores of the sentence, and of the ones before and behind it, with
// every other sentence in plain arrays.
type surroundings struct {
	*graph
	owner []int
	at    int        // the sentence, -1 before the first
	raw   [3][]int32 // raw[i%3] are those of i
}

func newSurroundings(g *graph, owner []int) *surroundings {
	s := &surroundings{graph: g, owner: owner, at: -1}
	for k := range s.raw {
		s.raw[k] = make([]int32, len(owner))
	}
	s.lay(0)
	return s
}

// strongestFirst orders every sentence's partners by raw score. As whole numbers
// they are sorted in half the time that a function to compare them takes.
func (g *graph) strongestFirst() {
	var keys []int64
	for i := range len(g.at) - 1 {
		row := g.of(i)
		keys = keys[:0]
		for _, n := range row {
			keys = append(keys, -int64(n.score)<<32|int64(n.sentence))
		}
		slices.Sort(keys)
		for k, key := range keys {
			row[k] = neighbour{int32(key), int32(-(key >> 32))}
		}
	}
}

// moveTo goes on to sentence i.
func (s *surroundings) moveTo(i int) {
	for s.at < i {
		if s.at > 0 {
			for _, n := range s.of(s.at - 1) {
				s.raw[(s.at-1)%3][n.sentence] = 0
			}
		}
		s.at++
		s.lay(s.at + 1)
	}
}

func (s *surroundings) lay(i int) {
	if i < len(s.owner) {
		for _, n := range s.of(i) {
			s.raw[i%3][n.sentence] = n.score
		}
	}
}

// third is the best evidence of a sentence of another article for the pair with
// j: the weaker of its two raw scores. j's partners come strongest first, so the
// search ends where none can be better.
func (s *surroundings) third(j int) int64 {
	best := int32(0)
	mine := s.raw[s.at%3]
	for _, n := range s.of(j) {
		if n.score <= best {
			break
		}
		if v := mine[n.sentence]; v > best {
			if o := s.owner[n.sentence]; o != s.owner[s.at] && o != s.owner[j] {
				best = min(v, n.score)
			}
		}
	}
	return int64(best)
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
