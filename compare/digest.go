package compare

import (
	"maps"
	"slices"
	"strings"
	"sync"
)

// A digest is what one article tells by itself, whatever it is compared with.
// What is read never changes, so that a Session can keep it.
type digest struct {
	Article
	given     Article // as it came, to know it again
	lang      *language
	lower     string // inSmall of the text
	sentences []sentence
	cut       *tokenRows // of the sentences, until the claims are read
	words     [][]word   // of each compared sentence, before names are joined
	facts     []claimFacts
	counting  []int32    // the sentences with quantities
	wordings  []*wording // of each compared sentence, once compared
	claims    sync.Once  // words and facts are read
	// profile is what it is about, once asked for.
	profile func() profiled
	quotes  []quoted      // with sentences counted from its first
	own     *wordSequence // its words outside quotations
	// What follows is read when it is first asked for.
	vocabulary *numbering // all its words in small letters (knowsName)
	persons    people
	speaking   people
	yearRead   int // its year, plus one
	pasts      *pasts
	speakers   []Span            // who says each sentence
	credits    map[string]string // its agencies
}

// readArticle splits an article into sentences and gives them their roles.
func readArticle(a Article, languages func(code string) *language) *digest {
	d := &digest{Article: a, given: a}
	d.given.Blocks, d.given.Roles, d.given.Notes = slices.Clone(a.Blocks), maps.Clone(a.Roles), slices.Clone(a.Notes)
	d.Text = strings.ToValidUTF8(a.Text, "\uFFFD")
	d.lower = inSmall(d.Text)
	if d.Language == "" {
		d.Language = detectLanguage(d.Text)
	}
	d.lang = languages(d.Language)
	if d.Date == "" {
		d.Date = articleDate(d.Text, d.lang)
	}
	if len(d.Blocks) == 0 {
		d.Blocks = lineBlocks(d.Text)
	}
	for i, b := range d.Blocks {
		for _, s := range splitBlock(d.Text, b, d.lang) {
			s.block = i
			d.sentences = append(d.sentences, s)
		}
	}
	assignRoles(&d.Article, d.sentences, d.lang)
	d.cut = cutSentences(d.Text, d.lower, d.sentences)
	markRepeats(d.cut, d.sentences, d.lang)
	d.profile = sync.OnceValue(func() profiled { return profileOf(d) })
	return d
}

// TokenRows are the tokens of an article's sentences, one after the other.
type tokenRows struct {
	all []token
	at  []int32 // where those of each sentence begin
}

// cutSentences cuts the sentences that are not boilerplate.
func cutSentences(text, lower string, sentences []sentence) *tokenRows {
	c := &tokenRows{all: make([]token, 0, len(text)/6+1), at: make([]int32, 1, len(sentences)+1)}
	for _, s := range sentences {
		if s.role != Boilerplate {
			c.all = appendTokens(c.all, text, lower, s.start, s.end)
		}
		c.at = append(c.at, int32(len(c.all)))
	}
	return c
}

func (c *tokenRows) of(i int) []token { return c.all[c.at[i]:c.at[i+1]] }

// readClaims reads the words and facts of the sentences that are compared, once.
func (d *digest) readClaims() {
	d.claims.Do(func() {
		if d.cut == nil { // the sentences were found elsewhere
			d.lower = inSmall(d.Text)
			d.cut = cutSentences(d.Text, d.lower, d.sentences)
		}
		d.facts = make([]claimFacts, len(d.sentences))
		d.wordings = make([]*wording, len(d.sentences))
		var ps []piece
		for i, s := range d.sentences {
			if s.compared() {
				ps = appendPieces(ps[:0], d.Text, d.lower, s.start, s.end, d.lang)
				d.facts[i] = readFacts(ps, d.Text, s.start, s.end, d.lang, d.Date)
				if len(d.facts[i].quantities) > 0 {
					d.counting = append(d.counting, int32(i))
				}
			}
		}
		d.readWords(d.cut)
		d.quotes = d.findQuotes()
		d.readOwn()
		d.cut = nil
	})
}

// rawWords are the words of each compared sentence, read again when they were let go.
func (d *digest) rawWords() [][]word {
	d.readClaims()
	if d.words == nil {
		d.readWords(cutSentences(d.Text, d.lower, d.sentences))
	}
	return d.words
}

func (d *digest) readWords(cut *tokenRows) {
	d.words = make([][]word, len(d.sentences))
	for i, s := range d.sentences {
		if s.compared() {
			d.words[i] = wordsAmong(cut.of(i), d.Text, d.lang, d.lang.stem)
		}
	}
}

// is tells whether the digest is of this very article.
func (d *digest) is(a *Article) bool {
	g := &d.given
	return g.Text == a.Text && g.Name == a.Name && g.Title == a.Title && g.Language == a.Language && g.Outlet == a.Outlet && g.Author == a.Author &&
		g.Date == a.Date && slices.Equal(g.Blocks, a.Blocks) && maps.Equal(g.Roles, a.Roles) && slices.Equal(g.Notes, a.Notes)
}
