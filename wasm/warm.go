//go:build js && wasm

package main

import (
	"context"
	"strings"
	"syscall/js"

	"saksi/compare"
	"saksi/compare/edit"
	"saksi/compare/view"
	"saksi/wasm/parts"
	"saksi/wasm/patch"
)

// warmRuns is how often the way is gone when no job comes.
const warmRuns = 6

// warmUp goes the whole way with the stories that the page carries in turn, for each
// language has tables of its own, while the user looks for files: first with the
// beginnings of the articles, then with more and more of them. The browser compiles
// a function in a hurry when it is first called, and those that are called often
// once more, well, beside what runs, which takes two seconds and more. Five
// articles that come three seconds after the program began have their result in
// half the time that way. What the page does with it is done here too, as it runs
// the same compiled code. A job that waits comes first.
func warmUp(stories [][]compare.Article, runs int, waiting func() bool) {
	ctx, stop := context.WithCancel(context.Background())
	defer stop()
	pause := func() {
		yield()
		if waiting() {
			stop()
		}
	}
	for run := range runs {
		var session compare.Session
		var articles []compare.Article
		for _, f := range stories[run%len(stories)] {
			r, _ := readFile(f.Name, []byte(begin(f.Text, 5<<min(run, 8))))
			articles = append(articles, read[reading](written(r)).Articles...)
			session.Read(articles[len(articles)-1])
			if pause(); ctx.Err() != nil {
				return
			}
		}
		articles = read[[]compare.Article](written(articles))
		session.Stories(articles)
		report, err := session.Compare(ctx, articles, compare.Options{Progress: func(compare.Stage, int, int) { pause() }})
		if err != nil {
			return
		}
		var joined *compare.Report
		handOver(report, func(part map[string]any) {
			p := read[compare.Report](part["json"].(string))
			if links, ok := part["links"].(string); ok {
				packed := read[compare.Packed](links)
				p.Packed = &packed
				columnsIn(p.Packed, js.ValueOf(part["columns"]))
			}
			joined = parts.Join(joined, &p)
			pause()
		})
		if ctx.Err() != nil {
			return
		}
		newPlaces(joined)
		new(patch.Tree).Show(view.Page(&view.State{Words: view.MessagesFor("en"), Phase: view.Done, View: view.Statements,
			Level: view.DefaultLevel, Limit: rowsAtFirst, Result: view.NewIndex(joined)}))
		if pause(); ctx.Err() != nil {
			return
		}
		if run == warmRuns-1 {
			use(joined, func() bool { pause(); return ctx.Err() != nil })
		}
	}
}

// use does with a report what one does with it in the page: the first click would
// wait for the browser's compiler otherwise, a fifth of a second where 500 articles
// are compared together.
func use(r *compare.Report, over func() bool) {
	s := view.State{Words: view.MessagesFor("en"), Phase: view.Done, View: view.Statements, Level: view.DefaultLevel, Limit: rowsAtFirst,
		Result: view.NewIndex(r), Open: map[string]bool{}, Filter: view.Filter{Query: "a"}}
	at, tree := newPlaces(r), new(patch.Tree)
	var e edit.Edits
	for i := range r.Statements {
		if m := r.Statements[i].Members; len(m) > 1 {
			s.Open[r.Statements[i].ID], s.Focus = true, m[0]
			e.Judge(false, [2]edit.Place{at.of(m[0]), at.of(m[1])})
		}
	}
	for _, v := range []view.View{view.Statements, view.Disagreed, view.SideBySide, view.OnlyHere} {
		s.View = v
		if tree.Show(view.Page(&s)); over() {
			return
		}
	}
	s.Result = view.NewIndex(e.Apply(r.Regroup(view.Levels[view.DefaultLevel-1])))
	differing(r, s.Result.Report)
	tree.Show(view.Page(&s))
}

// begin is the first lines of a text.
func begin(text string, lines int) string {
	return strings.Join(strings.SplitN(text, "\n", lines+1)[:min(lines, 1+strings.Count(text, "\n"))], "\n")
}
