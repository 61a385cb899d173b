package pack

import "github.com/andybalholm/brotli/matchfinder"

// The limits of the format (RFC 1951, section 3.2.5).
const (
	window   = 1 << 15
	shortest = 3
	longest  = 258
)

const (
	depth  = 128 // earlier places that are looked at: twice as many gain 0.1 %
	enough = 128 // a match of this length is taken whole, nothing is looked for inside it
	rounds = 4   // paths for a block: twice as many gain 0.3 %
)

// A finder chooses matches for one block after another.
type finder struct {
	text  []byte
	last  []int32 // of each hash of three bytes: the place after the last one, 0 for none
	chain []int32 // of each place: the same for the one before with its hash
	costs costs

	found []match // of the block, those of place i in found[from[i]:from[i+1]], each longer than the one before
	from  []int32
	steps []step
}

type match struct{ length, distance int32 }

func (f *finder) Reset() { *f = finder{} }

func (f *finder) FindMatches(dst []matchfinder.Match, block []byte) []matchfinder.Match {
	if f.last == nil {
		f.last = make([]int32, 1<<16)
		f.costs = costsOf(nil, nil)
	}
	start := len(f.text)
	f.text = append(f.text, block...)
	f.search(start)
	// The costs of the block before are a good beginning, but not after data
	// that does not pack: no match is cheap then, and none will ever be.
	path, sum := f.settle(block, f.costs)
	costs := f.costs
	if fresh, other := f.settle(block, costsOf(nil, nil)); other < sum {
		path = fresh
	} else {
		f.costs = costs
	}
	literals := 0
	for _, m := range path {
		if m.distance == 0 {
			literals++
			continue
		}
		dst = append(dst, matchfinder.Match{Unmatched: literals, Length: int(m.length), Distance: int(m.distance)})
		literals = 0
	}
	if literals > 0 {
		dst = append(dst, matchfinder.Match{Unmatched: literals})
	}
	return dst
}

// settle goes through the block from the given costs until path and costs fit
// each other, and says what the path costs then.
func (f *finder) settle(block []byte, from costs) (path []match, sum uint64) {
	f.costs = from
	for range rounds {
		path = f.path(block)
		f.costs = costsOf(block, path)
	}
	at := 0
	for _, m := range path {
		if m.distance == 0 {
			sum += uint64(f.costs.literal[block[at]])
		} else {
			symbol, extra := distanceSymbol(int(m.distance))
			sum += uint64(f.costs.length[m.length] + f.costs.distance[symbol] + uint32(extra)*bit)
		}
		at += int(m.length)
	}
	return path, sum
}

// search finds, for every place from start on, the nearest match of each length.
func (f *finder) search(start int) {
	f.found, f.from = f.found[:0], f.from[:0]
	next := start // the place to look from
	for at := start; at < len(f.text); at++ {
		f.from = append(f.from, int32(len(f.found)))
		here := f.text[at:]
		if len(here) < shortest {
			// Until the next block comes nobody knows what begins here.
			f.chain = append(f.chain, 0)
			continue
		}
		hash := (uint32(here[0]) | uint32(here[1])<<8 | uint32(here[2])<<16) * 0x9E3779B1 >> 16
		before := f.last[hash]
		f.last[hash] = int32(at + 1)
		f.chain = append(f.chain, before)
		if at < next {
			continue
		}
		length, most := shortest-1, min(longest, len(here))
		for range depth {
			distance := at + 1 - int(before)
			if before == 0 || distance > window || length == most {
				break
			}
			there := f.text[before-1:]
			if there[length] == here[length] {
				n := 0
				for n < most && there[n] == here[n] {
					n++
				}
				if n > length {
					length = n
					f.found = append(f.found, match{int32(n), int32(distance)})
				}
			}
			before = f.chain[before-1]
		}
		if length >= enough {
			next = at + length
		}
	}
	f.from = append(f.from, int32(len(f.found)))
}
