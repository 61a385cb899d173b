package compare

import (
	"context"
	"testing"
)

func TestClassOfTheSameWords(t *testing.T) {
	for _, c := range []struct {
		reason, a, b string
		want         Class
	}{
		{"one number differs", "The mayor said 214 houses in the valley burned down on Monday.", "The mayor said 241 houses in the valley burned down on Monday.", ClassShared},
		{"a few words are edited", "The old ferry ran aground near the harbour shortly after midnight.", "The ferry ran aground near the harbour shortly after midnight, police said.", ClassShared},
		{"every value differs", "A slope 25 metres high slid at 20.15 and covered 40 metres of road, 3 cars and 2 huts.", "A slope 30 metres high slid at 19.20 and covered 60 metres of road, 5 cars and 7 huts.", ClassParaphrased},
	} {
		r, err := Compare(context.Background(), []Article{
			{Name: "a", Language: "en", Text: c.a + "\nNobody else was there to see it happen."},
			{Name: "b", Language: "en", Text: c.b + "\nMarkets opened late across the region."},
		}, Options{})
		if err != nil {
			t.Fatal(err)
		}
		if len(r.Links) == 0 || r.Links[0].Class != c.want {
			t.Errorf("%s: links %v, want one of class %s", c.reason, r.Links, c.want)
		}
	}
}
