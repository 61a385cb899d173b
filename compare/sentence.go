package compare

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A sentence is the unit that is compared: the half-open byte span start..end
// of its article's text, without white space at its ends.
type sentence struct {
	start, end int
	block      int // index into the article's blocks
	role       Role
	reason     string
}

// splitBlock cuts one block into sentences. A line break ends a sentence; a
// full stop inside a token, after an abbreviation or an initial does not.
func splitBlock(text string, b Block, lang *language) []sentence {
	var out []sentence
	emit := func(start, end int) {
		for start < end {
			r, n := utf8.DecodeRuneInString(text[start:end])
			if !unicode.IsSpace(r) {
				break
			}
			start += n
		}
		for start < end {
			r, n := utf8.DecodeLastRuneInString(text[start:end])
			if !unicode.IsSpace(r) {
				break
			}
			end -= n
		}
		if start < end {
			out = append(out, sentence{start: start, end: end})
		}
	}
	from := b.Start
	for i := b.Start; i < b.End; {
		r, n := utf8.DecodeRuneInString(text[i:b.End])
		i += n
		switch r {
		case '\n', '\r', '\u2028', '\u2029':
			emit(from, i)
			from = i
		case '.', '!', '?', '…', '。', '！', '？', '؟':
			end := i
			for end < b.End { // closing marks belong to the sentence
				r, n := utf8.DecodeRuneInString(text[end:b.End])
				if !strings.ContainsRune(".!?…。！？؟\"”’'»)]」』", r) {
					break
				}
				end += n
			}
			if endsSentence(text, from, i-n, end, b.End, r, lang) {
				emit(from, end)
				from = end
			}
			i = end
		}
	}
	emit(from, b.End)
	return out
}

// endsSentence judges the mark at text[mark], with closing marks up to end.
func endsSentence(text string, from, mark, end, limit int, r rune, lang *language) bool {
	if strings.ContainsRune("。！？؟", r) {
		return true
	}
	rest := text[end:limit]
	trimmed := strings.TrimLeftFunc(rest, unicode.IsSpace)
	if trimmed == "" {
		return true
	}
	if len(trimmed) == len(rest) {
		return false
	}
	next, _ := utf8.DecodeRuneInString(strings.TrimLeft(trimmed, "\"“‘'«([„"))
	if unicode.IsLower(next) {
		return false
	}
	if r != '.' || end > mark+1 {
		return true
	}
	word := text[from:mark]
	if k := strings.LastIndexFunc(word, unicode.IsSpace); k >= 0 {
		word = word[k:]
	}
	word = strings.ToLower(strings.TrimLeft(strings.TrimSpace(word), "\"“‘'«(["))
	if utf8.RuneCountInString(word) == 1 && !unicode.IsDigit(rune(word[0])) {
		return false // an initial
	}
	return !slices.Contains(lang.abbreviations, word)
}
