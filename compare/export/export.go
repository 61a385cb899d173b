// Package export writes a comparison in the formats that other programs and
// pages take. The command and the page write through the same table, so that
// the same report gives the same bytes from both. Each format has a file here.
package export

import (
	"io"

	"saksi/compare"
	"saksi/compare/view"
)

// A Format is a way to write a report.
type Format struct {
	// Name is what the command's -format calls it.
	Name string
	// Ending is that of its files, Type its media type.
	Ending, Type string
	// Help says in a line what it is good for.
	Help  string
	Write func(io.Writer, *compare.Report) error
}

// Formats in the order in which they are offered. A new one is a row here.
var Formats = []Format{
	{"html", ".html", "text/html", "a page in one file, to read, print or publish", view.WriteDocument},
	{"fragment", ".fragment.html", "text/html", "the comparison alone, to paste into a page or a CMS", Fragment},
	{"json", ".json", "application/json", "the report, for programs; report.schema.json describes it", JSON},
	{"csv", ".csv", "text/csv", "a table with a row for each statement and source", CSV},
	{"disagreements", ".disagreements.csv", "text/csv", "a table with a row for each disputed value and its place", DisagreementsCSV},
	{"markdown", ".md", "text/markdown", "a text for notes, wikis and issue trackers", Markdown},
	{"annotation", ".jsonld", "application/ld+json", "W3C Web Annotations that point into the articles", Annotation},
}

// Find returns the format with the name, or nil.
func Find(name string) *Format {
	for i := range Formats {
		if Formats[i].Name == name {
			return &Formats[i]
		}
	}
	return nil
}
