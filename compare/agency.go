package compare

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// agencies are the credits of an article, as it writes them, by their small
// letters: what stands in
// brackets in its date line or at the end of its last lines ("(SGR/rat)"), the
// agency of a photo's credit, and words like "Crosswire News Agency".
func (d *digest) agencies() map[string]string {
	if d.credits != nil {
		return d.credits
	}
	out := map[string]string{}
	add := func(s string) {
		name, _, _ := strings.Cut(s, "/")
		name = strings.TrimSpace(name)
		key := strings.ToLower(name)
		if n := utf8.RuneCountInString(name); n >= 2 && n <= 24 && strings.IndexFunc(name, unicode.IsLetter) >= 0 && (out[key] == "" || name < out[key]) {
			out[key] = name
		}
	}
	for _, line := range strings.Split(d.Text, "\n") {
		line = strings.TrimSpace(line)
		if strings.HasPrefix(line, "(") && strings.HasSuffix(line, ")") && len(line) < 60 {
			add(strings.Trim(line, "()"))
		} else if k := strings.LastIndexByte(line, '('); k > 0 && strings.HasSuffix(line, ")") && strings.Contains(line[k:], "/") {
			add(strings.Trim(line[k:], "()"))
		}
		lower := strings.ToLower(line)
		for _, word := range agencyWords {
			if k := strings.Index(lower, word); k >= 0 && len(line) < 60 && len(lower) == len(line) {
				add(line[:k] + line[k+len(word):])
			}
		}
		if end := datelineEnd(line, 0, len(line)); end > 0 {
			head := line[:end]
			if open, shut := strings.LastIndexByte(head, '('), strings.LastIndexByte(head, ')'); open >= 0 && shut > open {
				add(head[open+1 : shut])
			}
		}
		if from := creditStart(line, 0, len(line), d.lang); from < len(line) {
			if _, credit, ok := strings.Cut(line[from:], ":"); ok && strings.Contains(credit, "/") {
				add(strings.Trim(credit, " ()"))
			}
		}
	}
	for k := range d.facts {
		for _, credit := range d.facts[k].credits {
			if credit.speaker.End == 0 {
				continue
			}
			if name := d.Text[credit.speaker.Start:credit.speaker.End]; knownAgencies()[strings.ToLower(name)] {
				add(name)
			}
		}
	}
	d.credits = out
	return out
}

var agencyWords = []string{"news agency", "press agency", "kantor berita", "agencia de noticias", "nachrichtenagentur"}

// knownAgencies are credited in the text, as any speaker is.
var knownAgencies = setLater("antara|reuters|afp|ap|tass|ria|interfax|kcna|xinhua|kyodo|jiji|yonhap|dpa|efe|ansa|bernama|pti|aap|cnn")

// commonCredit is the first in the alphabet of the credits that both articles
// give; of two ways to write it the one with capitals.
func commonCredit(a, b map[string]string) string {
	first := ""
	for key := range a {
		if b[key] != "" && (first == "" || key < first) {
			first = key
		}
	}
	return min(a[first], b[first])
}
