package compare

import "testing"

func TestFirstDate(t *testing.T) {
	const none = -1
	for _, c := range []struct {
		text string
		lang *language
		want int32
	}{
		{"1970-01-01", &english, 0},
		{"2025-02-19T20:40+07:00", &english, 20138},
		{"Rabu, 19 Februari 2025 10.42 WIB", &indonesian, 20138},
		{"Rabu, 19/02/2025 20:31 WIB", &indonesian, 20138},
		{"19.2.2025, 8.15 Uhr", &neutral, 20138},
		{"Wednesday, February 19, 2025 | 9:05 AM", &english, 20138},
		{"Published 29 February 2024", &english, 19782},
		{"2025年2月19日（水）", &neutral, 20138},
		{"٢٠٢٥/٢/١٩", &neutral, 20138},
		// What only looks like a date.
		{"Jumat, 08.15, 2025", &indonesian, none},
		{"Menang 3-1-2 atas 2025 lawan", &indonesian, none},
		{"Rabu (19/2)", &indonesian, none},
		{"19/02/25", &indonesian, none},
		{"45 Februari 2025", &indonesian, none},
		{"", &indonesian, none},
	} {
		got := int32(none)
		if d := firstDate(c.text, c.lang); d != (date{}) {
			got = d.number()
		}
		if got != c.want {
			t.Errorf("%q: day %d, want %d", c.text, got, c.want)
		}
	}
}
