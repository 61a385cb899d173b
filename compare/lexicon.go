package compare

import (
	"maps"
	"slices"
	"strings"
	"sync"
)

// A lexicon is what the disagreements look the words of one language up in.
// Making it takes half as long as comparing two short articles, so that it is
// made once.
type lexicon struct {
	opposites     map[string][]sided
	fates, phases map[string]int
	// negating has the words that negate, with the one that must stand behind some
	// ("yet to"); denying has these and all that denies or takes back.
	negating map[string]string
	denying  map[string]bool
	// marked has all that readMarks looks for: the words of denying, usualWords and
	// opposites. Most words are none of them.
	marked map[string]bool
}

var lexicons sync.Map // language code to *lexicon; read-only once made

func (l *language) lexicon() *lexicon {
	if l.lexiconTable != nil {
		return l.lexiconTable
	}
	made, ok := lexicons.Load(l.code)
	if !ok {
		made, _ = lexicons.LoadOrStore(l.code, l.makeLexicon())
	}
	return made.(*lexicon)
}

func (l *language) makeLexicon() *lexicon {
	out := &lexicon{opposites: l.findOpposites(), fates: kindTable(fates[l.code], l), phases: kindTable(phases[l.code], l),
		negating: map[string]string{}, denying: setOf(slices.Concat(l.denials, l.ceasing))}
	for _, n := range l.negations {
		first, rest, two := strings.Cut(n, " ")
		if _, taken := out.negating[first]; !two || !taken {
			out.negating[first] = rest
		}
		out.denying[first] = true
	}
	out.marked = maps.Clone(out.denying)
	for word := range usualWords() {
		out.marked[word] = true
	}
	for word := range out.opposites {
		out.marked[word] = true
	}
	return out
}
