package compare

import (
	"strings"
	"sync"
)

// Vocabularies are languages that remember the roots of the words they have
// met: a story has a few thousand words, and stemming one costs as much as all
// else that is done with it. Every session has its own, and any number of its
// goroutines may read with them.
type vocabularies struct {
	mutex  sync.Mutex
	byName map[string]*language
}

// byCode is languageByCode with a memory.
func (v *vocabularies) byCode(code string) *language {
	v.mutex.Lock()
	defer v.mutex.Unlock()
	original := languageByCode(code)
	l := v.byName[original.code]
	if l == nil {
		remembering := *original
		l = &remembering
		if l.stem != nil {
			l.stem = remember(l.stem)
		}
		l.amountTable, l.speechTable = original.amounts(), original.speech()
		l.functionSet, l.lexiconTable = setOf(l.functionWords), original.lexicon()
		l.places = phrasePlacesOf(original)
		if v.byName == nil {
			v.byName = map[string]*language{}
		}
		v.byName[l.code] = l
	}
	return l
}

// remember gives the function with a memory of at most so many words.
func remember(stem func(string) string) func(string) string {
	const most = 1 << 17
	var mutex sync.RWMutex
	roots := map[string]string{}
	return func(word string) string {
		mutex.RLock()
		root, ok := roots[word]
		mutex.RUnlock()
		if !ok {
			word = strings.Clone(word) // no article's text is kept for a word
			root = stem(word)
			mutex.Lock()
			if len(roots) == most {
				clear(roots)
			}
			roots[word] = root
			mutex.Unlock()
		}
		return root
	}
}
