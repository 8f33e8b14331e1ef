import Kutip

/// What the report says of itself.
enum Phrase {
  static let audit = Bilingual("Audit kutipan", "Quote audit")
  static let table = Bilingual("Tabel", "Table")
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

  static let flow = Bilingual("Jalur kata-kata sampai ke pembaca", "How the words came to the reader")
  static let flowLead = Bilingual(
    "Ujaran yang mengutip kantor berita atau media: dari pembicara melalui yang dikutip, dan yang meneruskannya, sampai ke media yang menerbitkan. Angka adalah jumlah ujaran.",
    "Statements for which an agency or outlet is cited: from the speaker through who is cited, and who passed it on, to the outlet that published them. The figures count statements."
  )
  static let flowShape = Bilingual(
    "Pita selebar jumlah ujarannya; angkanya ada di tabel di bawahnya.",
    "Bands as wide as their statements are many; the table below has the figures.")
  static let flowFigures = Bilingual("Angka jalur dalam tabel", "The figures of the paths as a table")
  static let from = Bilingual("Dari", "From")
  static let to = Bilingual("Ke", "To")

  static let time = Bilingual("Kapan diterbitkan", "When it was published")
  static let timeFigures = Bilingual("Angka waktu dalam tabel", "The figures of time as a table")
  static let period = Bilingual("Waktu", "Time")
  static let allStatements = Bilingual("semua ujaran", "all statements")
  static let sourced = Bilingual("melalui kantor berita atau media", "through an agency or outlet")
  static let undated = Bilingual(
    "ujaran tidak diketahui kapan diterbitkan.", "statements without a known date of publication.")
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
