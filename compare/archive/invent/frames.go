package invent

// kinds are what happens and to what, per language.
var kinds = [2][][2]string{
	{{"kebakaran", "gudang"}, {"banjir", "permukiman"}, {"tabrakan", "truk"}, {"longsor", "jalan"}, {"pemogokan", "pabrik"}, {"pencurian", "toko"}, {"ledakan", "tangki"}, {"wabah", "peternakan"}, {"sengketa", "lahan"}, {"pemadaman", "gardu"}},
	{{"fire", "warehouse"}, {"flood", "estate"}, {"collision", "lorry"}, {"landslip", "road"}, {"strike", "factory"}, {"burglary", "shop"}, {"explosion", "tank"}, {"outbreak", "farm"}, {"dispute", "field"}, {"blackout", "substation"}},
}

// Every row is one fact with the wordings that newsrooms give it; the first
// two, headline and lead, are in every article.
var framesID = [][]string{
	{"{what} di {place}, {n0} Orang Terdampak", "{place} Gempar oleh {what}", "{what} Hantam {thing} Milik {firm}"},
	{"Sebuah {what} terjadi di {place}, Kabupaten {district}, dan merusak {thing} milik {firm}.", "Warga {place} di {district} dikejutkan {what} yang menimpa {thing} perusahaan {firm}."},
	{"Sedikitnya {n0} orang terdampak, kata kepala kepolisian {district}, {chief}.", "{chief}, kepala kepolisian {district}, menyebut {n0} orang terkena akibatnya."},
	{"Korban bernama {victim} dirawat di rumah sakit {town}.", "{victim} dibawa ke rumah sakit di {town} untuk mendapat perawatan."},
	{"Kerugian ditaksir {n1} juta rupiah.", "Pemilik menghitung kerugian sekitar {n1} juta rupiah."},
	{"\"Semuanya berlangsung cepat sekali,\" ujar {witness}, saksi mata.", "Saksi mata {witness} menuturkan bahwa kejadiannya sangat cepat."},
	{"Penyebabnya masih diselidiki oleh petugas dari {town}.", "Petugas {town} masih mencari tahu apa sebabnya."},
	{"Sebanyak {n2} petugas dikerahkan sejak pagi.", "Sejak pagi {n2} petugas berada di lokasi."},
	{"Pemerintah {district} menjanjikan bantuan bagi keluarga yang terdampak.", "Bantuan untuk keluarga terdampak dijanjikan pemerintah {district}."},
	{"Juru bicara {firm} menolak memberi keterangan.", "Pihak {firm} belum mau berkomentar."},
	{"Jalan menuju {place} ditutup sampai sore.", "Sampai sore kendaraan tidak bisa masuk ke {place}."},
	{"Peristiwa serupa terjadi {n3} hari sebelumnya di kecamatan lain.", "Kecamatan lain mengalami hal serupa {n3} hari yang lalu."},
}

var framesEN = [][]string{
	{"{what} at {place} affects {n0} people", "{place} shaken by {what}", "{what} hits {thing} owned by {firm}"},
	{"A {what} in {place}, {district}, damaged a {thing} that belongs to {firm}.", "People in {place} in the district of {district} were alarmed by a {what} at a {thing} run by {firm}."},
	{"At least {n0} people were affected, said {chief}, the head of police in {district}.", "{chief}, who leads the police of {district}, put the number of those affected at {n0}."},
	{"A person named {victim} is being treated in hospital in {town}.", "{victim} was taken to the hospital of {town} for treatment."},
	{"The damage is estimated at {n1} thousand pounds.", "Owners put the cost of the damage at about {n1} thousand pounds."},
	{"\"It was over in no time,\" said {witness}, who saw it.", "Eyewitness {witness} told reporters that it all went very quickly."},
	{"The cause is still being looked into by officers from {town}.", "Investigators from {town} do not know yet why it happened."},
	{"Some {n2} workers have been on the site since the morning.", "Since the morning {n2} workers have been sent to the place."},
	{"The council of {district} promised help for the families.", "Families will get help, the council of {district} promised."},
	{"A spokesman for {firm} declined to comment.", "The company {firm} would not say anything for now."},
	{"The road to {place} stayed closed until the afternoon.", "Until the afternoon no car could get into {place}."},
	{"A similar case was reported {n3} days earlier in another parish.", "Another parish had seen a similar case {n3} days before."},
}
