package view

import (
	"testing"

	"saksi/compare"
)

func TestOverlappingDisagreementsAreSaidOnce(t *testing.T) {
	value := func(text string, articles ...string) compare.Value {
		return compare.Value{Text: text, Articles: articles}
	}
	two := &compare.Disagreement{Values: []compare.Value{value("Marthin", "a1"), value("Maruli", "a5")}}
	three := &compare.Disagreement{Values: []compare.Value{value("Suwarno", "a2", "a3"), value("Marthin", "a1"), value("Maruli", "a5")}}
	twin := &compare.Disagreement{Values: []compare.Value{value("Maruli", "a5"), value("Marthin", "a1")}}
	other := &compare.Disagreement{Values: []compare.Value{value("Marthin", "a1"), value("Suwarno", "a5")}}
	for _, c := range []struct {
		why       string
		all, want []*compare.Disagreement
	}{
		{"a part of a later one", []*compare.Disagreement{two, three}, []*compare.Disagreement{three}},
		{"a part of an earlier one", []*compare.Disagreement{three, two}, []*compare.Disagreement{three}},
		{"two alike", []*compare.Disagreement{two, twin}, []*compare.Disagreement{two}},
		{"another source", []*compare.Disagreement{three, other}, []*compare.Disagreement{three, other}},
	} {
		got := distinct(c.all)
		same := len(got) == len(c.want)
		for i := range got {
			same = same && got[i] == c.want[i]
		}
		if !same {
			t.Errorf("%s: %d of %d are said, not the ones wanted", c.why, len(got), len(c.all))
		}
	}
}
