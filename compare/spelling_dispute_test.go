package compare

import "testing"

func TestSpellings(t *testing.T) {
	for _, c := range []struct{ a, b, want string }{
		{"Pemilik warung, Sulastri Handayani, menutup tokonya.\nHujan turun sejak pagi.", "Polisi memeriksa Sulastri Handayati selama dua jam.\nPasar kembali ramai.", "name Sulastri Handayani/Sulastri Handayati"},
		{"Pemilik warung, Sulastri Handayani, menutup tokonya.\nAdiknya, Sulastri Handayati, ikut membantu.", "Polisi memeriksa Sulastri Handayati selama dua jam.\nPasar kembali ramai.", ""},
		{"Pemilik warung, Sulastri Handayani, menutup tokonya.\nHujan turun sejak pagi.", "Polisi memeriksa Sulastri Wijayakusuma selama dua jam.\nPasar kembali ramai.", ""},
	} {
		if got := disagreementsOf(t, "id", c.a, c.b); got != c.want {
			t.Errorf("%s\n%s\n got %s\nwant %s", c.a, c.b, got, c.want)
		}
	}
}
