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
	// writeAt is for formats that depend on where the result will stand.
	writeAt  func(io.Writer, *compare.Report, string) error
	needsURL bool
}

var formats = allFormats()

func allFormats() []format {
	all := []format{{name: "text", help: "a summary to read: disagreements, statements by number of sources", write: writeText}}
	for _, f := range export.Formats {
		all = append(all, format{name: f.Name, help: f.Help, write: f.Write})
	}
	return append(all,
		format{name: "frame", help: "a page for an iframe, which tells its height", writeAt: export.Frame},
		format{name: "oembed", help: "the oEmbed answer for a frame; needs -url", writeAt: export.Embed, needsURL: true})
}

// at is the format for a result that will stand at an address.
func (f format) at(url string) format {
	if f.writeAt != nil {
		f.write = func(w io.Writer, r *compare.Report) error { return f.writeAt(w, r, url) }
	}
	return f
}

func formatNames() []string {
	var names []string
	for _, f := range formats {
		names = append(names, f.name)
	}
	return names
}
