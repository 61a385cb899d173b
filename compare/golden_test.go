package compare_test

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"saksi/compare"
)

// Golden reports show in a diff what a change does to every story: which
// statements join or part, which disagreements come and go. They leave the
// digits of scores out, which move with every tuning and say nothing to a reader.

var update = flag.Bool("update", false, "write the golden reports anew; read the diff before you commit it")

func TestGolden(t *testing.T) {
	compared := 0
	stories(t, func(t *testing.T, name string, articles []compare.Article) {
		file := filepath.Join("..", "testdata", "golden", name+".txt")
		got := render(mustCompare(t, articles...))
		if *update {
			if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		want, err := os.ReadFile(file)
		if err != nil {
			t.Fatalf("no golden report: make golden writes it (%v)", err)
		}
		compared++
		if line, a, b := firstLine(string(want), got); line > 0 {
			t.Errorf("%s differs from line %d on; if that is meant, make golden writes it anew\nwas %s\nis  %s", file, line, a, b)
		}
	})
	if compared == 0 {
		t.Error("no golden report was compared")
	}
}

// firstLine finds the first line that differs; 0 when none does.
func firstLine(want, got string) (line int, a, b string) {
	w, g := strings.Split(want, "\n"), strings.Split(got, "\n")
	for i := range max(len(w), len(g)) {
		a, b = "(nothing)", "(nothing)"
		if i < len(w) {
			a = w[i]
		}
		if i < len(g) {
			b = g[i]
		}
		if a != b {
			return i + 1, a, b
		}
	}
	return 0, "", ""
}

// render writes a report for people to read and for diff to compare:
//
//	a1 kurir.txt id
//	  a1.1 headline s1  Pasar Lawangan Terbakar
//	s1 paraphrased a1.1 a2.1
//	a1.1 = a2.1 paraphrased
//	number: luka [s2]  Tiga a1 | Lima a2
func render(r *compare.Report) string {
	var out strings.Builder
	text := map[string]string{}
	for _, a := range r.Articles {
		fmt.Fprintf(&out, "%s %s %s %s\n", a.ID, a.Name, a.Language, a.Date)
		for _, s := range a.Sentences {
			text[s.ID] = s.Text
			fmt.Fprintf(&out, "  %s %s %s%s  %s\n", s.ID, s.Role, s.Reason, s.Statement, s.Text)
		}
	}
	out.WriteString("\nSTATEMENTS OF SEVERAL ARTICLES\n")
	for _, st := range r.Statements {
		if len(st.Articles) < 2 {
			continue
		}
		disputed := ""
		if st.Disputed {
			disputed = " disputed"
		}
		fmt.Fprintf(&out, "%s %s, %d of %d origins%s\n", st.ID, st.Kind, st.Origins, len(st.Articles), disputed)
		for _, m := range st.Members {
			mark := " "
			if m == st.Best {
				mark = "*"
			}
			fmt.Fprintf(&out, "%s %-6s %s\n", mark, m, text[m])
		}
	}
	section(&out, "LINKS", r.Links, func(l compare.Link) string {
		return fmt.Sprintf("%s = %s %s", l.A, l.B, l.Class)
	})
	section(&out, "DISAGREEMENTS", r.Disagreements, func(d compare.Disagreement) string {
		var values []string
		for _, v := range d.Values {
			values = append(values, fmt.Sprintf("%s (%s) %s", v.Text, v.Normal, strings.Join(v.Articles, " ")))
		}
		return fmt.Sprintf("%s: %s [%s]  %s", d.Type, d.About, d.Statement, strings.Join(values, " | "))
	})
	section(&out, "QUOTES", r.Quotes, func(q compare.Quote) string {
		return fmt.Sprintf("%s %s: %s", strings.Join(q.Sentences, " "), q.Who, q.Speaker)
	})
	section(&out, "ORIGINS", r.Origins, func(o compare.Origin) string {
		return fmt.Sprintf("%s %s: %s", strings.Join(o.Articles, " "), o.Credit, o.Run)
	})
	section(&out, "ERRORS", r.Errors, func(e compare.InputError) string { return e.Name + ": " + e.Message })
	return out.String()
}

// section writes a list in the order of its lines, so that a link that gets a
// little stronger does not move.
func section[T any](out *strings.Builder, title string, list []T, line func(T) string) {
	if len(list) == 0 {
		return
	}
	var lines []string
	for _, item := range list {
		lines = append(lines, line(item))
	}
	slices.Sort(lines)
	fmt.Fprintf(out, "\n%s\n%s\n", title, strings.Join(lines, "\n"))
}
