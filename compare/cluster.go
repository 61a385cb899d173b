package compare

// A clusterLink joins two sentences, by index; links come strongest first.
type clusterLink struct {
	a, b   int32
	shared bool // class shared, else paraphrased; partial links never merge
}

// clusters puts sentences that state one thing together and gives each
// sentence the smallest index of its cluster. Links are taken strongest first;
// two clusters become one when at least half of their pairs across articles
// are linked (average linkage over yes and no), so that one sentence which
// holds two statements does not chain them together.
func clusters(sentences int, links []clusterLink, owner []int32) []int32 {
	root := make([]int32, sentences)
	members := make([][]int32, sentences)
	partners := make([][]int32, sentences)
	for i := range root {
		root[i] = int32(i)
		members[i] = []int32{int32(i)}
	}
	for _, l := range links {
		partners[l.a] = append(partners[l.a], l.b)
		partners[l.b] = append(partners[l.b], l.a)
	}
	for _, l := range links {
		x, y := root[l.a], root[l.b]
		if x == y {
			continue
		}
		if len(members[x]) < len(members[y]) {
			x, y = y, x
		}
		linked, pairs := 0, 0
		for _, m := range members[y] {
			for _, p := range partners[m] {
				if root[p] == x {
					linked++
				}
			}
			for _, other := range members[x] {
				if owner[m] != owner[other] {
					pairs++
				}
			}
		}
		if 2*linked < pairs {
			continue
		}
		for _, m := range members[y] {
			root[m] = x
		}
		members[x] = append(members[x], members[y]...)
		members[y] = nil
	}
	out := make([]int32, sentences)
	for i := range out {
		out[i] = -1
	}
	for i := range out { // ascending, so the first member seen names the cluster
		if out[root[i]] < 0 {
			out[root[i]] = int32(i)
		}
	}
	names := make([]int32, sentences)
	for i := range names {
		names[i] = out[root[i]]
	}
	return names
}
