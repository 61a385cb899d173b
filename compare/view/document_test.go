package view

import (
	"context"
	"strings"
	"testing"

	"golang.org/x/net/html" // reads the document as a browser does

	"saksi/compare"
)

// hostile is text that would be markup if anything let it.
const hostile = `</style></title><script>alert(1)</script><img src=x onerror=alert(1)> "quoted" & 'ticked'`

func exported(t *testing.T) (*compare.Report, *html.Node) {
	t.Helper()
	report, err := compare.Compare(context.Background(), []compare.Article{
		{Name: hostile + ".txt", Language: "en", Text: "Three men were hurt in the market fire on Monday night.\nThe roof came down before dawn.\n" + hostile},
		{Name: "other.txt", Language: "en", Text: "Five men were hurt in the market fire on Monday night.\nTraders wait for word from the town hall.\n"},
	}, compare.Options{})
	if err != nil {
		t.Fatal(err)
	}
	report.Errors = append(report.Errors, compare.InputError{Name: "empty.txt", Message: hostile})
	var out strings.Builder
	if err := WriteDocument(&out, report); err != nil {
		t.Fatal(err)
	}
	doc, err := html.Parse(strings.NewReader(out.String()))
	if err != nil {
		t.Fatal(err)
	}
	return report, doc
}

func attr(n *html.Node, name string) string {
	for _, a := range n.Attr {
		if a.Key == name {
			return a.Val
		}
	}
	return ""
}

func text(n *html.Node) string {
	var out strings.Builder
	for d := range n.Descendants() {
		if d.Type == html.TextNode {
			out.WriteString(d.Data)
		}
	}
	return out.String()
}

// Without a script, nothing may stand there that only a script can move.
func TestDocumentIsStill(t *testing.T) {
	_, doc := exported(t)
	for n := range doc.Descendants() {
		switch n.Data {
		case "script", "button", "input", "select", "form", "label", "img", "iframe", "link":
			if n.Type == html.ElementNode {
				t.Errorf("the document has an element %s", n.Data)
			}
		}
		for _, a := range n.Attr {
			if strings.HasPrefix(a.Key, "on") || strings.HasPrefix(a.Key, "data-act") || a.Key == "tabindex" || a.Key == "style" {
				t.Errorf("an element %s has the attribute %s", n.Data, a.Key)
			}
		}
	}
}

// Every address that the document names or promises is there, and once.
func TestDocumentAddresses(t *testing.T) {
	report, doc := exported(t)
	ids := map[string]int{}
	for n := range doc.Descendants() {
		if id := attr(n, "id"); id != "" {
			ids[id]++
		}
	}
	for id, n := range ids {
		if n > 1 {
			t.Errorf("%d elements are called %s", n, id)
		}
	}
	for n := range doc.Descendants() {
		if to, ok := strings.CutPrefix(attr(n, "href"), "#"); n.Data == "a" && (!ok || ids[to] == 0) {
			t.Errorf("a link leads to %q, which is not there", attr(n, "href"))
		}
	}
	for _, st := range report.Statements {
		if ids[st.ID] == 0 {
			t.Errorf("statement %s has no address", st.ID)
		}
	}
}

// Each sentence stands in its article with its own words, whatever they are.
func TestDocumentKeepsText(t *testing.T) {
	report, doc := exported(t)
	found := map[string]string{}
	for n := range doc.Descendants() {
		if id := attr(n, "data-sentence"); id != "" && attr(n, "id") == id {
			found[id] = text(n)
		}
	}
	for _, a := range report.Articles {
		for _, s := range a.Sentences {
			if s.Role != compare.Boilerplate && found[s.ID] != s.Text {
				t.Errorf("%s reads %q, want %q", s.ID, found[s.ID], s.Text)
			}
		}
	}
	all := text(doc)
	if !strings.Contains(all, "empty.txt: "+hostile) {
		t.Error("what was left out is not said")
	}
	if !strings.Contains(all, "Three") || !strings.Contains(all, "Five") {
		t.Error("the disputed values are not there")
	}
}

func TestDocumentOfNothing(t *testing.T) {
	var out strings.Builder
	if err := WriteDocument(&out, &compare.Report{}); err != nil || !strings.Contains(out.String(), "</html>") {
		t.Errorf("an empty report gives %q, %v", out.String(), err)
	}
}
