package compare

import "sync"

// Indonesian (and Malay) quantities. To extend: amounts.go says what each field is.
var indonesianAmounts = sync.OnceValue(func() *amountWords {
	return &amountWords{
		decimalComma: true,
		cardinals: map[string]int{"nol": 0, "satu": 1, "dua": 2, "tiga": 3, "empat": 4, "lima": 5, "enam": 6, "tujuh": 7, "delapan": 8, "lapan": 8, "sembilan": 9,
			"sepuluh": 10, "sebelas": 11, "seratus": 100, "seribu": 1000, "sejuta": 1e6, "semiliar": 1e9, "selusin": 12, "sepasang": 2},
		magnitudes:     numbers("puluh=1|ratus=2|ribu=3|rb=3|juta=6|jt=6|miliar=9|milyar=9|triliun=12|trilyun=12"),
		letters:        numbers("rb=3|jt=6|m=9|t=12|ribu=3|juta=6|miliar=9"),
		collectives:    numbers("lusin=12|kodi=20"),
		fractions:      numbers("setengah=500|separuh=500|seperempat=250|sepertiga=333|tiga perempat=750"),
		fractionsAfter: numbers("setengah=500"),
		vague:          map[string][2]int{"belasan": {11, 19}, "puluhan": {20, 99}, "ratusan": {100, 999}, "ribuan": {1000, 9999}, "puluhan ribu": {20000, 99999}, "ratusan ribu": {100000, 999999}, "jutaan": {1000000, 9999999}, "belasan ribu": {11000, 19999}},
		joins:          nil,
		teens:          "belas",
		notNumbers:     set("salah satu|satu sama lain|satu per satu|satu persatu|satu demi satu|satu pun|satupun|satu-satunya|nomor satu|tak satu|satu-satu|dua-duanya|setengah mati|setengah hati"),

		heads:  []string{"orang", "warga", "jiwa"},
		people: []string{"orang", "penumpang", "warga", "korban", "pasien", "jiwa", "penduduk", "siswa", "anak", "pekerja", "petugas", "personel", "awak", "kru", "luka", "tewas", "meninggal", "selamat", "jenazah", "mahasiswa", "pengungsi", "buruh", "karyawan", "pegawai", "pelajar", "murid", "santri", "guru", "balita", "bayi", "lansia", "perempuan", "pria", "wanita", "peserta", "pengunjung", "penonton", "jemaah", "nelayan", "petani", "pedagang", "pendaki", "wisatawan", "anggota", "relawan", "aparat", "prajurit", "polisi", "saksi", "tersangka", "massa", "pengunjuk", "demonstran", "kepala keluarga"},
		others: []string{"lain", "lainnya", "lagi"},
		before: map[string]approximation{"sekitar": about, "kira-kira": about, "kurang lebih": about, "kisaran": about, "diperkirakan": about, "hampir": almost, "nyaris": almost, "mendekati": almost, "menjelang": almost, "jelang": almost, "ditaksir": about, "berkisar": about,
			"lebih dari": over, "lebih": over, "di atas": over, "melebihi": over, "lewat": over, "selepas": over, "tembus": over, "tak kurang dari": atLeast, "tidak kurang dari": atLeast, "lebih kurang": about, "setidaknya": atLeast, "sedikitnya": atLeast, "paling sedikit": atLeast, "minimal": atLeast, "paling tidak": atLeast,
			"kurang dari": under, "di bawah": under, "maksimal": atMost, "paling banyak": atMost, "hingga": atMost},
		after:       map[string]approximation{"lebih": over, "-an": about},
		currencies:  renamings("rupiah=idr|rp=idr|idr=idr|dolar as=usd|dolar amerika=usd|dolar=usd|dollar as=usd|dollar=usd|usd=usd|us$=usd|euro=eur|ringgit=myr|rm=myr|yen=jpy|won=krw|rubel=rub|yuan=cny|dolar singapura=sgd"),
		percent:     set("persen|prosen|peratus"),
		units:       measureUnits("kilometer=m 1000 1|meter=m 1 1|sentimeter=m 1 100|milimeter=m 1 1000|mil=m 1609344 1000|ton=kg 1000 1|kilogram=kg 1 1|kilo=kg 1 1|gram=kg 1 1000|kuintal=kg 100 1|liter=l 1 1|hektare=m2 10000 1|hektar=m2 10000 1|meter persegi=m2 1 1|kilometer persegi=m2 1000000 1|meter kubik=m3 1 1|kilometer per jam=km/h 1 1|km per jam=km/h 1 1|derajat celsius=°c 1 1|derajat=° 1 1|magnitudo=mag 1 1|skala richter=mag 1 1|detik=min 1 60|menit=min 1 1|jam=min 60 1|hari=day 1 1|pekan=day 7 1|minggu=day 7 1|bulan=month 1 1|tahun=month 12 1|dekade=month 120 1|abad=month 1200 1"),
		identifies:  set("pasal|ayat|km|kilometer|no|nomor|komisi|rt|rw|negeri|sdn|smpn|sman|kelas|tipe|type|seri|boeing|airbus|blok|jalur|peron|bab|halaman|telepon|hp|wa|liga|tol|juara|peringkat|nopol|covid|gate|pos"),
		skipped:     map[string]bool{"lain": true, "lainnya": true, "lagi": true, "di": true, "antara": true, "antaranya": true, "dari": true, "unit": true, "buah": true, "ekor": true, "warga": false, "total": true, "lebih": true},
		classifiers: map[string]bool{"orang": true, "buah": false, "unit": false, "ekor": false, "batang": false, "lembar": false},
		ages:        set("tahun|thn"),
		agedBefore:  set("berusia|usia|umur|berumur"),

		clockHours:   set("pukul|jam|pkl|pk"),
		stepsAfter:   numbers("lewat=1|kurang=-1"),
		dayParts:     map[string]dayPart{"pagi": {24, 0, 0}, "dini hari": {24, 0, 0}, "subuh": {24, 0, 0}, "siang": {1, 1, 6}, "sore": {1, 1, 11}, "petang": {1, 1, 11}, "malam": {6, 6, 11}},
		clockNames:   numbers("tengah malam=0|tengah hari=720"),
		clockSteps:   numbers("lewat=1|lebih=1|kurang=-1"),
		halfTo:       set("setengah"),
		zones:        numbers("wib=420|wita=480|wit=540|gmt=0|utc=0"),
		ranges:       set("sampai|hingga|-"),
		relativeDays: numbers("kemarin=-1|besok=1|lusa=2"),
		yearBefore:   set("tahun|sejak|pada|buatan|hingga|sampai"),
		nextWeek:     set("depan|mendatang"),
		votes:        set("suara|voting"),
		against:      set("berbanding|melawan|lawan|banding|setuju berbanding"),
		parts:        set("dari|di antaranya|diantaranya|orang di antaranya"),
		outOf:        []string{"dari", "dari total", "dari sekitar", "dari seluruh"},
		partsBefore:  set("termasuk|di antaranya|diantaranya|antara lain"),
	}
})
