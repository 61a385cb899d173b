package main

import (
	"io"

	"saksi/compare"
	"saksi/compare/export"
)

// A format is a way to print a report; the first is the default. Those that
// the page has too are rows of export.Formats.
type format struct {
	name, help string
	write      func(io.Writer, *compare.Report) error
}

var formats = allFormats()

func allFormats() []format {
	all := []format{{"text", "a summary to read: disagreements, statements by number of sources", writeText}}
	for _, f := range export.Formats {
		all = append(all, format{f.Name, f.Help, f.Write})
	}
	return all
}

func formatNames() []string {
	var names []string
	for _, f := range formats {
		names = append(names, f.name)
	}
	return names
}
