package compare

import (
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

// splitBlock cuts one block into sentences, in time linear in its length. A line
// break ends a sentence. So does a final mark, with the closing quotes and
// brackets behind it, unless boundary says otherwise:
//
//	Dr. Sari, No. 3, 3.500, U.S. Army, J. Doe   the dot belongs to the word
//	"Benarkah?" tanya Budi                      the sentence goes on after the quote
//	(he said so. Twice.) and                    brackets inside a sentence hold it together
//	「行く。戻る」と話した                          so do corner brackets
//
// Two sentences inside one pair of quotes are two: the quotes stay open.
func splitBlock(text string, b Block, lang *language) []sentence {
	var out []sentence
	emit := func(start, end int) {
		start, end = trimSpan(text, start, end)
		if start < end {
			out = append(out, sentence{start: start, end: end})
		}
	}
	from := b.Start
	held := 0 // marks before this offset stand inside brackets
	for i := b.Start; i < b.End; {
		r, n := utf8.DecodeRuneInString(text[i:b.End])
		mark := i
		i += n
		switch {
		case isLineBreak(r):
			emit(from, i)
			from = i
		case mark < held && i != held:
		case closingOf(r) != 0:
			aside := closes(text[:b.End], i, r)
			switch {
			case r == '(' && isCredit(text[mark:aside], lang): // "… over the river (Photo: X)"
				emit(from, mark)
				from = mark
			case r == '「' || r == '『' || strings.TrimSpace(text[from:mark]) != "":
				held = aside
			}
		case isFinal(r) || i == held && isWideFinal(lastRune(text[:mark])):
			end := i
			if i == held {
				r = '。'
				mark -= len("。")
			}
			for end < b.End {
				r, n := utf8.DecodeRuneInString(text[end:b.End])
				if !isFinal(r) && !isCloser(r) {
					break
				}
				end += n
			}
			m := finalMark{text: text[:b.End], from: from, at: mark, end: end, r: r, lang: lang}
			if m.endsSentence() {
				emit(from, end)
				from = end
			}
			i = end
		}
	}
	emit(from, b.End)
	return out
}

// trimSpan leaves white space out at both ends of a span.
func trimSpan(text string, start, end int) (int, int) {
	start = end - len(strings.TrimLeftFunc(text[start:end], unicode.IsSpace))
	return start, start + len(strings.TrimRightFunc(text[start:end], unicode.IsSpace))
}

func isLineBreak(r rune) bool {
	switch r {
	case '\n', '\r', '\v', '\f', '\u0085', '\u2028', '\u2029':
		return true
	}
	return false
}

// isFinal says whether r can end a sentence.
func isFinal(r rune) bool { return strings.ContainsRune(".!?…。！？｡؟۔।॥።։။", r) }

// isWideFinal says whether r ends a sentence without a blank behind it.
func isWideFinal(r rune) bool { return strings.ContainsRune("。！？｡", r) }

func lastRune(s string) rune {
	r, _ := utf8.DecodeLastRuneInString(s)
	return r
}

func isCloser(r rune) bool { return strings.ContainsRune("\"”’'»«“›)]」』）】〉》", r) }

func closingOf(r rune) rune {
	switch r {
	case '(':
		return ')'
	case '（':
		return '）'
	case '「':
		return '」'
	case '『':
		return '』'
	case '[':
		return ']'
	}
	return 0
}

// closes gives the offset behind the bracket that closes the one before text[i:],
// or i when it stays open or the brackets are too far apart to be one aside.
func closes(text string, i int, opening rune) int {
	const longest = 400 // bytes; keeps a page of stray brackets linear
	closing, depth := closingOf(opening), 1
	for k, r := range text[i:min(len(text), i+longest)] {
		switch {
		case isLineBreak(r):
			return i
		case r == opening:
			depth++
		case r == closing:
			if depth--; depth == 0 {
				return i + k + utf8.RuneLen(r)
			}
		}
	}
	return i
}
