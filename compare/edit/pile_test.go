package edit

import (
	"reflect"
	"strings"
	"testing"

	"saksi/compare"
)

func pile(lengths []int, stories ...[]int) (Pile, []compare.Article) {
	var articles []compare.Article
	for i, n := range lengths {
		articles = append(articles, compare.Article{Text: strings.Repeat(string(rune('a'+i)), n)})
	}
	var found []compare.Story
	for _, s := range stories {
		found = append(found, compare.Story{Articles: s})
	}
	return NewPile(articles, found), articles
}

func TestWhatIsCompared(t *testing.T) {
	const long, short = 1000, 60
	for _, c := range []struct {
		why     string
		lengths []int
		stories [][]int
		choice  Choice
		mixed   bool
		want    []int
	}{
		{"one event is no choice", []int{long, long}, [][]int{{0, 1}}, Choice{}, false, []int{0, 1}},
		{"the largest event first", []int{long, long, long, long, long}, [][]int{{0, 2}, {1, 3, 4}}, Choice{}, true, []int{1, 3, 4}},
		{"what stands alone is left out", []int{long, long, long}, [][]int{{0, 2}, {1}}, Choice{}, true, []int{0, 2}},
		{"together is everything", []int{long, long, long}, [][]int{{0, 2}, {1}}, Choice{Together: true}, true, []int{0, 1, 2}},
		{"nothing is shared", []int{long, long}, [][]int{{0}, {1}}, Choice{}, true, nil},
		{"a short text cannot be told to be about something else", []int{long, short, long}, [][]int{{0, 2}, {1}}, Choice{}, false, []int{0, 1, 2}},
		{"beside a short text alone nothing can be told", []int{long, short}, [][]int{{0}, {1}}, Choice{}, false, []int{0, 1}},
		{"a short text goes with the chosen event", []int{long, long, long, long, short}, [][]int{{0, 1}, {2, 3}, {4}}, Choice{}, true, []int{0, 1, 4}},
	} {
		p, _ := pile(c.lengths, c.stories...)
		if got := p.Compared(c.choice); p.Mixed() != c.mixed || !reflect.DeepEqual(got, c.want) {
			t.Errorf("%s: mixed %v, compared %v", c.why, p.Mixed(), got)
		}
	}
}

// The choice holds when articles come, go and move, and is known from a report.
func TestAChoiceHolds(t *testing.T) {
	p, articles := pile([]int{900, 900, 900, 900}, []int{0, 1}, []int{2, 3})
	c := p.Choose(1)
	moved := []compare.Article{articles[3], articles[2], articles[0]}
	again := NewPile(moved, []compare.Story{{Articles: []int{0, 1}}, {Articles: []int{2}}})
	if got := again.Compared(c); !reflect.DeepEqual(got, []int{0, 1}) {
		t.Errorf("after moving, %v are compared", got)
	}
	report := &compare.Report{Articles: []compare.ReportArticle{{Text: articles[2].Text}, {Text: articles[3].Text}}}
	if got := ChoiceOf(report, articles); got != c {
		t.Errorf("the report was made with %+v, not %+v", got, c)
	}
	if got := ChoiceOf(report, articles[2:]); !got.Together {
		t.Errorf("a report of all articles was made with %+v", got)
	}
}
