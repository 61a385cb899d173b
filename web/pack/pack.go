// Package pack writes gzip data that is smaller than what package compress/gzip
// writes at its best level, 3 to 4 % for the page's program, in some ten times
// the time. Every unpacker reads it.
//
//	packed, err := pack.Gzip(program)
//
// Both formats are Huffman codes over literals and matches. Which matches to
// take is a shortest path (search.go, path.go) whose lengths are what each step
// costs in bits; as that depends on the codes and they on the path, a block is
// gone through a few times. Costs are integers: any machine writes the same bytes.
package pack

import (
	"bytes"
	"compress/gzip"
	"errors"
	"io"

	"github.com/andybalholm/brotli/flate" // writes the blocks; its own choice of matches gains less than 1 %
	"github.com/andybalholm/brotli/matchfinder"
)

const blockSize = 1 << 15 // half of it and twice as much pack worse

// Gzip packs data and makes sure that it unpacks to the same.
func Gzip(data []byte) ([]byte, error) {
	var b bytes.Buffer
	w := matchfinder.Writer{Dest: &b, MatchFinder: &finder{}, Encoder: flate.NewGZIPEncoder(), BlockSize: blockSize}
	if _, err := w.Write(data); err != nil {
		return nil, err
	}
	if err := w.Close(); err != nil {
		return nil, err
	}
	clear(b.Bytes()[4:8]) // the time of packing (RFC 1952): the same data gives the same bytes at any time
	packed := bytes.Clone(b.Bytes())
	z, err := gzip.NewReader(&b)
	if err != nil {
		return nil, err
	}
	back, err := io.ReadAll(z)
	if err != nil {
		return nil, err
	}
	if !bytes.Equal(back, data) {
		return nil, errors.New("what was packed unpacks to something else: this is a fault of package pack")
	}
	return packed, nil
}
