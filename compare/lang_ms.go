package compare

// Malay. To extend this file, add words in lower case; lang_en.go says how the
// phrases of furniture are written.
var malay = language{
	code: "ms",
	abbreviations: []string{
		"dr", "prof", "en", "pn", "cik", "tn", "hj", "hjh", "ir", "jln", "jl", "lrg", "kg", "sdn", "ybhg", "yb", "yab",
		"yang-berhormat", "dato", "dt", "tpm", "asp", "dsp", "acp", "sac", "supt", "insp", "kpl", "sjn", "lt", "kol",
		"mej", "jen", "kapt", "dll-nya", "spm",
	},
	mayEnd: []string{
		"bhd", "ltd", "co", "inc", "corp", "a.m", "p.m",
	},
	beforeNumber: []string{
		"no", "bil", "hlm", "ms", "jil",
	},
	functionWords: []string{
		"yang", "dan", "di", "ke", "dari", "pada", "untuk", "dengan", "ini", "itu", "tersebut", "dalam", "adalah", "oleh",
		"juga", "telah", "akan", "sudah", "ketika", "para", "bahawa", "sebagai", "atau", "kerana", "beliau", "dia",
		"mereka", "kami", "kita", "saya", "tidak", "bukan", "lebih", "selepas", "sebelum", "hingga", "sehingga", "antara",
		"serta", "namun", "tetapi", "secara", "terhadap", "masih", "dapat", "boleh", "agar", "supaya", "ada", "lain",
		"lalu", "kemudian", "manakala", "sedang", "seperti", "pun", "lagi", "atas", "bagi", "jika", "apabila", "menurut",
		"ialah", "iaitu", "daripada", "kepada", "mengenai", "turut", "setiap", "beberapa", "banyak", "sebuah",
		"seorang", "satu", "harus", "semua", "hanya", "kini", "selain", "selama", "tanpa", "maka"},
	detectionWords: []string{
		"bahawa", "kerana", "boleh", "beliau", "manakala", "ialah", "iaitu", "daripada", "selepas", "sehingga", "kepada",
		"apabila", "berkata", "pihak", "polis", "mangsa", "pejabat", "wang", "kereta", "hospital", "cuba", "jabatan",
		"pegawai", "negeri", "kementerian", "menteri", "semalam", "isnin", "selasa", "rabu", "khamis", "jumaat", "sabtu",
		"ahad", "ringgit", "kenyataan", "katanya", "mohd", "datuk", "seri", "tan", "kes", "suspek", "warganegara", "awam",
	},
	saying: []string{
		"kata", "katanya", "ujar", "ujarnya", "jelas", "jelasnya", "tegas", "tegasnya", "tambah", "tambahnya",
	},
	months:   numbers("januari=1|februari=2|mac=3|april=4|mei=5|jun=6|julai=7|ogos=8|september=9|oktober=10|november=11|disember=12|jan=1|feb=2|apr=4|jul=7|sept=9|okt=10|nov=11|dis=12"),
	weekdays: numbers("ahad=0|isnin=1|selasa=2|rabu=3|khamis=4|jumaat=5|sabtu=6"),
	bylines: []string{
		"oleh", "ditulis oleh", "wartawan", "penulis",
	},
	dated: []string{
		"diterbitkan", "dikemas kini", "dikemaskini", "disiarkan", "kemaskini", "tarikh", "yang lalu", "minit bacaan",
		"pagi", "petang", "malam", "tengah hari", "jam", "pukul",
	},
	credits: []string{
		"gambar", "foto", "gambar fail", "gambar hiasan", "kredit", "ihsan", "kapsyen", "sumber gambar",
	},
	furniture: []phrases{
		{"navigation", []string{
			"utama", "laman utama", "menu", "berita", "nasional", "dunia", "sukan", "bisnes", "hiburan", "politik",
			"pendapat", "video", "cari", "log masuk", "daftar", "langkau ke…", "hubungi kami", "mengenai kami",
			"dasar privasi", "terma dan syarat", "seterusnya", "sebelumnya", "lihat semua",
		}},
		{"share", []string{
			"kongsi", "kongsikan", "kongsi…", "salin pautan", "cetak", "ikuti kami…", "ikuti…", "sertai…",
			"muat turun aplikasi…", "dapatkan berita…",
		}},
		{"related", []string{
			"baca juga…", "baca lagi…", "baca seterusnya…", "berita berkaitan…", "artikel berkaitan…", "lagi berita…",
			"berita lain", "paling popular…", "paling banyak dibaca…", "trending…", "tonton…",
		}},
		{"newsletter", []string{
			"langgan", "langgani…", "…surat berita…", "…newsletter…",
		}},
		{"advertisement", []string{
			"iklan", "tajaan", "artikel bersambung…",
		}},
		{"comments", []string{
			"komen", "ulasan", "tinggalkan komen…", "tinggalkan balasan…", "alamat e-mel anda…", "ruangan yang…",
			"hantar komen", "hantar…",
		}},
		{"cookies", []string{
			"…menggunakan kuki…", "…cookies…", "terima", "terima semua", "tolak",
		}},
		{"tags", []string{
			"tag", "tags", "topik", "kategori", "kata kunci",
		}},
		{"credit", []string{
			"hak cipta…", "…hak cipta terpelihara…", "copyright…",
		}},
	},
	titles:    []string{"presiden", "perdana", "menteri", "ketua", "datuk", "tan", "pengarah", "sultan"},
	aliases:   [][]string{{"amerika syarikat", "as"}, {"kuala lumpur", "kl"}},
	stem:      stemIndonesian,
	negations: []string{"tidak", "tak", "bukan", "belum", "tanpa", "gagal"},
}
