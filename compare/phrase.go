package compare

import (
	"reflect"
	"slices"
	"sync"
)

// Most words of a text stand in no table of phrases, and those that do stand
// nearly always alone. So every piece knows from the one look-up with which it
// was cut where in a phrase it may stand, and most look-ups are a test of a bit.

// A phrasePlace is where in the phrases of a language's tables a word may stand.
type phrasePlace uint8

const (
	opensPhrase   phrasePlace = 1 << iota // alone or first
	goesOn                                // first, with others behind it
	endsPhrase                            // alone or last
	opensQuantity                         // opens one that a number or date begins with
)

const anyPlace = opensPhrase | goesOn | endsPhrase | opensQuantity

// place is where in a phrase the word may stand: anywhere, as long as nobody
// has collected the language's phrases.
func (l *language) place(norm string) phrasePlace {
	if l.places == nil {
		return anyPlace
	}
	return l.places[norm]
}

var phrasePlaces sync.Map // language code to its places; read-only once made

func phrasePlacesOf(l *language) map[string]phrasePlace {
	places, ok := phrasePlaces.Load(l.code)
	if !ok {
		places, _ = phrasePlaces.LoadOrStore(l.code, l.collectPhrases())
	}
	return places.(map[string]phrasePlace)
}

// collectPhrases lists the words of all the tables that phrase and phraseBefore
// may be given: whatever maps from strings a language, its amounts and its
// speech have, so that a new table needs no entry here.
func (l *language) collectPhrases() map[string]phrasePlace {
	places := map[string]phrasePlace{}
	w := l.amounts()
	var quantities []reflect.Value
	for _, table := range []any{l.months, l.weekdays, w.relativeDays, w.clockNames, w.halfTo, w.halfPast, w.vague, w.fractions, w.articles, w.cardinals, w.magnitudes, w.collectives, w.letters, w.bareMagnitude} {
		quantities = append(quantities, reflect.ValueOf(table))
	}
	collect := func(table reflect.Value, opens phrasePlace) {
		for _, key := range table.MapKeys() {
			ps := pieces(key.String(), 0, len(key.String()), l)
			if len(ps) == 0 {
				continue
			}
			places[ps[0].norm] |= opens
			if len(ps) > 1 {
				places[ps[0].norm] |= goesOn
			}
			places[ps[len(ps)-1].norm] |= endsPhrase
		}
	}
	for _, tables := range []reflect.Value{reflect.ValueOf(l), reflect.ValueOf(l.amounts()), reflect.ValueOf(l.speech())} {
		for k := range tables.Elem().NumField() {
			if table := tables.Elem().Field(k); table.Kind() == reflect.Map && table.Type().Key().Kind() == reflect.String {
				opens := opensPhrase
				if slices.ContainsFunc(quantities, func(q reflect.Value) bool { return q.Pointer() == table.Pointer() }) {
					opens |= opensQuantity
				}
				collect(table, opens)
			}
		}
	}
	collect(reflect.ValueOf(unitSymbols), opensPhrase)
	return places
}

// phrase looks up the longest run of at most five pieces from i on in a table
// whose keys are lower case with single spaces (none between ideographs), and
// gives its value and how many pieces it takes, 0 for none. The table belongs to
// the language that the pieces were cut for (collectPhrases).
func phrase[V any](ps []piece, i int, table map[string]V) (value V, n int) {
	if i >= len(ps) || ps[i].place&opensPhrase == 0 || len(table) == 0 {
		return value, 0
	}
	if v, ok := table[ps[i].norm]; ok {
		value, n = v, 1
	}
	if ps[i].place&goesOn == 0 {
		return value, n
	}
	var space [64]byte // most phrases fit, and need no allocation
	b := append(space[:0], ps[i].norm...)
	for k := 1; k < 5 && i+k < len(ps); k++ {
		if !ps[i+k].glued {
			b = append(b, ' ')
		}
		b = append(b, ps[i+k].norm...)
		if v, ok := table[string(b)]; ok {
			value, n = v, k+1
		}
	}
	return value, n
}

// phraseBefore is phrase for the pieces that end before i.
func phraseBefore[V any](ps []piece, i int, table map[string]V) (value V, n int) {
	if i < 1 || ps[i-1].place&endsPhrase == 0 || len(table) == 0 {
		return value, 0
	}
	var space [64]byte // filled from its end on
	from := len(space)
	for k := 1; k <= 4 && i-k >= 0; k++ {
		norm := ps[i-k].norm
		if len(norm) >= from {
			break // longer than any phrase
		}
		from -= len(norm)
		copy(space[from:], norm)
		if v, ok := table[string(space[from:])]; ok {
			value, n = v, k
		}
		if !ps[i-k].glued {
			from--
			space[from] = ' '
		}
	}
	return value, n
}
