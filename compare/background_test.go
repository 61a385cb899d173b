package compare

import "testing"

func TestPast(t *testing.T) {
	for _, c := range []struct {
		language, text string
		past           []bool
	}{
		{"id", "Longsor menutup jalan pada Selasa. Pada 2019, longsor serupa menewaskan dua warga. Jalan baru dibuka setelah sembilan hari.\nKini alat berat sudah tiba.", []bool{false, true, true, false}},
		{"id", "Buruh terakhir kali mogok pada 2019, selama tiga hari.\nSaat itu upah naik.\nKali ini mereka menuntut lembur.", []bool{true, true, false}},
		{"id", "Kapal buatan 1996 itu kandas. Perjanjian baru menggantikan yang ditandatangani pada 1961, 2000 dan 2001.", []bool{false, false}},
		{"en", "The bridge, built in 1968, was shut on Monday. It was last closed in 2016. That winter shops lost a third of their trade.", []bool{false, true, true}},
		{"en", "A man whose son died there in 2019 sat through the trial. The firm was fined three years ago. He was fined, too.", []bool{false, true, true}},
	} {
		k := &corpus{weights: defaultWeights}
		k.add(Article{Name: "a", Language: c.language, Date: "2025-11-21", Text: c.text})
		k.features = k.buildFeatures(k.weights)
		if len(k.sentences) != len(c.past) {
			t.Fatalf("%d sentences in %s", len(k.sentences), c.text)
		}
		for i, want := range c.past {
			if k.past(i) != want {
				t.Errorf("past %v: %s", !want, k.sentenceText(i))
			}
		}
	}
}
