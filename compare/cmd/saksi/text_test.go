package main

import (
	"strings"
	"testing"

	"saksi/compare"
)

// small is a report by hand, so that the summary is tested apart from what the
// comparison finds.
func small() *compare.Report {
	sentence := func(id, text, statement string) compare.ReportSentence {
		return compare.ReportSentence{ID: id, Text: text, Role: compare.Claim, Statement: statement}
	}
	return &compare.Report{
		Articles: []compare.ReportArticle{
			{ID: "a1", Name: "kurir.txt", Language: "id", Words: 12, Sentences: []compare.ReportSentence{
				sentence("a1.1", "Tiga orang luka dalam kebakaran itu.", "s1"), sentence("a1.2", "Api padam pukul enam.", "s2")}},
			{ID: "a2", Name: "obor.txt", Language: "id", Words: 1, Notes: []string{"1 of 9 words taken"}, Sentences: []compare.ReportSentence{
				sentence("a2.1", "Lima orang luka dalam kebakaran itu.", "s1")}},
		},
		Statements: []compare.Statement{
			{ID: "s1", Kind: compare.Paraphrased, Members: []string{"a1.1", "a2.1"}, Best: "a1.1", Articles: []string{"a1", "a2"}, Origins: 1, Disputed: true},
			{ID: "s2", Kind: compare.Unique, Members: []string{"a1.2"}, Best: "a1.2", Articles: []string{"a1"}, Origins: 1},
		},
		Disagreements: []compare.Disagreement{{Statement: "s1", Type: compare.SlotNumber, About: "orang luka", Values: []compare.Value{
			{Text: "Tiga", Articles: []string{"a1"}, Places: []compare.Place{{Sentence: "a1.1"}}},
			{Text: "Lima", Articles: []string{"a2"}, Places: []compare.Place{{Sentence: "a2.1"}}},
		}}},
		Origins: []compare.Origin{{Articles: []string{"a1", "a2"}, Credit: "SGR", Run: "orang luka dalam kebakaran itu", RunWords: 5}},
	}
}

func TestSummary(t *testing.T) {
	want := `2 articles, 2 statements: 1 in several sources, 1 disputed, 1 in one only

  A   kurir.txt (id, 12 words)
  B   obor.txt (id, 1 word)
        1 of 9 words taken

Where they disagree

  number: orang luka  [s1]
    A         Tiga
              Tiga orang luka dalam kebakaran itu.
    B         Lima
              Lima orang luka dalam kebakaran itu.

Perhaps one source

  A B have 5 words in a row in common, credited to SGR:
        orang luka dalam kebakaran itu

In 2 of 2 sources

  A B       Tiga orang luka dalam kebakaran itu. [s1, paraphrased, disputed, 1
            origin]

Only in A, kurir.txt

  - Api padam pukul enam. [s2]
`
	var out strings.Builder
	if err := writeText(&out, small()); err != nil {
		t.Fatal(err)
	}
	// What is compared is the reading, not the blanks of the layout.
	if got := out.String(); squeeze(got) != squeeze(want) {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

func squeeze(s string) string {
	var lines []string
	for _, line := range strings.Split(s, "\n") {
		lines = append(lines, strings.Join(strings.Fields(line), " "))
	}
	return strings.Join(lines, "\n")
}

// A stranger's text must not command the terminal.
func TestNoControlSequences(t *testing.T) {
	report := small()
	report.Articles[0].Name = "\x1b]0;owned\x07.txt"
	report.Articles[0].Sentences[0].Text = "Merah \x1b[31mmerah\u202e kanan\r\nbaru\u0085"
	var out strings.Builder
	if err := writeText(&out, report); err != nil {
		t.Fatal(err)
	}
	for _, r := range out.String() {
		if r != '\n' && (r < ' ' || r == 0x7f || r >= 0x80 && r < 0xa0 || r == '\u202e') {
			t.Errorf("%U reaches the terminal", r)
		}
	}
}

func TestWrap(t *testing.T) {
	for name, text := range map[string]string{
		"words":         strings.Repeat("sebuah kalimat ", 20),
		"one long word": strings.Repeat("x", 300),
		"no blanks":     strings.Repeat("東京都で地震", 30),
		"combining":     strings.Repeat("e\u0301 ", 100),
		"empty":         "",
	} {
		got := wrap("  - ", text)
		for i, line := range strings.Split(strings.TrimSuffix(got, "\n"), "\n") {
			if w := displayWidth(line); w > columns {
				t.Errorf("%s: line %d takes %d columns", name, i+1, w)
			}
			if i > 0 && !strings.HasPrefix(line, "    ") {
				t.Errorf("%s: line %d is not indented: %q", name, i+1, line)
			}
		}
		if letters := strings.Join(strings.Fields(got), ""); letters != "-"+strings.Join(strings.Fields(text), "") {
			t.Errorf("%s: wrapping changed the text to %q", name, letters)
		}
	}
}
