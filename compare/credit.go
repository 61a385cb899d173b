package compare

import (
	"strings"
	"unicode"
)

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

// endsInCredit says whether a line is a caption with its credit behind it:
// "… 19 Juni 2024 /Reuters", "… (Antara/Name)".
func endsInCredit(s string, lang *language) bool {
	if i := strings.LastIndex(s, " /"); i > 0 && countWords(s[i:], lang) <= 3 && namesOnly(strings.TrimLeft(s[i:], " /"), lang) {
		return true
	}
	for _, dash := range []string{" — ", " – ", " - ", " | ", "＝"} {
		if i := strings.LastIndex(s, dash); i > 0 && isCredit(s[i:], lang) {
			return true
		}
	}
	for _, c := range lang.credits {
		if c, opens := strings.CutSuffix(c, "…"); opens && strings.HasPrefix(strings.ToLower(s), c) {
			return true
		}
	}
	i := strings.LastIndexAny(s, "(（")
	if i <= 0 || !strings.HasSuffix(s, ")") && !strings.HasSuffix(s, "）") {
		return false
	}
	inner := strings.Trim(s[i:], "()（）")
	return isCredit(s[i:], lang) || strings.Count(inner, "/") == 1 && !endsFinal(s[:i]) && namesOnly(strings.ReplaceAll(inner, "/", " "), lang) && !strings.ContainsFunc(inner, unicode.IsDigit)
}

// markCaptions makes the line above a bare credit its caption, and drops a
// credit's role when it stands alone at the end.
func markCaptions(lines []line) {
	for i := range lines {
		if !lines[i].credit || i == 0 {
			continue
		}
		p := &lines[i-1]
		if p.role == Headline && !isTop(lines, i-1) || p.role == Claim && p.last-p.first == 1 && p.words <= 25 && i >= 2 && !lines[i-2].credit && p.kind == Paragraph && !p.body {
			p.role, p.reason = CaptionText, ""
		}
		if i+1 < len(lines) && strings.HasPrefix(strings.ToLower(lines[i].text), "image source") {
			lines[i+1].role, lines[i+1].reason = CaptionText, ""
		}
	}
}

// isTop says whether a headline is the article's first one.
func isTop(lines []line, i int) bool {
	for k := range i {
		if lines[k].role == Headline {
			return false
		}
	}
	return true
}
