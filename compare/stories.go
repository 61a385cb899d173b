package compare

import (
	"cmp"
	"strings"

	"saksi/compare/sorting"
	"saksi/compare/story"
)

// A Story is the articles of a pile that are about one event.
type Story struct {
	// Articles are places in the input, ascending. A story of one is an
	// article that stands alone.
	Articles []int `json:"articles"`
	// Terms are the strongest that at least half of the articles hold, two at
	// the least, as the first of them writes them: why the story belongs together.
	Terms []string `json:"terms"`
	// Headline is the one that holds most of Terms, of several the first: what
	// to call the story by.
	Headline string `json:"headline,omitempty"`
}

// Alone says that the story is a single article that no other is about.
func (s Story) Alone() bool { return len(s.Articles) == 1 }

// Stories sorts a pile of articles into events by the rare names, numbers and
// words that they share, so that Compare can take each event by itself. Every
// article is in exactly one story; stories come in the order of their first
// articles. The cost is near-linear in the number of articles (package story).
func Stories(articles []Article) []Story {
	var languages vocabularies
	return stories(articles, func(a *Article) *digest { return readArticle(*a, languages.byCode) })
}

// Stories is the function Stories with what the session has read before; what it
// reads is kept for the comparison.
func (s *Session) Stories(articles []Article) []Story { return stories(articles, s.digest) }

func stories(articles []Article, read func(*Article) *digest) []Story {
	profiles := make([]story.Profile, len(articles))
	headlines := make([]string, len(articles))
	for i := range articles {
		p := read(&articles[i]).profile()
		profiles[i], headlines[i] = p.Profile, p.headline
	}
	in := make([]bool, len(profiles))
	var out []Story
	for _, group := range story.Group(story.Edges(profiles)) {
		s := Story{}
		var members []story.Profile
		for _, a := range group {
			s.Articles = append(s.Articles, int(a))
			members = append(members, profiles[a])
			in[a] = true
		}
		s.Terms = story.Why(members)
		most := -1
		for _, a := range s.Articles {
			if n := holds(headlines[a], s.Terms); headlines[a] != "" && n > most {
				s.Headline, most = headlines[a], n
			}
		}
		out = append(out, s)
	}
	for i := range profiles {
		if !in[i] {
			out = append(out, Story{Articles: []int{i}, Terms: []string{}})
		}
	}
	sorting.By(out, func(x, y Story) int { return cmp.Compare(x.Articles[0], y.Articles[0]) })
	return out
}

// holds counts the terms that stand in a text.
func holds(text string, terms []string) int {
	text, n := strings.ToLower(text), 0
	for _, t := range terms {
		if strings.Contains(text, strings.ToLower(t)) {
			n++
		}
	}
	return n
}
