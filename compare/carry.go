package compare

import (
	"encoding/json"
	"fmt"
	"strings"
	"unicode/utf8"

	"saksi/compare/story"
)

// What takes long to find out about an article is small once it is known: what
// its sentences are and what it is about. Several workers without common memory
// read a pile of articles so: each writes that down for the one that compares.
type carried struct {
	Article   Article           `json:"article"`
	Language  string            `json:"language"`
	Date      string            `json:"date"`
	Sentences []carriedSentence `json:"sentences"`
	Profile   story.Profile     `json:"profile"`
	Headline  string            `json:"headline"`
}

type carriedSentence struct {
	Start  int    `json:"s"`
	End    int    `json:"e"`
	Block  int    `json:"b"`
	Role   Role   `json:"r"`
	Reason string `json:"w,omitempty"`
}

// Carry reads an article for the session of another worker to Take. It gives nil
// for one that JSON does not hold as it is, or without text.
func Carry(a Article) []byte {
	for _, s := range []string{a.Text, a.Name, a.Title, a.Language, a.Outlet, a.Author, a.Date} {
		if !utf8.ValidString(s) {
			return nil
		}
	}
	if strings.TrimSpace(a.Text) == "" {
		return nil
	}
	d := readArticle(a, languageByCode)
	p := d.profile()
	c := carried{Article: a, Language: d.Language, Date: d.Date, Profile: p.Profile, Headline: p.headline}
	for _, s := range d.sentences {
		c.Sentences = append(c.Sentences, carriedSentence{s.start, s.end, s.block, s.role, s.reason})
	}
	out, err := json.Marshal(c)
	if err != nil {
		panic(err) // of strings and numbers
	}
	return out
}

// Take takes over what Carry found out about an article, as if the session had read it.
func (s *Session) Take(data []byte) error {
	var c carried
	if err := json.Unmarshal(data, &c); err != nil {
		return fmt.Errorf("what another worker read cannot be taken over: %w", err)
	}
	if s.known(&c.Article) == nil {
		s.keep(c.digest(s.languages.byCode))
	}
	s.Read(c.Article)
	return nil
}

func (c *carried) digest(languages func(code string) *language) *digest {
	d := &digest{Article: c.Article, given: c.Article, lang: languages(c.Language)}
	d.Language, d.Date = c.Language, c.Date
	if len(d.Blocks) == 0 {
		d.Blocks = lineBlocks(d.Text)
	}
	for _, s := range c.Sentences {
		d.sentences = append(d.sentences, sentence{s.Start, s.End, s.Block, s.Role, s.Reason})
	}
	p := profiled{c.Profile, c.Headline}
	d.profile = func() profiled { return p }
	return d
}
