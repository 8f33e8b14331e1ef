/// Words that rules and parsers name one by one: function words and a few nouns whose place in a phrase means something.
/// What belongs to a class of words stands in the lexicons instead.
struct Keyword: OptionSet, Sendable {
  let rawValue: UInt64

  static let ant = Keyword(rawValue: 1 << 0)
  static let asal = Keyword(rawValue: 1 << 1)
  static let beberapa = Keyword(rawValue: 1 << 2)
  static let berikut = Keyword(rawValue: 1 << 3)
  static let berita = Keyword(rawValue: 1 << 4)
  static let bernama = Keyword(rawValue: 1 << 5)
  static let bidang = Keyword(rawValue: 1 << 6)
  static let dalam = Keyword(rawValue: 1 << 7)
  static let dan = Keyword(rawValue: 1 << 8)
  static let dari = Keyword(rawValue: 1 << 9)
  static let di = Keyword(rawValue: 1 << 10)
  static let hari = Keyword(rawValue: 1 << 11)
  static let juga = Keyword(rawValue: 1 << 12)
  static let kembali = Keyword(rawValue: 1 << 13)
  static let kepada = Keyword(rawValue: 1 << 14)
  static let lagi = Keyword(rawValue: 1 << 15)
  static let lanjut = Keyword(rawValue: 1 << 16)
  static let laporan = Keyword(rawValue: 1 << 17)
  static let lewat = Keyword(rawValue: 1 << 18)
  static let lokal = Keyword(rawValue: 1 << 19)
  static let media = Keyword(rawValue: 1 << 20)
  static let melalui = Keyword(rawValue: 1 << 21)
  static let milik = Keyword(rawValue: 1 << 22)
  static let negara = Keyword(rawValue: 1 << 23)
  static let news = Keyword(rawValue: 1 << 24)
  static let of = Keyword(rawValue: 1 << 25)
  static let oleh = Keyword(rawValue: 1 << 26)
  static let p = Keyword(rawValue: 1 << 27)
  static let pada = Keyword(rawValue: 1 << 28)
  static let padahal = Keyword(rawValue: 1 << 29)
  static let para = Keyword(rawValue: 1 << 30)
  static let pemberitaan = Keyword(rawValue: 1 << 31)
  static let pemerintah = Keyword(rawValue: 1 << 32)
  static let pihak = Keyword(rawValue: 1 << 33)
  static let pihaknya = Keyword(rawValue: 1 << 34)
  static let purn = Keyword(rawValue: 1 << 35)
  static let resmi = Keyword(rawValue: 1 << 36)
  static let ret = Keyword(rawValue: 1 << 37)
  static let rilis = Keyword(rawValue: 1 << 38)
  static let sebagai = Keyword(rawValue: 1 << 39)
  static let sejumlah = Keyword(rawValue: 1 << 40)
  static let seseorang = Keyword(rawValue: 1 << 41)
  static let siaran = Keyword(rawValue: 1 << 42)
  static let singkat = Keyword(rawValue: 1 << 43)
  static let source = Keyword(rawValue: 1 << 44)
  static let sumber = Keyword(rawValue: 1 << 45)
  static let telah = Keyword(rawValue: 1 << 46)
  static let untuk = Keyword(rawValue: 1 << 47)
  static let urusan = Keyword(rawValue: 1 << 48)
  static let via = Keyword(rawValue: 1 << 49)
  static let yaitu = Keyword(rawValue: 1 << 50)
  static let yakni = Keyword(rawValue: 1 << 51)
  static let yang = Keyword(rawValue: 1 << 52)
  static let salahSatu = Keyword(rawValue: 1 << 53)
  static let salahSeorang = Keyword(rawValue: 1 << 54)
  static let group = Keyword(rawValue: 1 << 55)
  static let tbk = Keyword(rawValue: 1 << 56)
  static let foundation = Keyword(rawValue: 1 << 57)
  static let institute = Keyword(rawValue: 1 << 58)
  static let center = Keyword(rawValue: 1 << 59)
  static let corporation = Keyword(rawValue: 1 << 60)
  static let university = Keyword(rawValue: 1 << 61)
  static let fc = Keyword(rawValue: 1 << 62)
  static let hal = Keyword(rawValue: 1 << 63)

  /// The written words, in the order of the bits above.
  static let words: [(word: String, keyword: Keyword)] = [
    ("ant", .ant), ("asal", .asal), ("beberapa", .beberapa), ("berikut", .berikut), ("berita", .berita),
    ("bernama", .bernama), ("bidang", .bidang), ("dalam", .dalam), ("dan", .dan), ("dari", .dari), ("di", .di),
    ("hari", .hari), ("juga", .juga), ("kembali", .kembali), ("kepada", .kepada), ("lagi", .lagi),
    ("lanjut", .lanjut), ("laporan", .laporan), ("lewat", .lewat), ("lokal", .lokal), ("media", .media),
    ("melalui", .melalui), ("milik", .milik), ("negara", .negara), ("news", .news), ("of", .of),
    ("oleh", .oleh), ("p", .p), ("pada", .pada), ("padahal", .padahal), ("para", .para),
    ("pemberitaan", .pemberitaan), ("pemerintah", .pemerintah), ("pihak", .pihak), ("pihaknya", .pihaknya),
    ("purn", .purn), ("resmi", .resmi), ("ret", .ret), ("rilis", .rilis), ("sebagai", .sebagai),
    ("sejumlah", .sejumlah), ("seseorang", .seseorang), ("siaran", .siaran), ("singkat", .singkat),
    ("source", .source), ("sumber", .sumber), ("telah", .telah), ("untuk", .untuk), ("urusan", .urusan),
    ("via", .via), ("yaitu", .yaitu), ("yakni", .yakni), ("yang", .yang), ("salah satu", .salahSatu),
    ("salah seorang", .salahSeorang), ("group", .group), ("tbk", .tbk), ("foundation", .foundation),
    ("institute", .institute), ("center", .center), ("corporation", .corporation), ("university", .university),
    ("fc", .fc),
    ("hal", .hal),
  ]
}
