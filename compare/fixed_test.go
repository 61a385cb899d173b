package compare

import (
	"math"
	"testing"
)

func TestFixedPointAgainstFloats(t *testing.T) {
	for _, c := range [][2]int{{1, 1}, {2, 1}, {10, 3}, {101, 2}, {15001, 7}, {1, 9}, {1 << 30, 3}} {
		want := math.Log(float64(c[0])/float64(c[1])) * 1024
		if got := ln1024(c[0], c[1]); math.Abs(float64(got)-want) > 1.5 {
			t.Errorf("ln1024(%d, %d) = %d, want %.1f", c[0], c[1], got, want)
		}
	}
	for _, x := range []float64{-10, -3.5, -1, -.01, 0, .01, 1, 2.5, 7} {
		want := math.Exp(x) * one
		if got := exp(int64(x * one)); math.Abs(float64(got)-want) > 4+want/8000 {
			t.Errorf("exp(%g) = %d, want %.1f", x, got, want)
		}
	}
	for _, x := range []uint64{0, 1, 2, 3, 4, 15, 16, 17, 1<<32 - 1, 1 << 60, 1<<64 - 1} {
		r := isqrt(x)
		if r*r > x || (r+1)*(r+1) <= x && (r+1)*(r+1) > r*r {
			t.Errorf("isqrt(%d) = %d", x, r)
		}
	}
}
