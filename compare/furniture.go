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
	lower := strings.TrimLeftFunc(strings.ToLower(s), func(r rune) bool {
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
	case trimmed == "" || strings.Trim(trimmed, "0123456789()[].,:›»>→▼▾+*…") == "":
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
	toks := tokens(s, 0, len(s))
	reason, labels := "", 0
	for i := 0; i < len(toks); {
		if isNumber(toks[i].norm) {
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
			if r := labelReason(strings.ToLower(s[toks[i].start:toks[k-1].end]), lang); r != "" {
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
	return len(strings.Fields(s))
}

// isDateLine says whether a line is a date or time with what stands beside it:
// "Published", a place, an author, a count of comments.
func isDateLine(s string, lang *language) bool {
	if isFinal(lastRune(s)) && !strings.HasSuffix(s, ".m.") || countWords(s, lang) > 16 {
		return false
	}
	digits := strings.ContainsFunc(s, unicode.IsDigit)
	if lang.unspaced {
		for _, list := range [][]string{lang.dated, lang.bylines} {
			for _, w := range list {
				s = strings.ReplaceAll(s, w, "")
			}
		}
		rest := strings.TrimFunc(s, func(r rune) bool { return !unicode.IsLetter(r) })
		letters := 0
		for _, r := range s {
			if unicode.IsLetter(r) && !strings.ContainsRune("曜月火水木金土日", r) {
				letters++
			}
		}
		return digits && rest == "" || digits && letters <= 4 && strings.ContainsAny(s, ":：0123456789") && letters*2 <= len(s)-letters*3
	}
	dated, rest := 0, 0
	for _, t := range tokens(s, 0, len(s)) {
		norm := strings.TrimSuffix(t.norm, ".")
		_, month := lang.months[norm]
		_, weekday := lang.weekdays[norm]
		switch {
		case unicode.IsDigit(first(norm)):
			dated++
		case month || weekday:
			dated++
		case slices.Contains(lang.dated, norm):
			dated++
		case slices.Contains(lang.bylines, norm) || slices.Contains(zones, norm) || slices.Contains(lang.functionWords, norm):
		default:
			rest++
		}
	}
	limit := 2
	if strings.ContainsAny(s, "|·•–—") || strings.Contains(s, " - ") {
		limit = 4
	}
	return digits && dated >= 2 && rest <= limit && rest <= dated
}

var zones = []string{"gmt", "utc", "bst", "cet", "cest", "est", "edt", "et", "pt", "wib", "wita", "wit", "jst", "uhr", "am", "pm", "h"}

// isByline says whether a line names its author: "By Jane Doe, Health Editor".
func isByline(s string, lang *language) bool {
	words := countWords(s, lang)
	if words > 12 || isFinal(lastRune(s)) {
		return false
	}
	lower := strings.ToLower(strings.TrimLeft(s, "(（【[ "))
	for _, b := range lang.bylines {
		rest, ok := strings.CutPrefix(lower, b)
		if !ok {
			continue
		}
		next := first(rest)
		rest = strings.TrimSpace(rest)
		switch {
		case rest == "" || next == ':' || next == '：' || next == '/' || next == '・' || next == '＝' || next == '　':
			return true
		case lang.unspaced:
			if words <= 7 {
				return true
			}
		case isWordRune(next):
		case namesOnly(s[len(s)-len(rest):], lang) && words <= 10, ownWords(rest, lang):
			return true
		}
	}
	return false
}

// ownWords says whether a line is made of function words and words for authors:
// "our correspondent".
func ownWords(lower string, lang *language) bool {
	authors := 0
	for _, w := range strings.Fields(lower) {
		switch {
		case slices.Contains(lang.bylines, w):
			authors++
		case !slices.Contains(lang.functionWords, w):
			return false
		}
	}
	return authors > 0
}

// namesOnly says whether every word begins with a capital or is a function word;
// a script without capitals has only short lines of names.
func namesOnly(s string, lang *language) bool {
	fields := strings.Fields(s)
	names := 0
	for _, w := range fields {
		w = strings.TrimFunc(w, func(r rune) bool { return !isWordRune(r) })
		r := first(w)
		switch {
		case w == "":
		case unicode.IsUpper(r) || unicode.IsTitle(r):
			names++
		case unicode.IsLower(r) && !slices.Contains(lang.functionWords, strings.ToLower(w)):
			return false
		case unicode.IsLower(r):
		case unicode.IsDigit(r):
		default: // no case in this script
			if names++; names > 5 {
				return false
			}
		}
	}
	return names > 0
}

// isContact says whether a line gives an address to write to or to visit.
func isContact(s string) bool {
	for _, w := range strings.Fields(s) {
		at := strings.IndexByte(w, '@')
		if at > 0 && strings.Contains(w[at:], ".") || strings.HasPrefix(w, "http://") || strings.HasPrefix(w, "https://") || strings.HasPrefix(w, "www.") {
			return true
		}
	}
	return false
}

// isCredit says whether a piece of text credits a photo: "(Foto: X)",
// "Picture: X / Y", "Image source, X", "E. Doe / Agency".
func isCredit(s string, lang *language) bool {
	s = strings.TrimSpace(s)
	bare := strings.TrimSpace(strings.Trim(s, "()（）[]【】|–—-＝= "))
	if bare == "" || countWords(bare, lang) > 16 {
		return false
	}
	// Behind a dash or in brackets a credit needs no other mark.
	apart := strings.ContainsRune("(（[【–—-|＝=", first(s)) && !isFinal(lastRune(bare)) && countWords(bare, lang) <= 7
	lower := strings.ToLower(bare)
	for _, c := range lang.credits {
		c, _ = strings.CutSuffix(c, "…")
		if lang.unspaced && !isFinal(lastRune(bare)) && countWords(bare, lang) <= 8 && strings.HasSuffix(lower, c) {
			return true // "読者提供", "王晓 摄"
		}
		rest, ok := strings.CutPrefix(lower, c)
		if !ok {
			continue
		}
		next := first(rest)
		switch {
		case apart && !(isWordRune(next) && !lang.unspaced), rest == "" || strings.ContainsRune(":：.,/©＝=、", next) || strings.HasPrefix(strings.TrimSpace(rest), ":"):
			return true
		case lang.unspaced:
			continue
		case isWordRune(next):
		case strings.Contains(c, " ") || namesOnly(bare[len(bare)-len(rest):], lang) && countWords(bare, lang) <= 7 && !isFinal(lastRune(bare)):
			return true
		}
	}
	// "E. Doe / Agency", "nap/T. Name"
	return strings.Count(bare, "/") == 1 && !strings.ContainsFunc(bare, unicode.IsDigit) && countWords(bare, lang) <= 6 &&
		!isFinal(lastRune(bare)) && namesOnly(strings.ReplaceAll(bare, "/", " "), lang) && first(s) != '('
}
