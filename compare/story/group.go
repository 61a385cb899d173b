package story

import (
	"cmp"
	"container/heap"
	"slices"

	"saksi/compare/sorting"
)

// Thresholds on the cosine of two profiles, in 1/1024. join is the middle of
// the range that is best on one half of the labelled pile; make eval fits it on
// either half and reports it on the other.
const (
	// edgeFloor: less alike, two articles are nobody's evidence.
	edgeFloor = 60
	// join: two groups are one event when their articles are so alike on average.
	join = 210
)

// joinOne is the threshold between an article and a group of several: an
// average over several pairs is a firmer measure than one pair, and a tabloid
// that tells the event in words of its own is no second event. Two groups of
// several need join, or the events of one week and place would run together.
func joinOne(join int64) int64 { return join * 3 / 5 }

// Group joins articles into events: average linkage, the most alike first,
// while the mean score over all pairs of the two sides reaches the threshold.
// A single bridge between two events, an article that tells both, therefore
// joins nothing. What no edge names is not in the result.
//
// Groups come with their articles ascending, ordered by the first.
func Group(edges []Edge) [][]int64 { return GroupAt(edges, join) }

// GroupAt is Group at another threshold, for fitting it.
func GroupAt(edges []Edge, join int64) [][]int64 {
	g := newGrouping(edges, join)
	for g.queue.Len() > 0 {
		p := heap.Pop(&g.queue).(proposal)
		if g.version[p.a] == p.versionA && g.version[p.b] == p.versionB && !g.torn(p) {
			g.merge(p.a, p.b)
		}
	}
	var out [][]int64
	for _, members := range g.members {
		if members != nil {
			slices.Sort(members)
			out = append(out, members)
		}
	}
	sorting.By(out, func(x, y []int64) int { return cmp.Compare(x[0], y[0]) })
	return out
}

// A grouping is the state of the linkage. A group is known by the place of its
// first article; sums[a][b] is the sum of scores between two groups.
type grouping struct {
	members [][]int64
	sums    []map[int32]int64
	version []int32 // counts a group's merges; -1 once it is part of another
	alone   []bool  // what lies between two groups and joins neither
	queue   queue
	join    int64
}

func newGrouping(edges []Edge, join int64) *grouping {
	var articles []int64
	for _, e := range edges {
		articles = append(articles, e.A, e.B)
	}
	slices.Sort(articles)
	articles = slices.Compact(articles)
	g := &grouping{
		members: make([][]int64, len(articles)),
		sums:    make([]map[int32]int64, len(articles)),
		version: make([]int32, len(articles)),
		alone:   make([]bool, len(articles)),
		join:    join,
	}
	for i, a := range articles {
		g.members[i] = []int64{a}
		g.sums[i] = map[int32]int64{}
	}
	for _, e := range edges {
		a, _ := slices.BinarySearch(articles, e.A)
		b, _ := slices.BinarySearch(articles, e.B)
		g.sums[a][int32(b)] = int64(e.Score)
		g.sums[b][int32(a)] = int64(e.Score)
	}
	for a := range g.sums {
		for b := range g.sums[a] {
			if int32(a) < b {
				g.propose(int32(a), b)
			}
		}
	}
	return g
}

func (g *grouping) propose(a, b int32) {
	if a > b {
		a, b = b, a
	}
	sizeA, sizeB := len(g.members[a]), len(g.members[b])
	mean, least := g.sums[a][b]/int64(sizeA*sizeB), g.join
	if min(sizeA, sizeB) == 1 && max(sizeA, sizeB) > 1 {
		least = joinOne(g.join)
	}
	if mean >= least {
		heap.Push(&g.queue, proposal{a, b, g.version[a], g.version[b], mean})
	}
}

// torn says that a proposal is to join an article by the lower threshold while
// another group would take it too: then it has the region or the trade in common
// with both, and it stays alone for good. By now no two groups are left that
// belong together: they would have joined at a higher mean.
func (g *grouping) torn(p proposal) bool {
	one, group := p.a, p.b
	if len(g.members[one]) > 1 {
		one, group = group, one
	}
	if len(g.members[group]) == 1 || p.mean >= g.join {
		return false
	}
	for other, sum := range g.sums[one] {
		size := int64(len(g.members[other]))
		if other != group && size > 1 && sum/size >= joinOne(g.join) {
			g.alone[one] = true
		}
	}
	return g.alone[one]
}

// merge makes b a part of a.
func (g *grouping) merge(a, b int32) {
	g.members[a] = append(g.members[a], g.members[b]...)
	for other, sum := range g.sums[b] {
		delete(g.sums[other], b)
		if other != a {
			g.sums[a][other] += sum
			g.sums[other][a] = g.sums[a][other]
		}
	}
	g.members[b], g.sums[b] = nil, nil
	g.version[b] = -1
	g.version[a]++
	for other := range g.sums[a] {
		g.propose(a, other)
	}
}

// A proposal is to merge two groups as they were when it was made.
type proposal struct {
	a, b, versionA, versionB int32
	mean                     int64
}

// queue is a heap: the most alike first, ties by place, so that the order of
// map iteration above never shows.
type queue []proposal

func (q queue) Len() int { return len(q) }
func (q queue) Less(i, j int) bool {
	x, y := q[i], q[j]
	return cmp.Or(cmp.Compare(y.mean, x.mean), cmp.Compare(x.a, y.a), cmp.Compare(x.b, y.b)) < 0
}
func (q queue) Swap(i, j int) { q[i], q[j] = q[j], q[i] }
func (q *queue) Push(x any)   { *q = append(*q, x.(proposal)) }
func (q *queue) Pop() any {
	old := *q
	p := old[len(old)-1]
	*q = old[:len(old)-1]
	return p
}

// Strong says that an edge may be the one over which two groups join: without
// any such edge between them their mean reaches no threshold.
func Strong(score int32) bool { return int64(score) >= joinOne(join) }
