package ingest

import (
	"bytes"
	"regexp"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// text decodes the input to UTF-8. label is what the format itself declares
// (meta, XML declaration); the transport's word and a byte order mark go first.
func (s *session) text(in *input, label string) (string, error) {
	data := in.data
	switch {
	case bytes.HasPrefix(data, []byte("\xef\xbb\xbf")):
		return strings.ToValidUTF8(string(data[3:]), "\uFFFD"), nil
	case utf16Label(data) != "":
		return decodeUTF16(data), nil
	case utf8.Valid(data):
		return string(data), nil
	}
	if in.charset != "" {
		label = in.charset
	}
	switch strings.ToLower(label) {
	case "":
		label = "windows-1252"
	case "utf-8", "utf8":
		return strings.ToValidUTF8(string(data), "\uFFFD"), nil
	}
	return s.decode(label, data)
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

var (
	metaCharset = regexp.MustCompile(`(?i)<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w.:-]+)`)
	xmlCharset  = regexp.MustCompile(`^<\?xml[^>]{0,100}encoding\s*=\s*["']([\w.:-]+)`)
)

// declaredCharset is what HTML or XML says of itself in its first bytes.
func declaredCharset(data []byte) string {
	data = data[:min(len(data), 4096)]
	for _, re := range []*regexp.Regexp{xmlCharset, metaCharset} {
		if m := re.FindSubmatch(data); m != nil {
			return strings.ToLower(string(m[1]))
		}
	}
	return ""
}
