package compare

// Indonesian. To extend this file, add words in lower case. An abbreviation is written without
// its last dot. A phrase of furniture stands for a whole line or a cell of a menu;
// with "…" after it, for lines that begin so; with "…" before and after it, for
// short lines that contain it.
var indonesian = language{
	code: "id",
	abbreviations: []string{
		"dr", "drs", "dra", "prof", "ir", "h", "hj", "tn", "ny", "nn", "sdr", "sdri", "jl", "jln", "gg", "ds", "kel",
		"kec", "kab", "prov", "rt", "rw", "km", "pt", "cv", "ud", "kombes", "kompol", "akp", "akbp", "iptu", "ipda",
		"aiptu", "aipda", "bripka", "brigpol", "brigjen", "irjen", "komjen", "jend", "letjen", "mayjen", "marsda",
		"laksda", "letkol", "kol", "kapt", "lettu", "letda", "serma", "serka", "sertu", "serda", "kopda", "pratu", "tgk",
		"ust", "kh", "k.h", "st", "sts", "yth", "an", "a.n", "u.b", "u.p", "s.d", "d.a", "ttd", "tgl", "telp", "tel",
		"bpk", "no.pol", "dkk",
	},
	mayEnd: []string{
		"tbk", "ltd", "co", "inc", "corp", "llc", "pte", "bhd", "s.h", "s.e", "s.t", "s.sos", "s.pd",
		"s.ag", "s.ip", "s.kom", "s.si", "m.h", "m.m", "m.si", "m.sc", "m.a", "m.pd", "m.kn", "m.hum", "m.t", "sh", "se",
		"mm", "msi", "ph.d", "lc", "a.m", "p.m", "a.s", "u.s", "vs",
	},
	beforeNumber: []string{
		"no", "nr", "nomor", "ps", "psl", "hlm", "hal", "vol", "ed", "gbr",
	},
	functionWords: []string{
		"yang", "dan", "di", "ke", "dari", "pada", "untuk", "dengan", "ini", "itu", "tersebut", "dalam", "adalah", "oleh",
		"juga", "telah", "akan", "sudah", "saat", "para", "bahwa", "sebagai", "atau", "karena", "ia", "dia", "mereka",
		"kami", "kita", "saya", "tidak", "bukan", "lebih", "setelah", "sebelum", "hingga", "sampai", "antara", "serta",
		"namun", "tetapi", "secara", "terhadap", "masih", "dapat", "bisa", "agar", "ada", "kata", "lain", "lalu",
		"kemudian", "sementara", "sedang", "seperti", "pun", "lagi", "atas", "bagi", "jika", "ketika", "menurut", "hal",
		"nya", "belum", "hanya", "kini", "selain", "selama", "tanpa", "maka", "tapi", "apa", "apakah", "siapa",
		"bagaimana", "mengapa", "kenapa", "semua", "setiap", "beberapa", "banyak", "sebuah", "seorang", "satu", "harus",
		"usai", "pihak", "yaitu", "yakni", "ialah", "merupakan", "menjadi", "melalui", "tentang", "maupun", "hari",
	},
	detectionWords: []string{
		"bahwa", "karena", "bisa", "tapi", "usai", "sementara", "sejumlah", "pihak", "kini", "polisi", "uang", "kantor",
		"mobil", "butuh", "berbeda", "sebut", "ujar", "ungkap", "jelas", "tutur", "sebutnya", "katanya", "ujarnya",
		"jelasnya", "pukul", "wib", "kabupaten", "kecamatan", "provinsi", "warga", "kemarin", "rabu", "kamis", "jumat",
		"sabtu", "minggu", "selasa", "senin",
	},
	saying: []string{
		"kata", "ujar", "tutur", "sebut", "ucap", "jelas", "ungkap", "tegas", "lapor", "imbuh", "tambah", "papar",
		"terang", "katanya", "ujarnya", "tuturnya", "sebutnya", "ucapnya", "jelasnya", "ungkapnya", "tegasnya", "imbuhnya",
		"tambahnya", "tukas", "tanya", "pungkas", "pungkasnya",
	},
	months:   numbers("januari=1|februari=2|pebruari=2|maret=3|april=4|mei=5|juni=6|juli=7|agustus=8|september=9|oktober=10|november=11|nopember=11|desember=12|jan=1|feb=2|mar=3|apr=4|jun=6|jul=7|agu=8|agt=8|ags=8|sep=9|sept=9|okt=10|nov=11|nop=11|des=12"),
	weekdays: numbers("minggu=0|ahad=0|senin=1|selasa=2|rabu=3|kamis=4|jumat=5|jum'at=5|sabtu=6"),
	bylines: []string{
		"oleh", "penulis", "reporter", "wartawan", "editor", "penyunting", "pewarta", "laporan", "kontributor", "redaktur",
		"redaksi", "tim redaksi", "jurnalis", "admin",
	},
	dated: []string{
		"terbit", "tayang", "diterbitkan", "dipublikasikan", "diperbarui", "update", "dimuat", "publikasi",
		"terakhir diperbarui", "yang lalu", "lalu", "jam", "menit", "detik", "waktu baca", "menit baca", "baca", "pukul", "tanggal", "wib", "wita", "wit",
		"dibaca", "kali", "views", "dilihat",
	},
	credits: []string{
		"foto", "dok", "dokumentasi", "sumber foto", "sumber gambar", "keterangan foto", "keterangan gambar", "ket foto",
		"caption", "ilustrasi", "gambar menunjukkan…", "grafis", "infografis", "tangkapan layar", "istimewa",
	},
	furniture: []phrases{
		{"navigation", []string{
			"menu", "beranda", "home", "nasional", "daerah", "internasional", "dunia", "ekonomi", "bisnis", "politik",
			"hukum", "kriminal", "olahraga", "sport", "hiburan", "gaya hidup", "teknologi", "tekno", "otomotif", "opini",
			"video", "foto", "indeks", "kesehatan", "pendidikan", "regional", "terkini", "populer", "terpopuler", "masuk",
			"daftar", "login", "cari", "pencarian", "kembali ke atas", "loncat ke konten", "langsung ke konten…",
			"lewati ke konten…", "halaman selanjutnya…", "halaman berikutnya…", "halaman", "selanjutnya", "sebelumnya",
			"tampilkan semua", "lihat semua", "selengkapnya", "lebih banyak", "redaksi", "pedoman media siber",
			"tentang kami", "hubungi kami", "kontak", "disclaimer", "kebijakan privasi", "syarat dan ketentuan", "karier",
			"info iklan",
		}},
		{"share", []string{
			"bagikan", "bagikan…", "bagikan artikel", "bagikan berita", "share", "salin tautan", "salin link", "kirim",
			"cetak", "simpan", "dengarkan", "dengarkan berita ini", "ukuran teks", "perbesar", "ikuti kami…", "ikuti berita…",
			"ikuti kanal…", "ikuti saluran…", "follow…", "cek berita…", "simak berita…", "dapatkan berita…",
			"dapatkan informasi…", "dapatkan update…", "baca berita lainnya…", "gabung…", "bergabung…", "…google news…",
			"…saluran whatsapp…", "…whatsapp channel…", "…grup telegram…", "…kanal whatsapp…", "unduh aplikasi…",
			"download aplikasi…",
		}},
		{"related", []string{
			"baca juga…", "baca selengkapnya…", "baca selanjutnya…", "baca pula…", "baca lagi…", "baca artikel…",
			"baca berita…", "simak juga…", "simak pula…", "simak video…", "lihat juga…", "tonton juga…", "saksikan juga…",
			"artikel terkait…", "berita terkait…", "berita terkini…", "berita terbaru…", "berita lainnya…", "berita lain",
			"artikel lainnya…", "artikel menarik…", "terpopuler…", "berita populer…", "paling banyak dibaca", "rekomendasi…",
			"rekomendasi untuk anda", "pilihan editor…", "pilihan redaksi…", "mungkin anda suka…", "jangan lewatkan…",
			"topik terkait…", "trending…",
		}},
		{"media", []string{
			"tonton video…", "tonton…", "saksikan video…", "lihat video…", "lihat foto…", "galeri foto…", "galeri", "video",
			"podcast", "infografis",
		}},
		{"newsletter", []string{
			"langganan", "berlangganan", "berlangganan…", "langganan newsletter…", "…newsletter…", "…buletin…",
			"daftarkan email…", "masukkan email…",
		}},
		{"advertisement", []string{
			"iklan", "advertisement", "advertorial", "sponsored", "konten bersponsor", "scroll to continue…", "scroll untuk…",
			"gulir untuk…", "lanjutkan membaca…", "pariwara", "promo",
		}},
		{"comments", []string{
			"komentar", "tinggalkan balasan…", "tinggalkan komentar…", "tulis komentar…", "kirim komentar",
			"berikan komentar…", "beri komentar…", "balas", "batalkan balasan", "alamat email anda…", "ruas yang wajib…",
			"kolom komentar…", "isi komentar…", "lihat komentar…", "simpan nama, email…", "beritahu saya…",
			"belum ada komentar…", "komentari…", "laporkan…",
		}},
		{"cookies", []string{
			"…menggunakan cookie…", "…kuki…", "setuju", "terima semua", "terima", "tolak",
		}},
		{"tags", []string{
			"tag", "tags", "topik", "label", "kategori", "kata kunci", "tagar", "sumber",
		}},
		{"credit", []string{
			"hak cipta…", "…hak cipta dilindungi…", "copyright…", "dilarang mengambil…", "dilarang keras…", "dilarang menyalin…",
			"artikel ini telah tayang…", "berita ini telah tayang…", "artikel ini pertama…", "sumber berita…", "penulis…",
			"editor…", "reporter…", "pewarta…", "penyunting…", "redaktur…",
		}},
		{"filler", []string{
			"diketahui", "sebelumnya diberitakan", "seperti diketahui",
		}},
	},
	titles:       []string{"presiden", "pemimpin", "kepala", "ketua", "menteri", "gubernur", "bupati", "wali", "direktur", "kapolres", "kapolda", "kapolsek", "camat", "komandan", "perdana", "wakil", "sekretaris", "panglima", "raja", "ratu", "manajer", "nakhoda", "kapten", "juru", "drs", "dr", "prof", "ir", "h", "hj", "akbp", "kombes", "jenderal", "letnan", "sersan", "pak", "bapak", "ibu", "bu", "ustaz", "ustadz", "kiai", "kyai", "haji", "hajah", "romo", "pendeta", "uskup", "lurah", "kades", "rektor", "dekan", "hakim", "jaksa", "kompol", "iptu", "ipda", "akp", "brigjen", "mayjen", "letjen", "irjen", "komjen", "kolonel", "mayor", "letkol", "sultan", "sekda", "dirut", "komisaris", "plt", "pj", "jubir", "kasat", "dandim", "walikota", "koordinator", "sekjen", "ketum", "wakapolres", "kabid", "kasi", "kajari", "danrem", "danramil", "humas", "pengacara", "advokat", "dosen", "peneliti", "vulkanolog", "epidemiolog"},
	aliases:      [][]string{{"korea utara", "korut", "dprk"}, {"korea selatan", "korsel"}, {"amerika serikat", "as"}, {"uni eropa", "ue"}, {"pbb", "perserikatan bangsa bangsa"}, {"bnpb", "badan nasional penanggulangan bencana"}, {"bmkg", "badan meteorologi klimatologi dan geofisika"}, {"basarnas", "badan sar nasional"}, {"dpr", "dewan perwakilan rakyat"}, {"polri", "kepolisian republik indonesia"}, {"tni", "tentara nasional indonesia"}, {"kpk", "komisi pemberantasan korupsi"}, {"knkt", "komite nasional keselamatan transportasi"}, {"jakarta", "dki jakarta"}, {"inggris", "britania raya"}, {"jateng", "jawa tengah"}, {"jatim", "jawa timur"}, {"jabar", "jawa barat"}},
	stem:         stemIndonesian,
	negations:    []string{"tidak", "tak", "bukan", "belum", "tanpa", "gagal", "membantah", "dibantah", "jangan", "nihil"},
	idioms:       []string{"tak lama", "tidak lama", "tak hanya", "tidak hanya", "bukan hanya", "tidak cuma", "bukan cuma", "tidak saja", "bukan saja", "tidak sekadar", "bukan sekadar", "tidak sedikit", "tak sedikit", "tidak kurang", "tak kurang", "tidak lebih", "tak lebih", "tak kalah", "tidak kalah", "tidak lain", "tak lain", "tak jauh", "tidak jauh", "tak pelak", "tak ayal", "tak urung", "mau tak mau", "mau tidak mau", "tak terkecuali", "tidak terkecuali", "tanpa terkecuali", "tak heran", "tidak heran", "belum lupa", "tidak lupa", "tak lupa", "tidak mau", "tak mau", "tidak ingin", "tak ingin", "tak pernah berhenti", "belum lama"},
	until:        []string{"hingga", "sampai", "per"},
	designated:   []string{"terminal", "gerbang", "pintu", "blok", "tribun", "sektor", "peron", "jalur", "lantai", "ruang", "gedung", "menara", "zona", "pos", "dermaga", "hanggar", "negeri", "unit", "rute", "koridor"},
	ago:          []string{"tahun lalu", "tahun silam", "tahun sebelumnya", "dekade lalu"},
	then:         []string{"ketika itu", "saat itu", "waktu itu", "kala itu", "tahun itu", "kejadian tersebut", "peristiwa itu", "kasus itu", "dulu"},
	inPassing:    []string{"sejak", "dibangun", "buatan", "berdiri", "didirikan", "hingga", "sampai", "dari", "antara", "beroperasi", "lahir", "kelahiran", "diresmikan", "yang", "setelah"},
	relatives:    []string{"sejak"},
	whither:      []string{"di", "ke", "dari", "menuju"},
	kin:          []string{"istri", "suami", "anak", "putra", "putri", "kakak", "adik", "ibu", "ayah", "paman", "bibi", "keponakan", "menantu", "mertua", "tetangga", "rekan", "teman", "pengacara", "ajudan", "sopir", "hukum", "kekasih", "pacar", "tunangan", "sepupu", "cucu", "kakek", "nenek", "ipar", "saudara", "kerabat", "kuasa", "majikan"},
	denials:      []string{"membantah", "bantah", "menepis", "menampik", "menyangkal", "sangkal", "menyanggah", "sanggah", "tampik", "tepis", "memungkiri"},
	quantifiers:  []string{"semua", "seluruh", "sebagian", "beberapa", "banyak", "kebanyakan", "sedikit", "hanya", "setiap", "selalu", "harus", "boleh", "wajib", "mungkin"},
	placeSorts:   []string{"rsud", "rsup", "rs", "sakit", "puskesmas", "jalan", "jl", "desa", "kelurahan", "kecamatan", "kabupaten", "kampung", "dusun", "pelabuhan", "stasiun", "bandara", "terminal", "sungai", "gunung", "pulau", "pasar", "hotel", "waduk", "bendungan", "jembatan", "danau", "hutan", "pantai", "klinik", "stadion", "masjid", "musala", "gereja", "vihara", "pura", "gedung", "gudang", "pabrik", "gang", "simpang", "perempatan", "pesantren", "kampus", "universitas", "museum", "taman", "lapangan", "mal", "plaza", "apartemen", "perumahan", "kompleks", "dermaga", "teluk", "lapas", "rutan", "tambang", "embung", "curug", "telaga", "nagari"},
	placeKinds:   []string{"rs rsud rsup sakit klinik", "jalan jl"},
	auxiliaries:  []string{"sempat", "mau", "ingin", "mampu", "berhasil", "pernah", "perlu", "boleh", "lagi", "pun", "ikut", "langsung", "sepenuhnya", "kabar", "isu", "rumor", "tudingan", "tuduhan", "dugaan", "klaim", "anggapan"},
	conjunctions: []string{"tetapi", "tapi", "namun", "melainkan", "karena", "sebab", "lantaran", "sehingga", "agar", "ketika", "saat", "jika", "bila", "meski", "meskipun", "walau", "walaupun", "sementara", "sedangkan", "setelah", "sebelum", "usai", "hingga", "sampai"},
	ceasing:      []string{"berhenti", "dihentikan", "menghentikan", "batal", "dibatalkan", "urung", "absen", "menolak", "terhenti", "menunda", "ditunda", "dihindari", "mencegah", "dicegah", "mangkir"},
	antonyms:     indonesianOpposites,
}
