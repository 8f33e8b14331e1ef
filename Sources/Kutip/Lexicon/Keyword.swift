/// Words that rules and parsers name one by one: function words and a few nouns whose place in a phrase means something.
/// What belongs to a class of words stands in the lexicons instead.
struct Keyword: OptionSet, Sendable {
  let rawValue: UInt128

  static var ant: Keyword { Keyword(rawValue: 1 << 0) }
  static var asal: Keyword { Keyword(rawValue: 1 << 1) }
  static var beberapa: Keyword { Keyword(rawValue: 1 << 2) }
  static var berikut: Keyword { Keyword(rawValue: 1 << 3) }
  static var berita: Keyword { Keyword(rawValue: 1 << 4) }
  static var bernama: Keyword { Keyword(rawValue: 1 << 5) }
  static var bidang: Keyword { Keyword(rawValue: 1 << 6) }
  static var dalam: Keyword { Keyword(rawValue: 1 << 7) }
  static var dan: Keyword { Keyword(rawValue: 1 << 8) }
  static var dari: Keyword { Keyword(rawValue: 1 << 9) }
  static var di: Keyword { Keyword(rawValue: 1 << 10) }
  static var hari: Keyword { Keyword(rawValue: 1 << 11) }
  static var juga: Keyword { Keyword(rawValue: 1 << 12) }
  static var kembali: Keyword { Keyword(rawValue: 1 << 13) }
  static var kepada: Keyword { Keyword(rawValue: 1 << 14) }
  static var lagi: Keyword { Keyword(rawValue: 1 << 15) }
  static var lanjut: Keyword { Keyword(rawValue: 1 << 16) }
  static var laporan: Keyword { Keyword(rawValue: 1 << 17) }
  static var lewat: Keyword { Keyword(rawValue: 1 << 18) }
  static var lokal: Keyword { Keyword(rawValue: 1 << 19) }
  static var media: Keyword { Keyword(rawValue: 1 << 20) }
  static var melalui: Keyword { Keyword(rawValue: 1 << 21) }
  static var milik: Keyword { Keyword(rawValue: 1 << 22) }
  static var negara: Keyword { Keyword(rawValue: 1 << 23) }
  static var news: Keyword { Keyword(rawValue: 1 << 24) }
  static var of: Keyword { Keyword(rawValue: 1 << 25) }
  static var oleh: Keyword { Keyword(rawValue: 1 << 26) }
  static var p: Keyword { Keyword(rawValue: 1 << 27) }
  static var pada: Keyword { Keyword(rawValue: 1 << 28) }
  static var padahal: Keyword { Keyword(rawValue: 1 << 29) }
  static var para: Keyword { Keyword(rawValue: 1 << 30) }
  static var pemberitaan: Keyword { Keyword(rawValue: 1 << 31) }
  static var pemerintah: Keyword { Keyword(rawValue: 1 << 32) }
  static var pihak: Keyword { Keyword(rawValue: 1 << 33) }
  static var pihaknya: Keyword { Keyword(rawValue: 1 << 34) }
  static var purn: Keyword { Keyword(rawValue: 1 << 35) }
  static var resmi: Keyword { Keyword(rawValue: 1 << 36) }
  static var ret: Keyword { Keyword(rawValue: 1 << 37) }
  static var rilis: Keyword { Keyword(rawValue: 1 << 38) }
  static var sebagai: Keyword { Keyword(rawValue: 1 << 39) }
  static var sejumlah: Keyword { Keyword(rawValue: 1 << 40) }
  static var seseorang: Keyword { Keyword(rawValue: 1 << 41) }
  static var siaran: Keyword { Keyword(rawValue: 1 << 42) }
  static var singkat: Keyword { Keyword(rawValue: 1 << 43) }
  static var source: Keyword { Keyword(rawValue: 1 << 44) }
  static var sumber: Keyword { Keyword(rawValue: 1 << 45) }
  static var telah: Keyword { Keyword(rawValue: 1 << 46) }
  static var untuk: Keyword { Keyword(rawValue: 1 << 47) }
  static var urusan: Keyword { Keyword(rawValue: 1 << 48) }
  static var via: Keyword { Keyword(rawValue: 1 << 49) }
  static var yaitu: Keyword { Keyword(rawValue: 1 << 50) }
  static var yakni: Keyword { Keyword(rawValue: 1 << 51) }
  static var yang: Keyword { Keyword(rawValue: 1 << 52) }
  static var salahSatu: Keyword { Keyword(rawValue: 1 << 53) }
  static var salahSeorang: Keyword { Keyword(rawValue: 1 << 54) }
  static var hal: Keyword { Keyword(rawValue: 1 << 63) }
  /// Opens a sentence that gives a reason for what has been said.
  static var reason: Keyword { Keyword(rawValue: 1 << 62) }
  /// Ends the name of a body, however personal it begins: Eka Sari Lorena Group.
  static var bodyTail: Keyword { Keyword(rawValue: 1 << 55) }
  static var selaku: Keyword { Keyword(rawValue: 1 << 56) }
  static var sekaligus: Keyword { Keyword(rawValue: 1 << 57) }
  /// Before the name by which somebody is called.
  static var called: Keyword { Keyword(rawValue: 1 << 58) }
  /// Balinese I and Ni, which open a name.
  static var balinese: Keyword { Keyword(rawValue: 1 << 59) }
  /// Says what somebody is: merupakan, menjabat.
  static var being: Keyword { Keyword(rawValue: 1 << 60) }
  /// Before the name of a region: kabupaten, kecamatan.
  static var region: Keyword { Keyword(rawValue: 1 << 61) }
  /// Names of outlets are made of it: Post, Herald, Radar. Given by media-nouns.tsv.
  static var outletWord: Keyword { Keyword(rawValue: 1 << 62) }
  static var atau: Keyword { Keyword(rawValue: 1 << 64) }
  static var mereka: Keyword { Keyword(rawValue: 1 << 65) }
  static var hadir: Keyword { Keyword(rawValue: 1 << 66) }
  static var sang: Keyword { Keyword(rawValue: 1 << 67) }
  /// Before whom they make do something: membuat Asep mengaku.
  static var causing: Keyword { Keyword(rawValue: 1 << 68) }
  static var selaSela: Keyword { Keyword(rawValue: 1 << 71) }
  /// A preposition that is a predicate where nothing else can be: `sekolah itu termasuk ...`
  static var belonging: Keyword { Keyword(rawValue: 1 << 72) }
  /// Of whom a speaker tells, and who does not speak himself: anak itu, korban tersebut.
  static var told: Keyword { Keyword(rawValue: 1 << 69) }
  /// A noun of time or measure.
  static var measure: Keyword { Keyword(rawValue: 1 << 70) }

  /// The written words, in the order of the bits above.
  static let words: [(word: String, keyword: Keyword)] = [
    ("ant", .ant), ("asal", .asal), ("beberapa", .beberapa), ("berikut", .berikut), ("berita", .berita),
    ("bernama", .bernama), ("bidang", .bidang), ("dalam", .dalam), ("dan", .dan), ("dari", .dari), ("di", .di),
    ("hari", [.hari, .measure]), ("juga", .juga), ("kembali", .kembali), ("kepada", .kepada), ("lagi", .lagi),
    ("lanjut", .lanjut), ("laporan", .laporan), ("lewat", .lewat), ("lokal", .lokal), ("media", .media),
    ("melalui", .melalui), ("milik", .milik), ("negara", .negara), ("news", .news), ("of", .of),
    ("oleh", .oleh), ("p", .p), ("pada", .pada), ("padahal", .padahal), ("para", .para),
    ("pemberitaan", .pemberitaan), ("pemerintah", .pemerintah), ("pihak", .pihak), ("pihaknya", .pihaknya),
    ("purn", .purn), ("resmi", .resmi), ("ret", .ret), ("rilis", .rilis), ("sebagai", .sebagai),
    ("sejumlah", .sejumlah), ("seseorang", .seseorang), ("siaran", .siaran), ("singkat", .singkat),
    ("source", .source), ("sumber", .sumber), ("telah", .telah), ("untuk", .untuk), ("urusan", .urusan),
    ("via", .via), ("yaitu", .yaitu), ("yakni", .yakni), ("yang", .yang), ("salah satu", .salahSatu),
    ("salah seorang", .salahSeorang), ("group", .bodyTail), ("tbk", .bodyTail),
    ("foundation", .bodyTail), ("institute", .bodyTail), ("center", .bodyTail), ("corporation", .bodyTail),
    ("university", .bodyTail), ("fc", .bodyTail), ("inc", .bodyTail), ("ltd", .bodyTail), ("corp", .bodyTail),
    ("holdings", .bodyTail), ("airlines", .bodyTail), ("entertainment", .bodyTail), ("securities", .bodyTail),
    ("sekuritas", .bodyTail), ("association", .bodyTail), ("selaku", .selaku), ("sekaligus", .sekaligus),
    ("disapa", .called), ("dipanggil", .called), ("alias", .called), ("sapaan", .called),
    ("panggilan", .called),
    ("akrab disapa", .called), ("akrab dipanggil", .called), ("biasa disapa", .called), ("biasa dipanggil", .called),
    ("kerap disapa", .called), ("sapaan akrab", .called), ("sapaan akrabnya", .called), ("panggilan akrab", .called),
    ("i", .balinese), ("ni", .balinese), ("merupakan", .being), ("provinsi", .region),
    ("kabupaten", .region), ("kota", .region), ("kecamatan", .region), ("kelurahan", .region), ("desa", .region),
    ("dusun", .region), ("kampung", .region), ("nagari", .region), ("pekon", .region), ("gampong", .region),
    ("menjabat", .being),
    ("adalah", .being),
    ("atau", .atau), ("mereka", .mereka), ("hadir", .hadir), ("termasuk", .belonging), ("terkait", .belonging),
    ("di sela", .selaSela), ("di sela-sela", .selaSela), ("sang", .sang), ("membuat", .causing),
    ("menyebabkan", .causing),
    ("mengakibatkan", .causing),
    ("membiarkan", .causing), ("memaksa", .causing), ("membantu", .causing), ("anak", .told), ("bayi", .told),
    ("balita", .told), ("bocah", .told), ("korban", .told), ("pelaku", .told), ("tersangka", .told),
    ("detik", .measure), ("menit", .measure), ("jam", .measure), ("malam", .measure),
    ("pekan", .measure), ("minggu", .measure), ("bulan", .measure), ("tahun", .measure), ("dekade", .measure),
    ("abad", .measure), ("waktu", .measure), ("saat", .measure), ("kali", .measure), ("persen", .measure),
    ("meter", .measure), ("kilometer", .measure),
    ("hal", [.hal, .measure]), ("apalagi", .reason), ("terlebih", .reason), ("sebab", .reason), ("pasalnya", .reason),
  ]
}
