/// Of what the planted statements are made.
enum Vocabulary {
  static func name(_ random: inout Random) -> String {
    "\(random.pick(given)) \(random.pick(family))"
  }

  static func clause(_ random: inout Random) -> String {
    switch random.below(5) {
    case 0:
      "\(random.pick(actors)) akan \(random.pick(deeds)) \(random.pick(things)) di \(random.pick(places)) \(random.pick(times))"
    case 1: "kami \(random.pick(deeds)) \(random.pick(things)) agar \(random.pick(groups)) \(random.pick(benefits))"
    case 2:
      "\(random.pick(things)) di \(random.pick(places)) \(random.pick(["naik", "turun", "meningkat", "menurun"])) \(3 + random.below(60)) persen dibandingkan dengan \(random.pick(periods))"
    case 3: "\(random.pick(causes)) membuat \(random.pick(groups)) di \(random.pick(places)) \(random.pick(effects))"
    default:
      "\(random.pick(actors)) sudah \(random.pick(deeds)) \(12 + random.below(800)) \(random.pick(things)) karena \(random.pick(causes))"
    }
  }

  static let given = [
    "Rina", "Budi", "Sari", "Agus", "Dewi", "Hendra", "Lestari", "Joko", "Maria", "Yusuf", "Ratna", "Bayu", "Citra",
    "Dimas", "Endang", "Fajar",
    "Gita", "Hasan", "Indra", "Kartika", "Laksmi", "Made", "Nyoman", "Putri",
  ]
  static let family = [
    "Hartati", "Santoso", "Wijaya", "Siregar", "Nasution", "Pratama", "Kusuma", "Lubis", "Tanjung", "Halim", "Gunawan",
    "Suryadi", "Permata",
    "Wulandari", "Hidayat", "Saputra", "Manurung", "Sitorus", "Rahman", "Utami",
  ]
  static let actors = [
    "pemerintah daerah", "kementerian", "dinas perhubungan", "koperasi nelayan", "bank sentral", "panitia lomba",
    "perusahaan kereta", "rumah sakit",
    "dewan kota", "universitas", "serikat buruh", "badan cuaca", "kepolisian resor", "lembaga arsip", "asosiasi petani",
    "kantor pajak",
    "penyelenggara pameran", "pengelola pelabuhan", "yayasan pendidikan", "otoritas bandara",
  ]
  static let deeds = [
    "memperbaiki", "menambah", "membangun", "memeriksa", "mengganti", "membagikan", "menyiapkan", "mengawasi",
    "menjual", "mencatat", "memindahkan",
    "menutup", "membuka", "mengirim", "meneliti", "menghitung", "memasang", "mengurangi", "menyewakan", "mendaftarkan",
    "menertibkan", "merawat",
  ]
  static let things = [
    "jembatan gantung", "pompa air", "kapal feri", "panel surya", "benih padi", "gerbong barang", "ruang kelas",
    "kartu belanja", "lampu jalan",
    "obat malaria", "buku pelajaran", "kamera pengawas", "tangki minyak", "sertifikat tanah", "kios pasar",
    "mesin jahit", "bus listrik",
    "saluran irigasi", "rumah contoh", "naskah kuno", "vaksin hewan", "jaring ikan", "gudang beras", "alat ukur gempa",
    "menara pemancar",
  ]
  static let places = [
    "Sungai Rambai", "Teluk Morro", "Cikapundung", "Bukit Lawang", "Tanjung Seloka", "Kampung Baru", "Lembah Anai",
    "Pulau Kapas", "Muara Enggano",
    "Danau Lindu", "Kota Tua", "Desa Sumberjaya", "Alun Selatan", "Pesisir Barat", "Distrik Wamesa", "Kecamatan Lereng",
    "Simpang Empat",
    "Batu Ampar", "Ranupani", "Tirtamulya",
  ]
  static let times = [
    "pekan depan", "sebelum hujan turun", "pada akhir tahun", "setelah lebaran", "bulan ini juga",
    "sesudah rapat anggaran", "dalam dua hari",
    "mulai besok pagi", "pada musim tanam", "setiap akhir pekan",
  ]
  static let groups = [
    "para pedagang", "warga lanjut usia", "nelayan kecil", "pelajar sekolah dasar", "penumpang kapal", "buruh pabrik",
    "petani cabai", "ibu hamil",
    "pengemudi truk", "perajin batik", "peternak sapi", "pengungsi banjir", "pemilik warung", "mahasiswa asing",
    "penderita asma", "anak jalanan",
  ]
  static let benefits = [
    "mendapat penghasilan tetap", "tidak kehilangan tempat tinggal", "bisa bekerja dengan tenang",
    "cepat kembali ke rumah", "membayar lebih murah",
    "terlindung dari penyakit", "belajar tanpa gangguan", "punya cadangan pangan", "berani melapor",
    "memahami hak mereka", "menikmati udara bersih",
    "terhindar dari jeratan utang",
  ]
  static let periods = [
    "tahun lalu", "bulan sebelumnya", "masa sebelum wabah", "triwulan pertama", "perkiraan semula",
    "rata-rata nasional", "musim kemarau lalu",
    "periode yang sama",
  ]
  static let causes = [
    "kemarau panjang", "kenaikan biaya angkut", "tanah longsor", "gangguan listrik", "aturan baru", "kebocoran pipa",
    "cuaca buruk", "permintaan ekspor",
    "pencurian kabel", "kekurangan tenaga ahli", "kerusakan mesin", "tumpahan minyak", "sengketa lahan",
    "wabah penyakit mulut",
  ]
  static let effects = [
    "kehilangan mata pencaharian", "terpaksa mengungsi", "menunda panen", "berutang kepada tengkulak",
    "antre sejak subuh", "beralih pekerjaan",
    "membeli air bersih", "pulang lebih awal", "mengeluh kepada wartawan", "kesulitan mencari bahan baku",
  ]
  static let insertions = [
    "memang", "kata dia", "insya Allah", "(red)", "tentu saja", "sebenarnya", "kalau boleh jujur", "di lapangan",
    "secara bertahap", "nantinya",
  ]
  static let opposites = [
    "naik": "turun", "turun": "naik", "meningkat": "menurun", "menurun": "meningkat", "membuka": "menutup",
    "menutup": "membuka",
  ]
  /// As another translator has it.
  static let synonyms = [
    "akan": "bakal", "sudah": "telah", "agar": "supaya", "karena": "lantaran", "memperbaiki": "membenahi",
    "membangun": "mendirikan",
    "mengawasi": "memantau", "menyiapkan": "mempersiapkan", "mengirim": "mengirimkan", "kehilangan": "kehilangan",
    "kenaikan": "naiknya",
    "para": "kaum", "bisa": "dapat", "dibandingkan": "dibanding", "membuat": "menyebabkan", "cepat": "segera",
    "biaya": "ongkos",
    "terpaksa": "harus", "kementerian": "departemen", "warga": "penduduk", "pabrik": "industri", "wartawan": "jurnalis",
    "permintaan": "kebutuhan",
    "membagikan": "menyalurkan", "memindahkan": "merelokasi",
  ]
}
