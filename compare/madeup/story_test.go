package madeup

import (
	"slices"
	"strings"
	"testing"
)

func TestStory(t *testing.T) {
	a := Story(1, 50, 30)
	if !slices.Equal(a, Story(1, 50, 30)) {
		t.Error("the same seed gives other texts")
	}
	if slices.Equal(a, Story(2, 50, 30)) {
		t.Error("another seed gives the same texts")
	}
	in := map[string]int{} // articles that have the sentence word for word
	total := 0
	for _, text := range a {
		for _, s := range strings.FieldsFunc(text, func(r rune) bool { return r == '.' }) {
			if s = strings.TrimSpace(s); s != "" {
				in[s]++
				total++
			}
		}
	}
	if total != 50*30 {
		t.Errorf("%d sentences, not 1500", total)
	}
	same := 0
	for _, n := range in {
		if n > 1 {
			same += n
		}
	}
	// The blocks, and what was told twice in one way.
	if same < total*4/100 || same > total*9/100 {
		t.Errorf("%d of %d sentences stand word for word in several articles, not about 5 %%", same, total)
	}
}
