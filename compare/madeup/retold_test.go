package madeup

import (
	"slices"
	"testing"
)

func TestRetold(t *testing.T) {
	pools := [][]string{{"Tiga orang luka.", "Api padam pada Senin.", "Pasar tutup."}, {"Three people were hurt.", "The market closed at 9."}}
	other := 0
	for k := range 40 {
		texts := Retold(k, pools)
		if !slices.Equal(texts, Retold(k, pools)) {
			t.Errorf("story %d is another the second time", k)
		}
		if len(texts) < 2 || len(texts) > 5 {
			t.Errorf("story %d has %d articles", k, len(texts))
		}
		if !slices.Equal(texts, Retold(k+len(pools), pools)) {
			other++
		}
	}
	if other < 40 {
		t.Errorf("%d of 40 stories differ from the next", other)
	}
}
