package view

import (
	"strconv"
	"strings"
)

// Messages are all words of the interface in one language. To add a language,
// copy messages_en.go, translate its values and name it in Languages below;
// the test says what is missing.
type Messages struct {
	Code string // ISO 639-1
	Name string // the language's own name
	Dir  string // "ltr" or "rtl"
	// plural picks a form for n: the forms stand in the text divided by '|'.
	plural func(n int) int
	// group stands between thousands.
	group string
	text  map[string]string
}

// Languages of the interface, the fallback first.
var Languages = []*Messages{&english, &indonesian, &arabic}

// MessagesFor takes the first of the wanted languages ("id-ID", "en") that
// the interface speaks.
func MessagesFor(wanted ...string) *Messages {
	for _, w := range wanted {
		code, _, _ := strings.Cut(strings.ToLower(w), "-")
		if code == "in" { // what old systems call Indonesian
			code = "id"
		}
		for _, m := range Languages {
			if m.Code == code {
				return m
			}
		}
	}
	return Languages[0]
}

// T is the text of a key; pairs of name and value fill its {name} places.
func (m *Messages) T(key string, pairs ...string) string {
	text, ok := m.text[key]
	if !ok {
		if text, ok = english.text[key]; !ok {
			return key
		}
	}
	return fillIn(text, pairs)
}

// N is T with the plural form for n, which fills {n}. A first form after "=0:"
// is for none.
func (m *Messages) N(key string, n int, pairs ...string) string {
	forms := strings.Split(m.T(key), "|")
	if none, ok := strings.CutPrefix(forms[0], "=0:"); ok {
		if n == 0 {
			return fillIn(none, pairs)
		}
		forms = forms[1:]
	}
	i := min(m.plural(n), len(forms)-1)
	return fillIn(forms[i], append([]string{"n", m.Number(n)}, pairs...))
}

// Number writes n with the language's thousands.
func (m *Messages) Number(n int) string {
	s := strconv.Itoa(n)
	if len(s) <= 4 || n < 0 {
		return s
	}
	head := len(s) % 3
	parts := []string{}
	if head > 0 {
		parts = append(parts, s[:head])
	}
	for i := head; i < len(s); i += 3 {
		parts = append(parts, s[i:i+3])
	}
	return strings.Join(parts, m.group)
}

// fillIn puts the values in for their names in braces, in one pass. A Replacer
// would be made for each text anew, which was a third of showing a long list.
func fillIn(text string, pairs []string) string {
	var out strings.Builder
	for {
		start := strings.IndexByte(text, '{')
		size := strings.IndexByte(text[max(start, 0):], '}')
		if start < 0 || size < 0 {
			break
		}
		end := start + size + 1
		out.WriteString(text[:start])
		out.WriteString(valueOf(text[start:end], pairs))
		text = text[end:]
	}
	if out.Len() == 0 {
		return text
	}
	out.WriteString(text)
	return out.String()
}

// valueOf is the value for a name in braces, which stays as it is without one.
func valueOf(braced string, pairs []string) string {
	for i := 0; i+1 < len(pairs); i += 2 {
		if pairs[i] == braced[1:len(braced)-1] {
			return pairs[i+1]
		}
	}
	return braced
}

// list joins words as a sentence does: "A, B and C".
func (m *Messages) list(words []string) string {
	if len(words) < 2 {
		return strings.Join(words, "")
	}
	return strings.Join(words[:len(words)-1], ", ") + " " + m.T("and") + " " + words[len(words)-1]
}
