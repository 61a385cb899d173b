package compare

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// unspacedAttributions reads Japanese: 市長は「…」と話した, 「…」と住民の田中さんは語った,
// 県によると. Its words have no spaces, so phrases are looked for in the text.
func unspacedAttributions(text string, start, end int, lang *language) []attribution {
	words := lang.speech()
	var out []attribution
	for _, phrase := range sortedKeys(words.according) {
		k := strings.Index(text[start:end], phrase)
		if k <= 0 {
			continue
		}
		from := segmentStart(text, start, start+k)
		to := start + k + len(phrase)
		if strings.HasPrefix(text[to:end], "、") {
			to += len("、")
		}
		if from < start+k {
			out = append(out, attribution{Span: Span{from, to}, speaker: Span{from, start + k}})
			break
		}
	}
	for _, q := range findQuotations(text, start, end) {
		rest := text[q.end:end]
		if !strings.HasPrefix(rest, "と") {
			continue
		}
		verbAt, verbEnd := -1, -1
		for _, verb := range sortedKeys(words.verbs) {
			if k := strings.Index(rest, verb); k >= 0 && (verbAt < 0 || k < verbAt) {
				verbAt, verbEnd = k, k+len(verb)
			}
		}
		if verbAt < 0 || verbAt > 120 {
			continue
		}
		a := attribution{Span: Span{q.end, q.end + verbEnd}, pronoun: true}
		between := rest[len("と"):verbAt]
		if k := topicMark(between); k > 0 {
			a.speaker, a.pronoun = Span{q.end + len("と"), q.end + len("と") + k}, false
		} else if from := segmentStart(text, start, q.start); from < q.start {
			if k := topicMark(text[from:q.start]); k > 0 && from+k+len("は") >= q.start-len("、") {
				a.speaker, a.pronoun = Span{from, from + k}, false
				a.Start = q.end
			}
		}
		out = append(out, a)
	}
	return out
}

// topicMark is where は or が ends a speaker, 0 for none.
func topicMark(s string) int {
	for _, mark := range []string{"は", "が"} {
		if k := strings.LastIndex(s, mark); k > 0 {
			return k
		}
	}
	return 0
}

// segmentStart is the start of what stands between at and the mark before it.
func segmentStart(text string, start, at int) int {
	for at > start {
		r, n := utf8.DecodeLastRuneInString(text[start:at])
		if strings.ContainsRune("、。「」『』", r) {
			break
		}
		at -= n
	}
	return at
}

func sortedKeys(m map[string]bool) []string {
	out := make([]string, 0, len(m))
	for k := range m {
		out = append(out, k)
	}
	slices.Sort(out)
	return out
}

// caselessPerson is a speaker's name where capitals do not show it: the words
// but for titles; in Japanese, pairs of ideographs.
func caselessPerson(name string, lang *language) []string {
	var out []string
	if !lang.unspaced {
		for _, w := range strings.Fields(name) {
			if !slices.Contains(lang.titles, w) && !lang.speech().within[w] && utf8.RuneCountInString(w) > 2 {
				out = append(out, w)
			}
		}
		return out
	}
	runes := []rune(name)
	for i := 0; i+1 < len(runes); i++ {
		if !unicode.Is(unicode.Hiragana, runes[i]) && !unicode.Is(unicode.Hiragana, runes[i+1]) {
			out = append(out, string(runes[i:i+2]))
		}
	}
	return out
}
