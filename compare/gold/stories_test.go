package gold

import (
	"slices"
	"strings"
	"testing"
	"unicode"
)

// What a slip of the labeller would make unscorable: a sentence that its
// article does not have, an id that nothing bears, a pair within one article.
func TestStoriesAreWhole(t *testing.T) {
	stories, err := LoadAll("../../testdata/stories")
	if err != nil {
		t.Fatal(err)
	}
	if len(stories) < 8 {
		t.Fatalf("only %d stories", len(stories))
	}
	for _, s := range stories {
		t.Run(s.Name, func(t *testing.T) {
			checkSentences(t, s)
			checkPairs(t, s)
			checkQuotes(t, s)
			for _, o := range s.Origins {
				if len(o.Articles) < 2 {
					t.Errorf("origin %v: one article shares it with nobody", o)
				}
				for _, name := range o.Articles {
					if !slices.Contains(s.Articles, name) {
						t.Errorf("origin %v: no article %s", o, name)
					}
				}
			}
		})
	}
}

// checkSentences: the sentences of an article are the article, white space apart.
func checkSentences(t *testing.T, s *Story) {
	t.Helper()
	if len(s.index) != len(s.Sentences) {
		t.Error("two sentences bear one id")
	}
	for i, name := range s.Articles {
		var joined strings.Builder
		for _, g := range s.spans[name] {
			joined.WriteString(ink(s.Sentences[g].Text))
		}
		if want := ink(s.Texts[i]); joined.String() != want {
			at := 0
			for at < min(len(want), joined.Len()) && want[at] == joined.String()[at] {
				at++
			}
			t.Errorf("%s: the sentences differ from the article after …%s", name, want[max(0, at-60):at])
		}
	}
}

func checkPairs(t *testing.T, s *Story) {
	t.Helper()
	across := func(kind, a, b string) bool {
		x, okA := s.index[a]
		y, okB := s.index[b]
		if !okA || !okB {
			t.Errorf("%s %s %s: unknown sentence", kind, a, b)
			return false
		}
		if s.Sentences[x].Article == s.Sentences[y].Article {
			t.Errorf("%s %s %s: one article", kind, a, b)
		}
		return true
	}
	seen := map[pair]bool{}
	for _, p := range s.Pairs {
		if !across("pair", p.A, p.B) {
			continue
		}
		key := orderedPair(s.index[p.A], s.index[p.B])
		if seen[key] || !slices.Contains([]string{"V", "P", "C", "ignore"}, p.Label) {
			t.Errorf("pair %s %s: twice, or label %q", p.A, p.B, p.Label)
		}
		seen[key] = true
	}
	for _, n := range s.Negatives {
		if across("hard negative", n.A, n.B) && seen[orderedPair(s.index[n.A], s.index[n.B])] {
			t.Errorf("hard negative %s %s is a pair too", n.A, n.B)
		}
	}
	for kind, rows := range map[string][]Conflict{"conflict": s.Conflicts, "not a conflict": s.Alike} {
		for _, c := range rows {
			if across(kind, c.A, c.B) && (!s.holds(c.A, c.VA) || !s.holds(c.B, c.VB)) {
				t.Errorf("%s %s %s: %q or %q does not stand there", kind, c.A, c.B, c.VA, c.VB)
			}
		}
	}
}

func (s *Story) holds(sentence, value string) bool {
	return strings.Contains(ink(s.Sentences[s.index[sentence]].Text), ink(value))
}

// checkQuotes: the text stands in its sentences, the speakers in the article.
func checkQuotes(t *testing.T, s *Story) {
	t.Helper()
	ids := map[string]bool{}
	for _, q := range s.Quotes {
		if ids[q.ID] || len(q.Sentences) == 0 {
			t.Errorf("quote %s: twice, or without sentences", q.ID)
		}
		ids[q.ID] = true
		var words strings.Builder
		article := ""
		for k, id := range q.Sentences {
			g, ok := s.index[id]
			if !ok || k > 0 && g != s.index[q.Sentences[k-1]]+1 || k > 0 && s.Sentences[g].Article != article {
				t.Errorf("quote %s: %s is unknown or does not follow", q.ID, id)
				continue
			}
			article = s.Sentences[g].Article
			words.WriteString(ink(s.Sentences[g].Text))
		}
		if q.Text == "" || !strings.Contains(words.String(), ink(q.Text)) {
			t.Errorf("quote %s is not in its sentences: %s", q.ID, q.Text)
		}
		if q.Speaker != "" && len(q.Speakers) > 0 && !slices.Contains(q.Speakers, q.Speaker) {
			t.Errorf("quote %s: %s is not among its speakers", q.ID, q.Speaker)
		}
		k := slices.Index(s.Articles, article)
		for _, who := range append([]string{q.Speaker}, q.Speakers...) {
			if k >= 0 && !strings.Contains(ink(s.Texts[k]), ink(who)) {
				t.Errorf("quote %s: %s does not stand in the article", q.ID, who)
			}
		}
	}
}

// ink is a text without its white space.
func ink(text string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) {
			return -1
		}
		return r
	}, text)
}
