package compare

import (
	"bytes"
	"embed"
	"encoding/binary"
	"math/bits"
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
	// places are the words by their hashes, plus one, with linear probing: a binary
	// search takes three times as long.
	places []int32
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
	t.places = make([]int32, 1<<bits.Len(uint(2*n)))
	for i := range n {
		at := t.place(hashOf(t.word(i)))
		for t.places[at] != 0 {
			at = t.place(at + 1)
		}
		t.places[at] = int32(i) + 1
	}
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

func (t *vectorTable) word(i int) []byte { return t.words[t.offsets[i] : t.offsets[i+1]-1] }

// place is where the search for a hash begins.
func (t *vectorTable) place(hash uint32) uint32 { return hash & uint32(len(t.places)-1) }

// lookup gives a lower-case word's place in the table, or -1.
func (t *vectorTable) lookup(word string) int {
	for at := t.place(hashOf(word)); t.places[at] != 0; at = t.place(at + 1) {
		if i := int(t.places[at]) - 1; string(t.word(i)) == word {
			return i
		}
	}
	return -1
}

// hashOf is FNV-1a.
func hashOf[T string | []byte](word T) uint32 {
	h := uint32(2166136261)
	for i := range len(word) {
		h = (h ^ uint32(word[i])) * 16777619
	}
	return h
}

// addTo adds weight times the word's unit vector to sum; weight in 1/1024.
func (t *vectorTable) addTo(sum *[vectorDims]int64, word int, weight int64) {
	length := int64(t.lengths[word])
	if length == 0 {
		return
	}
	f := weight * int64(t.weights[word])
	var scaled [16]int64 // of each value of a component, which are few
	for c := int64(1); c <= 8; c++ {
		part := f * c * 256 / length
		scaled[8-c] = -part
		if c < 8 {
			scaled[8+c] = part
		}
	}
	row := t.vectors[word*(vectorDims/2) : (word+1)*(vectorDims/2)]
	for k, b := range row {
		sum[2*k] += scaled[b>>4]
		sum[2*k+1] += scaled[b&15]
	}
}
