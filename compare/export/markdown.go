package export

import (
	"io"
	"strings"

	"saksi/compare"
	"saksi/compare/view"
)

// Markdown writes the comparison as CommonMark. What articles say is text in
// it: nothing becomes a heading, a link or markup.
func Markdown(w io.Writer, r *compare.Report) error {
	var b strings.Builder
	line := func(parts ...string) { b.WriteString(strings.Join(parts, "") + "\n") }
	at := places(r)
	words := view.WordsFor(r)
	letters := map[string]string{}
	line("# Saksi\n")
	line(plain(view.Headline(r)), "\n")
	for i, a := range r.Articles {
		letters[a.ID] = view.Letter(i)
		line("- **", view.Letter(i), "** ", plain(a.Name))
	}
	if len(r.Disagreements) > 0 {
		line("\n## ", words.T("view.disagreements"))
	}
	for _, d := range r.Disagreements {
		title := words.T("slot." + string(d.Type))
		if d.About != "" {
			title += ": " + d.About
		}
		line("\n### ", plain(title), " (", d.Statement, ")\n")
		for _, v := range d.Values {
			line("- **", plain(v.Text), "** (", lettersOf(letters, v.Articles), ")")
			for _, p := range v.Places {
				if from, ok := at[p.Sentence]; ok {
					line("    - ", from.letter, ": ", plain(from.sentence.Text))
				}
			}
		}
	}
	section := func(title string, several bool) {
		first := true
		for _, st := range r.Statements {
			if (len(st.Articles) > 1) != several {
				continue
			}
			if first {
				line("\n## ", title, "\n")
				first = false
			}
			line("- ", plain(at[st.Best].text()), " (", lettersOf(letters, st.Articles), ")")
			if !several {
				continue
			}
			for _, m := range st.Members {
				if m != st.Best {
					line("    - ", at[m].letter, ": ", plain(at[m].text()))
				}
			}
		}
	}
	section(words.T("view.statements"), true)
	section(words.T("view.only"), false)
	_, err := io.WriteString(w, b.String())
	return err
}

func (p place) text() string {
	if p.sentence == nil {
		return ""
	}
	return p.sentence.Text
}

func lettersOf(letters map[string]string, articles []string) string {
	var out []string
	for _, a := range articles {
		out = append(out, letters[a])
	}
	return strings.Join(out, ", ")
}

// Characters that mean something in CommonMark, its tables, strikings and
// formulas, wherever they stand.
var meta = strings.NewReplacer(
	`\`, `\\`, "`", "\\`", "*", `\*`, "_", `\_`, "[", `\[`, "]", `\]`, "<", `\<`, ">", `\>`,
	"#", `\#`, "|", `\|`, "~", `\~`, "&", `\&`, "$", `\$`, "!", `\!`)

// plain is text of an article in one line, with no character that means
// something. At the start, signs and numbers would begin a list or a rule.
func plain(text string) string {
	text = strings.Join(strings.Fields(text), " ")
	if text == "" {
		return ""
	}
	if strings.ContainsRune("+-=", rune(text[0])) {
		return `\` + meta.Replace(text)
	}
	digits := 0
	for digits < len(text) && text[digits] >= '0' && text[digits] <= '9' {
		digits++
	}
	if digits > 0 && digits < len(text) && (text[digits] == '.' || text[digits] == ')') && (digits+1 == len(text) || text[digits+1] == ' ') {
		return text[:digits] + `\` + meta.Replace(text[digits:])
	}
	return meta.Replace(text)
}
