package compare

import "slices"

// A calibration turns raw scores into expectations. Pairs of sentences of one
// article hardly ever state the same, so they show what chance looks like in
// this very story: above u, their upper quantile, scores fall off like an
// exponential tail of mean excess β, as in the E-values of sequence search
// (Karlin and Altschul 1990).
type calibration struct {
	u, beta int64 // 1/65536
	// offset is ln(share of pairs above u · cross-article pairs per sentence).
	offset int64
}

func calibrate(same []int64, pairsPerSentence int, w *weights) calibration {
	slices.Sort(same)
	n := int64(len(same))
	u, beta := w.priorTail, w.priorSlope
	if n > 0 {
		k := n * w.quantile / 100
		at := same[min(k, n-1)]
		sum, tail := int64(0), int64(0)
		for _, s := range same[min(k, n-1):] {
			if s > at {
				sum += s - at
				tail++
			}
		}
		u = (at*n + w.priorTail*w.priorPairs) / (n + w.priorPairs)
		prior := w.priorPairs * (100 - w.quantile) / 100
		beta = (sum + w.priorSlope*prior) / max(tail+prior, 1)
	}
	// Two short articles offer few rivals, but not fewer reasons to be careful.
	const fewest = 10
	share := int64(ln1024(int(100-w.quantile), 100)) << 6
	return calibration{u, max(beta, 1), share + int64(ln1024(max(pairsPerSentence, fewest), 1))<<6}
}

// lnE is the natural logarithm, in 1/65536, of the number of pairs that chance
// would give a sentence at this raw score or better.
func (c calibration) lnE(raw int64) int64 {
	return c.offset - (raw-c.u)*one/c.beta
}

// rawAt is the least raw score with no more than lnE.
func (c calibration) rawAt(lnE int64) int64 {
	raw := c.u + (c.offset-lnE)*c.beta/one
	for c.lnE(raw) > lnE {
		raw++
	}
	for c.lnE(raw-1) <= lnE {
		raw--
	}
	return raw
}
