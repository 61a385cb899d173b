package ingest

import (
	"bytes"
	"strings"
	"unicode/utf8"
)

// Files that hold no text: each kind has its own message, for the remedy differs.

func isEmpty(in *input) bool {
	return len(bytes.TrimLeft(in.data, "\x00 \t\r\n\f\xef\xbb\xbf")) == 0
}

func readEmpty(s *session, in *input) {
	if len(in.data) == 0 {
		s.fail(in, "is empty: save or download it again")
		return
	}
	s.fail(in, "has only blanks in it: save or download it again")
}

// media are signatures of pictures, sounds and films; "????" stands for any
// four bytes.
var media = []struct{ kind, signature string }{
	{"picture", "\x89PNG\r\n\x1a\n"}, {"picture", "\xff\xd8\xff"}, {"picture", "GIF87a"}, {"picture", "GIF89a"},
	{"picture", "RIFF????WEBP"}, {"picture", "II*\x00"}, {"picture", "MM\x00*"}, {"picture", "????ftypavif"},
	{"picture", "????ftypheic"}, {"picture", "????ftypmif1"}, {"picture", "\x00\x00\x01\x00"}, {"picture", "8BPS"},
	{"sound", "ID3"}, {"sound", "fLaC"}, {"sound", "RIFF????WAVE"}, {"sound", "????ftypM4A"}, {"sound", "\xff\xfb"}, {"sound", "\xff\xf3"},
	{"film", "????ftyp"}, {"film", "\x1aE\xdf\xa3"}, {"film", "RIFF????AVI "}, {"film", "FLV\x01"}, {"film", "\x00\x00\x01\xba"}, {"film", "OggS"},
}

func mediaKind(data []byte) string {
	for _, m := range media {
		if len(data) < len(m.signature) {
			continue
		}
		match := true
		for i := range len(m.signature) {
			if c := m.signature[i]; c != '?' && c != data[i] {
				match = false
				break
			}
		}
		if match {
			return m.kind
		}
	}
	// A picture as XML; a page that holds one begins with other elements.
	head := beginning(data)
	if strings.HasPrefix(head, "<svg") || strings.HasPrefix(head, "<?xml") && strings.Contains(head, "<svg") && !strings.Contains(head, "<html") {
		return "picture"
	}
	return ""
}

func isMedia(in *input) bool { return mediaKind(in.data) != "" }

func readMedia(s *session, in *input) {
	switch mediaKind(in.data) {
	case "picture":
		s.fail(in, "is a picture: its words cannot be read here; add the article's page or text, or a PDF with text")
	case "sound":
		s.fail(in, "is a sound recording: add its transcript as text")
	default:
		s.fail(in, "is a film: add its transcript or the article's text")
	}
}

// Link files hold an address and no article.

func isLink(in *input) bool {
	head := in.head()
	return strings.HasPrefix(head, "[internetshortcut]") ||
		strings.HasPrefix(head, "[desktop entry]") && strings.Contains(head, "type=link") ||
		(in.hasExt(".webloc") || strings.Contains(head, "<plist")) && strings.Contains(head, "<key>url</key>") ||
		in.hasExt(".webloc") && strings.HasPrefix(head, "bplist") ||
		isAddress(strings.TrimSpace(string(in.data[:min(len(in.data), 4096)])))
}

// isAddress says that a text is one address and nothing else.
func isAddress(text string) bool {
	return (strings.HasPrefix(text, "http://") || strings.HasPrefix(text, "https://")) && !strings.ContainsAny(text, " \t\r\n")
}

// firstAddress finds the address that a link file points to. A property list
// opens with the address of its own schema.
func firstAddress(text string) string {
	for {
		i := strings.Index(text, "http")
		if i < 0 {
			return ""
		}
		text = text[i:]
		end := strings.IndexFunc(text, func(r rune) bool { return r <= ' ' || r >= 0x7f || strings.ContainsRune("<>\"", r) })
		if end < 0 {
			end = len(text)
		}
		if a := text[:end]; isAddress(a) && !strings.Contains(a, "apple.com/DTDs") {
			return a
		}
		text = text[end:]
		if end == 0 {
			return ""
		}
	}
}

func readLink(s *session, in *input) {
	where := firstAddress(string(in.data[:min(len(in.data), 4096)]))
	if where == "" {
		where = "the page that it points to"
	}
	s.fail(in, "is only a link: nothing is fetched from the network; open %s, save the page (Ctrl+S) and add that file, or paste its text", where)
}

// isBinary knows what no reader took and is no text either.
func isBinary(in *input) bool {
	data := in.data[:min(len(in.data), 8192)]
	if utf16Label(data) != "" {
		return false
	}
	odd := 0
	for _, c := range data {
		if c == 0 {
			return true
		}
		// ESC, SO and SI shift between the sets of ISO-2022 encodings.
		if c < 32 && !strings.ContainsRune("\t\n\v\f\r\x1b\x0e\x0f", rune(c)) {
			odd++
		}
	}
	return odd*100 > len(data) && !utf8.Valid(data)
}

func readBinary(s *session, in *input) {
	switch {
	case in.hasExt(".exe", ".dll", ".so", ".wasm", ".class"):
		s.fail(in, "is a program, not an article: leave it out")
	default:
		s.fail(in, "is of an unknown binary format: save the article as text, HTML, DOCX or PDF")
	}
}
