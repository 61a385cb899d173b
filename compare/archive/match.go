package archive

import (
	"context"
	"encoding/binary"
	"encoding/json"
	"slices"
	"strconv"
	"strings"

	"github.com/apache/beam/sdks/v2/go/pkg/beam/register"

	"saksi/compare"
	"saksi/compare/story"
)

func init() {
	register.Function2x3(profile)
	register.Function2x1(isUndated)
	register.Function2x1(anyUndated)
	register.DoFn5x1[context.Context, int64, []byte, bool, func(string, []byte), error](&postingsOf{})
	register.Combiner1[[]byte](&capped{})
	register.DoFn4x1[context.Context, string, []byte, func(int64, []byte), error](&neighboursOf{})
	register.DoFn4x0[context.Context, int64, func(*[]byte) bool, func(int64, []byte)](&scoreEdges{})
	register.Emitter2[string, []byte]()
}

func profile(id int64, article []byte) (int64, []byte, error) {
	var a compare.Article
	if err := json.Unmarshal(article, &a); err != nil {
		return 0, nil, err
	}
	data, err := json.Marshal(compare.Profile(a))
	return id, data, err
}

func parseProfile(data []byte) (story.Profile, error) {
	var p story.Profile
	err := json.Unmarshal(data, &p)
	return p, err
}

func isUndated(_ int64, data []byte) bool {
	p, err := parseProfile(data)
	return err == nil && p.Day == story.Undated
}

func anyUndated(a, b bool) bool { return a || b }

// postingsOf emits an article under its keys. A posting is 24 bytes.
type postingsOf struct{}

func (f *postingsOf) ProcessElement(ctx context.Context, id int64, data []byte, undated bool, emit func(string, []byte)) error {
	p, err := parseProfile(data)
	if err != nil {
		return err
	}
	p.Keys(id, undated, func(k story.Key, posting story.Posting) {
		key := strconv.Itoa(int(k.Block)) + " " + k.Term
		value := appendPosting(nil, posting)
		shuffled(ctx, len(key), len(value))
		emit(key, value)
	})
	return nil
}

const postingBytes = 24

func appendPosting(out []byte, p story.Posting) []byte {
	out = binary.BigEndian.AppendUint64(out, uint64(p.Article))
	out = binary.BigEndian.AppendUint32(out, uint32(p.Day))
	out = binary.BigEndian.AppendUint32(out, uint32(p.Weight))
	return binary.BigEndian.AppendUint64(out, p.Square)
}

func parsePosting(b []byte) story.Posting {
	return story.Posting{
		Article: int64(binary.BigEndian.Uint64(b)),
		Day:     int32(binary.BigEndian.Uint32(b[8:])),
		Weight:  int32(binary.BigEndian.Uint32(b[12:])),
		Square:  binary.BigEndian.Uint64(b[16:]),
	}
}

// capped joins the postings of a key up to one over the cap, where the key is
// useless anyway: no key grows beyond 6 kB, however common its term. Runners
// combine before they shuffle, so a common term costs each worker one list.
type capped struct{}

func (f *capped) MergeAccumulators(a, b []byte) []byte {
	const most = (story.MaxPosting + 1) * postingBytes
	out := slices.Concat(a, b)
	return out[:min(len(out), most)]
}

// neighboursOf emits for each article of a key the others that come after it.
type neighboursOf struct{}

func (f *neighboursOf) ProcessElement(ctx context.Context, key string, list []byte, emit func(int64, []byte)) error {
	n := len(list) / postingBytes
	postingSizes.Update(ctx, int64(n))
	if n < 2 {
		return nil
	}
	block, term, _ := strings.Cut(key, " ")
	number, err := strconv.Atoi(block)
	if err != nil {
		return err
	}
	postings := make([]story.Posting, n)
	for i := range postings {
		postings[i] = parsePosting(list[i*postingBytes:])
	}
	var article int64
	var value []byte
	flush := func() {
		if len(value) > 0 {
			shuffled(ctx, 8, len(value))
			emit(article, value)
		}
	}
	// The pairs of one article come together.
	story.Neighbours(story.Key{Block: int32(number), Term: term}, postings, func(a int64, square uint64, other story.Neighbour) {
		if a != article || value == nil {
			flush()
			article, value = a, binary.BigEndian.AppendUint64(nil, square)
		}
		value = binary.BigEndian.AppendUint64(value, uint64(other.Article))
		value = binary.BigEndian.AppendUint64(value, uint64(other.Dot))
		value = binary.BigEndian.AppendUint64(value, other.Square)
	})
	flush()
	return nil
}

// scoreEdges emits an article's edges under its own id: the other article and
// the score, 12 bytes.
type scoreEdges struct{}

func (f *scoreEdges) ProcessElement(ctx context.Context, id int64, lists func(*[]byte) bool, emit func(int64, []byte)) {
	var neighbours []story.Neighbour
	var square uint64
	var list []byte
	for lists(&list) {
		square = binary.BigEndian.Uint64(list)
		for b := list[8:]; len(b) > 0; b = b[24:] {
			neighbours = append(neighbours, story.Neighbour{
				Article: int64(binary.BigEndian.Uint64(b)),
				Dot:     int64(binary.BigEndian.Uint64(b[8:])),
				Terms:   1,
				Square:  binary.BigEndian.Uint64(b[16:]),
			})
		}
	}
	nearSizes.Update(ctx, int64(len(neighbours)))
	for _, e := range story.Score(id, square, neighbours) {
		value := binary.BigEndian.AppendUint64(nil, uint64(e.B))
		value = binary.BigEndian.AppendUint32(value, uint32(e.Score))
		shuffled(ctx, 8, len(value))
		emit(e.A, value)
	}
}
