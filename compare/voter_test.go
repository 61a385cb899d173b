package compare

import (
	"context"
	"strings"
	"testing"
)

// Fourteen in A, B and D and seventeen in C are one disagreement with a vote.
func TestOneDisagreementWithAVote(t *testing.T) {
	texts := []string{
		"Fourteen passengers were injured when the Harwich bus overturned near Mill Cross.\nThe road stays closed.",
		"When the Harwich bus overturned near Mill Cross, 14 passengers were injured.\nRain was falling.",
		"Seventeen passengers were injured when the Harwich bus overturned near Mill Cross.\nTickets cost four pounds.",
		"The Harwich bus overturned near Mill Cross and 14 passengers were injured.\nA crane is on its way.",
	}
	var articles []Article
	for i, text := range texts {
		articles = append(articles, Article{Name: string(rune('A' + i)), Language: "en", Text: text})
	}
	r, err := Compare(context.Background(), articles, Options{})
	if err != nil {
		t.Fatal(err)
	}
	if len(r.Disagreements) != 1 {
		t.Fatalf("%d disagreements: %+v", len(r.Disagreements), r.Disagreements)
	}
	var votes []string
	for _, v := range r.Disagreements[0].Values {
		votes = append(votes, v.Normal+": "+strings.Join(v.Articles, " "))
	}
	if got := strings.Join(votes, ", "); got != "14: a1 a2 a4, 17: a3" {
		t.Errorf("the votes are %s", got)
	}
}
