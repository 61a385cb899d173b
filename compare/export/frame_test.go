package export

import (
	"encoding/json"
	"strings"
	"testing"

	"golang.org/x/net/html"
)

const where = `https://news.example/a"b/story.frame.html?x=1&y=2`

func TestFrameNamesItsAnswer(t *testing.T) {
	r := fixture(t)
	var out strings.Builder
	if err := Frame(&out, r, "https://news.example/story.frame.html"); err != nil {
		t.Fatal(err)
	}
	doc, err := html.Parse(strings.NewReader(out.String()))
	if err != nil {
		t.Fatal(err)
	}
	scripts, link := 0, ""
	for n := range doc.Descendants() {
		switch {
		case n.Type == html.ElementNode && n.Data == "script":
			scripts++
		case n.Type == html.ElementNode && n.Data == "link":
			for _, a := range n.Attr {
				if a.Key == "href" {
					link = a.Val
				}
			}
		}
	}
	if scripts != 1 || link != "https://news.example/story.oembed.json" {
		t.Errorf("%d scripts, answer at %q", scripts, link)
	}
}

// The answer has one quotation and one frame, whatever the address is.
func TestEmbed(t *testing.T) {
	r := fixture(t)
	var out strings.Builder
	if err := Embed(&out, r, where); err != nil {
		t.Fatal(err)
	}
	var answer struct {
		Version, Type, HTML string
		Width, Height       int
	}
	if err := json.Unmarshal([]byte(out.String()), &answer); err != nil {
		t.Fatal(err)
	}
	if answer.Version != "1.0" || answer.Type != "rich" || answer.Width == 0 || answer.Height == 0 {
		t.Errorf("a field that oEmbed asks for is missing: %+v", answer)
	}
	nodes, err := html.ParseFragment(strings.NewReader(answer.HTML), nil)
	if err != nil {
		t.Fatal(err)
	}
	found := map[string]string{}
	for _, root := range nodes {
		for n := range root.Descendants() {
			for _, a := range n.Attr {
				if a.Key == "src" || a.Key == "href" {
					found[n.Data] += a.Val
				}
			}
		}
	}
	if found["iframe"] != where || found["a"] != where || len(found) != 2 {
		t.Errorf("the HTML leads to %v", found)
	}
	for _, bad := range []string{"", "story.html", "javascript:alert(1)", "//x/y", "https://"} {
		if err := Embed(&out, r, bad); err == nil {
			t.Errorf("%q was taken for a web address", bad)
		}
	}
}
