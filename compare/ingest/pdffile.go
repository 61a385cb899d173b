package ingest

import (
	"bytes"
	"compress/flate"
	"errors"
	"io"
	"sort"
)

// PDF is read here and not by a library: ledongthuc/pdf, the one that is to be
// had, weighs 221 kB gzipped in the page and never returns from a content stream
// that ends inside a string or an array, which in a browser means a dead tab.
//
// The table of offsets at a file's end is not used. All objects are found by
// their "12 0 obj", as viewers do when they repair a file; of several with one
// number the last counts, which is what saving changes means.

// A pdfFile finds the objects of a file.
type pdfFile struct {
	session *session
	data    []byte
	at      map[int]int // object number to the offset of what follows "obj"
	packed  map[int]any // objects that stood in object streams
	objects map[int]any // as read
	reading map[int]bool
	trailer pdfDict
	// spent counts the bytes that reading objects went over. Objects without
	// an end would otherwise each be read to the end of the file.
	spent int
	// codes is how many codes of fonts may still be kept.
	codes int
}

// maxCodes is for the fonts of one PDF; a large Chinese font has 30,000.
const maxCodes = 1_000_000

var (
	errNoPages   = errors.New("is a broken PDF, its pages cannot be found: download it again, or open it and print it to a new PDF")
	errEncrypted = errors.New("is a PDF that is protected by a password: open it and print it to a new PDF, or copy the article's text and paste it")
)

func openPDF(s *session, data []byte) (*pdfFile, error) {
	f := &pdfFile{session: s, data: data, at: map[int]int{}, packed: map[int]any{}, objects: map[int]any{}, reading: map[int]bool{}, trailer: pdfDict{}, codes: maxCodes}
	var order []int
	for pos := 0; len(order) < MaxElements; {
		i := bytes.Index(data[pos:], []byte("obj"))
		if i < 0 {
			break
		}
		pos += i + 3
		if num, ok := objectNumber(data[:pos-3]); ok {
			f.at[num] = pos
			order = append(order, num)
		}
	}
	for pos := 0; ; {
		i := bytes.Index(data[pos:], []byte("trailer"))
		if i < 0 {
			break
		}
		pos += i + len("trailer")
		if f.spent > 8*len(data) {
			break
		}
		l := &pdfLexer{data: data, pos: pos}
		if d, ok := l.next(); ok {
			f.adopt(d)
		}
		f.spent += l.pos - pos
	}
	sort.SliceStable(order, func(i, j int) bool { return f.at[order[i]] < f.at[order[j]] })
	var streams []int
	for i, num := range order {
		if i > 0 && num == order[i-1] {
			continue
		}
		// Reading every object of a large file for its type would be slow.
		head := data[f.at[num]:min(len(data), f.at[num]+400)]
		switch {
		case bytes.Contains(head, []byte("/XRef")):
			if st, ok := f.object(num).(pdfStream); ok && st.dict["Type"] == pdfName("XRef") {
				f.adopt(st.dict)
			}
		case bytes.Contains(head, []byte("/ObjStm")):
			streams = append(streams, num)
		}
	}
	if f.trailer["Encrypt"] != nil {
		return nil, errEncrypted
	}
	for _, num := range streams {
		f.unpackObjects(num)
	}
	return f, nil
}

// objectNumber reads the number before "obj" in "12 0 obj".
func objectNumber(before []byte) (int, bool) {
	i := len(before)
	space := func() bool {
		start := i
		for i > 0 && pdfSpace(before[i-1]) {
			i--
		}
		return i < start
	}
	number := func() (n int, ok bool) {
		end := i
		for i > 0 && end-i < 9 && before[i-1] >= '0' && before[i-1] <= '9' {
			i--
		}
		for _, c := range before[i:end] {
			n = n*10 + int(c-'0')
		}
		return n, i < end
	}
	if !space() {
		return 0, false
	}
	if _, ok := number(); !ok || !space() {
		return 0, false
	}
	return number()
}

// adopt takes over what a trailer says.
func (f *pdfFile) adopt(v any) {
	d, _ := v.(pdfDict)
	for _, key := range []string{"Root", "Encrypt"} {
		if d[key] != nil {
			f.trailer[key] = d[key]
		}
	}
}

// unpackObjects reads the objects of an object stream.
func (f *pdfFile) unpackObjects(num int) {
	st, ok := f.object(num).(pdfStream)
	if !ok {
		return
	}
	data := f.decode(st)
	first, n := int(f.number(st.dict["First"])), int(f.number(st.dict["N"]))
	l := &pdfLexer{data: data}
	for range min(n, MaxElements) {
		a, ok1 := l.next()
		b, ok2 := l.next()
		id, isNum := a.(float64)
		offset, isOffset := b.(float64)
		if !ok1 || !ok2 || !isNum || !isOffset {
			return
		}
		at := first + int(offset)
		// An object of the file itself is newer when it stands behind the stream.
		if at < 0 || at > len(data) || f.at[int(id)] > f.at[num] {
			continue
		}
		v, ok := (&pdfLexer{data: data, pos: at}).next()
		if ok {
			f.packed[int(id)] = v
		}
	}
}

// get follows references.
func (f *pdfFile) get(v any) any {
	for range 10 { // a chain is never longer than two; a ring must end
		ref, ok := v.(pdfRef)
		if !ok {
			return v
		}
		v = f.object(int(ref))
	}
	return nil
}

func (f *pdfFile) object(num int) any {
	if v, ok := f.packed[num]; ok {
		return v
	}
	if v, ok := f.objects[num]; ok {
		return v
	}
	at, ok := f.at[num]
	if !ok || f.reading[num] || f.spent > 8*len(f.data)+1<<20 {
		return nil
	}
	f.reading[num] = true
	defer delete(f.reading, num)
	l := &pdfLexer{data: f.data, pos: at}
	v, _ := l.next()
	if n, ok := v.(float64); ok { // an object may be a reference to another
		if g, _ := l.next(); g == 0.0 {
			if r, _ := l.next(); r == pdfKeyword("R") {
				v = pdfRef(n)
			}
		}
	}
	if d, ok := v.(pdfDict); ok {
		l.skipSpace()
		if bytes.HasPrefix(f.data[l.pos:], []byte("stream")) {
			v = pdfStream{d, f.streamBytes(d, l.pos+len("stream"))}
		}
	}
	f.spent += l.pos - at
	f.objects[num] = v
	return v
}

// streamBytes are those of the stream at pos, by its length if that is right.
func (f *pdfFile) streamBytes(d pdfDict, pos int) []byte {
	if pos < len(f.data) && f.data[pos] == '\r' {
		pos++
	}
	if pos < len(f.data) && f.data[pos] == '\n' {
		pos++
	}
	rest := f.data[pos:]
	if n := int(f.number(d["Length"])); n > 0 && n <= len(rest) {
		after := rest[n:min(len(rest), n+20)]
		if bytes.HasPrefix(bytes.TrimLeft(after, "\r\n \t"), []byte("endstream")) {
			return rest[:n]
		}
	}
	if i := bytes.Index(rest, []byte("endstream")); i >= 0 {
		f.spent += i
		return rest[:i]
	}
	f.spent += len(rest)
	return rest
}

func (f *pdfFile) dict(v any) pdfDict {
	switch v := f.get(v).(type) {
	case pdfDict:
		return v
	case pdfStream:
		return v.dict
	}
	return nil
}

func (f *pdfFile) array(v any) []any {
	a, _ := f.get(v).([]any)
	return a
}

func (f *pdfFile) number(v any) float64 {
	n, _ := f.get(v).(float64)
	return n
}

func (f *pdfFile) name(v any) string {
	n, _ := f.get(v).(pdfName)
	return string(n)
}

// decode undoes a stream's filters. What breaks off is taken as far as it goes;
// what holds no text (pictures) gives nothing.
func (f *pdfFile) decode(st pdfStream) []byte {
	filters := f.array(st.dict["Filter"])
	if filters == nil && f.get(st.dict["Filter"]) != nil {
		filters = []any{st.dict["Filter"]}
	}
	data := st.raw
	if f.session.expanded += len(data); f.session.expanded > MaxExpandedBytes {
		return nil // one stream may be drawn again and again
	}
	for _, filter := range filters[:min(len(filters), 4)] {
		left := MaxExpandedBytes - f.session.expanded
		switch f.name(filter) {
		case "FlateDecode", "Fl":
			if len(data) < 2 {
				return nil
			}
			// Without the header and the checksum of zlib, which broken files have wrong.
			out, _ := io.ReadAll(io.LimitReader(flate.NewReader(bytes.NewReader(data[2:])), int64(max(left, 0))))
			f.session.expanded += len(out)
			data = out
		case "LZWDecode", "LZW":
			data = unLZW(data, max(left, 0))
			f.session.expanded += len(data)
		case "ASCIIHexDecode", "AHx":
			data = []byte((&pdfLexer{data: append([]byte("<"), data...)}).hex())
		case "ASCII85Decode", "A85":
			data = unASCII85(data)
		default:
			return nil
		}
	}
	return data
}

func unASCII85(data []byte) []byte {
	var out []byte
	var group uint32
	n := 0
	for _, c := range data {
		switch {
		case c == '~':
			goto end
		case c == 'z' && n == 0:
			out = append(out, 0, 0, 0, 0)
		case c >= '!' && c <= 'u':
			group = group*85 + uint32(c-'!')
			if n++; n == 5 {
				out = append(out, byte(group>>24), byte(group>>16), byte(group>>8), byte(group))
				group, n = 0, 0
			}
		}
	}
end:
	if n > 1 {
		for i := n; i < 5; i++ {
			group = group*85 + 84
		}
		out = append(out, []byte{byte(group >> 24), byte(group >> 16), byte(group >> 8)}[:n-1]...)
	}
	return out
}

// unLZW undoes LZW as PDF and TIFF write it: codes of 9 to 12 bits, the longer
// ones one code earlier than compress/lzw expects them.
func unLZW(data []byte, limit int) []byte {
	type code struct {
		prev int16
		last byte
		size int
	}
	table := make([]code, 258, 4096)
	for i := range 256 {
		table[i] = code{-1, byte(i), 1}
	}
	var out []byte
	bits, have, prev := uint32(0), 0, -1
	width := 9
	for i := 0; i < len(data); {
		for have < width && i < len(data) {
			bits = bits<<8 | uint32(data[i])
			i++
			have += 8
		}
		if have < width {
			break
		}
		c := int(bits >> (have - width) & (1<<width - 1))
		have -= width
		switch {
		case c == 256:
			table, width, prev = table[:258], 9, -1
			continue
		case c == 257:
			return out
		case c > len(table) || c == len(table) && prev < 0:
			return out
		}
		from := c
		if c == len(table) {
			from = prev
		}
		n := table[from].size
		start := len(out)
		if start+n+1 > limit {
			return out
		}
		out = append(out, make([]byte, n)...)
		for k, at := n-1, from; k >= 0; k-- {
			out[start+k] = table[at].last
			at = int(table[at].prev)
		}
		if c == len(table) {
			out = append(out, out[start])
		}
		if prev >= 0 && len(table) < 4096 {
			table = append(table, code{int16(prev), out[start], table[prev].size + 1})
		}
		prev = c
		if n := len(table) + 1; n >= 1<<width && width < 12 {
			width++
		}
	}
	return out
}
