package ingest

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// inlineMarkdown leaves the words of a block: no marks, links as their text,
// pictures as their description. Its lines are joined, except at hard breaks.
func inlineMarkdown(text string) string {
	var b strings.Builder
	for i := 0; i < len(text); {
		rest := text[i:]
		switch {
		case rest[0] == '\\' && len(rest) > 1 && rest[1] == '\n', strings.HasPrefix(rest, "  \n"):
			b.WriteByte('\n')
			i += strings.IndexByte(rest, '\n') + 1
		case rest[0] == '\\' && len(rest) > 1 && rest[1] < utf8.RuneSelf && !isWordByte(rest[1]) && rest[1] > ' ':
			b.WriteByte(rest[1])
			i += 2
		case rest[0] == '\n':
			b.WriteByte(' ')
			i++
		case rest[0] == '`':
			i++
		case rest[0] == '!' && len(rest) > 1 && rest[1] == '[' && linkEnd(rest[1:]) > 0:
			i++ // the description is read as a link's text
		case rest[0] == '[' && linkEnd(rest) > 0:
			b.WriteString(inlineMarkdown(rest[1:strings.IndexByte(rest, ']')]))
			i += linkEnd(rest)
		case rest[0] == '<' && (strings.HasPrefix(rest, "<http://") || strings.HasPrefix(rest, "<https://")) && strings.IndexAny(rest, "> \n") > 0 && rest[strings.IndexAny(rest, "> \n")] == '>':
			end := strings.IndexByte(rest, '>')
			b.WriteString(rest[1:end])
			i += end + 1
		case rest[0] == '*' || rest[0] == '_':
			n := len(rest) - len(strings.TrimLeft(rest, rest[:1]))
			if !emphasis(text, i, n) {
				b.WriteString(rest[:n])
			}
			i += n
		default:
			b.WriteByte(rest[0])
			i++
		}
	}
	return b.String()
}

// linkEnd is the length of [text](address) or [text][name], or 0.
func linkEnd(s string) int {
	const longest = 2000 // bytes: what is longer is no link, and looking on for each bracket would take squares
	s = s[:min(len(s), longest)]
	end := strings.IndexAny(s, "]\n")
	if end < 0 || s[end] == '\n' || end+1 == len(s) {
		return 0
	}
	stop := ""
	switch s[end+1] {
	case '(':
		stop = ")\n"
	case '[':
		stop = "]\n"
	default:
		return 0
	}
	n := strings.IndexAny(s[end+2:], stop)
	if n < 0 || s[end+2+n] == '\n' {
		return 0
	}
	return end + 3 + n
}

// emphasis says that the run of n marks at text[i] sets words off: it touches a
// word on one side, and no word on the other ("snake_case" and "3 * 4" stay).
func emphasis(text string, i, n int) bool {
	before, _ := utf8.DecodeLastRuneInString(text[:i])
	after, _ := utf8.DecodeRuneInString(text[i+n:])
	start, end := i == 0 || unicode.IsSpace(before), i+n == len(text) || unicode.IsSpace(after)
	if start && end || n > 3 {
		return false
	}
	if text[i] == '_' {
		letter := func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }
		return !(!start && !end && letter(before) && letter(after))
	}
	return true
}

func isWordByte(c byte) bool {
	return asciiLetter(rune(c)) || c >= '0' && c <= '9'
}
