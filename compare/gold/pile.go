package gold

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"sort"

	"saksi/compare"
)

// A Pile is articles of many events, with the event of each.
type Pile struct {
	Names    []string // folder/file
	Articles []compare.Article
	Events   []string // "" for an article that stands alone
}

// LoadPile reads every folder: each labelled story below it is one event, and
// a gold.json in the folder itself maps the folder's files to their events.
func LoadPile(dirs ...string) (*Pile, error) {
	p := &Pile{}
	for _, dir := range dirs {
		stories, err := LoadAll(dir)
		if err != nil {
			return nil, err
		}
		for _, s := range stories {
			for i, a := range s.Input() {
				p.add(s.Name+"/"+s.Articles[i], a, s.Name)
			}
		}
		data, err := os.ReadFile(filepath.Join(dir, "gold.json"))
		if os.IsNotExist(err) {
			continue
		} else if err != nil {
			return nil, err
		}
		events := map[string]string{}
		if err := json.Unmarshal(data, &events); err != nil {
			return nil, fmt.Errorf("%s: gold.json: %w", dir, err)
		}
		names := make([]string, 0, len(events))
		for name := range events {
			names = append(names, name)
		}
		sort.Strings(names)
		for _, name := range names {
			text, err := os.ReadFile(filepath.Join(dir, name))
			if err != nil {
				return nil, err
			}
			p.add(name, compare.Article{Name: name, Text: string(text)}, events[name])
		}
	}
	return p, nil
}

func (p *Pile) add(name string, a compare.Article, event string) {
	p.Names = append(p.Names, name)
	p.Articles = append(p.Articles, a)
	p.Events = append(p.Events, event)
}

// Half is every second event and every second article that stands alone, the
// first of each (0) or the second (1). Look-alikes of one folder stand side by
// side in the order of names, so a half would part them: events are dealt out
// in pairs.
func (p *Pile) Half(which int) *Pile {
	var events []string
	for _, e := range p.Events {
		if e != "" {
			events = append(events, e)
		}
	}
	slices.Sort(events)
	events = slices.Compact(events)
	out := &Pile{}
	alone := 0
	for i, e := range p.Events {
		turn := 0
		if e == "" {
			turn = alone % 2
			alone++
		} else {
			turn = slices.Index(events, e) / 2 % 2
		}
		if turn == which {
			out.add(p.Names[i], p.Articles[i], e)
		}
	}
	return out
}

// A PileScore says how well stories match the events.
type PileScore struct {
	// Pairs: of articles put together, how many belong together, and the reverse.
	PairPrecision, PairRecall, PairF1 float64
	// B-cubed: the same, averaged over articles (Bagga and Baldwin 1998).
	Precision, Recall, F1 float64
}

// Score compares groups of places with the events. Every place is in one group.
func (p *Pile) Score(groups [][]int) PileScore {
	var s PileScore
	together, right, wanted := 0, 0, 0
	same := func(i, j int) bool { return i == j || p.Events[i] != "" && p.Events[i] == p.Events[j] }
	n := float64(len(p.Events))
	for i, e := range p.Events {
		if e == "" {
			continue
		}
		for j := range i {
			if same(i, j) {
				wanted++
			}
		}
	}
	for _, group := range groups {
		for _, i := range group {
			hits, size := 0, 0
			for _, j := range group {
				if same(i, j) {
					hits++
				}
				if j < i {
					together++
					if same(i, j) {
						right++
					}
				}
			}
			for j := range p.Events {
				if same(i, j) {
					size++
				}
			}
			s.Precision += float64(hits) / float64(len(group)) / n
			s.Recall += float64(hits) / float64(size) / n
		}
	}
	s.PairPrecision, s.PairRecall = share(right, together), share(right, wanted)
	s.PairF1, s.F1 = harmonic(s.PairPrecision, s.PairRecall), harmonic(s.Precision, s.Recall)
	return s
}

func share(part, whole int) float64 {
	if whole == 0 {
		return 1
	}
	return float64(part) / float64(whole)
}

func harmonic(p, r float64) float64 {
	if p+r == 0 {
		return 0
	}
	return 2 * p * r / (p + r)
}
