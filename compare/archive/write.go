package archive

import (
	"bufio"
	"context"
	"fmt"
	"hash/fnv"
	"slices"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/register"
)

func init() {
	register.DoFn3x0[context.Context, string, func(int, string)](&toShard{})
	register.DoFn2x0[[]byte, func(int, bool)](&everyShard{})
	register.DoFn4x1[context.Context, int, func(*bool) bool, func(*string) bool, error](&writeShard{})
	register.Emitter2[int, string]()
	register.Emitter2[int, bool]()
	register.Iter1[bool]()
	register.Iter1[string]()
}

// write writes lines to name-00001-of-0000N.jsonl and so on, sorted in each. A
// file without a line is written too: nothing of an earlier run stays there.
// (textio.Write of this SDK brings all lines to one key and one file.)
func write(s beam.Scope, name string, shards int, lines beam.PCollection) {
	keyed := beam.ParDo(s, &toShard{Shards: shards}, lines)
	none := beam.ParDo(s, &everyShard{Shards: shards}, beam.Impulse(s))
	beam.ParDo0(s, &writeShard{Name: name, Shards: shards}, beam.CoGroupByKey(s, none, keyed))
}

type everyShard struct{ Shards int }

func (f *everyShard) ProcessElement(_ []byte, emit func(int, bool)) {
	for shard := range f.Shards {
		emit(shard, true)
	}
}

type toShard struct{ Shards int }

func (f *toShard) ProcessElement(ctx context.Context, line string, emit func(int, string)) {
	h := fnv.New32a()
	h.Write([]byte(line))
	shuffled(ctx, len(line))
	emit(int(h.Sum32()%uint32(f.Shards)), line)
}

type writeShard struct {
	Name   string
	Shards int
}

func (f *writeShard) ProcessElement(ctx context.Context, shard int, _ func(*bool) bool, lines func(*string) bool) error {
	var all []string
	var line string
	for lines(&line) {
		all = append(all, line)
	}
	slices.Sort(all)
	name := ShardName(f.Name, shard, f.Shards)
	fs, err := filesystem.New(ctx, name)
	if err != nil {
		return err
	}
	defer fs.Close()
	file, err := fs.OpenWrite(ctx, name)
	if err != nil {
		return fmt.Errorf("cannot write %s: %w", name, err)
	}
	w := bufio.NewWriter(file)
	for _, line := range all {
		w.WriteString(line) // errors stay until Flush
		w.WriteByte('\n')
	}
	if err := w.Flush(); err != nil {
		file.Close()
		return err
	}
	return file.Close()
}

// ShardName is the name of one file of an output.
func ShardName(name string, shard, shards int) string {
	return fmt.Sprintf("%s-%05d-of-%05d.jsonl", name, shard+1, shards)
}
