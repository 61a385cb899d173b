package compare

import (
	"os"
	"path/filepath"
	"testing"
)

// What is left out of the sum when it is too low already must not raise it.
func TestLastEvidenceLowers(t *testing.T) {
	for _, e := range slotEvidences[len(slotEvidences)-lowering:] {
		if e.weight > 0 {
			t.Errorf("%s has weight %d, and is not asked for when the sum is low", e.name, e.weight)
		}
	}
}

// The log-odds of two quantities are the same whichever article comes first.
func TestEvidenceHasNoOrder(t *testing.T) {
	c := &corpus{weights: defaultWeights}
	files, err := filepath.Glob("../testdata/stories/id-feri/*.txt")
	if err != nil || len(files) < 2 {
		t.Fatal("id-feri is not there", err)
	}
	for _, file := range files[:2] {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		c.add(Article{Name: filepath.Base(file), Text: string(text)})
	}
	c.features = c.buildFeatures(c.weights)
	pairs := 0
	for a := c.articles[0].first; a < c.articles[0].last; a++ {
		for b := c.articles[1].first; b < c.articles[1].last; b++ {
			for k := range c.facts[a].quantities {
				for m := range c.facts[b].quantities {
					q, o := &c.facts[a].quantities[k], &c.facts[b].quantities[m]
					if !q.comparable(o) {
						continue
					}
					pairs++
					there := (&slotPair{corpus: c, p: comparison{a: a, b: b}}).logOdds(q, o)
					back := (&slotPair{corpus: c, p: comparison{a: b, b: a}}).logOdds(o, q)
					if there != back {
						t.Fatalf("%s and %s: %d one way, %d the other", c.text(a, Span{q.start, q.end}), c.text(b, Span{o.start, o.end}), there, back)
					}
				}
			}
		}
	}
	if pairs < 50 {
		t.Errorf("only %d pairs of quantities", pairs)
	}
}
