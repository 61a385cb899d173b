package ingest

import (
	"regexp"
	"strings"

	"saksi/compare"
)

// Markdown is read by a few rules rather than by a parser (goldmark is 250 kB
// gzipped): what is wanted is the words and the kinds of the blocks.

func isMarkdown(in *input) bool {
	return in.hasExt(".md", ".markdown", ".mdown") || in.mediaType == "text/markdown" ||
		strings.HasPrefix(in.head(), "---\n") && frontMatter.MatchString(in.head())
}

var (
	frontMatter  = regexp.MustCompile(`(?s)^---\r?\n((?:[\w-]+:.*\n|[ \t-].*\n)*?)(?:---|\.\.\.)\s*\n`)
	frontField   = regexp.MustCompile(`(?m)^(\w+):[ \t]*["']?(.*?)["']?[ \t\r]*$`)
	mdHeading    = regexp.MustCompile(`^ {0,3}#{1,6}[ \t]+(.*?)[ \t]*#*$`)
	mdUnderline  = regexp.MustCompile(`^ {0,3}(=+|-+)[ \t]*$`)
	mdRule       = regexp.MustCompile(`^ {0,3}([-*_][ \t]*){3,}$`)
	mdItem       = regexp.MustCompile(`^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+(.*)$`)
	mdQuote      = regexp.MustCompile(`^ {0,3}>[ \t]?(.*)$`)
	mdFence      = regexp.MustCompile("^ {0,3}(```|~~~)")
	mdImage      = regexp.MustCompile(`!\[([^\]\n]*)\]\([^)\n]*\)`)
	mdLink       = regexp.MustCompile(`\[([^\]\n]*)\](?:\([^)\n]*\)|\[[^\]\n]*\])`)
	mdReference  = regexp.MustCompile(`^ {0,3}\[[^\]\n]+\]:[ \t]+\S+`)
	mdAutolink   = regexp.MustCompile(`<(https?://[^>\s]+)>`)
	mdStrong     = regexp.MustCompile(`(\*\*|__)(\S|\S.*?\S)(\*\*|__)`)
	mdEmphasis   = regexp.MustCompile(`(^|[^\w*])([*_])(\S|\S.*?\S)([*_])($|[^\w*])`)
	mdEscape     = regexp.MustCompile("\\\\([!-/:-@\\[-`{-~])")
	mdTableRule  = regexp.MustCompile(`^[ \t|:-]*-[ \t|:-]*$`)
	mdLineBreak  = regexp.MustCompile(`(?: {2,}|\\)\n`)
	mdOnlyImages = regexp.MustCompile(`^\s*(?:!\[[^\]\n]*\]\([^)\n]*\)\s*)+$`)
)

func readMarkdown(s *session, in *input) {
	text, err := s.text(in, "")
	if err != nil {
		s.fail(in, "%s", err)
		return
	}
	text = strings.NewReplacer("\r\n", "\n", "\r", "\n").Replace(text)
	d := &draft{}
	if m := frontMatter.FindStringSubmatch(text); m != nil {
		text = text[len(m[0]):]
		for _, f := range frontField.FindAllStringSubmatch(m[1], -1) {
			switch strings.ToLower(f[1]) {
			case "title", "judul":
				d.Title = f[2]
			case "author", "penulis":
				d.Author = f[2]
			case "date", "tanggal":
				d.Date = parseDate(f[2])
			case "lang", "language", "bahasa":
				d.Language = languageCode(f[2])
			}
		}
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
	fence := ""
	for _, line := range strings.Split(text, "\n") {
		if m := mdFence.FindStringSubmatch(line); m != nil && (fence == "" || fence == m[1]) {
			flush()
			if fence = m[1]; kind == "code" {
				fence, kind = "", ""
			} else {
				kind = "code"
			}
			continue
		}
		if fence != "" {
			d.add(compare.Paragraph, "", line)
			continue
		}
		switch {
		case strings.TrimSpace(line) == "":
			flush()
		case mdUnderline.MatchString(line) && kind == compare.Paragraph && len(lines) == 1:
			kind = compare.Heading
			flush()
		case mdRule.MatchString(line), mdReference.MatchString(line):
			flush()
		case mdHeading.MatchString(line):
			begin(compare.Heading, mdHeading.FindStringSubmatch(line)[1])
			if d.Title == "" {
				d.Title = inlineMarkdown(lines[0])
			}
			flush()
		case mdOnlyImages.MatchString(line):
			begin(compare.Caption, line)
			flush()
		case mdQuote.MatchString(line):
			rest := mdQuote.FindStringSubmatch(line)[1]
			if kind != compare.Quotation || len(lines) == 0 || strings.TrimSpace(rest) == "" {
				begin(compare.Quotation, rest)
			} else {
				lines = append(lines, rest)
			}
		case mdItem.MatchString(line):
			begin(compare.ListItem, mdItem.FindStringSubmatch(line)[1])
		case strings.Count(line, "|") >= 2:
			if !mdTableRule.MatchString(line) {
				row := strings.Trim(strings.TrimSpace(line), "|")
				begin(compare.Table, strings.ReplaceAll(row, "|", " "))
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

// inlineMarkdown leaves the words of a block: no marks, links as their text,
// pictures as their description. Its lines are joined, except at hard breaks.
func inlineMarkdown(text string) string {
	const hard = "\x00"
	text = strings.ReplaceAll(text, hard, "")
	text = mdLineBreak.ReplaceAllString(text, hard)
	text = strings.ReplaceAll(text, "\n", " ")
	text = strings.ReplaceAll(text, hard, "\n")
	text = mdImage.ReplaceAllString(text, "$1")
	text = mdLink.ReplaceAllString(text, "$1")
	text = mdAutolink.ReplaceAllString(text, "$1")
	text = mdStrong.ReplaceAllString(text, "$2")
	text = mdEmphasis.ReplaceAllString(text, "$1$3$5")
	text = strings.ReplaceAll(text, "`", "")
	return mdEscape.ReplaceAllString(text, "$1")
}
