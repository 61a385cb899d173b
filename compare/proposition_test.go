package compare

import (
	"context"
	"strings"
	"testing"
)

// A partial link points at what the two sentences have in common.
func TestPropositionIsTheCommonPart(t *testing.T) {
	a := "The ferry Melati ran aground near Sawung on Tuesday.\nFishermen brought fruit.\nThe weather was calm."
	b := "The minister, who had opened a school in the hills that morning and meant to fly home, heard at lunch that the ferry Melati ran aground near Sawung, and cancelled two further visits to markets in the region.\nNobody saw a whale."
	c := &corpus{weights: defaultWeights}
	c.add(Article{Name: "a", Text: a, Language: "en"})
	c.add(Article{Name: "b", Text: b, Language: "en"})
	if err := c.score(context.Background(), func(Stage, int, int) {}); err != nil {
		t.Fatal(err)
	}
	long := int32(c.articles[1].first)
	s := c.proposition(long, 0)
	if got := b[s.Start:s.End]; !strings.Contains(got, "ferry Melati ran aground near Sawung") || len(got) > 60 {
		t.Errorf("the common part is %q", got)
	}
}
