package view

import "strings"

// A Pile is what is known about the events of the articles when they are not
// all about one; its zero value is one event.
type Pile struct {
	Mixed bool
	// Stories are the events of several articles, Chosen the one that is compared.
	Stories []Story
	Chosen  int
	// Together compares everything, whatever it is about.
	Together bool
	// Of is the place in Stories of an article's event, by the key of its row.
	Of map[string]int
}

// A Story is one event as the choice names it.
type Story struct {
	Headline string // of one of its articles
	Terms    []string
	Articles int
}

// name is what tells a story from the others of its pile: a headline, cut to
// what a choice has room for, or the terms where no article has one.
func (s Story) name() string {
	const most = 60
	switch r := []rune(s.Headline); {
	case len(r) > most:
		return strings.TrimSpace(string(r[:most])) + "…"
	case len(r) > 0:
		return s.Headline
	}
	return strings.Join(s.Terms[:min(len(s.Terms), 3)], ", ")
}

// Part is what an article is to the comparison that is shown.
type Part string

const (
	Compared  Part = ""
	Elsewhere Part = "elsewhere" // in another event
	Alone     Part = "left"      // in an event of its own
)

// together is the value of the choice that compares everything.
const together = "all"

// stories says which event is compared and which articles are left out, and
// lets one choose otherwise.
func stories(s *State) *Node {
	w, p := s.Words, s.Pile
	if !p.Mixed {
		return nil
	}
	box := e("div", class("stories"), key("stories"))
	if len(p.Stories) > 1 {
		choice := e("select", at("id", "story"), at("data-change", "story"))
		for i, story := range p.Stories {
			choice.Children = append(choice.Children, e("option", at("value", itoa(i)), on("selected", i == p.Chosen && !p.Together),
				w.N("story.name", story.Articles, "terms", story.name())))
		}
		choice.Children = append(choice.Children, e("option", at("value", together), on("selected", p.Together), w.N("story.all", len(s.Sources))))
		box.Children = append(box.Children, e("p", class("story-choice"), e("label", at("for", "story"), w.N("story.choose", len(p.Stories))), choice))
	}
	line := e("p", e("span", leftOut(s)))
	switch {
	case !p.Together && len(alone(s)) > 0:
		line.Children = append(line.Children, &Node{Text: " "}, e("button", at("type", "button"), class("plain"), do("together", ""), w.T("story.anyway")))
	case p.Together && len(p.Stories) == 1:
		line.Children = append(line.Children, &Node{Text: " "}, e("button", at("type", "button"), class("plain"), do("apart", ""), w.T("story.apart")))
	}
	box.Children = append(box.Children, line)
	return box
}

// leftOut says in a sentence what is not compared, or that it is nevertheless.
func leftOut(s *State) string {
	w, p := s.Words, s.Pile
	names := alone(s)
	switch {
	case !p.Mixed:
		return ""
	case p.Together && len(p.Stories) == 0:
		return w.T("story.none") + " " + w.T("story.nevertheless")
	case p.Together:
		return w.T("story.mixed")
	case len(p.Stories) == 0:
		return w.T("story.none")
	case len(names) == 0:
		return ""
	}
	const most = 6
	n, more := len(names), ""
	if n > most {
		names, more = names[:most], " +"+w.Number(n-most)
	}
	return w.N("story.alone", n, "names", strings.Join(names, ", ")+more)
}

// part says of an article that is not compared why.
func part(s *State, src Source) string {
	if i, ok := s.Pile.Of[src.Key]; ok && src.Part == Elsewhere && i < len(s.Pile.Stories) {
		return s.Words.T("story.of", "terms", s.Pile.Stories[i].name())
	}
	return s.Words.T("story." + string(src.Part))
}

// alone are the names of the articles that are left out as no other is about
// their event.
func alone(s *State) []string {
	var out []string
	for _, src := range s.Sources {
		if src.Part == Alone {
			name := plainName(src.Name)
			if name == "" {
				name = s.Words.N("words", src.Words)
			}
			out = append(out, name)
		}
	}
	return out
}
