package ingest

import (
	"strings"
)

// windows1252 are the characters of 0x80 to 0x9f; the others are those of Latin-1.
var windows1252 = []rune("€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ")

// decodeBytes decodes bytes of an encoding that the format names beyond doubt,
// unlike text, which looks at the bytes first.
func (s *session) decodeBytes(label string, data []byte) (string, error) {
	switch label = strings.ToLower(label); label {
	case "utf-8":
		return strings.ToValidUTF8(string(data), "\uFFFD"), nil
	case "windows-1252", "iso-8859-1":
		var b strings.Builder
		for _, c := range data {
			if c >= 0x80 && c < 0xa0 {
				b.WriteRune(windows1252[c-0x80])
			} else {
				b.WriteRune(rune(c))
			}
		}
		return b.String(), nil
	}
	return s.decode(label, data)
}
