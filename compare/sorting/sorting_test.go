package sorting

import (
	"cmp"
	"math/rand"
	"slices"
	"testing"
)

type item struct{ key, at int }

func byKey(x, y item) int { return cmp.Compare(x.key, y.key) }

// Equal items must stand as package slices leaves them: results do not depend
// on which of the two sorted a list.
func TestByLikeSlices(t *testing.T) {
	random := rand.New(rand.NewSource(1))
	for length := range 300 {
		list := make([]item, length)
		for i := range list {
			list[i] = item{random.Intn(length/3 + 1), i}
		}
		want, got := slices.Clone(list), slices.Clone(list)
		slices.SortFunc(want, byKey)
		By(got, byKey)
		if !slices.Equal(got, want) {
			t.Fatalf("By: %v, want %v", got, want)
		}
	}
}

func TestStable(t *testing.T) {
	list := make([]item, 100)
	for i := range list {
		list[i] = item{i % 7, i}
	}
	Stable(list, byKey)
	if !slices.IsSortedFunc(list, func(x, y item) int { return cmp.Or(byKey(x, y), cmp.Compare(x.at, y.at)) }) {
		t.Errorf("equal items changed places: %v", list)
	}
}
