package main

import (
	"encoding/json"
	"io"

	"saksi/compare"
	"saksi/compare/view"
)

// A format is a way to print a report. A new one is a row below; the first is
// the default.
type format struct {
	name, help string
	write      func(io.Writer, *compare.Report) error
}

var formats = []format{
	{"text", "a summary to read: disagreements, statements by number of sources", writeText},
	{"json", "the report, for programs; report.schema.json describes it", writeJSON},
	{"html", "one page to read, print or pass on, without script or network", view.WriteDocument},
}

func formatNames() []string {
	var names []string
	for _, f := range formats {
		names = append(names, f.name)
	}
	return names
}

func writeJSON(w io.Writer, report *compare.Report) error { return encodeJSON(w, report) }

func encodeJSON(w io.Writer, report any) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false) // text stays readable; this is no HTML
	e.SetIndent("", " ")
	return e.Encode(report)
}
