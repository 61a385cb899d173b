package compare

import (
	"bytes"
	"embed"
	"encoding/binary"
	"sort"
	"sync"
)

// Small static word vectors say when two different words are alike by degree:
// this file is the only place that knows. The tables stand in vectors/, their
// origin and licences in vectors/README.md.

//go:embed vectors/*.bin
var vectorFiles embed.FS

// vectorDims is the number of components of every table.
const vectorDims = 64

// A vectorTable is a table in the format SVT1: words sorted bytewise, a weight
// 0..255 (rarer words weigh more) and vectorDims components of 4 bits each.
type vectorTable struct {
	words   []byte
	offsets []int32 // of each word in words
	weights []byte
	vectors []byte
	lengths []int32 // of each vector, in 1/256
	longest int     // bytes of the longest word
}

var vectorTables sync.Map // language code to *vectorTable; read-only once loaded

// tableFor gives a language's table, or nil when it has none.
func tableFor(code string) *vectorTable {
	if t, ok := vectorTables.Load(code); ok {
		return t.(*vectorTable)
	}
	data, err := vectorFiles.ReadFile("vectors/" + code + ".bin")
	if err != nil {
		return nil
	}
	t, _ := vectorTables.LoadOrStore(code, parseVectors(data))
	return t.(*vectorTable)
}

func parseVectors(data []byte) *vectorTable {
	n := int(binary.LittleEndian.Uint32(data[4:]))
	length := int(binary.LittleEndian.Uint32(data[12:]))
	t := &vectorTable{words: data[16 : 16+length]}
	t.weights = data[16+length : 16+length+n]
	t.vectors = data[16+length+n:]
	t.offsets = make([]int32, 0, n+1)
	at := 0
	for at < length {
		t.offsets = append(t.offsets, int32(at))
		k := bytes.IndexByte(t.words[at:], '\n')
		t.longest = max(t.longest, k)
		at += k + 1
	}
	t.offsets = append(t.offsets, int32(length))
	t.lengths = make([]int32, n)
	for i := range t.lengths {
		sum := 0
		for k := range vectorDims {
			c := t.component(i, k)
			sum += c * c
		}
		t.lengths[i] = int32(isqrt(uint64(sum) << 16))
	}
	return t
}

func (t *vectorTable) component(word, k int) int {
	b := t.vectors[word*(vectorDims/2)+k/2]
	if k%2 == 0 {
		b >>= 4
	}
	return int(b&15) - 8
}

// lookup gives a lower-case word's place in the table, or -1.
func (t *vectorTable) lookup(word string) int {
	n := len(t.weights)
	i := sort.Search(n, func(i int) bool {
		return string(t.words[t.offsets[i]:t.offsets[i+1]-1]) >= word
	})
	if i < n && string(t.words[t.offsets[i]:t.offsets[i+1]-1]) == word {
		return i
	}
	return -1
}

// addTo adds weight times the word's unit vector to sum; weight in 1/1024.
func (t *vectorTable) addTo(sum *[vectorDims]int64, word int, weight int64) {
	length := int64(t.lengths[word])
	if length == 0 {
		return
	}
	f := weight * int64(t.weights[word])
	for k := range vectorDims {
		sum[k] += f * int64(t.component(word, k)) * 256 / length
	}
}
