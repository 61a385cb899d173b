package view

import _ "embed"

var (
	//go:embed style/tokens.css
	tokens string
	//go:embed style/marks.css
	marks string
	//go:embed style/page.css
	pageStyle string
	//go:embed style/views.css
	views string
	//go:embed style/print.css
	printStyle string
)

// Style is the style sheet of the page and of everything exported from it.
var Style = tokens + marks + pageStyle + views + printStyle

//go:embed style/fragment.css
var fragmentStyle string

// FragmentStyle is the style sheet of Fragment.
var FragmentStyle = tokens + marks + fragmentStyle
