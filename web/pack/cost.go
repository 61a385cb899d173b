package pack

import "math/bits"

// bit is the cost of one bit: costs have six binary places.
const bit = 1 << places

const places = 6

// costs are those of literals, of lengths and of distances by their symbol.
type costs struct {
	literal  [256]uint32
	length   [longest + 1]uint32
	distance [30]uint32
}

// costsOf estimates what a block's codes cost, from how often a path uses them.
func costsOf(block []byte, path []match) costs {
	var symbols [286]uint32 // literals, the end of the block, lengths
	var c costs
	at := 0
	for _, m := range path {
		if m.distance == 0 {
			symbols[block[at]]++
		} else {
			length, _ := lengthSymbol(int(m.length))
			distance, _ := distanceSymbol(int(m.distance))
			symbols[length]++
			c.distance[distance]++
		}
		at += int(m.length)
	}
	countsToCosts(symbols[:])
	countsToCosts(c.distance[:])
	copy(c.literal[:], symbols[:])
	for n := shortest; n <= longest; n++ {
		symbol, extra := lengthSymbol(n)
		c.length[n] = symbols[symbol] + uint32(extra)*bit
	}
	return c
}

// countsToCosts: a symbol costs its entropy, within the lengths that codes may
// have; one that was not used costs as if it had been, once.
func countsToCosts(counts []uint32) {
	sum := uint32(0)
	for _, n := range counts {
		sum += n
	}
	all := log2(max(sum, uint32(len(counts))))
	for i, n := range counts {
		counts[i] = max(bit, min(all-log2(max(n, 1)), 15*bit))
	}
}

// log2 of n > 0 with six binary places, by squaring.
func log2(n uint32) uint32 {
	whole := bits.Len32(n) - 1
	log, y := uint32(whole), uint64(n)<<(31-whole)
	for range places {
		y = y * y >> 31
		log <<= 1
		if y >= 1<<32 {
			y >>= 1
			log |= 1
		}
	}
	return log
}

// lengthSymbol and distanceSymbol give the format's symbols and how many bits
// follow them (RFC 1951, section 3.2.5).
func lengthSymbol(length int) (symbol, extra int) {
	n := length - shortest
	switch {
	case length == longest:
		return 285, 0
	case n < 8:
		return 257 + n, 0
	}
	k := bits.Len(uint(n)) - 1
	return 257 + 4*(k-1) + n>>(k-2)&3, k - 2
}

func distanceSymbol(distance int) (symbol, extra int) {
	n := distance - 1
	if n < 4 {
		return n, 0
	}
	k := bits.Len(uint(n)) - 1
	return 2*k + n>>(k-1)&1, k - 1
}
