package story

import (
	"fmt"
	"math/rand"
	"reflect"
	"slices"
	"testing"
)

func profileOf(day int32, keys ...string) Profile {
	var terms []Term
	for _, k := range keys {
		terms = append(terms, Term{k, 6 << 10, k})
	}
	return NewProfile("id", day, terms)
}

func TestKeysLetNearArticlesMeetOnce(t *testing.T) {
	days := []int32{Undated, -9, -1}
	for d := int32(0); d < 20; d++ {
		days = append(days, d)
	}
	for _, a := range days {
		for _, b := range days {
			postings := map[Key][]Posting{}
			for i, day := range []int32{a, b} {
				p := profileOf(day, "x")
				p.Keys(int64(i), true, func(k Key, p Posting) { postings[k] = append(postings[k], p) })
			}
			met := 0
			for k, ps := range postings {
				Neighbours(k, ps, func(int64, uint64, Neighbour) { met++ })
			}
			want := 0
			if a == Undated || b == Undated || max(a-b, b-a) <= daysApart {
				want = 1
			}
			if met != want {
				t.Errorf("days %d and %d meet %d times, want %d", a, b, met, want)
			}
		}
	}
}

// An article that tells two events must not make them one.
func TestGroupBridge(t *testing.T) {
	edges := []Edge{{0, 1, 500}, {1, 2, 500}, {0, 2, 500}, {10, 11, 500}, {11, 12, 500}, {10, 12, 500}, {2, 10, 400}}
	want := [][]int64{{0, 1, 2}, {10, 11, 12}}
	if got := Group(edges); !reflect.DeepEqual(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}

// What two groups would take by the lower threshold belongs to neither.
func TestGroupTorn(t *testing.T) {
	edges := []Edge{{0, 1, 500}, {10, 11, 500}, {0, 5, 180}, {1, 5, 180}, {5, 10, 140}, {5, 11, 140}}
	if got, want := Group(edges), [][]int64{{0, 1}, {5}, {10, 11}}; !reflect.DeepEqual(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
	if got, want := Group(edges[:4]), [][]int64{{0, 1, 5}, {10, 11}}; !reflect.DeepEqual(got, want) {
		t.Errorf("with one group near: got %v, want %v", got, want)
	}
}

// A term that too many articles hold brings nobody together, and no key's work
// goes beyond the cap.
func TestNeighboursCap(t *testing.T) {
	var ps []Posting
	for i := range int64(MaxPosting + 1) {
		ps = append(ps, Posting{i, 0, 1024, 1 << 20})
	}
	count := func(ps []Posting) (n int) {
		Neighbours(Key{0, "x"}, ps, func(int64, uint64, Neighbour) { n++ })
		return n
	}
	if n := count(ps); n != 0 {
		t.Errorf("%d pairs over the cap", n)
	}
	if n, want := count(ps[1:]), MaxPosting*(MaxPosting-1)/2; n != want {
		t.Errorf("%d pairs at the cap, want %d", n, want)
	}
}

// The grouping is checked against the slow one: look at all pairs of groups,
// join the best, until none is good enough.
func TestGroupAgainstSlow(t *testing.T) {
	r := rand.New(rand.NewSource(1))
	for range 300 {
		n := int64(2 + r.Intn(8))
		var edges []Edge
		for a := range n {
			for b := a + 1; b < n; b++ {
				if r.Intn(3) > 0 {
					edges = append(edges, Edge{a, b, int32(edgeFloor + r.Intn(400))})
				}
			}
		}
		got, want := Group(edges), slowGroup(edges)
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Fatalf("edges %v: got %v, want %v", edges, got, want)
		}
		r.Shuffle(len(edges), func(i, j int) { edges[i], edges[j] = edges[j], edges[i] })
		if again := Group(edges); fmt.Sprint(again) != fmt.Sprint(got) {
			t.Fatalf("edges in another order: got %v, want %v", again, got)
		}
	}
}

// An archive groups each component of strong edges by itself, which must be the
// same as grouping everything.
func TestGroupByComponent(t *testing.T) {
	r := rand.New(rand.NewSource(2))
	for range 300 {
		n := int64(4 + r.Intn(12))
		var edges []Edge
		component := make([]int64, n)
		for a := range n {
			component[a] = a
		}
		for a := range n {
			for b := a + 1; b < n; b++ {
				if r.Intn(3) > 0 {
					continue
				}
				e := Edge{a, b, int32(edgeFloor + r.Intn(250))}
				edges = append(edges, e)
				if from, to := component[b], component[a]; Strong(e.Score) {
					for i := range component {
						if component[i] == from {
							component[i] = to
						}
					}
				}
			}
		}
		var got [][]int64
		for c := range n {
			var own []Edge
			for _, e := range edges {
				if component[e.A] == c && component[e.B] == c {
					own = append(own, e)
				}
			}
			got = append(got, Group(own)...)
		}
		several := func(groups [][]int64) string {
			groups = slices.DeleteFunc(groups, func(g []int64) bool { return len(g) == 1 })
			slices.SortFunc(groups, func(x, y []int64) int { return int(x[0] - y[0]) })
			return fmt.Sprint(groups)
		}
		if got, want := several(got), several(Group(edges)); got != want {
			t.Fatalf("edges %v: by component %s, together %s", edges, got, want)
		}
	}
}

func slowGroup(edges []Edge) [][]int64 {
	score := map[[2]int64]int64{}
	var groups [][]int64
	for _, e := range edges {
		score[[2]int64{e.A, e.B}] = int64(e.Score)
		for _, a := range []int64{e.A, e.B} {
			if !slices.ContainsFunc(groups, func(g []int64) bool { return g[0] == a }) {
				groups = append(groups, []int64{a})
			}
		}
	}
	slices.SortFunc(groups, func(x, y []int64) int { return int(x[0] - y[0]) })
	mean := func(g, h []int64) int64 {
		sum := int64(0)
		for _, a := range g {
			for _, b := range h {
				sum += score[[2]int64{min(a, b), max(a, b)}]
			}
		}
		return sum / int64(len(g)*len(h))
	}
	alone := map[int64]bool{}
	for {
		best, at := int64(-1), [2]int{-1, -1}
		for i := range groups {
			for j := i + 1; j < len(groups); j++ {
				mean, least := mean(groups[i], groups[j]), int64(join)
				if one := len(groups[i]) == 1; one != (len(groups[j]) == 1) {
					least = joinOne(join)
				}
				if alone[groups[i][0]] || alone[groups[j][0]] {
					continue
				}
				if mean >= least && mean > best {
					best, at = mean, [2]int{i, j}
				}
			}
		}
		if at[0] < 0 {
			break
		}
		if best < join { // an article and a group: no other group may want it
			one := groups[at[0]]
			if len(one) > 1 {
				one = groups[at[1]]
			}
			wanted := 0
			for _, g := range groups {
				if len(g) > 1 && mean(one, g) >= joinOne(join) {
					wanted++
				}
			}
			if wanted > 1 {
				alone[one[0]] = true
				continue
			}
		}
		groups[at[0]] = append(groups[at[0]], groups[at[1]]...)
		groups = slices.Delete(groups, at[1], at[1]+1)
	}
	for _, g := range groups {
		slices.Sort(g)
	}
	return groups
}

func TestWhy(t *testing.T) {
	got := Why([]Profile{profileOf(0, "kmp", "sawung", "tirta"), profileOf(0, "sawung", "tirta"), profileOf(0, "tirta")})
	if want := []string{"tirta", "sawung"}; !reflect.DeepEqual(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}
