package view

// indonesian is the interface in Indonesian, which has one form for all numbers.
var indonesian = Messages{
	Code: "id", Name: "Bahasa Indonesia", Dir: "ltr", decimal: ",", group: ".",
	plural: func(int) int { return 0 },
	text: map[string]string{
		"and":  "dan",
		"skip": "Langsung ke isi",

		"intro":        "Lihat apa yang sama dalam beberapa berita tentang satu peristiwa, di mana isinya bertentangan, dan apa yang hanya dimuat satu sumber.",
		"private":      "Semuanya berjalan di komputer ini: tidak ada berita yang dikirim ke mana pun.",
		"drop.title":   "Jatuhkan berita di sini atau pilih berkas",
		"drop.formats": "Dua atau lebih tentang peristiwa yang sama: teks, halaman web, Word, PDF, surel",
		"paste":        "Tempel berita",
		"paste.name":   "Nama sumber",
		"paste.text":   "Teks berita",
		"paste.add":    "Tambahkan berita ini",
		"example.id":   "Coba contoh berbahasa Indonesia",
		"example.en":   "Coba contoh berbahasa Inggris",
		"one.more":     "Satu berita saja belum dapat dibandingkan: tambahkan satu lagi.",

		"articles":       "Berita",
		"articles.open":  "Tambah berita",
		"articles.title": "{n} berita",
		"words":          "{n} kata",
		"remove":         "Hapus",
		"remove.name":    "Hapus {name}",
		"dismiss":        "Tutup",
		"cancel":         "Batalkan",
		"views":          "Tampilan",
		"overview":       "Ikhtisar",

		"view.statements":    "Pernyataan",
		"view.side":          "Berdampingan",
		"view.disagreements": "Pertentangan",
		"view.only":          "Hanya di sini",

		"step.reading": "Membaca berkas",
		"step.read":    "Mencari kalimat",
		"step.score":   "Membandingkan kalimat",
		"step.link":    "Mengelompokkan pernyataan",
		"step.receive": "Menyiapkan hasil",

		"done.announce": "Selesai dibandingkan.",
		"headline":      "{articles} memuat {statements}: {several}, {disputed}, {one}.",
		"n.articles":    "{n} berita",
		"n.statements":  "{n} pernyataan",
		"n.several":     "{n} ada di beberapa sumber",
		"n.disputed":    "{n} dipertentangkan",
		"n.one":         "{n} hanya di satu sumber",
		"n.origins":     "{n} asal",
		"origin.run":    "{articles} memuat rangkaian sama hingga {run} kata: mungkin satu sumber.",
		"origin.credit": "{articles} memuat rangkaian panjang yang sama dan menyebut {credit}: mungkin satu sumber.",

		"strip.shared":      "{n} kalimat sama dengan sumber lain",
		"strip.paraphrased": "{n} dengan kata lain",
		"strip.unique":      "{n} hanya di sini",

		"of.sources":   "{n} dari {all} sumber",
		"disputed":     "dipertentangkan",
		"value.in":     "{value} di {articles}",
		"cells.same":   "Kata sama: {articles}",
		"cells.other":  "Dengan kata lain: {articles}",
		"cells.silent": "Tidak memuat: {articles}",
		"cells.only":   "Hanya di {articles}",
		"wordings":     "Semua rumusan",

		"cancelled":   "Dihentikan. Berita masih ada; ubah atau tambahkan sesuatu untuk membandingkan lagi.",
		"worker.died": "Perbandingan berhenti tak terduga. Berita masih ada; perbandingan dimulai lagi.",
		"paste.empty": "Belum ada teks: tempelkan beritanya dahulu.",
		"drop.none":   "Tidak ada berkas yang dipilih.",
	},
}
