package edit

import (
	"context"
	"slices"
	"testing"

	"saksi/compare"
)

// What is marked as no disagreement is gone for the articles at hand, whatever
// their order, and a value that a new article brings is in dispute again.
func TestAgree(t *testing.T) {
	first := "The fire in the old mill hurt fourteen workers on Monday.\nThe road to the valley stays closed."
	second := "The fire in the old mill hurt seventeen workers on Monday.\nRents in the valley have doubled."
	articles, r := compared(t, first, second)
	if len(r.Disagreements) != 1 {
		t.Fatalf("%d disagreements", len(r.Disagreements))
	}
	var h History
	h.Do(func(e *Edits) { e.Agree(r, 0) })
	if shown := h.Now.Apply(r); len(shown.Disagreements)+len(shown.Discrepancies) != 0 || h.Now.AgreedOn(r) != 1 {
		t.Errorf("%+v stays, %d agreed", shown.Disagreements, h.Now.AgreedOn(r))
	} else if slices.ContainsFunc(shown.Statements, func(s compare.Statement) bool { return s.Disputed }) {
		t.Error("a statement is disputed still")
	}
	slices.Reverse(articles)
	turned, err := compare.Compare(context.Background(), articles, compare.Options{})
	if err != nil {
		t.Fatal(err)
	}
	if shown := h.Now.Apply(turned); len(shown.Disagreements) != 0 {
		t.Errorf("in another order %+v stays", shown.Disagreements)
	}
	_, grown := compared(t, first, second, "The fire in the old mill hurt twelve workers on Monday.\nThe orchestra plays on Friday.")
	if shown := h.Now.Apply(grown); len(shown.Disagreements) != 1 || h.Now.AgreedOn(grown) != 0 {
		t.Errorf("a third value makes %d disagreements, %d agreed", len(shown.Disagreements), h.Now.AgreedOn(grown))
	}
	h.Do(func(e *Edits) { e.Dispute(r) })
	if shown := h.Now.Apply(r); len(shown.Disagreements) != 1 || !h.Now.Empty() {
		t.Errorf("taken back, %d disagreements and %+v", len(shown.Disagreements), h.Now)
	}
	h.Undo()
	if h.Now.AgreedOn(r) != 1 {
		t.Error("undo does not bring it back")
	}
}
