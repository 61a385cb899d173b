package ingest

import (
	"strings"
	"testing"
	"time"
)

// Markup that is made to be slow: deep, wide, full of names. A bound on time is
// no exact thing; these take well under a second where they are not quadratic.
func TestHostileMarkup(t *testing.T) {
	const n = 1 << 18
	for name, data := range map[string]string{
		"deep authors":  strings.Repeat("<div class=author>", 400) + strings.Repeat("<p>a b c", n/8),
		"deep spans":    strings.Repeat("<span>", 400) + strings.Repeat("kata <br><br>", n/13),
		"links":         "<p>" + strings.Repeat("<a>Baca juga: </a>", n/18),
		"asides":        "<p>" + strings.Repeat("x. Baca juga: y ", n/16),
		"tables":        strings.Repeat("<table><tr><td>a", 400) + strings.Repeat("<td>b", n/5),
		"classes":       "<p class=\"" + strings.Repeat("a-b ", n/4) + "\">x",
		"styles":        strings.Repeat("<p style=\""+strings.Repeat("a:b;", 100)+"\">x", n/420),
		"one long line": strings.Repeat("kata ", n/5),
		"meta":          strings.Repeat("<meta name=a content=b>", n/23),
	} {
		start := time.Now()
		articles, errs := Read("a.html", []byte("<title>a</title>"+data))
		if len(articles) == 0 && len(errs) == 0 {
			t.Errorf("%s: neither an article nor an error", name)
		}
		if d := time.Since(start); d > 20*time.Second {
			t.Errorf("%s: took %s", name, d)
		} else {
			t.Logf("%s: %s", name, d.Round(time.Millisecond))
		}
	}
}
