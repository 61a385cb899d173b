package compare

import "testing"

// Keys are numbered as a map would, however they fall.
func TestKeysAreNumberedAsTheyCome(t *testing.T) {
	var n numbering
	oracle := map[uint64]int32{}
	for k := range uint64(20000) {
		for _, key := range []uint64{gramKey([]rune{rune(k % 7000), 'a', 'b'}), k % 3000 << 40, k % 500} {
			want, ok := oracle[key]
			if !ok {
				want = int32(len(oracle))
				oracle[key] = want
			}
			if got := n.number(key); got != want {
				t.Fatalf("key %d has the number %d, want %d", key, got, want)
			}
		}
	}
}
