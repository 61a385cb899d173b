package archive

import (
	"cmp"
	"context"
	"crypto/sha256"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"io"
	"strings"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/register"

	"saksi/compare"
	"saksi/compare/ingest"
)

func init() {
	register.DoFn4x0[context.Context, string, func(int64, []byte), func(string)](&readLine{})
	register.DoFn4x1[context.Context, string, func(string), func(string), error](&matchFiles{})
	register.DoFn4x0[context.Context, string, func(int64, []byte), func(string)](&readFile{})
	register.Function5x0(distinct)
	register.Emitter2[int64, []byte]()
	register.Emitter1[string]()
	register.Iter1[[]byte]()
}

// A Line is an article of a .jsonl file: the fields of compare.Article with its
// text, or the content of a file that a reader of package ingest knows.
type Line struct {
	compare.Article
	Content string `json:"content"`
}

// A Failure is a line of the output of what could not be compared.
type Failure struct {
	Name   string `json:"name"`
	Reason string `json:"reason"`
}

func fail(ctx context.Context, name, reason string, emit func(string)) {
	line, _ := json.Marshal(Failure{name, reason}) // two strings always encode
	failures.Inc(ctx, 1)
	emit(string(line))
}

// id tells articles apart: equal ones have the same.
func id(article []byte) int64 {
	sum := sha256.Sum256(article)
	return int64(binary.BigEndian.Uint64(sum[:8]) >> 1)
}

// take emits an article; a failure goes by the name that is given.
func take(ctx context.Context, name string, a compare.Article, emit func(int64, []byte), failed func(string)) {
	a.Text = strings.ToValidUTF8(a.Text, "\uFFFD")
	if strings.TrimSpace(a.Text) == "" {
		fail(ctx, name, "has no text to compare: open it to check, or leave it out", failed)
		return
	}
	data, err := json.Marshal(a)
	if err != nil {
		fail(ctx, name, fmt.Sprintf("cannot be written as JSON (%v): report it", err), failed)
		return
	}
	articlesRead.Inc(ctx, 1)
	shuffled(ctx, 8, len(data))
	emit(id(data), data)
}

// matchFiles lists the files of a pattern. (fileio.MatchFiles of this SDK opens
// each file to learn its size, and ends the job over one that it cannot open.)
type matchFiles struct{}

func (f *matchFiles) ProcessElement(ctx context.Context, pattern string, emit, failed func(string)) error {
	fs, err := filesystem.New(ctx, pattern)
	if err != nil {
		return err
	}
	defer fs.Close()
	paths, err := fs.List(ctx, pattern)
	if err != nil {
		return err
	}
	if len(paths) == 0 {
		return fmt.Errorf("no file matches %s: mend the pattern, and quote it so that the shell leaves it alone", pattern)
	}
	for _, path := range paths {
		switch _, err := fs.Size(ctx, path); {
		case err != nil:
			unreadable(ctx, path, err, failed)
		case jsonLines(path) && strings.ContainsAny(path, `*?[\`):
			fail(ctx, path, `has a character of patterns (* ? [ \) in its name: rename it`, failed) // textio takes it for one
		default:
			emit(path)
		}
	}
	return nil
}

func unreadable(ctx context.Context, path string, err error, failed func(string)) {
	fail(ctx, path, fmt.Sprintf("cannot be read (%v): check its permissions, or copy it again", err), failed)
}

func jsonLines(path string) bool { return strings.HasSuffix(path, ".jsonl") }

// readLine reads a line of JSON.
type readLine struct{ Pattern string }

func (f *readLine) ProcessElement(ctx context.Context, line string, emit func(int64, []byte), failed func(string)) {
	var l Line
	err := json.Unmarshal([]byte(line), &l)
	name := cmp.Or(l.Name, f.Pattern)
	switch {
	case strings.TrimSpace(line) == "":
	case err != nil:
		const shown = 60
		fail(ctx, f.Pattern, fmt.Sprintf("a line is no article (%v): mend or remove the line that begins %.*q", err, shown, line), failed)
	case l.Content != "":
		ingested(ctx, name, []byte(l.Content), l.Article, emit, failed)
	default:
		take(ctx, name, l.Article, emit, failed)
	}
}

// readFile reads a file of any format.
type readFile struct{}

func (f *readFile) ProcessElement(ctx context.Context, path string, emit func(int64, []byte), failed func(string)) {
	data, err := content(ctx, path)
	if err != nil {
		unreadable(ctx, path, err, failed)
		return
	}
	ingested(ctx, path, data, compare.Article{}, emit, failed)
}

// content is all of a file, or enough for package ingest to refuse it.
func content(ctx context.Context, path string) ([]byte, error) {
	fs, err := filesystem.New(ctx, path)
	if err != nil {
		return nil, err
	}
	defer fs.Close()
	file, err := fs.OpenRead(ctx, path)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	return io.ReadAll(io.LimitReader(file, ingest.MaxFileBytes+1))
}

// ingested takes the articles of a file's content. What known says of date,
// outlet or language goes before what the reader finds.
func ingested(ctx context.Context, name string, data []byte, known compare.Article, emit func(int64, []byte), failed func(string)) {
	articles, errors := ingest.Read(name, data)
	for _, e := range errors {
		fail(ctx, e.Name, e.Message, failed)
	}
	for _, a := range articles {
		for _, field := range []struct {
			to   *string
			from string
		}{{&a.Date, known.Date}, {&a.Outlet, known.Outlet}, {&a.Language, known.Language}} {
			if field.from != "" {
				*field.to = field.from
			}
		}
		take(ctx, cmp.Or(a.Name, name), a, emit, failed)
	}
}

// distinct lets one of equal articles pass.
func distinct(ctx context.Context, id int64, same func(*[]byte) bool, emit func(int64, []byte), failed func(string)) {
	var first, other []byte
	if !same(&first) {
		return
	}
	first = append([]byte(nil), first...)
	emit(id, first)
	for same(&other) {
		var a compare.Article
		_ = json.Unmarshal(first, &a) // written by take
		fail(ctx, a.Name, "is there twice, word for word under one name: one is compared", failed)
	}
}

var (
	articlesRead = beam.NewCounter("archive", "articles")
	failures     = beam.NewCounter("archive", "failures")
	shuffleBytes = beam.NewCounter("archive", "shuffle_bytes")
	postingSizes = beam.NewDistribution("archive", "postings_per_key")
	nearSizes    = beam.NewDistribution("archive", "neighbours_per_article")
	edgeSizes    = beam.NewDistribution("archive", "edges_per_component")
	storySizes   = beam.NewDistribution("archive", "articles_per_story")
)

// shuffled counts what goes over the network to another key, before Beam's own
// combining and compression.
func shuffled(ctx context.Context, sizes ...int) {
	for _, n := range sizes {
		shuffleBytes.Inc(ctx, int64(n))
	}
}
