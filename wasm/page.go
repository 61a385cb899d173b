//go:build js && wasm

package main

import (
	"errors"
	"strconv"
	"syscall/js"

	"saksi/compare"
	"saksi/compare/view"
)

// rowsAtFirst is how many rows of a list are built before one scrolls.
const rowsAtFirst = 60

// A page is the one that is open: what it knows, what it shows, who works for it.
type page struct {
	state  view.State
	loader js.Value
	root   *mounted
	client *client
	// sources are the articles with the keys of their rows.
	sources []source
	keys    int
	run     int // the comparison whose result is awaited
}

type source struct {
	key     string
	article compare.Article
}

func startPage() {
	loader := js.Global().Get("saksi")
	p := &page{loader: loader, state: view.State{
		Words: view.MessagesFor(wantedLanguages()...), Phase: view.Ready, View: view.Statements,
		Open: map[string]bool{}, Limit: rowsAtFirst,
	}}
	p.client = newClient(loader)
	p.listen()
	p.route()
	loader.Call("onFiles", js.FuncOf(func(_ js.Value, args []js.Value) any {
		files := args[0]
		go p.addFiles(files)
		return nil
	}))
}

func wantedLanguages() []string {
	list := js.Global().Get("navigator").Get("languages")
	var out []string
	for i := range list.Length() {
		out = append(out, list.Index(i).String())
	}
	return out
}

// show brings the document to what the state says.
func (p *page) show() {
	tree := view.Page(&p.state)
	if p.root == nil {
		p.root = create(tree)
		document.GetElementByID("app").Underlying().Call("replaceChildren", p.root.dom.Underlying())
	} else {
		p.root = p.root.show(tree)
	}
	html := document.DocumentElement()
	html.SetAttribute("data-state", string(p.state.Phase))
	html.SetAttribute("lang", p.state.Words.Code)
	html.SetAttribute("dir", p.state.Words.Dir)
}

// problem adds a line to what went wrong.
func (p *page) problem(name, message string) {
	p.state.Problems = append(p.state.Problems, compare.InputError{Name: name, Message: message})
}

// add puts an article at the end of the list.
func (p *page) add(a compare.Article) {
	p.keys++
	p.sources = append(p.sources, source{"k" + strconv.Itoa(p.keys), a})
}

// changed brings the list of articles up to date and compares anew.
func (p *page) changed() {
	p.state.Sources = nil
	for _, s := range p.sources {
		p.state.Sources = append(p.state.Sources, view.Source{Key: s.key, Name: s.article.Name, Language: s.article.Language, Words: countWords(s.article.Text), Notes: s.article.Notes})
	}
	p.compare()
}

// compare starts the comparison of what is there; one that still runs is ended.
func (p *page) compare() {
	if p.state.Phase == view.Comparing {
		p.client.restart()
	}
	p.run++
	if len(p.sources) < 2 {
		p.state.Result, p.state.Phase = nil, view.Ready
		p.show()
		return
	}
	p.state.Phase = view.Comparing
	p.state.Progress = view.Progress{Step: "read"}
	p.show()
	articles := make([]compare.Article, len(p.sources))
	for i, s := range p.sources {
		articles[i] = s.article
	}
	run := p.run
	go func() {
		report, err := p.client.compare(articles, func(stage string, done, total int) {
			if run == p.run {
				p.state.Progress = view.Progress{Step: stage, Done: done, Total: total}
				p.show()
			}
		})
		if run == p.run {
			p.finish(report, err)
		}
	}()
}

func (p *page) finish(report *compare.Report, err error) {
	switch {
	case errors.Is(err, errStopped):
		p.state.Phase = view.Failed
		p.problem("", p.state.Words.T("worker.died"))
	case err != nil:
		p.state.Phase = view.Failed
		p.problem("", err.Error())
	default:
		p.state.Phase = view.Done
		p.state.Result = view.NewIndex(report)
		for _, e := range report.Errors {
			p.problem(e.Name, e.Message)
		}
		if len(report.Articles) < 2 {
			p.state.Result, p.state.Phase = nil, view.Failed
		}
	}
	p.show()
}
