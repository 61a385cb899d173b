package ingest

import (
	"strings"
	"testing"
)

// What is over a limit is left out, and the article says so and what to do.
func TestCutArticlesSaySo(t *testing.T) {
	for why, text := range map[string]string{
		"too many paragraphs": strings.Repeat("Kapal kandas.\n\n", MaxBlocks+1),
		"too long":            strings.Repeat(strings.Repeat("Kapal kandas di karang. ", 400)+"\n\n", 1+MaxTextBytes/8000),
	} {
		articles, errs := Read("panjang.txt", []byte(text))
		if len(articles) != 1 || len(errs) > 0 {
			t.Fatalf("%s: %d articles, %v", why, len(articles), errs)
		}
		a := articles[0]
		if notes := strings.Join(a.Notes, "\n"); !strings.Contains(notes, "cut at the limit of 1.0 MB or 20,000 paragraphs") || !strings.Contains(notes, "divide the file") {
			t.Errorf("%s: the notes are %q", why, notes)
		}
		if len(a.Blocks) > MaxBlocks || len(a.Text) > MaxTextBytes {
			t.Errorf("%s: %d blocks and %d bytes are left", why, len(a.Blocks), len(a.Text))
		}
	}
}
