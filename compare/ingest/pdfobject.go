package ingest

import "strconv"

// The objects of PDF. Numbers are float64, null is nil, arrays are []any; a
// keyword of a content stream or of the file's structure is a pdfKeyword.
type (
	pdfName    string
	pdfString  string
	pdfKeyword string
	pdfDict    map[string]any
	pdfRef     int
	pdfStream  struct {
		dict pdfDict
		raw  []byte
	}
)

// A pdfLexer reads objects from bytes. It has no errors: what does not read is
// passed over, for viewers do the same and files rely on it.
type pdfLexer struct {
	data  []byte
	pos   int
	depth int
}

func pdfSpace(c byte) bool {
	return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == 0
}

func pdfDelimiter(c byte) bool {
	switch c {
	case '(', ')', '<', '>', '[', ']', '{', '}', '/', '%':
		return true
	}
	return false
}

func (l *pdfLexer) skipSpace() {
	for l.pos < len(l.data) {
		switch c := l.data[l.pos]; {
		case pdfSpace(c):
			l.pos++
		case c == '%':
			for l.pos < len(l.data) && l.data[l.pos] != '\n' && l.data[l.pos] != '\r' {
				l.pos++
			}
		default:
			return
		}
	}
}

func (l *pdfLexer) peek(offset int) byte {
	if l.pos+offset < len(l.data) {
		return l.data[l.pos+offset]
	}
	return 0
}

// next reads an object or a keyword; ok is false at the end. Closing brackets
// come as keywords.
func (l *pdfLexer) next() (v any, ok bool) {
	l.skipSpace()
	if l.pos >= len(l.data) {
		return nil, false
	}
	switch c := l.data[l.pos]; {
	case c == '/':
		l.pos++
		return pdfName(l.name()), true
	case c == '(':
		return pdfString(l.literal()), true
	case c == '<' && l.peek(1) == '<':
		l.pos += 2
		return l.dict(), true
	case c == '<':
		return pdfString(l.hex()), true
	case c == '>' && l.peek(1) == '>':
		l.pos += 2
		return pdfKeyword(">>"), true
	case c == '[':
		l.pos++
		return l.array(), true
	case pdfDelimiter(c):
		l.pos++
		return pdfKeyword(string(rune(c))), true
	}
	start := l.pos
	for l.pos < len(l.data) && !pdfSpace(l.data[l.pos]) && !pdfDelimiter(l.data[l.pos]) {
		l.pos++
	}
	word := string(l.data[start:l.pos])
	if c := word[0]; c >= '0' && c <= '9' || c == '-' || c == '+' || c == '.' {
		if f, err := strconv.ParseFloat(word, 64); err == nil && f > -1e12 && f < 1e12 {
			return f, true
		}
		return 0.0, true // "--5", "1.2.3": viewers take some number too
	}
	switch word {
	case "null":
		return nil, true
	case "true":
		return true, true
	case "false":
		return false, true
	}
	return pdfKeyword(word), true
}

func (l *pdfLexer) name() string {
	start := l.pos
	for l.pos < len(l.data) && !pdfSpace(l.data[l.pos]) && !pdfDelimiter(l.data[l.pos]) {
		l.pos++
	}
	return unescape(string(l.data[start:l.pos]), '#')
}

func (l *pdfLexer) literal() string {
	var out []byte
	depth := 0
	for ; l.pos < len(l.data); l.pos++ {
		c := l.data[l.pos]
		switch c {
		case '(':
			if depth++; depth == 1 {
				continue
			}
		case ')':
			if depth--; depth == 0 {
				l.pos++
				return string(out)
			}
		case '\\':
			l.pos++
			c = l.peek(0)
			switch c {
			case 'n':
				c = '\n'
			case 'r':
				c = '\r'
			case 't':
				c = '\t'
			case 'b':
				c = '\b'
			case 'f':
				c = '\f'
			case '\r':
				if l.peek(1) == '\n' {
					l.pos++
				}
				continue
			case '\n':
				continue
			case '0', '1', '2', '3', '4', '5', '6', '7':
				n := 0
				for i := 0; i < 3 && l.peek(0) >= '0' && l.peek(0) <= '7'; i++ {
					n = n*8 + int(l.peek(0)-'0')
					l.pos++
				}
				l.pos--
				c = byte(n)
			}
		}
		out = append(out, c)
	}
	return string(out)
}

func (l *pdfLexer) hex() string {
	var out []byte
	half := -1
	for l.pos++; l.pos < len(l.data); l.pos++ {
		c := l.data[l.pos]
		if c == '>' {
			l.pos++
			break
		}
		switch d := unhex(c); {
		case d < 0:
		case half < 0:
			half = d
		default:
			out = append(out, byte(half<<4|d))
			half = -1
		}
	}
	if half >= 0 {
		out = append(out, byte(half<<4))
	}
	return string(out)
}

// array reads up to the closing bracket. References are three tokens, the last
// the keyword R.
func (l *pdfLexer) array() []any {
	out := []any{}
	if l.depth++; l.depth > MaxNesting {
		l.pos = len(l.data)
	}
	defer func() { l.depth-- }()
	for {
		v, ok := l.next()
		if !ok || v == pdfKeyword("]") {
			return out
		}
		if v == pdfKeyword(">>") || v == pdfKeyword("endobj") || v == pdfKeyword("obj") {
			return out // the bracket was forgotten
		}
		out = reference(append(out, v))
	}
}

// reference replaces "12 0 R" at the end by one object.
func reference(values []any) []any {
	n := len(values)
	if n < 3 || values[n-1] != pdfKeyword("R") {
		return values
	}
	num, ok := values[n-3].(float64)
	if _, ok2 := values[n-2].(float64); !ok || !ok2 {
		return values
	}
	return append(values[:n-3], pdfRef(num))
}

func (l *pdfLexer) dict() pdfDict {
	out := pdfDict{}
	if l.depth++; l.depth > MaxNesting {
		l.pos = len(l.data)
	}
	defer func() { l.depth-- }()
	key := ""
	var values []any
	put := func() {
		if key != "" && len(values) > 0 {
			out[key] = values[0]
		}
		values = values[:0]
	}
	for {
		v, ok := l.next()
		if !ok || v == pdfKeyword(">>") || v == pdfKeyword("endobj") || v == pdfKeyword("obj") || v == pdfKeyword("stream") {
			if v == pdfKeyword("stream") {
				l.pos -= len("stream")
			}
			put()
			return out
		}
		// A name is a key, unless it is the value of the key before it.
		if name, isName := v.(pdfName); isName && (key == "" || len(values) > 0) {
			put()
			key = string(name)
			continue
		}
		values = reference(append(values, v))
	}
}
