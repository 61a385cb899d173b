package ingest

import (
	"strconv"
	"strings"
	"unicode/utf16"
)

// A pdfFont turns the bytes of a string into letters with widths.
type pdfFont struct {
	composite bool
	bold      bool
	simple    [256]string // letters of a simple font
	widths    map[int]float64
	missing   float64 // width of what has none
	unicode   map[string]string
	lengths   [5]bool // of codes in the ToUnicode map, in bytes
	label     string  // the encoding of a composite font without such a map
}

// A pdfGlyph is a code as drawn: its letters and width in thousandths.
type pdfGlyph struct {
	text  string
	width float64
	space bool // the code is a single byte 32, which word spacing widens
}

const unreadableGlyph = "\uFFFD"

func (f *pdfFile) font(d pdfDict) *pdfFont {
	font := &pdfFont{widths: map[int]float64{}, missing: 500}
	base := f.name(d["BaseFont"])
	font.bold = strings.Contains(base, "Bold") || strings.Contains(base, "Black") || strings.Contains(base, "Heavy")
	if st, ok := f.get(d["ToUnicode"]).(pdfStream); ok {
		font.readCMap(f.decode(st), &f.codes)
	}
	if f.name(d["Subtype"]) == "Type0" {
		font.composite = true
		font.label = cmapLabel(f.name(d["Encoding"]))
		f.readCIDWidths(font, d)
		return font
	}
	first := int(f.number(d["FirstChar"]))
	for i, w := range f.array(d["Widths"]) {
		if i < 256 {
			font.widths[first+i] = f.number(w)
		}
	}
	if w := f.number(f.dict(d["FontDescriptor"])["MissingWidth"]); w > 0 {
		font.missing = w
	}
	if f.name(d["Subtype"]) == "Type3" {
		// Its widths are in a space of its own.
		if m := f.array(d["FontMatrix"]); len(m) == 6 && f.number(m[0]) > 0 {
			for code := range font.widths {
				font.widths[code] *= f.number(m[0]) * 1000
			}
		}
	}
	f.readEncoding(font, d)
	return font
}

// readEncoding fills in what the codes of a simple font mean: the base
// encoding, then the differences by glyph names, then the ToUnicode map.
func (f *pdfFile) readEncoding(font *pdfFont, d pdfDict) {
	enc := f.dict(d["Encoding"])
	name := f.name(d["Encoding"])
	if enc != nil {
		name = f.name(enc["BaseEncoding"])
	}
	// Bit 3 of the flags: the codes are the font's own and mean nothing.
	symbolic := int(f.number(f.dict(d["FontDescriptor"])["Flags"]))&4 != 0 && name == ""
	upper := windows1252
	for code := 32; code < 256; code++ {
		switch {
		case code < 127 && !symbolic:
			font.simple[code] = string(rune(code))
		case symbolic || code == 127:
		case name == "MacRomanEncoding" && code >= 128:
			font.simple[code] = string(macRoman[code-128])
		case name == "WinAnsiEncoding" && code < 160:
			font.simple[code] = string(upper[code-128])
		case name == "WinAnsiEncoding":
			font.simple[code] = string(rune(code))
		case code >= 161:
			if r := standardUpper[code-161]; r != '.' {
				font.simple[code] = string(r)
			}
		}
	}
	if name == "" || name == "StandardEncoding" {
		if !symbolic {
			font.simple['\''], font.simple['`'] = "’", "‘"
		}
	}
	if name == "" {
		f.readBuiltIn(font, f.dict(d["FontDescriptor"]))
	}
	code := 0
	for _, v := range f.array(enc["Differences"]) {
		switch v := f.get(v).(type) {
		case float64:
			code = int(v)
		case pdfName:
			if code >= 0 && code < 256 {
				font.simple[code] = glyphText(string(v))
			}
			code++
		}
	}
	for raw, text := range font.unicode {
		if len(raw) == 1 {
			font.simple[raw[0]] = text
		}
	}
}

// readBuiltIn reads the encoding in a Type 1 font itself, lines of
// "dup 15 /bullet put" in its clear part: TeX leaves it at that.
func (f *pdfFile) readBuiltIn(font *pdfFont, descriptor pdfDict) {
	const clearPart = 20_000 // bytes; the encoding of all 256 codes takes 8,000
	st, ok := f.get(descriptor["FontFile"]).(pdfStream)
	if !ok {
		return
	}
	data := f.decode(st)
	words := strings.Fields(strings.ReplaceAll(string(data[:min(len(data), clearPart)]), "/", " /"))
	for i := 0; i+3 < len(words); i++ {
		if words[i] != "dup" || words[i+3] != "put" || words[i+2][0] != '/' {
			continue
		}
		if code, err := strconv.Atoi(words[i+1]); err == nil && code >= 0 && code < 256 {
			if text := glyphText(words[i+2][1:]); text != "" {
				font.simple[code] = text
			}
		}
	}
}

// readCIDWidths reads the widths of a composite font: "first [w w w]" and
// "first last w".
func (f *pdfFile) readCIDWidths(font *pdfFont, d pdfDict) {
	descendants := f.array(d["DescendantFonts"])
	if len(descendants) == 0 {
		return
	}
	cid := f.dict(descendants[0])
	font.missing = 1000
	if dw, ok := f.get(cid["DW"]).(float64); ok {
		font.missing = dw
	}
	w := f.array(cid["W"])
	defer func() { f.codes -= len(font.widths) }()
	for i := 0; i+1 < len(w) && len(font.widths) < f.codes; {
		first := int(f.number(w[i]))
		if list := f.array(w[i+1]); list != nil {
			for k, width := range list {
				font.widths[first+k] = f.number(width)
			}
			i += 2
			continue
		}
		if i+2 >= len(w) {
			break
		}
		last := int(f.number(w[i+1]))
		for code := first; code <= last && code < first+1<<16 && len(font.widths) < 1<<16; code++ {
			font.widths[code] = f.number(w[i+2])
		}
		i += 3
	}
}

// glyphs cuts a string into codes.
func (font *pdfFont) glyphs(s *session, raw string) []pdfGlyph {
	var out []pdfGlyph
	if !font.composite {
		for i := range len(raw) {
			c := raw[i]
			g := pdfGlyph{text: font.simple[c], width: font.width(int(c)), space: c == 32}
			if g.text == "" {
				g.text = unreadableGlyph
			}
			out = append(out, g)
		}
		return out
	}
	if font.unicode == nil && font.label != "" {
		return font.decoded(s, raw)
	}
	for len(raw) > 0 {
		n := 2
		if font.unicode != nil && !font.lengths[2] {
			for n = 1; n < 4 && (n >= len(raw) || font.unicode[raw[:n]] == ""); n++ {
			}
			if n == 4 {
				n = 1
			}
		}
		n = min(n, len(raw))
		code := 0
		for i := range n {
			code = code<<8 | int(raw[i])
		}
		g := pdfGlyph{text: font.unicode[raw[:n]], width: font.width(code), space: n == 1 && raw[0] == 32}
		if g.text == "" {
			g.text = unreadableGlyph
		}
		out = append(out, g)
		raw = raw[n:]
	}
	return out
}

// decoded reads a string in one of the encodings of East Asia that a font
// names; letters of one byte are half as wide.
func (font *pdfFont) decoded(s *session, raw string) []pdfGlyph {
	text := ""
	if font.label == "utf-16be" {
		units := make([]uint16, len(raw)/2)
		for i := range units {
			units[i] = uint16(raw[2*i])<<8 | uint16(raw[2*i+1])
		}
		text = string(utf16.Decode(units))
	} else if t, err := s.decodeBytes(font.label, []byte(raw)); err == nil {
		text = t
	}
	var out []pdfGlyph
	for _, r := range text {
		width := font.missing
		if r < 0x80 {
			width /= 2
		}
		out = append(out, pdfGlyph{text: string(r), width: width})
	}
	return out
}

func (font *pdfFont) width(code int) float64 {
	if w, ok := font.widths[code]; ok {
		return w
	}
	return font.missing
}

// cmapLabel is the character encoding that a predefined map of codes goes by.
func cmapLabel(name string) string {
	switch {
	case strings.Contains(name, "UCS2"), strings.Contains(name, "UTF16"):
		return "utf-16be"
	case strings.Contains(name, "RKSJ"):
		return "shift_jis"
	case strings.HasPrefix(name, "GBK"), strings.HasPrefix(name, "GB-"):
		return "gbk"
	case strings.HasPrefix(name, "KSC"):
		return "euc-kr"
	case strings.HasPrefix(name, "B5"), strings.HasPrefix(name, "ET"):
		return "big5"
	case name == "EUC-H" || name == "EUC-V":
		return "euc-jp"
	}
	return ""
}

// readCMap reads a ToUnicode map: "<01> <0041>" between beginbfchar and
// endbfchar, "<20> <7e> <0020>" or "<20> <22> [<41> <42> <43>]" for ranges.
// left is how many codes may still be kept.
func (font *pdfFont) readCMap(data []byte, left *int) {
	const mostCodes = 1 << 16 // more than one plane is in no font
	defer func() { *left -= len(font.unicode) }()
	font.unicode = map[string]string{}
	l := &pdfLexer{data: data}
	var args []any
	for {
		v, ok := l.next()
		if !ok || len(font.unicode) > *left {
			return
		}
		key, _ := v.(pdfKeyword)
		switch key {
		case pdfKeyword("beginbfchar"), pdfKeyword("beginbfrange"), pdfKeyword("begincodespacerange"):
			args = args[:0]
			continue
		case pdfKeyword("endcodespacerange"):
			for _, a := range args {
				if s, ok := a.(pdfString); ok && len(s) > 0 && len(s) < 5 {
					font.lengths[len(s)] = true
				}
			}
		case pdfKeyword("endbfchar"):
			for i := 0; i+1 < len(args) && len(font.unicode) < mostCodes; i += 2 {
				from, ok1 := args[i].(pdfString)
				to, ok2 := args[i+1].(pdfString)
				if ok1 && ok2 {
					font.unicode[string(from)] = utf16Text(string(to))
				}
			}
		case pdfKeyword("endbfrange"):
			for i := 0; i+2 < len(args); i += 3 {
				lo, ok1 := args[i].(pdfString)
				hi, ok2 := args[i+1].(pdfString)
				if !ok1 || !ok2 || len(lo) != len(hi) || len(lo) == 0 {
					continue
				}
				code := []byte(lo)
				for k := 0; k < mostCodes && len(font.unicode) < mostCodes; k++ {
					switch to := args[i+2].(type) {
					case pdfString:
						font.unicode[string(code)] = advance(string(to), k)
					case []any:
						if k < len(to) {
							text, _ := to[k].(pdfString)
							font.unicode[string(code)] = utf16Text(string(text))
						}
					}
					if string(code) >= string(hi) {
						break
					}
					for j := len(code) - 1; j >= 0; j-- {
						if code[j]++; code[j] != 0 {
							break
						}
					}
				}
			}
		default:
			if len(args) < 3*mostCodes {
				args = append(args, v)
			}
		}
	}
}

// advance is the text of the k-th code of a range.
func advance(to string, k int) string {
	r := []rune(utf16Text(to))
	if len(r) == 0 {
		return ""
	}
	r[len(r)-1] += rune(k)
	return string(r)
}

func utf16Text(raw string) string {
	if len(raw) == 1 {
		return string(rune(raw[0]))
	}
	units := make([]uint16, len(raw)/2)
	for i := range units {
		units[i] = uint16(raw[2*i])<<8 | uint16(raw[2*i+1])
	}
	return strings.Trim(string(utf16.Decode(units)), "\x00")
}
