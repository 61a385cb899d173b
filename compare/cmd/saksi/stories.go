package main

import (
	"context"
	"fmt"
	"io"
	"runtime"
	"slices"
	"strings"

	"saksi/compare"
)

// A job is one call of the command, once its flags are known.
type job struct {
	format   format
	all      bool // compare whatever the articles are about
	stdin    io.Reader
	stdout   io.Writer
	complain func(format string, args ...any)
}

// compare reads the named files and compares each story of theirs by itself.
func (j *job) compare(files []string) int {
	articles, failed := readAll(files, j.stdin)
	stories := j.stories(articles)
	if len(stories) > 1 && !slices.Contains(manyInOne, j.format.name) {
		j.complain("these articles tell of %d events, and a file of format %s holds one comparison: name the articles of one event, or give -all. The events are:", len(stories), j.format.name)
		for _, s := range stories {
			j.complain("%s: %s", strings.Join(s.Terms, ", "), strings.Join(namesOf(articles, s.Articles), " "))
		}
		return wrongUse
	}
	code := compared
	for k, s := range stories {
		if len(stories) > 1 && j.format.name == "text" {
			fmt.Fprintf(j.stdout, "%sEvent %d of %d: %s\n%d articles that share %s\n\n", strings.Repeat("\n", min(k, 1)), k+1, len(stories), printable(s.Headline), len(s.Articles), printable(strings.Join(s.Terms, ", ")))
		}
		var errors []compare.InputError
		if k == 0 {
			errors = failed
		}
		code = max(code, j.compareStory(pick(articles, s.Articles), errors))
	}
	return code
}

// manyInOne are the formats whose output may hold several comparisons, one
// after the other.
var manyInOne = []string{"text", "json"}

// stories are the events of several articles. Articles that stand alone are
// told and left out; when all do, or all are wanted, everything is one story.
func (j *job) stories(articles []compare.Article) []compare.Story {
	everything := compare.Story{}
	for i := range articles {
		everything.Articles = append(everything.Articles, i)
	}
	if j.all {
		return []compare.Story{everything}
	}
	var found []compare.Story
	var alone []int
	for _, s := range compare.Stories(articles) {
		if s.Alone() {
			alone = append(alone, s.Articles[0])
		} else {
			found = append(found, s)
		}
	}
	if len(found) == 0 {
		if len(articles) > 1 {
			j.complain("no two of these articles seem to be about the same event; they are compared anyway")
		}
		return []compare.Story{everything}
	}
	for _, name := range namesOf(articles, alone) {
		j.complain("%s: is not about the same event, so left out; -all compares it anyway", name)
	}
	return found
}

func (j *job) compareStory(articles []compare.Article, failed []compare.InputError) int {
	report, err := compare.Compare(context.Background(), articles, compare.Options{Workers: runtime.NumCPU()})
	if report == nil {
		j.complain("%v", err)
		return someWrong
	}
	report.Errors = slices.Insert(report.Errors, 0, failed...)
	for _, e := range report.Errors {
		j.complain("%s: %s", e.Name, e.Message)
	}
	if err != nil {
		j.complain("%v", err)
	} else if len(report.Articles) == 1 {
		j.complain("there is only one article, and nothing to compare it with: name at least two")
	}
	if err := j.format.write(j.stdout, report); err != nil {
		return j.cannotWrite(err)
	}
	if len(report.Errors) > 0 || len(report.Articles) < 2 {
		return someWrong
	}
	return compared
}

func (j *job) cannotWrite(err error) int {
	j.complain("the result could not be written (%v): check the disk or the program that reads it", err)
	return someWrong
}

func pick(articles []compare.Article, places []int) []compare.Article {
	var out []compare.Article
	for _, i := range places {
		out = append(out, articles[i])
	}
	return out
}

func namesOf(articles []compare.Article, places []int) []string {
	var out []string
	for _, i := range places {
		out = append(out, articles[i].Name)
	}
	return out
}
