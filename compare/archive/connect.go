package archive

import (
	"context"
	"encoding/binary"
	"fmt"
	"slices"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/register"

	"saksi/compare/story"
)

func init() {
	register.DoFn3x0[int64, []byte, func(int64, []byte)](&strongBothWays{})
	register.DoFn4x0[context.Context, int64, func(*[]byte) bool, func(int64, []byte)](&spread{})
	register.DoFn3x3[context.Context, int64, func(*[]byte) bool, int64, int64, error](&label{})
	register.DoFn5x0[context.Context, int64, func(*[]byte) bool, func(*int64) bool, func(int64, []byte)](&labelFirst{})
	register.DoFn5x0[context.Context, int64, func(*[]byte) bool, func(*int64) bool, func(int64, []byte)](&keepWithin{})
	register.DoFn4x0[context.Context, int64, func(*[]byte) bool, func(int64, int64)](&group{})
	register.DoFn5x1[context.Context, int64, func(*[]byte) bool, func(*int64) bool, func(int64, []byte), error](&assign{})
	register.Emitter2[int64, int64]()
	register.Iter1[int64]()
}

// rounds of Hash-to-Min: every round about doubles how far an article sees, so
// ten reach a thousand edges away. label fails the job if they did not.
const rounds = 10

// components labels each article of a strong edge with the smallest article
// that strong edges lead to. Two groups join only over a strong edge
// (story.Strong), so each component can be grouped by itself.
//
// The method is Hash-to-Min (Rastogi et al. 2013): an article knows a set of
// others; in each round it tells the smallest of them about all, and all of
// them about the smallest. In the end the smallest knows its whole component
// and every other knows the smallest alone.
func components(s beam.Scope, edges beam.PCollection) beam.PCollection {
	known := beam.ParDo(s, &strongBothWays{}, edges)
	for range rounds {
		known = beam.ParDo(s, &spread{}, beam.GroupByKey(s, known))
	}
	return beam.ParDo(s, &label{}, beam.GroupByKey(s, known))
}

type strongBothWays struct{}

func (f *strongBothWays) ProcessElement(a int64, edge []byte, emit func(int64, []byte)) {
	b := int64(binary.BigEndian.Uint64(edge))
	if story.Strong(int32(binary.BigEndian.Uint32(edge[8:]))) {
		both := appendIDs(nil, a, b)
		emit(a, both)
		emit(b, both)
	}
}

func appendIDs(out []byte, ids ...int64) []byte {
	for _, id := range ids {
		out = binary.BigEndian.AppendUint64(out, uint64(id))
	}
	return out
}

// union is the set of all ids of the lists, ascending.
func union(lists func(*[]byte) bool) []int64 {
	var out []int64
	var list []byte
	for lists(&list) {
		for ; len(list) > 0; list = list[8:] {
			out = append(out, int64(binary.BigEndian.Uint64(list)))
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

type spread struct{}

func (f *spread) ProcessElement(ctx context.Context, id int64, lists func(*[]byte) bool, emit func(int64, []byte)) {
	known := union(lists)
	least := appendIDs(nil, known[0])
	all := appendIDs(nil, known...)
	shuffled(ctx, 8, len(all))
	emit(known[0], all)
	for _, other := range known[1:] {
		shuffled(ctx, 8, len(least))
		emit(other, least)
	}
}

type label struct{}

func (f *label) ProcessElement(ctx context.Context, id int64, lists func(*[]byte) bool) (int64, int64, error) {
	known := union(lists)
	if id != known[0] && len(known) > 1 {
		return 0, 0, fmt.Errorf("an event hangs together by more than %d rounds of neighbours: raise the rounds in connect.go", rounds)
	}
	return id, known[0], nil
}

// edgesByLabel keeps the edges inside a component, keyed by its label. Weak
// ones count too once both ends are in one component: they are part of averages.
func edgesByLabel(s beam.Scope, edges, labels beam.PCollection) beam.PCollection {
	half := beam.ParDo(s, &labelFirst{}, beam.CoGroupByKey(s, edges, labels))
	return beam.ParDo(s, &keepWithin{}, beam.CoGroupByKey(s, half, labels))
}

// labelFirst turns an edge (B, score) of A into (label, A, score) of B.
type labelFirst struct{}

func (f *labelFirst) ProcessElement(ctx context.Context, a int64, edges func(*[]byte) bool, labels func(*int64) bool, emit func(int64, []byte)) {
	var l int64
	if !labels(&l) {
		return
	}
	var edge []byte
	for edges(&edge) {
		value := append(appendIDs(nil, l, a), edge[8:]...)
		shuffled(ctx, 8, len(value))
		emit(int64(binary.BigEndian.Uint64(edge)), value)
	}
}

// keepWithin turns (label, A, score) of B into (A, B, score) of the label.
type keepWithin struct{}

func (f *keepWithin) ProcessElement(ctx context.Context, b int64, halves func(*[]byte) bool, labels func(*int64) bool, emit func(int64, []byte)) {
	var l int64
	if !labels(&l) {
		return
	}
	var half []byte
	for halves(&half) {
		if int64(binary.BigEndian.Uint64(half)) != l {
			continue
		}
		value := appendIDs(append([]byte(nil), half[8:16]...), b)
		value = append(value, half[16:]...)
		shuffled(ctx, 8, len(value))
		emit(l, value)
	}
}

// group sorts a component into stories, and tells each article its story.
type group struct{}

func (f *group) ProcessElement(ctx context.Context, _ int64, list func(*[]byte) bool, emit func(int64, int64)) {
	var edges []story.Edge
	var b []byte
	for list(&b) {
		edges = append(edges, story.Edge{
			A:     int64(binary.BigEndian.Uint64(b)),
			B:     int64(binary.BigEndian.Uint64(b[8:])),
			Score: int32(binary.BigEndian.Uint32(b[16:])),
		})
	}
	edgeSizes.Update(ctx, int64(len(edges)))
	for _, articles := range story.Group(edges) {
		for _, a := range articles {
			shuffled(ctx, 16)
			emit(a, articles[0])
		}
	}
}

// assign keys an article by its story; one without is its own.
type assign struct{}

func (f *assign) ProcessElement(ctx context.Context, id int64, articles func(*[]byte) bool, stories func(*int64) bool, emit func(int64, []byte)) error {
	var article []byte
	if !articles(&article) {
		return fmt.Errorf("article %x has a story and no text", id)
	}
	of := id
	stories(&of)
	shuffled(ctx, 8, len(article))
	emit(of, article)
	return nil
}
