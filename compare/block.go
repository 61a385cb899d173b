package compare

// lineBlocks takes every line of a text for a paragraph.
func lineBlocks(text string) []Block {
	var out []Block
	start := 0
	for i := 0; i <= len(text); i++ {
		if i == len(text) || text[i] == '\n' {
			if start < i {
				out = append(out, Block{Start: start, End: i, Kind: Paragraph})
			}
			start = i + 1
		}
	}
	return out
}
