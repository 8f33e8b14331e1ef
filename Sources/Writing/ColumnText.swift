/// What columns are called, and what they mean, for people.
extension Column {
  func heading(in language: Language) -> String {
    text.heading[language]
  }

  func meaning(in language: Language) -> String {
    text.meaning[language]
  }

  private var text: (heading: Bilingual, meaning: Bilingual) {
    switch self {
    case .article: (Bilingual("Artikel", "Article"), Bilingual("id artikel", "the article's id"))
    case .number:
      (Bilingual("No", "No"), Bilingual("nomor ujaran dalam artikelnya", "the statement's number in its article"))
    case .kind:
      (
        Bilingual("Jenis", "Kind"),
        Bilingual(
          "langsung: kata-kata pembicara di antara tanda kutip; sebagian: kutipan di dalam kalimat wartawan; tak langsung: ujaran tanpa tanda kutip",
          "direct: the speaker's words between marks; partial: quoted words inside the journalist's sentence; indirect: speech without marks"
        )
      )
    case .speaker:
      (
        Bilingual("Pembicara", "Speaker"),
        Bilingual(
          "bentuk nama terlengkap dalam artikel, tanpa gelar dan pangkat",
          "the fullest form of the name in the article, without titles, ranks and degrees")
      )
    case .role:
      (
        Bilingual("Jabatan", "Role"),
        Bilingual(
          "jabatan dan lembaga seperti tertulis dalam kalimat itu", "role and affiliation as written in this sentence")
      )
    case .words:
      (
        Bilingual("Kutipan", "Words"),
        Bilingual("kata-katanya, tanpa tanda kutip", "the words themselves, without marks")
      )
    case .cue:
      (
        Bilingual("Kata lapor", "Cue"),
        Bilingual("kata yang melaporkan: kata, ujarnya, menurut", "the word that reports")
      )
    case .sources:
      (
        Bilingual("Sumber", "Sources"),
        Bilingual(
          "kantor berita atau media yang dikutip, yang terdekat dengan ujaran lebih dahulu",
          "the agencies and outlets cited, nearest to the utterance first")
      )
    case .confidence:
      (
        Bilingual("Keyakinan", "Confidence"),
        Bilingual(
          "peluang bahwa jenis, pembicara, dan sumber semuanya benar, diukur pada artikel beranotasi",
          "the chance that kind, speaker and sources are all right, measured on annotated articles")
      )
    case .addressee: (Bilingual("Kepada", "Addressee"), Bilingual("kepada siapa: wartawan", "to whom: wartawan"))
    case .date:
      (
        Bilingual("Tanggal ujaran", "Date"),
        Bilingual("hari kata-kata itu diucapkan atau terbit", "the day the words were said or published")
      )
    case .rule:
      (
        Bilingual("Kaidah", "Rule"),
        Bilingual("nama kaidah yang menemukan ujaran itu", "the name of the rule that found the statement")
      )
    case .start:
      (
        Bilingual("Awal", "Start"),
        Bilingual("letak awal dalam artikel, dalam titik kode Unicode", "where the words begin, in code points")
      )
    case .end: (Bilingual("Akhir", "End"), Bilingual("letak akhir, tidak termasuk", "where they end, excluded"))
    case .flags:
      (
        Bilingual("Tanda", "Flags"),
        Bilingual("yang perlu dilihat sebelum baris itu dipercaya", "what to look at before trusting the row")
      )
    case .outlet:
      (
        Bilingual("Media", "Outlet"),
        Bilingual(
          "media tempat artikel terbit, dan alamatnya", "the outlet that published the article, and its address")
      )
    case .published:
      (
        Bilingual("Tanggal terbit", "Published"),
        Bilingual("hari artikel itu terbit", "the day the article was published")
      )
    case .quote:
      (
        Bilingual("Berita/Kutipan", "Quote"),
        Bilingual(
          "siapa mengatakan apa: kata-katanya bila langsung, selain itu kalimatnya",
          "who said what: the words where they are direct, else the sentence")
      )
    case .verdict:
      (
        Bilingual("Hasil cek fakta", "Verdict"),
        Bilingual(
          "hasil pemeriksaan; pilih dari daftar atau tulis sendiri", "what the check found; from the list or your own")
      )
    case .references:
      (
        Bilingual("Rujukan", "References"), Bilingual("sumber yang mendasari hasil itu", "what the verdict rests on")
      )
    case .checker: (Bilingual("Pemeriksa", "Checked by"), Bilingual("siapa yang memeriksa", "who checked it"))
    case .notes: (Bilingual("Catatan", "Notes"), Bilingual("catatan pemeriksa", "the checker's notes"))
    case .sentence:
      (
        Bilingual("Kalimat", "Sentence"),
        Bilingual(
          "kalimat yang memuat kata-kata dan atribusinya", "the sentence or sentences that hold words and attribution")
      )
    }
  }
}
