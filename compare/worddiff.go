package compare

import (
	"unicode/utf8"

	// Myers' difference with linear space over runes (MIT, no dependencies of its
	// own); here a rune stands for a word.
	"github.com/sergi/go-diff/diffmatchpatch"
)

// A DiffPart is a stretch of two texts that is the same in both, or differs.
// Either span may be empty when it differs.
type DiffPart struct {
	Same bool `json:"same"`
	A    Span `json:"a"`
	B    Span `json:"b"`
}

// WordDiff says what two wordings have in common, word by word. The parts
// follow one another without gap: their A spans join to a, their B spans to b.
// Case and the form of quotation marks do not make a difference; numbers and
// dates are one word each.
//
// A word carries the white space after it, so that a changed phrase is one part
// and not one part per word. The cost is that of Myers' algorithm, words times
// changes: meant for sentences, not for whole articles.
func WordDiff(a, b string) []DiffPart {
	ua, ub := diffUnits(a), diffUnits(b)
	codes := map[string]rune{}
	differ := diffmatchpatch.New()
	differ.DiffTimeout = 0 // no clock: the same texts give the same parts
	diffs := differ.DiffMainRunes(encodeUnits(ua, codes), encodeUnits(ub, codes), false)

	var parts []DiffPart
	i, j, endA, endB := 0, 0, 0, 0
	for _, d := range diffs {
		n := utf8.RuneCountInString(d.Text)
		part := DiffPart{Same: d.Type == diffmatchpatch.DiffEqual, A: Span{endA, endA}, B: Span{endB, endB}}
		slight := part.Same && n <= 2
		if d.Type != diffmatchpatch.DiffInsert {
			for range n {
				endA = ua[i].end
				slight = slight && ua[i].slight
				i++
			}
		}
		if d.Type != diffmatchpatch.DiffDelete {
			for range n {
				endB = ub[j].end
				j++
			}
		}
		part.A.End, part.B.End = endA, endB
		parts = append(parts, part)
		if slight && len(parts) > 1 && (i < len(ua) || j < len(ub)) { // a lone comma or "di" between two changes
			parts[len(parts)-1].Same = false
		}
	}
	return mergeParts(parts)
}

// mergeParts joins neighbours of one sort.
func mergeParts(parts []DiffPart) []DiffPart {
	out := parts[:0]
	for _, p := range parts {
		if n := len(out) - 1; n >= 0 && out[n].Same == p.Same {
			out[n].A.End, out[n].B.End = p.A.End, p.B.End
			continue
		}
		out = append(out, p)
	}
	return out
}

// A diffUnit is a word or mark with the white space after it; it ends where
// the next one starts.
type diffUnit struct {
	end    int
	norm   string
	slight bool // says little by itself
}

func diffUnits(text string) []diffUnit {
	var out []diffUnit
	pos := 0
	add := func(end int, norm string, slight bool) {
		if n := len(out); n > 0 {
			out[n-1].end = pos
		}
		out = append(out, diffUnit{end, norm, slight})
		pos = end
	}
	for _, w := range joinDates(text, tokens(text, 0, len(text))) {
		for pos < w.start {
			r, size := utf8.DecodeRuneInString(text[pos:])
			if isSpace(r) && len(out) > 0 {
				pos += size
				out[len(out)-1].end = pos
				continue
			}
			add(pos+size, plainMark(r), true)
		}
		add(w.end, w.norm, utf8.RuneCountInString(w.norm) < 4 && !hasDigit(w.norm))
	}
	for pos < len(text) {
		r, size := utf8.DecodeRuneInString(text[pos:])
		if isSpace(r) && len(out) > 0 {
			pos += size
			out[len(out)-1].end = pos
			continue
		}
		add(pos+size, plainMark(r), true)
	}
	return out
}

// joinDates makes one word of digits with a slash or colon between: "8/2", "18:42".
func joinDates(text string, words []token) []token {
	out := words[:0:0]
	for _, w := range words {
		if n := len(out) - 1; n >= 0 && w.start == out[n].end+1 && (text[w.start-1] == '/' || text[w.start-1] == ':') &&
			isDigit(text[w.start-2]) && isDigit(text[w.start]) {
			out[n].end = w.end
			out[n].norm += string(text[w.start-1]) + w.norm
			continue
		}
		out = append(out, w)
	}
	return out
}

func encodeUnits(units []diffUnit, codes map[string]rune) []rune {
	out := make([]rune, len(units))
	for i, u := range units {
		r, ok := codes[u.norm]
		if !ok {
			r = rune(len(codes) + 1)
			if r >= 0xD800 { // surrogates are no runes
				r += 0x800
			}
			codes[u.norm] = r
		}
		out[i] = r
	}
	return out
}

func isSpace(r rune) bool {
	return r == ' ' || r == '\n' || r == '\t' || r == '\r' || r == '\u00a0' || r == '\u202f' || r == '\u3000'
}

func isDigit(b byte) bool { return '0' <= b && b <= '9' }

func hasDigit(s string) bool {
	for i := range len(s) {
		if isDigit(s[i]) {
			return true
		}
	}
	return false
}

// plainMark is a punctuation mark in its plain form.
func plainMark(r rune) string {
	switch r {
	case '“', '”', '„', '«', '»', '‟':
		return `"`
	case '‘', '’', '‚', '‹', '›':
		return "'"
	case '–', '—', '‑':
		return "-"
	}
	return string(r)
}
