package ingest

import (
	"bytes"
	"strconv"
	"strings"

	"saksi/compare"
)

func isRTF(in *input) bool {
	return bytes.HasPrefix(bytes.TrimLeft(in.data[:min(len(in.data), 64)], "\xef\xbb\xbf \r\n\t"), []byte(`{\rtf`))
}

// readRTF reads the text of an RTF file: a stream of control words in nested
// groups. What a control word says holds until its group ends.
func readRTF(s *session, in *input) {
	r := &rtfReader{draft: &draft{}, session: s, page: "windows-1252", fonts: map[int]string{}, styles: map[int]docxStyle{}}
	r.state.skip = 1
	r.run(in.data)
	r.endParagraph()
	r.left.note(r.draft)
	if r.err != nil {
		s.fail(in, "%s", r.err)
		return
	}
	s.take(in, r.draft)
}

// rtfState is what ends with its group.
type rtfState struct {
	ignore bool
	// table is the list that the group writes: "fonttbl" or "stylesheet".
	table string
	font  int
	skip  int // characters that stand after \u for programs without Unicode
}

type rtfReader struct {
	*draft
	session *session
	err     error
	page    string // the file's code page
	fonts   map[int]string
	styles  map[int]docxStyle
	state   rtfState
	stack   []rtfState
	pending int // characters still to pass over after \u
	bytes   []byte
	label   string // of bytes
	high    uint16 // the first half of a character of two \u
	text    strings.Builder
	kind    compare.BlockKind
	title   bool
	row     bool // inside a table's row
	style   int  // the style that the sheet describes
	name    strings.Builder
	depth   int
	left    leftOut
}

// rtfSkipped are groups that hold no text of the article.
var rtfSkipped = map[string]bool{
	"colortbl": true, "info": true, "pict": true, "object": true, "header": true, "headerl": true, "headerr": true,
	"headerf": true, "footer": true, "footerl": true, "footerr": true, "footerf": true, "fldinst": true, "themedata": true,
	"listtable": true, "listoverridetable": true, "revtbl": true, "rsidtbl": true, "generator": true, "xmlnstbl": true,
	"datastore": true, "latentstyles": true, "pgdsctbl": true, "nonshppict": true, "bkmkstart": true, "bkmkend": true,
	"filetbl": true, "mmathPr": true, "atnid": true, "atnauthor": true, "tc": true, "xe": true, "txe": true, "sp": true,
}

// rtfCharacters are control words and symbols that stand for characters.
var rtfCharacters = map[string]string{
	"line": "\n", "lbr": "\n", "tab": "\t", "emdash": "—", "endash": "–", "lquote": "‘", "rquote": "’", "ldblquote": "“",
	"rdblquote": "”", "bullet": "•", "emspace": " ", "enspace": " ", "qmspace": " ", "~": "\u00a0", "-": "", "_": "-",
	"zwj": "\u200d", "zwnj": "\u200c", "{": "{", "}": "}", "\\": "\\",
}

// rtfCharsets are the code pages of fonts by the number of \fcharset.
var rtfCharsets = map[int]string{
	0: "windows-1252", 77: "macintosh", 128: "shift_jis", 129: "euc-kr", 134: "gbk", 136: "big5", 161: "windows-1253",
	162: "windows-1254", 163: "windows-1258", 177: "windows-1255", 178: "windows-1256", 186: "windows-1257",
	204: "windows-1251", 222: "windows-874", 238: "windows-1250",
}

func rtfCodePage(n int) string {
	switch n {
	case 932:
		return "shift_jis"
	case 936:
		return "gbk"
	case 949:
		return "euc-kr"
	case 950:
		return "big5"
	case 874:
		return "windows-874"
	case 866:
		return "ibm866"
	case 65001:
		return "utf-8"
	case 10000:
		return "macintosh"
	}
	if n >= 1250 && n <= 1258 {
		return "windows-" + strconv.Itoa(n)
	}
	return "windows-1252"
}

func (r *rtfReader) run(data []byte) {
	for i := 0; i < len(data); {
		c := data[i]
		i++
		switch c {
		case '{':
			r.flush()
			r.pending = 0
			if len(r.stack) < 10_000 { // real files nest some tens deep; what is over it shares a state
				r.stack = append(r.stack, r.state)
			}
			r.depth++
		case '}':
			r.flush()
			r.pending = 0
			if r.depth--; r.depth < len(r.stack) && r.depth >= 0 {
				r.state = r.stack[r.depth]
				r.stack = r.stack[:r.depth]
			}
			if r.depth <= 0 {
				return
			}
		case '\r', '\n', 0:
		case '\\':
			i = r.control(data, i)
		default:
			r.byte(c)
		}
	}
}

// control reads the control word or symbol at i and says where it ends.
func (r *rtfReader) control(data []byte, i int) int {
	if i >= len(data) {
		return i
	}
	start := i
	for i < len(data) && (data[i] >= 'a' && data[i] <= 'z' || data[i] >= 'A' && data[i] <= 'Z') && i-start < 40 {
		i++
	}
	if i == start {
		symbol := data[i]
		i++
		switch {
		case symbol == '\'' && i+1 < len(data) && unhex(data[i]) >= 0 && unhex(data[i+1]) >= 0:
			r.byte(byte(unhex(data[i])<<4 | unhex(data[i+1])))
			i += 2
		case symbol == '*':
			// A group that programs may pass over; these two hold text all the same.
			if rest := data[i:]; !bytes.HasPrefix(rest, []byte(`\shptxt`)) && !bytes.HasPrefix(rest, []byte(`\flddirty`)) {
				r.state.ignore = true
			}
		case symbol == '\n' || symbol == '\r':
			r.word("par", 1)
		default:
			r.character(string(rune(symbol)))
		}
		return i
	}
	word := string(data[start:i])
	number := i
	if i < len(data) && data[i] == '-' {
		i++
	}
	for i < len(data) && data[i] >= '0' && data[i] <= '9' && i-number < 11 {
		i++
	}
	n, err := strconv.Atoi(string(data[number:i]))
	if err != nil {
		n, i = 1, number
	}
	if i < len(data) && data[i] == ' ' {
		i++
	}
	if word == "bin" && number < i {
		return i + min(max(n, 0), len(data)-i)
	}
	r.word(word, n)
	return i
}

func (r *rtfReader) word(word string, n int) {
	switch word {
	case "u":
		r.flush()
		r.unicode(uint16(n))
		r.pending = r.state.skip
		return
	case "uc":
		r.state.skip = min(max(n, 0), 16)
		return
	case "f":
		r.flush()
		r.state.font = n
		return
	}
	r.flush()
	switch word {
	case "ansicpg":
		r.page = rtfCodePage(n)
	case "mac":
		r.page = "macintosh"
	case "fonttbl", "stylesheet":
		r.state.table = word
	case "fcharset":
		if label := rtfCharsets[n]; label != "" && r.state.table == "fonttbl" {
			r.fonts[r.state.font] = label
		}
	case "footnote":
		// The group is marked as one to pass over, so the one around it counts.
		if n := len(r.stack); n > 0 && !r.stack[n-1].ignore {
			r.left.footnotes++
		}
		r.state.ignore = true
	case "annotation":
		r.left.comments++
		r.state.ignore = true
	case "revised":
		if n != 0 && !r.state.ignore {
			r.left.insertions++
		}
	case "deleted":
		if n != 0 && !r.state.ignore {
			r.left.deletions++
			r.state.ignore = true
		}
	case "v":
		if n != 0 && !r.state.ignore {
			r.left.hidden++
			r.state.ignore = true
		}
	case "pard":
		if r.state.ignore {
			return // a list's number has its own paragraph
		}
		r.kind, r.title, r.row = "", false, false
	case "intbl":
		r.row = true
	case "ls":
		if r.kind == "" && !r.state.ignore {
			r.kind = compare.ListItem
		}
	case "listtext", "pntext":
		if r.kind == "" {
			r.kind = compare.ListItem
		}
		r.state.ignore = true
	case "outlinelevel":
		if r.state.table == "" && n < 9 {
			r.kind = compare.Heading
		}
	case "s":
		r.style = n
		if st, ok := r.styles[n]; ok && r.state.table == "" {
			r.kind, r.title = st.kind, st.title
		}
	case "cell", "nestcell":
		r.character(" ")
	case "par", "row", "nestrow", "sect", "page":
		if r.state.table != "" || r.state.ignore {
			return
		}
		if word == "par" && r.row {
			r.character(" ")
			return
		}
		if word == "row" || word == "nestrow" {
			r.kind = compare.Table
			r.endParagraph()
			r.kind = ""
			return
		}
		r.endParagraph()
	default:
		if rtfSkipped[word] {
			r.state.ignore = true
		} else if rtfCharacters[word] != "" {
			r.character(rtfCharacters[word])
		}
	}
}

// unicode takes a UTF-16 unit; characters beyond the first plane come as two.
func (r *rtfReader) unicode(u uint16) {
	switch {
	case u >= 0xd800 && u < 0xdc00:
		r.high = u
	case u >= 0xdc00 && u < 0xe000:
		if r.high != 0 {
			r.write(string(rune(r.high-0xd800)<<10 + rune(u-0xdc00) + 0x10000))
		}
		r.high = 0
	case u >= 0xf000 && u < 0xf100: // a font of symbols
	default:
		r.write(string(rune(u)))
	}
}

func (r *rtfReader) character(text string) {
	r.flush()
	if r.pending > 0 {
		r.pending--
		return
	}
	if s, ok := rtfCharacters[text]; ok {
		text = s
	}
	r.write(text)
}

// byte takes a byte of the code page; those of one font are decoded together,
// for a character may have two.
func (r *rtfReader) byte(c byte) {
	if r.pending > 0 {
		r.pending--
		return
	}
	label := r.page
	if l := r.fonts[r.state.font]; l != "" {
		label = l
	}
	if label != r.label {
		r.flush()
		r.label = label
	}
	r.bytes = append(r.bytes, c)
}

func (r *rtfReader) flush() {
	if len(r.bytes) == 0 {
		return
	}
	text := string(r.bytes)
	if r.state.table == "" && r.state.ignore {
		text = ""
	}
	for i := range len(text) {
		if text[i] >= 0x80 {
			// Not text(): bytes of another code page may look like UTF-8.
			decoded, err := r.session.decodeBytes(r.label, r.bytes)
			if err != nil && r.err == nil {
				r.err = err
			}
			text = decoded
			break
		}
	}
	r.bytes = r.bytes[:0]
	r.write(text)
}

func (r *rtfReader) write(text string) {
	switch {
	case r.state.table == "stylesheet":
		// Entries end with a semicolon: {\s1 heading 1;}
		name, _, end := strings.Cut(text, ";")
		r.name.WriteString(name)
		if end {
			if st := styleOf(strings.TrimSpace(r.name.String())); st.kind != "" && st.kind != compare.Noise {
				r.styles[r.style] = st
			}
			r.name.Reset()
			r.style = -1
		}
	case r.state.table != "" || r.state.ignore:
	default:
		r.text.WriteString(text)
	}
}

func (r *rtfReader) endParagraph() {
	r.flush()
	text := r.text.String()
	r.text.Reset()
	kind := r.kind
	if kind == "" {
		kind = compare.Paragraph
	}
	if r.title && r.Title == "" {
		r.Title = cleanLine(text)
	}
	r.add(kind, "", text)
}
