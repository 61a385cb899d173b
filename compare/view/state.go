package view

import "saksi/compare"

// A State is all that the page shows: Page makes the same tree of the same state.
type State struct {
	Words *Messages
	Phase Phase
	// Progress of what is being read or compared, while Phase says so.
	Progress Progress
	// Sources are the articles in their order, compared or not.
	Sources []Source
	// Pile is what the articles are about, when that is not all the same event.
	Pile Pile
	// Problems are what went wrong and what to do about it, the newest last.
	Problems []compare.InputError
	// Title is what an editor calls the comparison; without one it is its
	// headline.
	Title string
	// Result is the comparison that is shown, nil before the first.
	Result *Index

	View View
	// Open are the statements whose wordings are shown.
	Open map[string]bool
	// Focus is the sentence whose partners are lit side by side.
	Focus string
	// Column is the article that a narrow screen shows of those side by side.
	Column int
	// Noise are the articles whose page furniture is shown.
	Noise  map[string]bool
	Filter Filter
	// Level is the slider's place in Levels; Changed counts the statements
	// that are others than at the default.
	Level, Changed int
	// Limit is how many rows of a long list are built; the page raises it as one scrolls.
	Limit int
	// Built is how many articles the lists of articles are built for so far; the
	// page raises it a few at a time. 0 builds all.
	Built int
	// Behind says that rows of articles still show what was before: Page sets it
	// when it would have had to make too many at once, and the page shows again.
	Behind bool
	// Columns builds the columns beforehand, though another view is shown.
	Columns bool
	// Near are the articles whose columns are built; nil means all.
	Near map[string]bool

	// Agreed counts the disagreements that were marked as none.
	Agreed int

	// Notes on statements; Noting is the statement whose note is being written,
	// Merging the one that another is to be merged with.
	Notes           map[string]string
	Noting, Merging string
	CanUndo         bool
	CanRedo         bool
	Unsaved         bool

	// Articles says that the list of articles is shown though there is a result.
	Articles bool
	// Matrix shows how much of each article stands in each other one.
	Matrix bool
	// Filters shows the filters on a narrow screen.
	Filters bool
	// Exports are the formats that the page offers, Exporting shows them; Said
	// is what a screen reader is told when one is done.
	Exports   []string
	Exporting bool
	Said      string
	// Paste is the open form for pasted text, Help the sheet of keys.
	Paste, Help bool
	Theme       string // "", "light" or "dark"
	// KeysOff turns the keys without Ctrl off.
	KeysOff bool

	rows   map[rowKey]*Node   // of the list of articles, as they were shown
	strips map[stripKey]*Node // of the articles
}

// Phase is what the page is doing; it is the value of data-state.
type Phase string

const (
	Loading   Phase = "loading"
	Ready     Phase = "ready"
	Reading   Phase = "reading"
	Comparing Phase = "comparing"
	Done      Phase = "done"
	Failed    Phase = "failed"
)

// Progress is a step of the work: what, and how far of how much. Silent is for
// how many seconds the worker has said nothing, once that is long.
type Progress struct {
	Step        string
	Done, Total int
	Silent      int
}

// A Source is an article as its row in the list shows it.
type Source struct {
	// Key stays the same while the article is renamed and moved.
	Key      string
	Name     string
	Language string
	Outlet   string
	Date     string
	Words    int
	Notes    []string
	// Part says whether the article is in the comparison that is shown.
	Part Part
}

// View is a way to look at a comparison; it is its address after '#'.
type View string

const (
	Statements View = "statements"
	SideBySide View = "side"
	Disagreed  View = "disagreements"
	OnlyHere   View = "only"
	// Added is what the articles bring that were added to a saved comparison; it
	// is there when there are any.
	Added View = "new"
)

// Views in the order of their tabs.
var Views = []View{Statements, SideBySide, Disagreed, OnlyHere, Added}

// offers says whether a view is offered now.
func (s *State) offers(v View) bool { return v != Added || len(s.Result.Added) > 0 }

// Levels are the least scores that the slider chooses from, strict to loose:
// from one chance pair in a hundred sentences to two per sentence.
var Levels = []float64{.99, .98, .96, .94, .92, .9, .85, compare.DefaultScore, .7, .6, .5, .4, .33}

// DefaultLevel is the place of compare.DefaultScore in Levels.
const DefaultLevel = 7
