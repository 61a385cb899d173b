package compare

import (
	"cmp"

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
}

// Alone says that the story is a single article that no other is about.
func (s Story) Alone() bool { return len(s.Articles) == 1 }

// Stories sorts a pile of articles into events by the rare names, numbers and
// words that they share, so that Compare can take each event by itself. Every
// article is in exactly one story; stories come in the order of their first
// articles. The cost is near-linear in the number of articles (package story).
func Stories(articles []Article) []Story {
	profiles := make([]story.Profile, len(articles))
	for i, a := range articles {
		profiles[i] = Profile(a)
	}
	return storiesOf(profiles)
}

func storiesOf(profiles []story.Profile) []Story {
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
