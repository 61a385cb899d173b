package ingest

import (
	"strings"
	"sync"
	"unicode/utf8"
)

// cp1252Bytes gives the byte of a character in Windows-1252.
var cp1252Bytes = sync.OnceValue(func() map[rune]byte {
	m := map[rune]byte{}
	for i, r := range windows1252 {
		m[r] = byte(0x80 + i)
	}
	for r := rune(0xa0); r <= 0xff; r++ {
		m[r] = byte(r)
	}
	return m
})

// repairMojibake undoes what happens when UTF-8 was once read as Windows-1252
// and saved again: “Ã©” was “é”, “â€œ” was “““. A run of characters is repaired
// if its bytes in Windows-1252 are whole UTF-8; right text practically never
// looks like that. It tells how many characters were repaired.
func repairMojibake(text string) (string, int) {
	if !strings.ContainsAny(text, "ÂÃâÅÄÐÑØÙãäåæçèéïð") {
		return text, 0
	}
	var b strings.Builder
	repaired := 0
	for i := 0; i < len(text); {
		if text[i] < 0x80 {
			b.WriteByte(text[i])
			i++
			continue
		}
		// The run of characters that Windows-1252 has.
		var raw []byte
		end := i
		for end < len(text) && text[end] >= 0x80 {
			r, n := utf8.DecodeRuneInString(text[end:])
			c, ok := cp1252Bytes()[r]
			if !ok {
				break
			}
			raw = append(raw, c)
			end += n
		}
		if len(raw) >= 2 && utf8.Valid(raw) && doubly(raw) {
			repaired += utf8.RuneCount(raw)
			b.Write(raw)
			i = end
			continue
		}
		if end == i {
			_, n := utf8.DecodeRuneInString(text[i:])
			end += n
		}
		b.WriteString(text[i:end])
		i = end
	}
	// One hit may be chance ("Â«" in a text about encodings).
	if repaired < 2 {
		return text, 0
	}
	return b.String(), repaired
}

// doubly says that the bytes decode to characters that texts have: letters or
// typographic marks, not controls.
func doubly(raw []byte) bool {
	for _, r := range string(raw) {
		if r < 0xa0 || r == utf8.RuneError {
			return false
		}
	}
	return true
}
