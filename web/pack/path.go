package pack

import (
	"math"
	"slices"
)

// A step leads to a place of the block: the last literal or match before it,
// and what the cheapest way there costs.
type step struct {
	match
	cost uint32
}

// path is the cheapest way through the block. A literal is a match of length 1
// and distance 0.
func (f *finder) path(block []byte) []match {
	f.steps = slices.Grow(f.steps[:0], len(block)+1)[:len(block)+1]
	for i := range f.steps {
		f.steps[i].cost = math.MaxUint32
	}
	f.steps[0].cost = 0
	for i, b := range block {
		here := f.steps[i].cost
		f.reach(i+1, step{match{1, 0}, here + f.costs.literal[b]})
		length := int32(shortest)
		for _, m := range f.found[f.from[i]:f.from[i+1]] {
			symbol, extra := distanceSymbol(int(m.distance))
			cost := here + f.costs.distance[symbol] + uint32(extra)*bit
			if m.length >= enough {
				length = m.length
			}
			for ; length <= m.length; length++ {
				f.reach(i+int(length), step{match{length, m.distance}, cost + f.costs.length[length]})
			}
		}
	}
	var path []match
	for i := len(block); i > 0; i -= int(f.steps[i].length) {
		path = append(path, f.steps[i].match)
	}
	slices.Reverse(path)
	return path
}

func (f *finder) reach(place int, s step) {
	if s.cost < f.steps[place].cost {
		f.steps[place] = s
	}
}
