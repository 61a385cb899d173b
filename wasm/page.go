//go:build js && wasm

package main

import (
	"errors"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"syscall/js"
	"time"

	"saksi/compare"
	"saksi/compare/edit"
	"saksi/compare/export"
	"saksi/compare/view"
	"saksi/wasm/patch"
)

// rowsAtFirst is how many rows of a list are built before one scrolls; a
// screen shows about ten.
const rowsAtFirst = 40

// A page is the one that is open: what it knows, what it shows, who works for it.
type page struct {
	state  view.State
	loader js.Value
	shows  patch.Tree        // what stands in the document
	root   map[string]string // attributes of its element
	client *client
	// sources are the articles with the keys of their rows.
	sources  []source
	keys     int
	shown    time.Time
	run      int        // the comparison whose result is awaited
	queue    []js.Value // lists of files that wait while others are read
	reading  bool
	printing bool
	building bool   // a few more articles in the lists of them
	far      bool   // partners of the sentence in focus whose columns are not built
	levelled string // the sentence to level the columns with when they are
	// base is the report as it was compared, before the slider and the edits.
	base     *compare.Report
	regroups int // counts what was made of it
	history  edit.History
	with     edit.Edits // those that base was compared with
	// opened are the marks of the articles of a saved comparison that was
	// opened; the others were added to it.
	opened map[string]bool
	// pile is the articles by event, choice what of it is compared, parts what
	// that makes of each article, by key.
	pile    edit.Pile
	choice  edit.Choice
	parts   map[string]view.Part
	places  places
	scrolls map[view.View]float64
}

type source struct {
	key     string
	article compare.Article
	words   int
}

func startPage() {
	loader := js.Global().Get("saksi")
	p := &page{loader: loader, root: map[string]string{}, scrolls: map[view.View]float64{}, state: view.State{
		Words: view.MessagesFor(wantedLanguages()...), Phase: view.Ready, View: view.Statements,
		Open: map[string]bool{}, Noise: map[string]bool{}, Notes: map[string]string{}, Limit: rowsAtFirst, Built: atOnce, Level: view.DefaultLevel,
	}}
	for _, f := range export.Formats {
		p.state.Exports = append(p.state.Exports, f.Name)
	}
	p.state.Filter.Hidden = map[compare.Kind]bool{}
	p.adopt()
	p.client = newClient(loader)
	p.listen()
	p.watchSilence()
	p.route()
	loader.Call("onFiles", js.FuncOf(func(_ js.Value, args []js.Value) any {
		go p.addFiles(args[0])
		return nil
	}))
}

// adopt takes over the first view, which stands in the document since before the
// program ran: somebody may hold the mouse down on a button or have a menu open.
// Where an extension of the browser has changed it, it is made anew.
func (p *page) adopt() {
	language := document.Underlying().Get("documentElement").Get("lang").String()
	first := view.Page(&view.State{Words: view.MessagesFor(language), Phase: view.Loading})
	if !p.loader.Call("adopt", p.shows.Adopt(first)).Bool() {
		p.shows = patch.Tree{}
	}
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
	s := &p.state
	p.shown = time.Now()
	if s.View == view.SideBySide {
		p.near()
	}
	s.CanUndo, s.CanRedo, s.Unsaved = p.history.CanUndo(), p.history.CanRedo(), p.history.Unsaved()
	if changes := p.shows.Show(view.Page(s)); changes != "" {
		p.loader.Call("render", changes)
	}
	p.buildMore()
	p.setRoot("data-state", string(s.Phase))
	p.setRoot("lang", s.Words.Code)
	p.setRoot("dir", s.Words.Dir)
	p.setRoot("data-theme", s.Theme)
	if dialog := query("dialog[data-modal]:not([open])"); dialog.Truthy() {
		dialog.Call("showModal")
	}
}

// setRoot sets an attribute of the document's element, none for an empty value. One
// that stays as it is is left alone: the browser finds the style of every element
// anew when the language is set, though to the same.
func (p *page) setRoot(name, value string) {
	html := document.Underlying().Get("documentElement") // what dom makes of it takes 32 kB of code to run
	switch {
	case p.root[name] == value:
		return
	case value == "":
		html.Call("removeAttribute", name)
	default:
		html.Call("setAttribute", name, value)
	}
	p.root[name] = value
}

// problem adds a line to what went wrong.
func (p *page) problem(name, message string) {
	p.state.Problems = append(p.state.Problems, compare.InputError{Name: name, Message: message})
}

// add puts an article at the end of the list.
func (p *page) add(a compare.Article) {
	p.keys++
	a.Text = strings.ToValidUTF8(a.Text, "\uFFFD")
	p.sources = append(p.sources, source{"k" + strconv.Itoa(p.keys), a, len(strings.Fields(a.Text))})
}

// source is the place in the list of the article whose row has the key, or -1.
func (p *page) source(key string) int {
	for i := range p.sources {
		if p.sources[i].key == key {
			return i
		}
	}
	return -1
}

// changed compares anew after the list of articles has changed.
func (p *page) changed() {
	p.listSources()
	p.compare()
}

// listSources brings the rows up to date with the articles and what the last
// comparison found out about them.
func (p *page) listSources() {
	if len(p.state.Sources) == 0 && !p.printing {
		p.state.Built = atOnce
	}
	p.state.Sources = nil
	for _, s := range p.sources {
		a := p.history.Now.Prepare(s.article)
		row := view.Source{Key: s.key, Name: a.Name, Language: a.Language, Outlet: a.Outlet, Date: a.Date, Words: s.words, Notes: a.Notes, Part: p.parts[s.key]}
		if found := p.compared(a.Text); found != nil {
			row.Words, row.Date = found.Words, found.Date
			if row.Language == "" {
				row.Language = found.Language
			}
		}
		p.state.Sources = append(p.state.Sources, row)
	}
	p.buildMore()
}

// atOnce is how many articles a list of them is built for in one turn.
const atOnce = 12

// buildFew has the lists of articles begin with a few.
func (p *page) buildFew() {
	p.state.Built = atOnce
	p.buildMore()
}

// buildMore builds the lists of articles to their ends, a few a turn, so that
// the page can answer in between.
func (p *page) buildMore() {
	if p.building || p.state.Built == 0 || p.state.Built >= len(p.sources) && !p.state.Behind && !p.far {
		return
	}
	p.building = true
	later(20, func() {
		defer p.survive()
		p.building = false
		p.state.Built += atOnce
		p.show()
		if !p.far && p.levelled != "" {
			p.level(p.levelled)
		}
	})
}

func (p *page) compared(text string) *compare.ReportArticle {
	if p.base == nil {
		return nil
	}
	for i := range p.base.Articles {
		if p.base.Articles[i].Text == text {
			return &p.base.Articles[i]
		}
	}
	return nil
}

// compare starts the comparison of what is there; one that still runs is ended.
func (p *page) compare() {
	if p.state.Phase == view.Comparing {
		p.client.restart()
	}
	p.run++
	if len(p.sources) < 2 {
		p.nothing()
		return
	}
	p.state.Phase = view.Comparing
	p.state.Progress = view.Progress{Step: "read"}
	loaded := p.prepared()
	run, with := p.run, p.history.Now
	with.Roles, with.Languages = slices.Clone(with.Roles), slices.Clone(with.Languages)
	go func() {
		defer p.survive()
		stories, err := p.client.sort(loaded)
		if run != p.run {
			return
		}
		if err != nil {
			p.finish(nil, err)
			return
		}
		var articles []compare.Article
		for _, i := range p.sorted(loaded, stories) {
			articles = append(articles, loaded[i])
			if last := &articles[len(articles)-1]; last.Name == "" {
				last.Name = view.Letter(len(articles) - 1)
			}
		}
		if len(articles) < 2 {
			p.nothing()
			return
		}
		report, err := p.client.compare(articles, func(stage string, done, total int) {
			if run == p.run {
				p.progress(view.Progress{Step: stage, Done: done, Total: total})
			}
		})
		if run == p.run {
			p.with = with
			p.finish(report, err)
		}
	}()
	runtime.Gosched() // the worker begins before the page shows that it does
	p.show()
}

// nothing shows that there are no two articles to compare.
func (p *page) nothing() {
	if len(p.sources) < 2 {
		p.parts, p.choice, p.state.Pile = nil, edit.Choice{}, view.Pile{}
		p.listSources()
	}
	p.base, p.state.Result, p.state.Phase = nil, nil, view.Ready
	p.show()
}

// progress shows how far the work is, a few times a second: each time costs the
// page a few milliseconds.
func (p *page) progress(now view.Progress) {
	p.state.Progress = now
	if time.Since(p.shown) > 120*time.Millisecond {
		p.show()
	}
}

func (p *page) finish(report *compare.Report, err error) {
	run := p.run
	switch {
	case errors.Is(err, errMemory):
		p.state.Phase = view.Failed
		p.problem("", p.state.Words.T("worker.memory"))
	case err != nil: // what a program says of its end is for the console
		p.state.Phase = view.Failed
		p.problem("", p.state.Words.T("worker.died"))
	default:
		for _, e := range report.Errors {
			p.problem(e.Name, e.Message)
		}
		if len(report.Articles) < 2 {
			p.base, p.state.Result, p.state.Phase = nil, nil, view.Failed
			break
		}
		if p.state.Result == nil {
			p.buildFew()
		}
		if !p.take(report, run) {
			return
		}
		p.state.Phase = view.Done
		p.listSources()
		yield() // between the two long steps of a large comparison
		if run != p.run {
			return
		}
	}
	p.show()
	p.buildAhead()
}

func later(milliseconds int, do func()) {
	var f js.Func
	f = js.FuncOf(func(js.Value, []js.Value) any {
		f.Release()
		do()
		return nil
	})
	js.Global().Call("setTimeout", f, milliseconds)
}

func query(selector string) js.Value {
	return js.Global().Get("document").Call("querySelector", selector)
}
