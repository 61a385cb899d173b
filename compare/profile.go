package compare

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"saksi/compare/story"
)

// Profile says what an article is about, for Stories and for a pipeline that
// sorts more articles than one machine holds. Page furniture and the article's
// repeats of itself do not count.
func Profile(a Article) story.Profile {
	return profileOf(readArticle(a, languageByCode)).Profile
}

// A profiled is an article's profile with its headline, empty for none.
type profiled struct {
	story.Profile
	headline string
}

func profileOf(d *digest) profiled {
	headline := ""
	p := &profiler{digest: d, table: tableFor(d.lang.code), found: map[string]*profiledTerm{}}
	var said []int
	for i, s := range d.sentences {
		if s.compared() {
			said = append(said, i)
			// A headline may be written with a capital in every word.
			if s.role != Headline {
				p.findNames(s)
			} else if headline == "" {
				headline = d.Text[s.start:s.end]
			}
		}
	}
	for place, i := range said {
		p.add(i, place)
	}
	var terms []story.Term // in the order of the text: of equals, the first are kept
	for _, key := range p.order {
		t := p.found[key]
		if weight := p.weigh(t); weight > 0 {
			terms = append(terms, story.Term{Key: key, Weight: int32(weight), Shown: t.shown})
		}
	}
	return profiled{story.NewProfile(d.Language, dateOf(&d.Article, d.lang).number(), terms), headline}
}

// A profiler collects the terms of one article.
type profiler struct {
	*digest
	table *vectorTable
	names []string // lower case, sorted: words written with a capital outside headlines
	found map[string]*profiledTerm
	order []string // keys of found as the text brings them
}

type profiledTerm struct {
	shown  string
	count  int32
	rarity int64 // ln(1/p) of the word in its language, less that of a common word, in 1/1024
	name   bool
	early  bool // stands in the headline or the lead
}

// Rarities in 1/1024. A word of the table has ln(1/p) of its language less
// common; one that the table of 10,000 lacks is as rare as unknown, and where
// a language has no table, a word is taken for a middling one.
const (
	common     = 7 << 10
	unknown    = 6 << 10
	middling   = 2 << 10
	leadOfText = 4 // sentences: the headline and the lead
)

// findNames notes words with a capital. The first of a sentence are among them,
// since date lines and short articles have their names there: a word that
// stands there for its place is rarely one that the table lacks, and only those
// count as names. In German all nouns do, which still tell more than its verbs.
func (p *profiler) findNames(s sentence) {
	for _, t := range tokens(p.Text, s.start, s.end) {
		r, _ := utf8.DecodeRuneInString(p.Text[t.start:t.end])
		if unicode.IsUpper(r) {
			for _, part := range strings.Split(t.norm, "-") {
				if i, ok := slices.BinarySearch(p.names, part); !ok {
					p.names = slices.Insert(p.names, i, part)
				}
			}
		}
	}
}

func (p *profiler) add(i, place int) {
	for _, w := range p.termsOf(i) {
		_, capital := slices.BinarySearch(p.names, w.surface)
		isName := false
		r, _ := utf8.DecodeRuneInString(w.surface)
		key, rarity := w.term, int64(0)
		switch {
		case unicode.IsDigit(r):
			if utf8.RuneCountInString(key) < 3 {
				continue // small numbers are in every article
			}
			rarity = unknown * 2 / 3
		case p.lang.isFunctionWord(w.surface):
			continue
		default:
			rarity = p.rarity(w)
			isName = capital && (rarity == unknown || p.table == nil)
			if isName && isAcronym(p.Text[w.start:w.end]) {
				isName, rarity = false, middling // KMP, BPBD: offices and kinds of things
			}
			if isName && p.lang.code != "de" {
				key = w.surface // the stem of a name is no root
			} else {
				// Ordinary words meet in their own language only.
				key = p.lang.code + ":" + key
			}
		}
		t := p.found[key]
		if t == nil {
			t = &profiledTerm{shown: p.Text[w.start:w.end], rarity: rarity, name: isName}
			p.found[key] = t
			p.order = append(p.order, key)
		}
		t.count++
		t.early = t.early || place < leadOfText
	}
}

// isAcronym says that a word is two to five capitals. Names written so in a
// date line are longer or come again in small letters.
func isAcronym(word string) bool {
	n := 0
	for _, r := range word {
		if !unicode.IsUpper(r) {
			return false
		}
		n++
	}
	return n >= 2 && n <= 5
}

// termsOf are the sentence's words. Runs of Chinese characters or Katakana that
// no table cuts give their pairs of neighbouring characters.
func (p *profiler) termsOf(i int) []word {
	s := p.sentences[i]
	var words []word
	if p.facts != nil { // read already
		words = p.words[i]
	} else {
		words = wordsOf(p.Text, s.start, s.end, p.lang, p.lang.stem)
	}
	if !p.lang.unspaced && !strings.ContainsFunc(p.Text[s.start:s.end], isIdeographic) {
		return words
	}
	var out []word
	for _, w := range words {
		if r, _ := utf8.DecodeRuneInString(w.surface); !unicode.In(r, unicode.Han, unicode.Katakana, unicode.Hiragana) {
			out = append(out, w)
			continue
		}
		if n := utf8.RuneCountInString(w.surface); n > 1 && p.lang.unspaced {
			out = append(out, w)
		}
	}
	var previous rune
	from := 0
	for i, r := range p.Text[s.start:s.end] {
		if unicode.In(r, unicode.Han, unicode.Katakana) && unicode.In(previous, unicode.Han, unicode.Katakana) {
			pair := p.Text[s.start+from : s.start+i+utf8.RuneLen(r)]
			out = append(out, word{start: s.start + from, end: s.start + from + len(pair), term: pair, surface: pair})
		}
		previous, from = r, i
	}
	return out
}

func isIdeographic(r rune) bool {
	return r >= 0x2E80 && unicode.In(r, unicode.Han, unicode.Katakana, unicode.Hiragana)
}

func (p *profiler) rarity(w word) int64 {
	if p.table == nil {
		return middling
	}
	row := p.table.lookup(w.surface)
	if row < 0 {
		row = p.table.lookup(w.term)
	}
	if row < 0 {
		return unknown
	}
	// The table keeps f = a/(a+p) in 1/255 with a = 1/1000, so 1/p = 1000·f/(1-f).
	f := int(p.table.weights[row])
	return max(0, int64(ln1024(1000*f, 255-min(f, 254)))-common)
}

// weigh gives a term's weight: rarer, a name, more often, in the lead: more.
func (p *profiler) weigh(t *profiledTerm) int64 {
	weight := t.rarity * dampen(t.count*fullWeight) >> 10
	if t.name {
		weight = weight * 3 / 2
		if p.table == nil {
			weight *= 2
		}
	}
	if t.early {
		weight = weight * 5 / 4
	}
	return weight
}
