import Kutip

/// What the report says of itself.
enum Phrase {
  static let title = Bilingual("Laporan kutipan", "Quote report")
  static let lead = Bilingual(
    "Siapa mengatakan apa, dan melalui kantor berita atau media mana. Nomor di dalam teks membawa ke tabel, nomor di tabel membawa ke teks.",
    "Who said what, and through which agency or outlet. A number in the text leads to the table, a number in the table to the text."
  )
  static let toSummary = Bilingual("Ringkasan dan grafik", "Summary and charts")
  static let toTop = Bilingual("Kembali ke atas", "Back to the top")
  static let legend = Bilingual("Penanda dalam teks", "Marks in the text")
  static let boilerplate = Bilingual("bukan isi artikel", "not the article's own")
  static let evidence = Bilingual("Bukti", "Evidence")

  static let filter = Bilingual("Saring ujaran", "Filter statements")
  static let all = Bilingual("semua", "all")
  static let reset = Bilingual("Tampilkan semua", "Show all")
  static let of = Bilingual("dari", "of")
  static let statements = Bilingual("ujaran", "statements")
  static let statement = Bilingual("Ujaran", "Statement")
  static let articles = Bilingual("artikel", "articles")
  static let contents = Bilingual("Daftar artikel", "Articles")
  static let unknown = Bilingual("tidak diketahui", "unknown")
  static let toTable = Bilingual("ke tabel", "to the table")
  static let toText = Bilingual("ke teks", "to the text")
  static let close = Bilingual("Tutup", "Close")
  static let numberAndKind = Bilingual("No, jenis", "No, kind")

  static let chain = Bilingual("Jalur", "Chain")
  static let openArticle = Bilingual("buka artikel", "open the article")
  static let credit = Bilingual("Kredit", "Credit")

  static let quoted = Bilingual("Siapa yang dikutip", "Who is quoted")
  static let cited = Bilingual("Kantor berita dan media yang dikutip", "Agencies and outlets cited")
  static let name = Bilingual("Nama", "Name")
  static let share = Bilingual(
    "Grafik batang jumlah ujaran; angkanya ada di tabel di sampingnya.",
    "Bar chart of statements; the table beside it has the figures.")
  static let others = Bilingual("lainnya", "more")
  static let nobody = Bilingual("Tidak ada.", "None.")
}

extension Evidence {
  /// What this evidence tells.
  var name: Bilingual {
    switch self {
    case .cue: Bilingual("Kata lapor", "Cue")
    case .mention: Bilingual("Penyebutan", "Mention")
    case .role: Bilingual("Jabatan", "Role")
    case .source: Bilingual("Sumber", "Source")
    case .addressee: Bilingual("Kepada", "Addressee")
    case .date: Bilingual("Tanggal", "Date")
    }
  }
}

extension Speaker.Resolution {
  /// How the mention led to the name.
  var name: Bilingual {
    switch self {
    case .name: Bilingual("nama", "name")
    case .partialName: Bilingual("sebagian nama", "part of the name")
    case .pronoun: Bilingual("kata ganti", "pronoun")
    case .clitic: Bilingual("-nya", "-nya")
    case .role: Bilingual("jabatan", "role")
    case .preceding: Bilingual("dari yang mendahului", "from what precedes")
    }
  }
}
