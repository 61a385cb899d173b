package pack

import (
	"bytes"
	"compress/gzip"
	"math/rand"
	"os"
	"path/filepath"
	"testing"
)

// Gzip checks itself that its result unpacks to the input.
func TestGzipOddInputs(t *testing.T) {
	random := make([]byte, 100_000)
	rand.New(rand.NewSource(1)).Read(random)
	for name, data := range map[string][]byte{
		"nothing":                             nil,
		"one byte":                            {7},
		"two bytes":                           {7, 7},
		"one byte, often":                     bytes.Repeat([]byte{7}, 200_000),
		"a short period":                      bytes.Repeat([]byte("abcdefg"), 30_000),
		"noise":                               random,
		"noise, again just in the window":     append(bytes.Clone(random[:window]), random[:window]...),
		"noise, again just out of the window": append(bytes.Clone(random[:window+1]), random[:window+1]...),
		"a block and one byte":                random[:blockSize+1],
		"a block and two bytes":               random[:blockSize+2],
	} {
		packed, err := Gzip(data)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		z, err := gzip.NewReader(bytes.NewReader(packed))
		if err != nil {
			t.Errorf("%s: %v", name, err)
		} else if !z.ModTime.IsZero() {
			t.Errorf("%s: holds the time %v, so that it is other bytes a second later", name, z.ModTime)
		}
	}
}

func TestGzipIsSmaller(t *testing.T) {
	var data []byte
	files, err := filepath.Glob("../../compare/*.go")
	if err != nil || len(files) < 10 {
		t.Fatalf("%d source files to pack, %v", len(files), err)
	}
	for _, f := range files {
		text, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		data = append(data, text...)
	}
	ours, err := Gzip(data)
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	z, err := gzip.NewWriterLevel(&b, gzip.BestCompression)
	if err != nil {
		t.Fatal(err)
	}
	z.Write(data)
	z.Close()
	t.Logf("%d kB of source: %d bytes, compress/gzip %d", len(data)/1000, len(ours), b.Len())
	if len(ours) > b.Len()*98/100 {
		t.Errorf("%d bytes, compress/gzip needs %d", len(ours), b.Len())
	}
}

// A symbol and the bits after it must cover exactly the lengths and distances
// of the format.
func TestSymbols(t *testing.T) {
	for _, x := range []struct{ length, symbol, extra int }{
		{3, 257, 0}, {10, 264, 0}, {11, 265, 1}, {12, 265, 1}, {13, 266, 1}, {18, 268, 1}, {19, 269, 2}, {227, 284, 5}, {257, 284, 5}, {258, 285, 0},
	} {
		if s, e := lengthSymbol(x.length); s != x.symbol || e != x.extra {
			t.Errorf("length %d: symbol %d and %d bits, want %d and %d", x.length, s, e, x.symbol, x.extra)
		}
	}
	for _, x := range []struct{ distance, symbol, extra int }{
		{1, 0, 0}, {4, 3, 0}, {5, 4, 1}, {7, 5, 1}, {9, 6, 2}, {24577, 29, 13}, {32768, 29, 13},
	} {
		if s, e := distanceSymbol(x.distance); s != x.symbol || e != x.extra {
			t.Errorf("distance %d: symbol %d and %d bits, want %d and %d", x.distance, s, e, x.symbol, x.extra)
		}
	}
}

func TestLog2(t *testing.T) {
	for n, want := range map[uint32]uint32{1: 0, 2: bit, 1 << 20: 20 * bit, 3: 101, 1000: 637} { // 64·1.585, 64·9.966
		if got := log2(n); got != want {
			t.Errorf("log2(%d) = %d, want %d", n, got, want)
		}
	}
}
