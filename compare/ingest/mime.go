package ingest

import (
	"bytes"
	"encoding/base64"
	"strings"
)

// Messages are taken apart here: net/mail and mime/multipart do the same, but
// bring a network stack along: 203 kB gzipped in the page.

// longestHeader bounds what is joined of a header's lines; recipients make the
// longest, and they are not read.
const longestHeader = 16 << 10

// A mimePart is a message or a part of one.
type mimePart struct {
	headers map[string]string // by lower-case name; the first of several
	body    []byte
}

// parseMIME cuts headers from body. Folded headers are joined.
func parseMIME(data []byte) mimePart {
	p := mimePart{headers: map[string]string{}}
	name := ""
	for len(data) > 0 {
		line := data
		if i := bytes.IndexByte(data, '\n'); i >= 0 {
			line, data = data[:i], data[i+1:]
		} else {
			data = nil
		}
		line = bytes.TrimRight(line, "\r")
		switch i := bytes.IndexByte(line, ':'); {
		case len(line) == 0:
			p.body = data
			return p
		case line[0] == ' ' || line[0] == '\t':
			if name != "" && len(p.headers[name]) < longestHeader {
				p.headers[name] += " " + string(bytes.TrimSpace(line))
			}
		case i > 0:
			name = strings.ToLower(string(line[:i]))
			if _, ok := p.headers[name]; ok {
				name = ""
			} else {
				p.headers[name] = string(bytes.TrimSpace(line[i+1 : min(len(line), i+1+longestHeader)]))
			}
		default:
			name = "" // "From " lines of mailboxes and the like
		}
	}
	return p
}

// mediaType is the type and the parameters of a header such as Content-Type.
func (p mimePart) mediaType(header string) (string, map[string]string) {
	value := p.headers[header]
	params := map[string]string{}
	kind, rest, _ := strings.Cut(value, ";")
	for rest != "" {
		var key, val string
		key, rest, _ = strings.Cut(rest, "=")
		key = strings.ToLower(strings.Trim(key, " \t;"))
		rest = strings.TrimLeft(rest, " \t")
		if strings.HasPrefix(rest, `"`) {
			val, rest, _ = strings.Cut(rest[1:], `"`)
			_, rest, _ = strings.Cut(rest, ";")
		} else {
			val, rest, _ = strings.Cut(rest, ";")
		}
		// A long or foreign name comes as name*0*=utf-8''Berita%20pagi.
		base, _, starred := strings.Cut(key, "*")
		if starred {
			if i := strings.LastIndexByte(val, '\''); i >= 0 {
				val = val[i+1:]
			}
			val = unescape(val, '%')
		}
		params[base] += strings.TrimSpace(val)
	}
	return strings.ToLower(strings.TrimSpace(kind)), params
}

// unescape replaces a mark and two hexadecimal digits by their byte.
func unescape(text string, mark byte) string {
	var b strings.Builder
	for i := 0; i < len(text); i++ {
		if text[i] == mark && i+2 < len(text) && unhex(text[i+1]) >= 0 && unhex(text[i+2]) >= 0 {
			b.WriteByte(byte(unhex(text[i+1])<<4 | unhex(text[i+2])))
			i += 2
			continue
		}
		b.WriteByte(text[i])
	}
	return b.String()
}

func unhex(c byte) int {
	switch {
	case c >= '0' && c <= '9':
		return int(c - '0')
	case c >= 'a' && c <= 'f':
		return int(c-'a') + 10
	case c >= 'A' && c <= 'F':
		return int(c-'A') + 10
	}
	return -1
}

// decoded is the body without its transfer encoding. What breaks off is taken
// as far as it goes.
func (p mimePart) decoded() []byte {
	switch strings.ToLower(p.headers["content-transfer-encoding"]) {
	case "quoted-printable":
		// The standard reader stops at a stray "=", which real mails have.
		body := strings.NewReplacer("=\r\n", "", "=\n", "").Replace(string(p.body))
		return []byte(unescape(body, '='))
	case "base64":
		return unbase64(p.body)
	}
	return p.body
}

// unbase64 passes over line breaks and whatever else does not belong.
func unbase64(data []byte) []byte {
	clean := make([]byte, 0, len(data))
	for _, c := range data {
		if c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '+' || c == '/' {
			clean = append(clean, c)
		}
	}
	clean = clean[:len(clean)-btoi(len(clean)%4 == 1)]
	out := make([]byte, base64.RawStdEncoding.DecodedLen(len(clean)))
	n, _ := base64.RawStdEncoding.Decode(out, clean)
	return out[:n]
}

func btoi(b bool) int {
	if b {
		return 1
	}
	return 0
}

// parts are the parts of a multipart body.
func (p mimePart) parts(boundary string) [][]byte {
	if boundary == "" {
		return nil
	}
	var out [][]byte
	mark := []byte("--" + boundary)
	rest := p.body
	start := -1 // of the part in p.body
	for at := 0; at < len(p.body) && len(out) < MaxParts; {
		i := bytes.Index(rest[at:], mark)
		if i < 0 {
			break
		}
		i += at
		at = i + len(mark)
		if i > 0 && rest[i-1] != '\n' {
			continue
		}
		if start >= 0 {
			out = append(out, bytes.TrimSuffix(bytes.TrimSuffix(rest[start:i], []byte("\n")), []byte("\r")))
		}
		start = -1
		if bytes.HasPrefix(rest[at:], []byte("--")) {
			return out
		}
		if nl := bytes.IndexByte(rest[at:], '\n'); nl >= 0 {
			at += nl + 1
			start = at
		}
	}
	if start >= 0 && start < len(rest) {
		out = append(out, rest[start:]) // the message breaks off
	}
	return out
}

// words decodes a header as people read it: =?utf-8?q?Gempa_di_Ara?=.
func (s *session) words(header string) string {
	var b strings.Builder
	encoded := false // the last thing was an encoded word: blanks up to the next do not count
	for {
		i := strings.Index(header, "=?")
		if i < 0 {
			break
		}
		fields := strings.SplitN(header[i+2:], "?", 4)
		if len(fields) < 4 || !strings.HasPrefix(fields[3], "=") || len(fields[1]) != 1 {
			b.WriteString(header[:i+2])
			header, encoded = header[i+2:], false
			continue
		}
		if before := header[:i]; !encoded || strings.TrimSpace(before) != "" {
			b.WriteString(before)
		}
		charset, _, _ := strings.Cut(fields[0], "*")
		var data []byte
		if strings.EqualFold(fields[1], "b") {
			data = unbase64([]byte(fields[2]))
		} else {
			data = []byte(unescape(strings.ReplaceAll(fields[2], "_", " "), '='))
		}
		text, err := s.text(&input{data: data, charset: charset}, "")
		if err != nil {
			text = strings.ToValidUTF8(string(data), "\uFFFD")
		}
		b.WriteString(text)
		encoded = true
		header = fields[3][1:]
	}
	b.WriteString(header)
	text, err := s.text(&input{data: []byte(b.String())}, "")
	if err != nil {
		return strings.ToValidUTF8(b.String(), "\uFFFD")
	}
	return text
}
