package main

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"
	"unicode"

	"golang.org/x/net/html"

	"saksi/compare"
	"saksi/compare/export"
	"saksi/compare/hostile"
)

// Every hostile file is named to the command beside an innocent one, for every
// format: what comes out holds the words of both and nothing that runs, and
// what is said about a file that cannot be read is one harmless line.
func TestHostileFiles(t *testing.T) {
	innocent := hostile.File{Name: "innocent.txt", Data: []byte(hostile.Innocent)}
	files := hostile.Files()
	paths := hostile.Write(t, t.TempDir(), append([]hostile.File{innocent}, files...))
	for i, f := range files {
		t.Run(f.Trick, func(t *testing.T) {
			t.Parallel()
			printed := map[string]string{}
			for _, format := range formats {
				code, out, complaint := saksi("", "-all", "-format", format.name, "-url", "https://example.org/story.frame.html", paths[0], paths[i+1])
				if code != compared && (code != someWrong || !strings.Contains(complaint, ": ")) {
					t.Fatalf("%s: exit %d, complaint %q", format.name, code, complaint)
				}
				if harm := control(complaint); harm != "" {
					t.Errorf("%s: %s in the complaint %q", format.name, harm, complaint)
				}
				printed[format.name] = out
			}
			var r compare.Report
			if err := json.Unmarshal([]byte(printed["json"]), &r); err != nil {
				t.Fatal(err)
			}
			hostile.CheckSpans(t, &r)
			for _, f := range export.Formats {
				hostile.CheckOutput(t, f.Name, f.Type, printed[f.Name], &r)
			}
			checkText(t, printed["text"], &r)
			checkFrame(t, printed["frame"], &r)
			checkEmbed(t, printed["oembed"])
			if t.Failed() {
				t.Logf("the file is %q: %.300q", f.Name, f.Data)
			}
		})
	}
}

// control is the first character of a text that would do something to a terminal.
func control(text string) string {
	for _, r := range text {
		if r != '\n' && unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r) && r != '\u061C' && r != '\u200E' && r != '\u200F' {
			return fmt.Sprintf("%U", r)
		}
	}
	return ""
}

// checkText checks the summary: every statement stands in it, wrapped.
func checkText(t *testing.T, out string, r *compare.Report) {
	t.Helper()
	if harm := control(out); harm != "" {
		t.Errorf("text: %s", harm)
	}
	packed := func(s string) string { return strings.Join(strings.Fields(printable(s)), "") }
	whole := packed(out)
	for _, st := range r.Statements {
		for _, a := range r.Articles {
			for _, s := range a.Sentences {
				if s.ID == st.Best && !strings.Contains(whole, packed(s.Text)) {
					t.Errorf("text: %s is not there: %.200q", s.ID, s.Text)
				}
			}
		}
	}
}

// checkFrame checks the page for an iframe: its own script and address stand in
// it once, and the rest is as harmless as the fragment.
func checkFrame(t *testing.T, out string, r *compare.Report) {
	t.Helper()
	script, link := strings.LastIndex(out, "<script>"), strings.Index(out, "<link ")
	if script < 0 || link < 0 || strings.Count(out, "<script") != 1 || strings.Count(out, "<link") != 1 {
		t.Fatal("frame: it has not one script and one address")
	}
	_, end, _ := strings.Cut(out[script:], "</script>")
	_, body, _ := strings.Cut(out[link:script], ">")
	hostile.CheckOutput(t, "frame", "text/html", out[:link]+body+end, r)
}

// checkEmbed checks the markup of the oEmbed answer.
func checkEmbed(t *testing.T, out string) {
	t.Helper()
	var answer struct{ HTML string }
	if err := json.Unmarshal([]byte(out), &answer); err != nil {
		t.Fatal(err)
	}
	doc, err := html.Parse(strings.NewReader(answer.HTML))
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for n := range doc.Descendants() {
		if n.Type == html.ElementNode {
			names = append(names, n.Data)
		}
	}
	if want := []string{"html", "head", "body", "blockquote", "a", "iframe"}; !slices.Equal(names, want) {
		t.Errorf("oembed: the elements are %v", names)
	}
}
