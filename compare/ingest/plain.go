package ingest

import (
	"strings"
	"unicode/utf8"

	"saksi/compare"
)

func isText(*input) bool { return true }

func readText(s *session, in *input) {
	text, err := s.text(in, "")
	if err != nil {
		s.fail(in, "%s", err)
		return
	}
	d := &draft{}
	d.addLines(text)
	s.take(in, d)
}

// addLines adds plain text: every line is a paragraph, unless the text was
// wrapped to a fixed width.
func (d *draft) addLines(text string) {
	text = strings.NewReplacer("\r\n", "\n", "\r", "\n").Replace(text)
	for _, line := range strings.Split(unwrap(text), "\n") {
		d.add(compare.Paragraph, "", line)
	}
}

// unwrap joins the lines of text that was broken to a fixed width, as in mails
// and on wires; a blank line ends its paragraphs. Text whose lines are
// paragraphs stays as it is.
func unwrap(text string) string {
	const (
		widest   = 100 // no newsroom wraps wider; paragraphs on a line of their own are longer
		fullness = 3   // a wrapped line is more than 2/3 full unless it ends a paragraph
	)
	paragraphs := strings.Split(text, "\n\n")
	width, full, inner := 0, 0, 0
	for _, line := range strings.Split(text, "\n") {
		width = max(width, utf8.RuneCountInString(strings.TrimRight(line, " \t")))
	}
	if width > widest || width < 40 {
		return text
	}
	for _, p := range paragraphs {
		lines := strings.Split(strings.Trim(p, "\n"), "\n")
		for _, line := range lines[:len(lines)-1] {
			inner++
			if utf8.RuneCountInString(line)*fullness > width*(fullness-1) {
				full++
			}
		}
	}
	if inner < 3 || full*10 < inner*9 {
		return text
	}
	for i, p := range paragraphs {
		paragraphs[i] = strings.ReplaceAll(strings.Trim(p, "\n"), "\n", " ")
	}
	return strings.Join(paragraphs, "\n")
}
