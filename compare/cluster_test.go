package compare

import (
	"slices"
	"testing"
)

func TestClusters(t *testing.T) {
	link := func(a, b int32) clusterLink { return clusterLink{a, b, false} }
	for _, c := range []struct {
		reason string
		owner  []int32
		links  []clusterLink
		want   []int32
	}{
		{"a link joins two", []int32{0, 1, 2}, []clusterLink{link(0, 2)}, []int32{0, 1, 0}},
		{"three that are all linked", []int32{0, 1, 2}, []clusterLink{link(0, 1), link(1, 2), link(0, 2)}, []int32{0, 0, 0}},
		{"half of the pairs suffice", []int32{0, 1, 2}, []clusterLink{link(0, 1), link(1, 2)}, []int32{0, 0, 0}},
		{"one sentence that holds two statements does not chain them",
			[]int32{0, 1, 0, 1, 2}, []clusterLink{link(0, 1), link(2, 3), link(1, 4), link(3, 4)}, []int32{0, 0, 2, 2, 0}},
		{"two of one article stay apart unless both are linked", []int32{0, 0, 1}, []clusterLink{link(0, 2), link(1, 2)}, []int32{0, 0, 0}},
	} {
		if got := clusters(len(c.owner), c.links, c.owner); !slices.Equal(got, c.want) {
			t.Errorf("%s: %v, want %v", c.reason, got, c.want)
		}
	}
}
