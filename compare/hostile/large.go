package hostile

import (
	"fmt"
	"strings"
)

// Large are inputs whose harm is their size: words, lines and nesting without
// end. They are made on demand, some are many megabytes.
func Large() []File {
	file := func(trick, ending, data string) File { return File{trick, "large" + ending, []byte(data)} }
	var sentences strings.Builder
	for i := range 100_000 {
		fmt.Fprintf(&sentences, "Kios %d terbakar.\n", i)
	}
	return []File{
		file("a word of 1 MB", ".txt", Innocent+strings.Repeat("a", 1<<20-1000)),
		file("a word of 1 MB that is no letter", ".txt", Innocent+strings.Repeat("<", 1<<20-1000)),
		file("a line of 1 MB", ".txt", Innocent+strings.Repeat("kata ", 1<<20/5-100)),
		file("1 MB without a full stop between marks", ".txt", Innocent+strings.Repeat(`"`, 1<<20-1000)),
		file("100,000 sentences", ".txt", sentences.String()),
		file("100,000 times the same sentence", ".txt", strings.Repeat("Kios itu terbakar.\n", 100_000)),
		file("200,000 nested elements", ".html", strings.Repeat("<div>", 200_000)+Innocent),
		file("100,000 nested brackets", ".md", Innocent+strings.Repeat("[", 100_000)),
		file("1 MB of joined emoji", ".txt", Innocent+strings.Repeat("👩\u200D", 150_000)),
		file("300 kB of accents on a letter", ".txt", Innocent+"e"+strings.Repeat("\u0301", 150_000)),
		file("500,000 digits", ".txt", Innocent+"Sebanyak "+strings.Repeat("9", 500_000)+" kios terbakar."),
		file("100,000 abbreviations", ".txt", Innocent+strings.Repeat("H. ", 100_000)),
	}
}
