package main

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"saksi/compare"
	"saksi/compare/view"
)

// The summary: what an editor asks first comes first. Letters stand for the
// sources, as they do on the page.
//
//	3 articles, 52 statements: 14 in several sources, 4 disputed, 36 in one only
//	disagreements, value against value
//	statements, those of most sources first
//	what only one source has, source by source

// A summary writes one report as text.
type summary struct {
	*bufio.Writer
	report    *compare.Report
	letters   map[string]string // article id to its letter
	sentences map[string]string // sentence id to its text
}

func writeText(w io.Writer, report *compare.Report) error {
	s := &summary{bufio.NewWriter(w), report, map[string]string{}, map[string]string{}}
	for i, a := range report.Articles {
		s.letters[a.ID] = view.Letter(i)
		for _, sentence := range a.Sentences {
			s.sentences[sentence.ID] = sentence.Text
		}
	}
	s.head()
	s.disagreements()
	s.origins()
	for n := len(report.Articles); n > 1; n-- {
		s.carriedBy(n)
	}
	for _, a := range report.Articles {
		s.onlyIn(a)
	}
	return s.Flush()
}

func (s *summary) head() {
	several, disputed, one := 0, 0, 0
	for _, st := range s.report.Statements {
		switch {
		case len(st.Articles) > 1:
			several++
		default:
			one++
		}
		if st.Disputed {
			disputed++
		}
	}
	fmt.Fprintf(s, "%s, %s: %d in several sources, %d disputed, %d in one only\n\n",
		count(len(s.report.Articles), "article"), count(len(s.report.Statements), "statement"), several, disputed, one)
	for _, a := range s.report.Articles {
		fmt.Fprintf(s, "  %-2s  %s (%s, %s)\n", s.letters[a.ID], printable(a.Name), a.Language, count(a.Words, "word"))
		for _, note := range a.Notes {
			s.paragraph("        ", note)
		}
	}
}

func (s *summary) disagreements() {
	if len(s.report.Disagreements) == 0 {
		return
	}
	s.heading("Where they disagree")
	for i, d := range s.report.Disagreements {
		if i > 0 {
			s.WriteByte('\n')
		}
		title := string(d.Type)
		if d.About != "" {
			title += ": " + d.About
		}
		s.paragraph("  ", title+"  ["+d.Statement+"]")
		for _, v := range d.Values {
			s.behind("  "+s.sources(v.Articles), v.Text)
			if len(v.Places) > 0 {
				s.paragraph("            ", s.sentences[v.Places[0].Sentence])
			}
		}
	}
}

func (s *summary) origins() {
	if len(s.report.Origins) == 0 {
		return
	}
	s.heading("Perhaps one source")
	for _, o := range s.report.Origins {
		from := ""
		if o.Credit != "" {
			from = ", credited to " + o.Credit
		}
		s.paragraph("  ", fmt.Sprintf("%s have %s in a row in common%s:", s.sources(o.Articles), count(o.RunWords, "word"), from))
		s.paragraph("        ", o.Run)
	}
}

// carriedBy lists the statements that n sources carry, with the wording that
// stands for each.
func (s *summary) carriedBy(n int) {
	first := true
	for _, st := range s.report.Statements {
		if len(st.Articles) != n {
			continue
		}
		if first {
			s.heading(fmt.Sprintf("In %d of %d sources", n, len(s.report.Articles)))
			first = false
		}
		note := string(st.Kind)
		if st.Disputed {
			note += ", disputed"
		}
		if st.Origins < n && st.Origins > 0 {
			note += fmt.Sprintf(", %s", count(st.Origins, "origin"))
		}
		s.behind(s.sources(st.Articles), fmt.Sprintf("%s  [%s, %s]", s.sentences[st.Best], st.ID, note))
	}
}

func (s *summary) onlyIn(a compare.ReportArticle) {
	first := true
	for _, st := range s.report.Statements {
		if len(st.Articles) != 1 || st.Articles[0] != a.ID {
			continue
		}
		if first {
			s.heading("Only in " + s.letters[a.ID] + ", " + printable(a.Name))
			first = false
		}
		s.paragraph("  - ", s.sentences[st.Best]+"  ["+st.ID+"]")
	}
}

func (s *summary) heading(text string) { fmt.Fprintf(s, "\n%s\n\n", text) }

func (s *summary) paragraph(indent, text string) {
	s.WriteString(wrap(indent, printable(text)))
}

// behind writes text in a column of its own to the right of its sources; many
// sources get a line of their own.
func (s *summary) behind(sources, text string) {
	label := fmt.Sprintf("  %-8s", sources)
	if len(label) > 24 {
		s.paragraph("  ", sources)
		label = "          "
	}
	s.paragraph(label+"  ", text)
}

func (s *summary) sources(articles []string) string {
	var letters []string
	for _, a := range articles {
		letters = append(letters, s.letters[a])
	}
	return strings.Join(letters, " ")
}

func count(n int, what string) string {
	if n == 1 {
		return "1 " + what
	}
	return fmt.Sprintf("%d %ss", n, what)
}
