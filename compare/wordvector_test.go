package compare

import "testing"

func TestWordVectorsKnowWhichWordsAreAlike(t *testing.T) {
	similarity := func(language, a, b string) int64 {
		table := tableFor(language)
		if table == nil {
			t.Fatal("no table for", language)
		}
		x, y := table.lookup(a), table.lookup(b)
		if x < 0 || y < 0 {
			t.Fatalf("%s: %q or %q is not in the table", language, a, b)
		}
		sum := 0
		for k := range vectorDims {
			sum += table.component(x, k) * table.component(y, k)
		}
		return int64(sum) * one * one / (int64(table.lengths[x]) * int64(table.lengths[y]))
	}
	for _, c := range [][4]string{
		{"en", "fire", "smoke", "election"},
		{"en", "police", "officers", "music"},
		{"id", "kapal", "laut", "pemilu"},
		{"de", "polizei", "feuerwehr", "musik"},
	} {
		if near, far := similarity(c[0], c[1], c[2]), similarity(c[0], c[1], c[3]); near <= far {
			t.Errorf("%s: %s is nearer to %s (%d) than to %s (%d)", c[0], c[1], c[3], far, c[2], near)
		}
	}
	if tableFor("xx") != nil {
		t.Error("a table for no language")
	}
	if tableFor("en").lookup("qqqzzz") >= 0 {
		t.Error("no word is found")
	}
}

func TestEveryWordOfATableIsFound(t *testing.T) {
	for _, code := range []string{"en", "id", "de"} {
		table := tableFor(code)
		for i := range table.weights {
			if found := table.lookup(string(table.word(i))); found != i {
				t.Fatalf("%s: word %d, %q, is found as %d", code, i, table.word(i), found)
			}
		}
	}
}
