package ingest

import (
	"strings"

	"saksi/compare"
)

// Markdown is read by a few rules rather than by a parser (goldmark is 250 kB
// gzipped): what is wanted is the words and the kinds of the blocks.

func isMarkdown(in *input) bool {
	head := in.head()
	_, _, front := frontMatter(head + "\n")
	return in.hasExt(".md", ".markdown", ".mdown") || in.mediaType == "text/markdown" || front && strings.Contains(head, "\ntitle:")
}

// frontMatter takes the fields off that stand between lines of dashes at the
// beginning of a file.
func frontMatter(text string) (fields map[string]string, rest string, ok bool) {
	body, ok := strings.CutPrefix(text, "---\n")
	if !ok {
		return nil, text, false
	}
	fields = map[string]string{}
	for body != "" {
		line, after, _ := strings.Cut(body, "\n")
		body = after
		if l := strings.TrimRight(line, " \t"); l == "---" || l == "..." {
			return fields, body, true
		}
		if key, value, found := strings.Cut(line, ":"); found && !strings.ContainsAny(key, " \t#") {
			fields[strings.ToLower(key)] = strings.Trim(strings.TrimSpace(value), `"'`)
		} else if line != "" && !strings.ContainsAny(line[:1], " \t-#") {
			break // a rule at the top, and text
		}
	}
	return nil, text, false
}

func readMarkdown(s *session, in *input) {
	text, err := s.text(in, "")
	if err != nil {
		s.fail(in, "%s", err)
		return
	}
	text = strings.NewReplacer("\r\n", "\n", "\r", "\n").Replace(text)
	d := &draft{}
	if fields, rest, ok := frontMatter(text); ok {
		text = rest
		d.Title = firstOf(fields["title"], fields["judul"])
		d.Author = firstOf(fields["author"], fields["penulis"])
		d.Date = parseDate(firstOf(fields["date"], fields["tanggal"]))
		d.Language = languageCode(firstOf(fields["lang"], fields["language"], fields["bahasa"]))
		if d.Title != "" && !strings.Contains(text, "# "+d.Title) {
			d.add(compare.Heading, "", d.Title)
		}
	}
	markdownBlocks(d, text)
	s.take(in, d)
}

// markdownBlocks gathers lines into blocks. A block ends at a blank line, or
// where a line of another kind begins.
func markdownBlocks(d *draft, text string) {
	var kind compare.BlockKind
	var lines []string
	flush := func() {
		if len(lines) > 0 {
			d.add(kind, "", inlineMarkdown(strings.Join(lines, "\n")))
		}
		lines = nil
	}
	begin := func(k compare.BlockKind, line string) {
		flush()
		kind, lines = k, []string{line}
	}
	fence := "" // what closes the code that is open
	for _, line := range strings.Split(text, "\n") {
		bare := strings.TrimSpace(line)
		if f := bare[:min(3, len(bare))]; (f == "```" || f == "~~~") && (fence == "" || fence == f) {
			flush()
			if fence == "" {
				fence = f
			} else {
				fence = ""
			}
			continue
		}
		if fence != "" {
			d.add(compare.Paragraph, "", line)
			continue
		}
		heading, isHeading := markdownHeading(bare)
		item, isItem := markdownItem(bare)
		quote, isQuote := strings.CutPrefix(bare, ">")
		switch {
		case bare == "":
			flush()
		case kind == compare.Paragraph && len(lines) == 1 && (strings.Trim(bare, "=") == "" || strings.Trim(bare, "-") == ""):
			kind = compare.Heading // underlined
			flush()
		case isRule(bare), isReference(bare):
			flush()
		case isHeading:
			begin(compare.Heading, heading)
			if d.Title == "" {
				d.Title = inlineMarkdown(heading)
			}
			flush()
		case strings.HasPrefix(bare, "![") && strings.HasSuffix(bare, ")") && strings.Count(bare, "(") == strings.Count(bare, "!["):
			begin(compare.Caption, bare)
			flush()
		case isQuote:
			if kind != compare.Quotation || len(lines) == 0 || strings.TrimSpace(quote) == "" {
				begin(compare.Quotation, quote)
			} else {
				lines = append(lines, quote)
			}
		case isItem:
			begin(compare.ListItem, item)
		case strings.Count(bare, "|") >= 2:
			if strings.Trim(bare, " |:-") != "" {
				begin(compare.Table, strings.ReplaceAll(strings.Trim(bare, "|"), "|", " | "))
				flush()
			}
		case len(lines) > 0:
			lines = append(lines, line)
		default:
			begin(compare.Paragraph, line)
		}
	}
	flush()
}

// markdownHeading reads "## Heading ##".
func markdownHeading(bare string) (string, bool) {
	text := strings.TrimLeft(bare, "#")
	n := len(bare) - len(text)
	if n < 1 || n > 6 || !strings.HasPrefix(text, " ") && !strings.HasPrefix(text, "\t") {
		return "", false
	}
	return strings.TrimSpace(strings.TrimRight(text, "# \t")), true
}

// markdownItem reads "- item" and "3. item".
func markdownItem(bare string) (string, bool) {
	rest := strings.TrimLeft(bare, "0123456789")
	switch n := len(bare) - len(rest); {
	case rest == "", n == 0 && !strings.ContainsAny(rest[:1], "-*+"), n > 0 && (n > 3 || !strings.ContainsAny(rest[:1], ".)")):
		// A line that begins with a year and a full stop is a sentence's end.
		return "", false
	}
	if text := rest[1:]; strings.HasPrefix(text, " ") || strings.HasPrefix(text, "\t") {
		return strings.TrimSpace(text), true
	}
	return "", false
}

// isRule knows lines such as "* * *".
func isRule(bare string) bool {
	marks := strings.Map(func(r rune) rune {
		if r == ' ' || r == '\t' {
			return -1
		}
		return r
	}, bare)
	return len(marks) >= 3 && strings.Contains("-*_", marks[:1]) && strings.Trim(marks, marks[:1]) == ""
}

// isReference knows "[name]: address".
func isReference(bare string) bool {
	i := strings.Index(bare, "]: ")
	return strings.HasPrefix(bare, "[") && i > 1 && !strings.Contains(bare[:i], " [")
}
