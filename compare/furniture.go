package compare

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// How a page's furniture is told from an article's text, line by line. Shape
// counts first (menus are short cells, date lines are figures and months,
// bylines are names); the phrases of the language's file do the rest.

// networks are share buttons in every language.
var networks = []string{"facebook", "twitter", "x", "whatsapp", "telegram", "instagram", "linkedin", "pinterest", "threads", "bluesky", "tiktok", "youtube", "reddit", "email", "e-mail", "mail", "line", "messenger", "snapchat", "rss", "xing", "flipboard", "pocket", "sms", "mastodon", "wechat", "weibo", "copy", "link", "google", "news", "discover", "hatena"}

// separators divide the cells of a menu; two blanks do, too.
const separators = "|·•›»>◦▪│¦‖｜／・"

// cells cuts a line where a menu has its separators.
func cells(s string) []string {
	var out []string
	for _, c := range strings.FieldsFunc(strings.ReplaceAll(strings.ReplaceAll(s, "  ", "|"), " / ", "|"), func(r rune) bool {
		return strings.ContainsRune(separators, r) || r == '\t'
	}) {
		if c = strings.TrimSpace(c); c != "" {
			out = append(out, c)
		}
	}
	return out
}

// A phraseMatch is how firmly a phrase says that a line is furniture.
type phraseMatch int

const (
	noMatch phraseMatch = iota
	// weakMatch: only when the line's place or shape agrees.
	weakMatch
	strongMatch
)

// matchPhrases looks for the language's phrases in a line.
func matchPhrases(s string, lang *language) (phraseMatch, string) {
	lower := strings.TrimLeftFunc(foldLine(s), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !strings.ContainsRune("¿¡【[（(©/", r)
	})
	if strings.HasPrefix(lower, "©") || strings.HasPrefix(lower, "(c) ") || strings.HasPrefix(lower, "copyright") {
		return strongMatch, "credit"
	}
	best, reason := noMatch, ""
	for _, group := range lang.furniture {
		for _, p := range group.words {
			if m := matchPhrase(lower, p, lang.unspaced); m > best {
				best, reason = m, group.reason
			}
		}
	}
	return best, reason
}

// foldLine writes a line as the phrases are written: lower case, without the
// vowel marks of Arabic, in half-width letters.
func foldLine(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r >= 'ً' && r <= 'ْ' || r == 'ـ':
			return -1
		case r >= '！' && r <= '～' && unicode.IsLetter(r):
			r -= '！' - '!'
		}
		return unicode.ToLower(r)
	}, s)
}

func matchPhrase(lower, p string, unspaced bool) phraseMatch {
	if inner, anywhere := strings.CutPrefix(p, "…"); anywhere {
		if strings.Contains(lower, strings.TrimSuffix(inner, "…")) {
			return weakMatch
		}
		return noMatch
	}
	p, opens := strings.CutSuffix(p, "…")
	rest, found := strings.CutPrefix(lower, p)
	if !found {
		return noMatch
	}
	next, _ := utf8.DecodeRuneInString(rest)
	trimmed := strings.TrimSpace(rest)
	switch {
	case !strings.ContainsFunc(trimmed, unicode.IsLetter) && !strings.ContainsRune(trimmed, '|'):
		return strongMatch // the whole line: "Comments (12)"
	case isWordRune(next) && !unspaced:
		return noMatch
	case strings.ContainsRune(":：>»›|▶→", first(trimmed)) || strings.HasPrefix(trimmed, "- ") || strings.HasPrefix(trimmed, "– "):
		return strongMatch
	case opens && (strings.ContainsAny(p, " ¿¡【:：") || unspaced && utf8.RuneCountInString(p) > 3):
		return strongMatch
	case opens:
		return weakMatch
	}
	return noMatch
}

func first(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	return r
}

// isMenu says whether a line consists of the cells of a menu or share bar, and
// which of both.
func isMenu(s string, lang *language) (string, bool) {
	parts := cells(s)
	short, known, reason := 0, 0, ""
	for _, c := range parts {
		if isFinal(lastRune(c)) {
			continue
		}
		if countWords(c, lang) <= 4 {
			short++
		}
		if r, ok := covered(c, lang); ok {
			known++
			if reason == "" {
				reason = r
			}
		}
	}
	if reason == "" {
		reason = "navigation"
	}
	switch {
	case len(parts) == 0:
		return "", false
	case known == len(parts), !lang.unspaced && !strings.ContainsFunc(s, isFinal) && longestWord(s) < 3:
		return reason, true // "A- A A+"
	case len(parts) >= 3 && short == len(parts):
		return reason, true
	case len(parts) >= 2 && known*2 >= len(parts) && short == len(parts):
		return reason, true
	case len(parts) >= 2 && short == len(parts) && countWords(s, lang) <= 3*len(parts) && strings.Contains(s, "|") && namesOnly(s, lang):
		return reason, true // "The Courier | Crime"
	case len(parts) == 1: // "Home World Sport Recipes Jobs", its blanks collapsed
		known, reason = 0, ""
		fields := strings.Fields(s)
		for _, w := range fields {
			if r := labelReason(strings.ToLower(w), lang); r != "" || slices.Contains(networks, strings.ToLower(w)) {
				known++
				reason = cmp.Or(reason, r, "share")
			}
		}
		if known >= 3 && known*2 >= len(fields) && namesOnly(s, lang) {
			return reason, true
		}
	}
	return "", false
}

// longestWord is the length of the longest word in characters.
func longestWord(s string) int {
	n := 0
	for _, t := range tokens(s, 0, len(s)) {
		n = max(n, utf8.RuneCountInString(t.norm))
	}
	return n
}

// covered says whether a cell consists of labels and network names alone.
func covered(s string, lang *language) (string, bool) {
	s = foldLine(s)
	toks := tokens(s, 0, len(s))
	reason, labels := "", 0
	for i := 0; i < len(toks); {
		if !strings.ContainsFunc(toks[i].norm, unicode.IsLetter) {
			i++
			continue
		}
		if slices.Contains(networks, toks[i].norm) {
			labels++
			if reason == "" {
				reason = "share"
			}
			i++
			continue
		}
		n := 0
		for k := min(len(toks), i+4); k > i && n == 0; k-- {
			if r := labelReason(s[toks[i].start:toks[k-1].end], lang); r != "" {
				n = k - i
				if reason == "" || reason == "navigation" {
					reason = r
				}
			}
		}
		if n == 0 {
			return "", false
		}
		labels++
		i += n
	}
	return reason, labels > 0 && !isFinal(lastRune(s))
}

func labelReason(lower string, lang *language) string {
	for _, group := range lang.furniture {
		if slices.Contains(group.words, lower) {
			return group.reason
		}
	}
	return ""
}

// countWords counts words, and two characters as one where words are not divided.
func countWords(s string, lang *language) int {
	if lang.unspaced {
		return (utf8.RuneCountInString(s) + 1) / 2
	}
	return fields(s)
}

// fields counts what white space divides.
func fields(s string) int {
	n, within := 0, false
	for _, r := range s {
		space := unicode.IsSpace(r)
		if !space && !within {
			n++
		}
		within = !space
	}
	return n
}
