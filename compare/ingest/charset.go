package ingest

import (
	"bytes"
	"fmt"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// text decodes the input to UTF-8. In this order: a byte order mark; bytes that
// are UTF-8 (browsers save pages as UTF-8 and leave the old declaration in);
// what the transport says; label, which the format declares; a guess. What is
// doubtful is told in the input's notes.
func (s *session) text(in *input, label string) (string, error) {
	text, err := s.decoded(in, label)
	if err != nil {
		return "", err
	}
	text, repaired := repairMojibake(text)
	if repaired > 0 {
		in.note("repaired %s characters that were decoded wrongly before (“Ã©” for “é”)", thousands(repaired))
	}
	if n := strings.Count(text, "\uFFFD"); n > 0 {
		in.note("%s characters cannot be read (�): if they matter, save the file again as UTF-8", thousands(n))
	}
	return text, nil
}

func (s *session) decoded(in *input, label string) (string, error) {
	data := in.data
	switch {
	case bytes.HasPrefix(data, []byte("\xef\xbb\xbf")):
		return strings.ToValidUTF8(string(data[3:]), "\uFFFD"), nil
	case utf16Label(data) != "":
		return decodeUTF16(data), nil
	case shiftedJapanese(data):
		return s.decodeBytes("iso-2022-jp", data)
	case utf8.Valid(data):
		return string(data), nil
	case mostlyUTF8(data):
		return strings.ToValidUTF8(string(data), "\uFFFD"), nil
	}
	sample := sampleOf(data)
	for _, l := range []string{in.charset, label} {
		l = strings.ToLower(strings.TrimSpace(l))
		if l == "" || l == "utf-8" || l == "utf8" || strings.HasPrefix(l, "utf-16") || l == "us-ascii" {
			continue // looked at above, and it is not
		}
		if text, err := s.decodeBytes(l, sample); err == nil && plausible(text) {
			return s.decodeBytes(l, data)
		}
	}
	guess, sure := s.guess(sample)
	if !sure {
		in.note("the character encoding is not declared and was guessed to be %s: if letters look wrong, save the file again as UTF-8", guess)
	}
	text, err := s.decodeBytes(guess, data)
	if err != nil {
		return "", fmt.Errorf("is in a character encoding that cannot be read here (%v): save it as UTF-8", err)
	}
	return text, nil
}

func (in *input) note(format string, args ...any) {
	in.notes = append(in.notes, fmt.Sprintf(format, args...))
}

// mostlyUTF8 says that the bytes are UTF-8 with a few broken ones among them,
// as when a text was cut in the middle of a character.
func mostlyUTF8(data []byte) bool {
	whole, broken := 0, 0
	for i := 0; i < len(data); {
		r, n := utf8.DecodeRune(data[i:])
		switch {
		case r == utf8.RuneError && n == 1:
			broken++
		case n > 1:
			whole++
		}
		i += n
	}
	return whole > 20*broken
}

// shiftedJapanese knows ISO-2022-JP by the escapes that switch its sets; all of
// its bytes are ASCII.
func shiftedJapanese(data []byte) bool {
	data = data[:min(len(data), 16<<10)]
	return bytes.Contains(data, []byte("\x1b$B")) || bytes.Contains(data, []byte("\x1b$@"))
}

// utf16Label knows UTF-16 by its mark, or by the zero bytes of Latin text.
func utf16Label(data []byte) string {
	switch {
	case bytes.HasPrefix(data, []byte("\xff\xfe")):
		return "utf-16le"
	case bytes.HasPrefix(data, []byte("\xfe\xff")):
		return "utf-16be"
	}
	var zeros [2]int
	n := min(len(data), 512) &^ 1
	for i := range n {
		if data[i] == 0 {
			zeros[i&1]++
		}
	}
	switch {
	case n < 8:
	case zeros[1]*3 > n && zeros[0] == 0:
		return "utf-16le"
	case zeros[0]*3 > n && zeros[1] == 0:
		return "utf-16be"
	}
	return ""
}

func decodeUTF16(data []byte) string {
	big := 0 // offset of the high byte
	if utf16Label(data) == "utf-16le" {
		big = 1
	}
	units := make([]uint16, len(data)/2)
	for i := range units {
		units[i] = uint16(data[2*i+big])<<8 | uint16(data[2*i+1-big])
	}
	return strings.TrimPrefix(string(utf16.Decode(units)), "\uFEFF")
}

// declaredCharset is what HTML or XML says of itself in its first bytes.
func declaredCharset(data []byte) string {
	head := asciiLower(string(data[:min(len(data), 4096)]))
	if strings.HasPrefix(head, "<?xml") {
		if declaration, _, ok := strings.Cut(head, "?>"); ok {
			if label := valueAfter(declaration, "encoding"); label != "" {
				return label
			}
		}
	}
	for {
		_, rest, ok := strings.Cut(head, "<meta")
		if !ok {
			return ""
		}
		element, after, _ := strings.Cut(rest, ">")
		if label := valueAfter(element, "charset"); label != "" {
			return label
		}
		head = after
	}
}

// valueAfter finds key = "value" or key=value.
func valueAfter(text, key string) string {
	_, rest, _ := strings.Cut(text, key)
	rest, ok := strings.CutPrefix(strings.TrimLeft(rest, " \t\r\n"), "=")
	if !ok {
		return ""
	}
	rest = strings.TrimLeft(rest, " \t\r\n\"'")
	end := 0
	for end < len(rest) && (asciiLetter(rune(rest[end])) || rest[end] >= '0' && rest[end] <= '9' || strings.IndexByte("_.:-", rest[end]) >= 0) {
		end++
	}
	return rest[:end]
}

// asciiLower is in lower case what is ASCII; every byte keeps its place.
func asciiLower(s string) string {
	b := []byte(s)
	for i, c := range b {
		if c >= 'A' && c <= 'Z' {
			b[i] = c + 'a' - 'A'
		}
	}
	return string(b)
}
