package compare

import "testing"

// What stands in one place of sentences that state the same is in dispute when
// neither article writes the other's name.
func TestRoles(t *testing.T) {
	const rest = "\nHujan turun sejak pagi di seluruh kota."
	for _, c := range []struct{ language, a, b, want string }{
		{"id", "Gubernur menunjuk Rini Palupi menjadi pelaksana tugas wali kota mulai Senin, kata juru bicaranya." + rest, "Kursi wali kota mulai Senin diduduki Bagas Santika, yang ditunjuk gubernur menjadi pelaksana tugas." + rest, "name Bagas Santika/Rini Palupi"},
		{"id", "Sepatu olahraga pesanan itu dikirim ke Jerman pekan depan." + rest, "Pekan depan, sepatu olahraga pesanan itu dikirim ke Belanda." + rest, "name Belanda/Jerman"},
		{"id", "Sepatu olahraga pesanan itu dikirim ke Jerman pekan depan." + rest, "Pekan depan, sepatu olahraga pesanan itu dikirim ke Belanda." + rest + "\nSisanya menuju Jerman.", ""},
		{"en", "The oldest patient was flown to Mercy General with a broken pelvis.\nIt rained all day.", "With a broken pelvis the oldest patient was flown to hospital in Carver.\nIt rained all day.", ""},
	} {
		if got := disagreementsOf(t, c.language, c.a, c.b); got != c.want {
			t.Errorf("%s\n%s\n got %s\nwant %s", c.a, c.b, got, c.want)
		}
	}
}
