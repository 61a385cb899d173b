package compare_test

import (
	"context"
	"fmt"

	"saksi/compare"
)

var market = []compare.Article{
	{Name: "Courier", Language: "en", Text: "A fire destroyed the old market on Monday night.\nThree traders were injured in the fire.\nThe town will build a new hall.\n"},
	{Name: "Tribune", Language: "en", Text: "The old market was destroyed by a fire on Monday night.\nFive traders were injured in the fire.\nRain fell on Tuesday.\n"},
}

// What several articles state, and where they disagree.
func ExampleCompare() {
	report, err := compare.Compare(context.Background(), market, compare.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, st := range report.Statements {
		fmt.Println(st.ID, st.Kind, st.Members, st.Disputed)
	}
	for _, d := range report.Disagreements {
		fmt.Print(d.Type, ":")
		for _, v := range d.Values {
			fmt.Print(" ", v.Text, " in ", v.Articles)
		}
		fmt.Println()
	}
	// Output:
	// s1 paraphrased [a1.1 a2.1] false
	// s2 shared [a1.2 a2.2] true
	// s3 unique [a1.3] false
	// s4 unique [a2.3] false
	// number: Three in [a1] Five in [a2]
}

// Which articles of a pile are about one event.
func ExampleStories() {
	pile := append([]compare.Article{{Name: "Sport", Language: "en", Text: "Nadia Pranata won the chess final in Veldmoor.\nPranata beat Ilse Korhonen after 61 moves.\n"}}, market...)
	for _, s := range compare.Stories(pile) {
		fmt.Println(s.Articles, s.Alone())
	}
	// Output:
	// [0] true
	// [1 2] false
}

// Marks are spans of the text as it was given.
func ExampleWordDiff() {
	a, b := "Three traders were injured.", "Five traders were injured."
	for _, p := range compare.WordDiff(a, b) {
		if !p.Same {
			fmt.Printf("%q %q\n", a[p.A.Start:p.A.End], b[p.B.Start:p.B.End])
		}
	}
	// Output:
	// "Three " "Five "
}
