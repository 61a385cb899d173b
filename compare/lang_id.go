package compare

// Indonesian.
var indonesian = language{
	code:          "id",
	abbreviations: []string{"dr", "drs", "prof", "ir", "h", "hj", "jl", "jln", "gg", "no", "nr", "pt", "cv", "tbk", "tn", "ny", "sdr", "kab", "kec", "kel", "ds", "rp", "dll", "dsb", "dst", "a.n", "s.d", "kombes", "brigjen", "irjen", "komjen", "letjen", "mayjen", "st", "s.h", "m.h", "s.e", "s.t", "m.si", "s.pd", "s.kom", "ust", "kh", "hlm", "tgl", "tel", "telp"},
	functionWords: []string{"yang", "dan", "di", "ke", "dari", "pada", "untuk", "dengan", "ini", "itu", "tersebut", "dalam", "adalah", "oleh", "juga", "telah", "akan", "sudah", "saat", "para", "bahwa", "sebagai", "atau", "karena", "ia", "dia", "mereka", "kami", "kita", "saya", "tidak", "bukan", "lebih", "setelah", "sebelum", "hingga", "sampai", "antara", "serta", "namun", "tetapi", "secara", "terhadap", "masih", "dapat", "bisa", "agar", "ada", "kata", "lain", "lalu", "kemudian", "sementara", "sedang", "seperti", "pun", "lagi", "atas", "bagi", "jika", "ketika", "menurut", "hal", "nya"},
	boilerplate: []boilerplatePattern{
		{"baca juga", "related"}, {"baca:", "related"}, {"simak juga", "related"}, {"lihat juga", "related"}, {"artikel terkait", "related"}, {"berita terkait", "related"}, {"berita terkini", "related"}, {"terpopuler", "related"}, {"pilihan editor", "related"}, {"halaman selanjutnya", "navigation"}, {"halaman:", "navigation"},
		{"menu", "navigation"}, {"beranda", "navigation"}, {"bagikan", "share"}, {"share", "share"}, {"facebook", "share"}, {"ikuti kami", "share"}, {"ikuti berita", "share"}, {"dapatkan update", "newsletter"}, {"gabung", "newsletter"}, {"advertisement", "advertisement"}, {"iklan", "advertisement"}, {"scroll to continue", "advertisement"},
		{"tinggalkan balasan", "comments"}, {"alamat email anda", "comments"}, {"ruas yang wajib", "comments"}, {"komentar", "comments"}, {"tulis komentar", "comments"}, {"editor:", "credit"}, {"penulis:", "credit"}, {"reporter:", "credit"}, {"sumber:", "credit"}, {"copyright", "credit"}, {"tag:", "tags"}, {"tags:", "tags"}, {"tag ", "tags"}, {"(***)", "credit"}, {"diketahui.", "filler"},
	},
	credits: []string{"foto:", "foto/", "(foto", "dok.", "dok/", "/reuters", "/antara", "gambar menunjukkan", "ilustrasi"},
	months:  map[string]int{"januari": 1, "februari": 2, "maret": 3, "april": 4, "mei": 5, "juni": 6, "juli": 7, "agustus": 8, "september": 9, "oktober": 10, "november": 11, "desember": 12, "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "agu": 8, "agt": 8, "ags": 8, "sep": 9, "sept": 9, "okt": 10, "nov": 11, "nop": 11, "nopember": 11, "des": 12},
}
