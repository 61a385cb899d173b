// Package sorting sorts slices whose order is not worth a copy of the algorithm.
// Package slices compiles its sort anew for each type, 20 to 30 kB in the page's
// program; here all types share the one in package sort. Results are the same.
// Each step calls through an interface: hot loops take package slices.
package sorting

import "sort"

// By sorts like slices.SortFunc.
func By[T any](list []T, compare func(x, y T) int) {
	sort.Sort(ordered[T]{list, compare})
}

// Stable sorts like slices.SortStableFunc.
func Stable[T any](list []T, compare func(x, y T) int) {
	sort.Stable(ordered[T]{list, compare})
}

type ordered[T any] struct {
	list    []T
	compare func(x, y T) int
}

func (o ordered[T]) Len() int           { return len(o.list) }
func (o ordered[T]) Less(i, j int) bool { return o.compare(o.list[i], o.list[j]) < 0 }
func (o ordered[T]) Swap(i, j int)      { o.list[i], o.list[j] = o.list[j], o.list[i] }
