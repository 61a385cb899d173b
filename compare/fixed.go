package compare

import "math/bits"

// Scores must come out the same on every processor and in WebAssembly, and
// float sums depend on their order and on fused multiply-add. So everything is
// counted in integers: logarithms in 1/1024, similarities in 1/65536 (one).
const one = 1 << 16

// ln1024 is the natural logarithm of num/den in 1/1024, rounded down to the
// precision of its 1/65536 binary logarithm. num and den are positive and
// below 2^31.
func ln1024(num, den int) int32 {
	const ln2 = 45426 // ln 2 in 1/65536
	return int32((log2(uint64(num)) - log2(uint64(den))) * ln2 >> 22)
}

// log2 is the binary logarithm in 1/65536: the integer part from the bit
// length, each further bit by squaring the mantissa.
func log2(x uint64) int64 {
	n := bits.Len64(x) - 1
	out := int64(n) << 16
	m := x << (63 - n) >> 32 // 1.31 fixed point
	for bit := int64(1) << 15; bit > 0; bit >>= 1 {
		m = m * m >> 31
		if m >= 1<<32 {
			m >>= 1
			out |= bit
		}
	}
	return out
}

// exp is e^x for x in 1/65536, in 1/65536, 0 below -11 and capped at e^11.
func exp(x int64) int64 {
	if x < -11*one {
		return 0
	}
	x = min(x, 11*one)
	const perLn2 = 94548 // 1/ln 2 in 1/65536
	y := x * perLn2 >> 16
	whole, part := y>>16, y&(one-1)
	// 2^part by its series in t = part·ln 2; five terms are exact to 1/65536.
	t := part * 45426 >> 16
	sum, term := int64(one), int64(one)
	for k := int64(1); k <= 6; k++ {
		term = term * t / (k << 16)
		sum += term
	}
	if whole >= 0 {
		return sum << whole
	}
	return sum >> -whole
}

// isqrt is the integer square root, rounded down.
func isqrt(x uint64) uint64 {
	if x == 0 {
		return 0
	}
	r := uint64(1) << ((bits.Len64(x) + 1) / 2)
	for {
		next := (r + x/r) / 2
		if next >= r {
			return r
		}
		r = next
	}
}
