/// What the comparison of statements knows of Indonesian words: which ones only hold a sentence together, which ones stand for each
/// other, which ones turn its meaning round. Facts of general knowledge; spelling as in KBBI, with the usual spoken forms.
struct WordClasses: Sendable {
  struct Entry {
    var kind: FoldedWord.Kind
    /// The key of the word that it stands for.
    var key: UInt64
  }

  static let shared = WordClasses()

  private let entries: [UInt64: Entry]
  private let opposites: Set<UInt64>

  private init() {
    var entries: [UInt64: Entry] = [:]
    func add(_ words: String, _ kind: FoldedWord.Kind) {
      for word in words.split(separator: " ") {
        let hash = WordHash.of(word)
        entries[hash] = Entry(kind: kind, key: hash)
      }
    }
    add(Self.functionWords, .function)
    add(Self.negations, .negation)
    add(Self.magnitudes, .number)
    add(Self.calendar, .calendar)
    for (number, words) in Self.numbers.enumerated() {
      for word in words.split(separator: " ") {
        entries[WordHash.of(word)] = Entry(kind: .number, key: WordHash.of(String(number)))
      }
    }
    for equal in Self.equivalents {
      let words = equal.split(separator: " ").map { WordHash.of($0) }
      for word in words { entries[word] = Entry(kind: entries[words[0]]?.kind ?? .content, key: words[0]) }
    }
    self.entries = entries
    opposites = Set(
      Self.oppositePairs.split(separator: " ").map { pair in
        let words = pair.split(separator: "/").map { word in
          let hash = WordHash.of(word)
          return entries[hash]?.key ?? hash
        }
        return WordHash.unordered(words[0], words[1])
      })
  }

  /// What is known of the word with that hash.
  func entry(_ hash: UInt64) -> Entry? { entries[hash] }

  /// The number that a word with that key means, up to eleven.
  func number(_ key: UInt64) -> Int? { Self.values[key] }

  private static let values = Dictionary(
    uniqueKeysWithValues: numbers.indices.map { (WordHash.of(String($0)), $0) })

  /// Whether the words with these keys say the contrary of each other: naik, turun.
  func areOpposite(_ first: UInt64, _ second: UInt64) -> Bool {
    opposites.contains(WordHash.unordered(first, second))
  }

  // MARK: - The words

  private static let functionWords = """
    yang dan di ke dari pada kepada dalam oleh untuk dengan sebagai bagi atas terhadap tentang mengenai terkait soal antara serta atau \
    tetapi sedangkan sementara karena jika maka agar bahwa adalah merupakan akan sudah sedang masih tengah lagi juga pun saja hanya lah \
    kah dapat ini itu tersebut begitu demikian sini situ sana saya aku kami kita ia dia mereka beliau anda kamu kalian para sang si hal \
    secara seperti saat hingga sejak lalu kemudian nanti jadi sehingga namun walaupun meskipun meski walau melalui lewat sangat sekali \
    lebih paling amat cukup hampir nah ya kan sih dong kok eh oh gitu gini loh lho nih tuh deh toh kayak bapak ibu saudara apa \
    ada adanya tadi sendiri masing bahkan apalagi justru malah memang tentu pasti mungkin tetap terus per maupun baik beserta sebuah \
    seorang suatu para pihak silakan mari ayo serikat the of
    """
  private static let negations = "tidak bukan belum jangan tanpa"
  private static let magnitudes =
    "puluh belas ratus ribu juta miliar triliun puluhan ratusan ribuan jutaan setengah separuh seratus seribu"
  private static let calendar = """
    senin selasa rabu kamis jumat sabtu ahad minggu januari februari maret april mei juni juli agustus september oktober november \
    desember kemarin besok lusa
    """
  /// By the number that they mean.
  private static let numbers = [
    "nol", "satu", "dua kedua", "tiga ketiga", "empat keempat", "lima kelima", "enam keenam", "tujuh ketujuh",
    "delapan", "sembilan",
    "sepuluh", "sebelas",
  ]
  /// Words that stand for each other, the first for all of them.
  private static let equivalents = [
    "tidak tak nggak enggak gak ga ndak tdk", "sudah telah udah", "akan bakal", "dapat bisa", "tetapi tapi",
    "hanya cuma",
    "karena sebab lantaran", "jika kalau apabila bila jikalau", "agar supaya", "untuk guna buat",
    "adalah ialah yaitu yakni",
    "kepada pada", "hingga sampai", "seperti kayak", "saat ketika", "bapak pak", "ibu bu",
    "mengenai tentang soal terkait", "saja aja",
    "begitu gitu", "dengan dgn", "yang yg", "jumat jumaat", "ahad minggu", "miliar milyar", "triliun trilyun",
    "persen %",
    "rupiah rp idr", "dolar dollar usd", "amerika as", "tiongkok cina china", "prancis perancis", "ramadan ramadhan",
    "salat shalat sholat solat", "ustaz ustad ustadz", "analisis analisa", "provinsi propinsi", "putra putera",
  ]
  private static let oppositePairs = """
    naik/turun menaikkan/menurunkan meningkat/menurun meningkatkan/menurunkan menguat/melemah memperkuat/melemahkan untung/rugi \
    menang/kalah setuju/menolak menerima/menolak mendukung/menentang mendukung/menolak membenarkan/membantah mengakui/membantah \
    benar/salah benar/keliru aman/berbahaya masuk/keluar buka/tutup membuka/menutup dibuka/ditutup mulai/selesai dimulai/selesai \
    sebelum/sesudah sebelum/setelah atas/bawah tinggi/rendah besar/kecil banyak/sedikit utara/selatan timur/barat \
    kiri/kanan pria/wanita pria/perempuan laki/perempuan hidup/mati hidup/tewas selamat/tewas sehat/sakit legal/ilegal sah/ilegal \
    positif/negatif surplus/defisit ekspor/impor perang/damai lama/baru pertama/terakhir maksimal/minimal boleh/dilarang \
    mengizinkan/melarang diizinkan/dilarang siang/malam pagi/malam pagi/sore cepat/lambat mudah/sulit menambah/mengurangi \
    memulai/mengakhiri melanjutkan/menghentikan dilanjutkan/dihentikan membeli/menjual mampu/gagal berhasil/gagal bertambah/berkurang \
    lebih/kurang terbukti/dugaan dalam/luar kaya/miskin muda/tua
    """
}

/// Hashes of folded words.
enum WordHash {
  static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  @inline(__always)
  static func adding(_ unit: UInt32, to hash: UInt64) -> UInt64 { (hash ^ UInt64(unit)) &* 0x100_0000_01B3 }

  /// Of a word in lower case.
  static func of(_ word: some StringProtocol) -> UInt64 {
    word.unicodeScalars.reduce(seed) { adding($1.value, to: $0) }
  }

  /// The same for two words whatever their order.
  static func unordered(_ first: UInt64, _ second: UInt64) -> UInt64 { ordered(min(first, second), max(first, second)) }

  static func ordered(_ first: UInt64, _ second: UInt64) -> UInt64 {
    var mixed = (first ^ second &* 0x9E37_79B9_7F4A_7C15) &* 0xBF58_476D_1CE4_E5B9
    mixed ^= mixed >> 29
    return mixed &* 0x94D0_49BB_1331_11EB
  }
}
