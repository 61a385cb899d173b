package archive

import (
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"slices"

	"github.com/apache/beam/sdks/v2/go/pkg/beam/register"

	"saksi/compare"
	"saksi/compare/story"
)

func init() {
	register.DoFn6x1[context.Context, int64, func(*[]byte) bool, func(string), func(string), func(string), error](&compareStory{})
}

// A Report is a line of the reports: one story with its comparison.
type Report struct {
	Story  string          `json:"story"`
	Terms  []string        `json:"terms"`
	Report *compare.Report `json:"report"`
}

// An Entry is a line of the index: one story, or an article that stands alone.
type Entry struct {
	Story         string   `json:"story"`
	Articles      []string `json:"articles"`
	Date          string   `json:"date,omitempty"` // the earliest
	Languages     []string `json:"languages"`
	Terms         []string `json:"terms"`
	Alone         bool     `json:"alone,omitempty"`
	Statements    int      `json:"statements,omitempty"`
	Shared        int      `json:"shared,omitempty"` // in several articles
	Disagreements int      `json:"disagreements,omitempty"`
}

type compareStory struct{}

func (f *compareStory) ProcessElement(ctx context.Context, _ int64, list func(*[]byte) bool, report, index, failed func(string)) error {
	type read struct {
		id int64
		compare.Article
	}
	var all []read
	var data []byte
	for list(&data) {
		r := read{id: id(data)}
		if err := json.Unmarshal(data, &r.Article); err != nil {
			return err
		}
		all = append(all, r)
	}
	slices.SortFunc(all, func(x, y read) int { return cmp.Compare(x.id, y.id) })
	articles := make([]compare.Article, len(all))
	profiles := make([]story.Profile, len(all))
	for i, r := range all {
		articles[i], profiles[i] = r.Article, compare.Profile(r.Article)
	}
	storySizes.Update(ctx, int64(len(all)))
	r, e, err := results(ctx, all[0].id, articles, profiles)
	if err != nil {
		for _, a := range articles {
			fail(ctx, a.Name, fmt.Sprintf("cannot be compared (%v)", err), failed)
		}
		return nil
	}
	if r != "" {
		report(r)
	}
	index(e)
	return nil
}

// results are the lines of a story; an article alone has no report.
func results(ctx context.Context, id int64, articles []compare.Article, profiles []story.Profile) (report, index string, err error) {
	e := Entry{Story: fmt.Sprintf("%016x", id), Terms: []string{}, Alone: len(articles) == 1}
	for i, a := range articles {
		e.Articles = append(e.Articles, a.Name)
		e.Languages = append(e.Languages, profiles[i].Language)
		if a.Date != "" && (e.Date == "" || a.Date < e.Date) {
			e.Date = a.Date
		}
	}
	slices.Sort(e.Languages)
	e.Languages = slices.Compact(e.Languages)
	if !e.Alone {
		e.Terms = story.Why(profiles)
		r, err := compare.Compare(ctx, articles, compare.Options{})
		if err != nil {
			return "", "", err
		}
		e.Statements, e.Disagreements = len(r.Statements), len(r.Disagreements)
		for _, s := range r.Statements {
			if len(s.Articles) > 1 {
				e.Shared++
			}
		}
		line, err := json.Marshal(Report{e.Story, e.Terms, r})
		if err != nil {
			return "", "", err
		}
		report = string(line)
	}
	line, err := json.Marshal(e)
	return report, string(line), err
}
