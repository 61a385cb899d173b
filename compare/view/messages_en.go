package view

// english is the interface in English and the fallback of the others.
var english = Messages{
	Code: "en", Name: "English", Dir: "ltr", decimal: ".", group: ",",
	plural: func(n int) int {
		if n == 1 {
			return 0
		}
		return 1
	},
	text: map[string]string{
		"and":  "and",
		"skip": "Skip to the content",

		"intro":        "See what several articles on one event have in common, where they disagree, and what only one of them says.",
		"private":      "Everything happens on this computer: no article leaves it.",
		"drop.title":   "Drop articles here or choose files",
		"drop.formats": "Two or more on the same event: text, web pages, Word, PDF, mail",
		"paste":        "Paste an article",
		"paste.name":   "Name of the source",
		"paste.text":   "Text of the article",
		"paste.add":    "Add this article",
		"example.id":   "Try an Indonesian example",
		"example.en":   "Try an English example",
		"one.more":     "One article alone has nothing to be compared with: add another one.",

		"articles":       "Articles",
		"articles.open":  "Add articles",
		"articles.title": "{n} article|{n} articles",
		"words":          "{n} word|{n} words",
		"remove":         "Remove",
		"remove.name":    "Remove {name}",
		"dismiss":        "Dismiss",
		"cancel":         "Cancel",
		"views":          "Views",
		"overview":       "Overview",

		"view.statements":    "Statements",
		"view.side":          "Side by side",
		"view.disagreements": "Disagreements",
		"view.only":          "Only here",

		"step.reading": "Reading files",
		"step.read":    "Finding the sentences",
		"step.score":   "Comparing sentences",
		"step.link":    "Grouping statements",
		"step.receive": "Preparing the result",

		"done.announce": "Compared.",
		"headline":      "{articles} make {statements}: {several}, {disputed}, {one}.",
		"n.articles":    "{n} article|{n} articles",
		"n.statements":  "{n} statement|{n} statements",
		"n.several":     "{n} stands in several sources|{n} stand in several sources",
		"n.disputed":    "{n} is disputed|{n} are disputed",
		"n.one":         "{n} stands in one only|{n} stand in one only",
		"n.origins":     "{n} origin|{n} origins",
		"origin.run":    "{articles} share runs of up to {run} words: they may be one source.",
		"origin.credit": "{articles} share long runs and credit {credit}: they may be one source.",

		"strip.shared":      "{n} sentence in the same words as elsewhere|{n} sentences in the same words as elsewhere",
		"strip.paraphrased": "{n} in other words|{n} in other words",
		"strip.unique":      "{n} only here|{n} only here",

		"of.sources":   "{n} of {all} sources",
		"disputed":     "disputed",
		"value.in":     "{value} in {articles}",
		"cells.same":   "Same words: {articles}",
		"cells.other":  "In other words: {articles}",
		"cells.silent": "Silent: {articles}",
		"cells.only":   "Only in {articles}",
		"wordings":     "All wordings",

		"cancelled":   "Stopped. The articles are still here; change something or add one to compare again.",
		"worker.died": "The comparison stopped unexpectedly. The articles are still here; it was started again.",
		"paste.empty": "There is no text to add: paste the article first.",
		"drop.none":   "No file was chosen.",
	},
}
