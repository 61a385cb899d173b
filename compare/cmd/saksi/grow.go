package main

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"runtime"
	"strings"

	"saksi/compare"
	"saksi/compare/edit"
	"saksi/compare/export"
	"saksi/compare/view"
)

// grow adds articles to the saved comparison and prints what they bring.
func (j *job) grow(saved, added []string) int {
	if len(saved) != 1 {
		j.complain("-add needs one saved comparison, as in: saksi -add new.html saved.json")
		return wrongUse
	}
	report, err := loadReport(saved[0])
	if err != nil {
		j.complain("%s: %v", saved[0], err)
		return someWrong
	}
	articles, failed := readAll(added, j.stdin)
	read := len(articles)
	for _, e := range failed {
		j.complain("%s: %s", e.Name, e.Message)
	}
	if !j.all {
		articles = j.sameEvent(report, articles)
	}
	if len(articles) == 0 {
		return someWrong // and why has been said
	}
	growth, err := compare.Grow(context.Background(), report, articles, compare.Options{Workers: runtime.NumCPU()})
	if err != nil {
		j.complain("%v", err)
		return someWrong
	}
	growth.Errors = append(growth.Errors, failed...)
	switch j.format.name {
	case "json":
		err = export.Encode(j.stdout, growth)
	case "text":
		err = writeNews(j.stdout, growth)
	default:
		err = j.format.write(j.stdout, growth.Report)
	}
	if err != nil {
		return j.cannotWrite(err)
	}
	if len(failed) > 0 || len(articles) < read {
		return someWrong
	}
	return compared
}

func loadReport(path string) (*compare.Report, error) {
	data, err := readFile(path)
	if err != nil {
		return nil, fmt.Errorf("%s", reason(err))
	}
	saved, err := edit.Open(data) // whoever made it up
	if err != nil {
		return nil, err
	}
	return &saved.Report, nil
}

// sameEvent keeps the articles that are about what a saved article is about.
func (j *job) sameEvent(report *compare.Report, added []compare.Article) []compare.Article {
	saved := len(report.Articles)
	pile := append(report.Input(), added...)
	var out []compare.Article
	for _, s := range compare.Stories(pile) {
		for _, i := range s.Articles {
			switch {
			case i < saved:
			case s.Articles[0] < saved:
				out = append(out, pile[i])
			default:
				j.complain("%s: is not about the event of the saved comparison, so left out; -all adds it anyway", pile[i].Name)
			}
		}
	}
	return out
}

// writeNews is the summary of what added articles bring.
func writeNews(w io.Writer, g *compare.Growth) error {
	out := bufio.NewWriter(w)
	text := map[string]string{}
	letter := map[string]string{}
	for i, a := range g.Articles {
		letter[a.ID] = view.Letter(i)
		for _, s := range a.Sentences {
			text[s.ID] = s.Text
		}
	}
	for _, id := range g.Added {
		count := map[compare.NewsKind]int{}
		for _, n := range g.News {
			if n.Article == id {
				count[n.Kind]++
			}
		}
		for _, a := range g.Articles {
			if a.ID == id {
				fmt.Fprintf(out, "%s %s: %d new statements, %d supported, %d new disagreements\n",
					letter[id], printable(strings.TrimSpace(a.Name+" "+a.Date)), count[compare.NewStatement], count[compare.NewSupport], count[compare.NewDisagreement])
			}
		}
	}
	for _, section := range []struct {
		kind  compare.NewsKind
		title string
	}{
		{compare.NewDisagreement, "New disagreements"},
		{compare.NewStatement, "Statements not seen before"},
		{compare.NewSupport, "New support"},
	} {
		first := true
		for _, n := range g.News {
			if n.Kind != section.kind {
				continue
			}
			if first {
				fmt.Fprintf(out, "\n%s\n", section.title)
				first = false
			}
			mark := letter[n.Article]
			if n.Kind == compare.NewDisagreement {
				mark += " says " + n.Value
			}
			if len(n.Before) > 0 {
				var before []string
				for _, id := range n.Before {
					before = append(before, letter[id])
				}
				mark += ", before " + strings.Join(before, " ")
			}
			if n.Kind == compare.NewSupport && n.Value != "" {
				mark += ", but says " + n.Value
			}
			fmt.Fprintf(out, "  [%s] %s\n", printable(mark), printable(text[n.Sentence]))
		}
	}
	return out.Flush()
}
