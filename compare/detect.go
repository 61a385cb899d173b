package compare

// detectLanguage counts each language's function words and takes the one with
// most; "und" when none has any.
func detectLanguage(text string) string {
	const enough = 20000 // bytes: the first pages tell
	end := min(len(text), enough)
	counts := map[string]int{}
	for _, t := range tokens(text, 0, end) {
		counts[t.norm]++
	}
	best, most := "und", 0
	for _, l := range languages {
		n := 0
		for _, w := range l.functionWords {
			n += counts[w]
		}
		if n > most {
			best, most = l.code, n
		}
	}
	return best
}
