// Package gold reads labelled stories and scores a report against them.
//
// A story is a folder with its articles and one gold.json: every sentence of
// every article with its role, the pairs that state the same thing (V the same
// words, P other words, C one proposition in common, ignore), the conflicts and
// the look-alikes. A predicted sentence stands for the gold sentence whose
// characters it covers; pairs are unordered.
package gold

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"sort"

	"saksi/compare"
)

// A Story is a folder of articles with its labels.
type Story struct {
	Name      string           `json:"-"`
	Texts     []string         `json:"-"` // in the order of Articles
	Language  string           `json:"language"`
	HeldOut   bool             `json:"held_out"` // reported on, never tuned on
	Articles  []string         `json:"articles"`
	Sentences []Sentence       `json:"sentences"`
	Pairs     []Pair           `json:"pairs"`
	Conflicts []Conflict       `json:"conflicts"`
	Alike     []Conflict       `json:"not_conflicts"`
	Negatives []Pair           `json:"hard_negatives"`
	Quotes    []Quote          `json:"quotes"`  // left out where nobody labelled them
	Origins   []Origin         `json:"origins"` // likewise
	index     map[string]int   // sentence id to its place in Sentences
	labels    map[pair]string  // of Pairs
	spans     map[string][]int // article to places in Sentences
}

// A Sentence is a labelled sentence.
type Sentence struct {
	ID      string       `json:"id"`
	Article string       `json:"article"`
	Text    string       `json:"text"`
	Role    compare.Role `json:"role"`
}

// A Pair is two sentences with their label.
type Pair struct {
	A     string `json:"a"`
	B     string `json:"b"`
	Label string `json:"label"`
	Note  string `json:"note"`
}

// A Conflict is two values for one slot, or for one that only looks disputed.
type Conflict struct {
	A    string `json:"a"`
	B    string `json:"b"`
	Type string `json:"type"`
	VA   string `json:"va"`
	VB   string `json:"vb"`
	// Plant joins the rows that are one disagreement.
	Plant any `json:"plant"`
	Group any `json:"group"`
}

// A Quote is direct speech between quotation marks, in one run; scare quotes,
// titles and nicknames of one or two words are none. Words between two runs
// ('…,' he said. '…') part them into two quotes.
//
//	{"id": "q1", "sentences": ["a1:10", "a1:11"], "text": "Tanahnya … lari,", "speaker": "Haryo Sutopo",
//	 "speakers": ["Haryo Sutopo", "Kepala Pelaksana BPBD Purwaloka Drs. Haryo Sutopo", "Haryo"]}
type Quote struct {
	ID string `json:"id"`
	// Sentences are those that the quote runs through, in order.
	Sentences []string `json:"sentences"`
	// Text is what stands between the marks, to the letter; a quote that runs
	// over a line's end has a line feed, or a space, there.
	Text string `json:"text"`
	// Speaker is whom a careful reader of this article would name, by the fullest
	// name or, if it gives none, the role it is written with; "" for nobody.
	Speaker string `json:"speaker"`
	// Speakers are all words for the speaker that this article has, Speaker among
	// them, pronouns apart: any of them is right.
	Speakers []string `json:"speakers"`
}

// An Origin is articles that took their text from one source.
//
//	{"articles": ["a.txt", "b.txt"], "credit": "KBN"}
type Origin struct {
	Articles []string `json:"articles"`
	// Credit is the line, agency or article that the source is named by, "" if none.
	Credit string `json:"credit"`
}

type pair struct{ a, b int }

func orderedPair(a, b int) pair {
	if a > b {
		a, b = b, a
	}
	return pair{a, b}
}

// Load reads the story in a folder.
func Load(dir string) (*Story, error) {
	data, err := os.ReadFile(filepath.Join(dir, "gold.json"))
	if err != nil {
		return nil, err
	}
	s := &Story{Name: filepath.Base(dir)}
	if err := json.Unmarshal(data, s); err != nil {
		return nil, fmt.Errorf("%s: gold.json: %w", dir, err)
	}
	for _, name := range s.Articles {
		text, err := os.ReadFile(filepath.Join(dir, name))
		if err != nil {
			return nil, err
		}
		s.Texts = append(s.Texts, string(text))
	}
	s.index, s.spans, s.labels = map[string]int{}, map[string][]int{}, map[pair]string{}
	for i, g := range s.Sentences {
		s.index[g.ID] = i
		s.spans[g.Article] = append(s.spans[g.Article], i)
	}
	for _, p := range s.Pairs {
		a, okA := s.index[p.A]
		b, okB := s.index[p.B]
		if !okA || !okB {
			return nil, fmt.Errorf("%s: pair %s %s names an unknown sentence", dir, p.A, p.B)
		}
		s.labels[orderedPair(a, b)] = p.Label
	}
	return s, nil
}

// LoadAll reads every story below the folders, those that exist, by name.
func LoadAll(dirs ...string) ([]*Story, error) {
	var out []*Story
	for _, dir := range dirs {
		files, err := filepath.Glob(filepath.Join(dir, "*", "gold.json"))
		if err != nil {
			return nil, err
		}
		sort.Strings(files)
		for _, f := range files {
			s, err := Load(filepath.Dir(f))
			if err != nil {
				return nil, err
			}
			out = append(out, s)
		}
	}
	return out, nil
}

// Input is what Compare takes: the articles as they are, their language open.
func (s *Story) Input() []compare.Article {
	var out []compare.Article
	for i, name := range s.Articles {
		out = append(out, compare.Article{Name: name, Text: s.Texts[i]})
	}
	return out
}
