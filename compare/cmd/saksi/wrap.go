package main

import (
	"strings"
	"unicode"

	"golang.org/x/text/width" // knows which letters take two columns; maintained with Go
)

// columns is the width of the summary: what a terminal has that nobody resized.
const columns = 80

// printable makes text safe for a terminal: articles and file names come from
// strangers, and a control sequence in them could retitle, recolour or clear
// what the reader sees. Runs of white space become one blank.
func printable(text string) string {
	text = strings.Map(func(r rune) rune {
		switch {
		case unicode.IsSpace(r):
			return ' '
		case unicode.IsControl(r), r >= '\u202A' && r <= '\u202E', r >= '\u2066' && r <= '\u2069':
			return '\uFFFD'
		}
		return r
	}, text)
	return strings.Join(strings.Fields(text), " ")
}

// wrap breaks a paragraph into lines; those after the first are indented under
// its text. Wide scripts have no blanks, so there a line breaks between letters.
func wrap(indent, text string) string {
	var out strings.Builder
	hang := strings.Repeat(" ", len(indent))
	out.WriteString(indent)
	at := len(indent) // the column
	fresh := true     // nothing stands on the line yet
	newline := func() {
		out.WriteString("\n" + hang)
		at, fresh = len(hang), true
	}
	for _, word := range strings.Fields(text) {
		w := displayWidth(word)
		if !fresh && at+1+w > columns && len(hang)+w <= columns {
			newline()
		} else if !fresh {
			out.WriteByte(' ')
			at++
		}
		for _, r := range word {
			if rw := runeWidth(r); at+rw > columns {
				newline()
			}
			out.WriteRune(r)
			at += runeWidth(r)
			fresh = false
		}
	}
	out.WriteByte('\n')
	return out.String()
}

func displayWidth(s string) int {
	n := 0
	for _, r := range s {
		n += runeWidth(r)
	}
	return n
}

func runeWidth(r rune) int {
	if unicode.In(r, unicode.Mn, unicode.Me) {
		return 0
	}
	switch width.LookupRune(r).Kind() {
	case width.EastAsianWide, width.EastAsianFullwidth:
		return 2
	}
	return 1
}
