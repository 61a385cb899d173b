package compare

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// agencies are the credits of an article in small letters: what stands in
// brackets in its date line or at the end of its last lines ("(SGR/rat)"), the
// agency of a photo's credit, and words like "Crosswire News Agency".
func (c *corpus) agencies(article int) []string {
	a := c.articles[article]
	var out []string
	add := func(s string) {
		name, _, _ := strings.Cut(s, "/")
		name = strings.ToLower(strings.TrimSpace(name))
		if n := utf8.RuneCountInString(name); n >= 2 && n <= 24 && strings.IndexFunc(name, unicode.IsLetter) >= 0 && !slices.Contains(out, name) {
			out = append(out, name)
		}
	}
	for _, line := range strings.Split(a.Text, "\n") {
		line = strings.TrimSpace(line)
		if strings.HasPrefix(line, "(") && strings.HasSuffix(line, ")") && len(line) < 60 {
			add(strings.Trim(line, "()"))
		} else if k := strings.LastIndexByte(line, '('); k > 0 && strings.HasSuffix(line, ")") && strings.Contains(line[k:], "/") {
			add(strings.Trim(line[k:], "()"))
		}
		lower := strings.ToLower(line)
		for _, word := range agencyWords {
			if k := strings.Index(lower, word); k >= 0 && len(line) < 60 && len(lower) == len(line) {
				add(strings.TrimSpace(strings.Replace(lower, word, "", 1)))
			}
		}
		if end := datelineEnd(line, 0, len(line)); end > 0 {
			head := line[:end]
			if open, shut := strings.LastIndexByte(head, '('), strings.LastIndexByte(head, ')'); open >= 0 && shut > open {
				add(head[open+1 : shut])
			}
		}
		if from := creditStart(line, 0, len(line), a.lang); from < len(line) {
			if _, credit, ok := strings.Cut(line[from:], ":"); ok && strings.Contains(credit, "/") {
				add(strings.Trim(credit, " ()"))
			}
		}
	}
	for k := a.first; k < a.last; k++ {
		for _, credit := range c.facts[k].credits {
			if credit.speaker.End == 0 {
				continue
			}
			if name := strings.ToLower(c.text(k, credit.speaker)); knownAgencies[name] {
				add(name)
			}
		}
	}
	slices.Sort(out)
	return out
}

var agencyWords = []string{"news agency", "press agency", "kantor berita", "agencia de noticias", "nachrichtenagentur"}

// knownAgencies are credited in the text, as any speaker is.
var knownAgencies = set("antara", "reuters", "afp", "ap", "tass", "ria", "interfax", "kcna", "xinhua", "kyodo", "jiji", "yonhap", "dpa", "efe", "ansa", "bernama", "pti", "aap", "cnn")

// commonCredit is the first credit that both articles give, as the first has it.
func commonCredit(a, b []string) string {
	for _, x := range a {
		for _, y := range b {
			if x == y {
				return x
			}
		}
	}
	return ""
}
