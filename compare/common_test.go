package compare

import (
	"slices"
	"testing"
)

func TestTermsAreNumbered(t *testing.T) {
	if got := numberTerms([]int32{1, 2, 9, 3, 8, 1}, 4); !slices.Equal(got, []int32{0, 1, -1, 2, -2, 0}) {
		t.Errorf("terms are numbered %v", got)
	}
	// One more than have a number: the limit gives way, for all that are as rare.
	df := slices.Repeat([]int32{70}, mostCommon+1)
	df[3] = 200
	number := numberTerms(df, 64)
	if number[0] != 1 || number[3] != -1 || number[mostCommon] != mostCommon {
		t.Errorf("beyond the numbers: %d, %d, %d", number[0], number[3], number[mostCommon])
	}
}
