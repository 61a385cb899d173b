package compare

import (
	"strings"
	"unicode/utf8"
)

// lineBlocks takes every line of a text that is not blank for a paragraph.
func lineBlocks(text string) []Block {
	var out []Block
	start := 0
	add := func(end int) {
		if strings.TrimSpace(text[start:end]) != "" {
			out = append(out, Block{Start: start, End: end, Kind: Paragraph})
		}
	}
	for i, r := range text {
		if isLineBreak(r) {
			add(i)
			start = i + utf8.RuneLen(r)
		}
	}
	add(len(text))
	return out
}
