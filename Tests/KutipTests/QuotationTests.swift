import Testing

@testable import Kutip

@Suite("Quotations")
struct QuotationTests {
  private func quotations(_ text: String) throws -> [String] {
    try explanation(of: text).quotations.map(\.span.text)
  }

  private func notes(_ text: String) throws -> [String] {
    try explanation(of: text).quotations.map(\.note)
  }

  private func warnings(_ text: String) throws -> [Warning.Code] {
    try explanation(of: text).extraction.warnings.map(\.code)
  }

  @Test(
    "stand between marks of every form",
    arguments: [
      "“Air sudah surut,” kata Budi.", "\"Air sudah surut,\" kata Budi.", "”Air sudah surut,” kata Budi.",
      "„Air sudah surut,“ kata Budi.",
      "«Air sudah surut,» kata Budi.", "»Air sudah surut,« kata Budi.", "“Air sudah surut,\" kata Budi.",
      "\"Air sudah surut,” kata Budi.",
      "„Air sudah surut,” kata Budi.", "‘Air sudah surut,’ kata Budi.", "'Air sudah surut,' kata Budi.",
      "’Air sudah surut,’ kata Budi.",
      "＂Air sudah surut,＂ kata Budi.",
    ])
  func marks(text: String) throws {
    #expect(try quotations(text) == ["Air sudah surut,"])
    #expect(try warnings(text) == [])
  }

  @Test(
    "know whether their marks are single",
    arguments: [("‘Kijang’ itu melaju.", "single marks"), ("“Kijang” itu melaju.", "double marks")])
  func single(text: String, note: String) throws {
    #expect(try notes(text) == [note])
  }

  @Test(
    "are not opened by apostrophes",
    arguments: [
      "Ma'ruf dan Sya'ban berangkat Jum'at pagi.", "Ma’ruf dan Sya’ban berangkat Jum’at pagi.",
      "Pasar buka sejak tahun '98 dan '99 itu.",
      "Harga naik 5' lebih.",
    ])
  func apostrophes(text: String) throws {
    #expect(try quotations(text) == [])
  }

  @Test("keep apostrophes inside")
  func apostrophesInside() throws {
    #expect(try quotations("'Kami berangkat Jum'at pagi,' kata Ma'ruf.") == ["Kami berangkat Jum'at pagi,"])
    #expect(try quotations("\"Do'a kami untuk Ma'ruf,\" kata Budi.") == ["Do'a kami untuk Ma'ruf,"])
  }

  @Test(
    "hold those inside them",
    arguments: [
      ("“Ia bilang ‘pergi’ lalu diam,” kata Budi.", "Ia bilang ‘pergi’ lalu diam,"),
      ("\"Ia bilang 'pergi' lalu diam,\" kata Budi.", "Ia bilang 'pergi' lalu diam,"),
      ("“Ia bilang “pergi” lalu diam,” kata Budi.", "Ia bilang “pergi” lalu diam,"),
      ("\"Ia bilang \"pergi\" lalu diam,\" kata Budi.", "Ia bilang \"pergi\" lalu diam,"),
      ("“Lihat film «Senja» itu,” kata Budi.", "Lihat film «Senja» itu,"),
    ])
  func nested(text: String, content: String) throws {
    #expect(try quotations(text) == [content])
  }

  @Test("stand side by side")
  func several() throws {
    #expect(
      try quotations("“Air surut,” kata Budi. “Warga pulang.” Film “Senja” dan lagu 'Fajar' diputar.")
        == ["Air surut,", "Warga pulang.", "Senja", "Fajar"])
  }

  @Test("go on over paragraphs that each open with a mark")
  func overParagraphs() throws {
    let text = "“Air sungai sudah surut.\n\n“Warga boleh pulang.\n\n“Jalan masih licin,” kata Budi."
    #expect(try quotations(text) == ["Air sungai sudah surut.", "Warga boleh pulang.", "Jalan masih licin,"])
    #expect(
      try notes(text) == [
        "double marks; goes on in the next paragraph", "double marks; goes on in the next paragraph", "double marks",
      ])
    #expect(try warnings(text) == [])
  }

  @Test(
    "are closed before their attribution where the closing mark is missing",
    arguments: [
      "“Air sungai sudah surut, kata Budi.", "\"Air sungai sudah surut, kata Budi.",
      "“Air sungai sudah surut, ujarnya.",
    ])
  func missingClosing(text: String) throws {
    #expect(try quotations(text) == ["Air sungai sudah surut,"])
    #expect(try notes(text) == ["double marks; the closing mark is missing"])
    #expect(try warnings(text) == [.unclosedQuotation])
  }

  @Test("end with their paragraph where nothing closes them, and do not reach into the next one")
  func unclosed() throws {
    let text = "Banjir melanda.\n\n“Air sungai belum surut.\n\nWarga mengungsi ke balai desa “Melati” di bukit."
    #expect(try quotations(text) == ["Air sungai belum surut.", "Melati"])
    #expect(try warnings(text) == [.unclosedQuotation])
  }

  @Test(
    "begin with their paragraph where the opening mark is missing",
    arguments: [
      "Air sungai sudah surut,” kata Budi.", "Air sungai sudah surut,\" kata Budi.",
      "Air sungai sudah surut,\" katanya.",
    ])
  func missingOpening(text: String) throws {
    #expect(try quotations("Banjir melanda.\n\n" + text) == ["Air sungai sudah surut,"])
    #expect(try notes("Banjir melanda.\n\n" + text) == ["double marks; the opening mark is missing"])
    #expect(try warnings("Banjir melanda.\n\n" + text) == [.unopenedQuotation])
  }

  @Test("begin behind the attribution before them where the opening mark is missing")
  func missingSecondOpening() throws {
    #expect(
      try quotations("“Air sudah surut,” kata Budi. Warga boleh pulang,” ujarnya.") == [
        "Air sudah surut,", "Warga boleh pulang,",
      ])
  }

  @Test(
    "are found though a mark is set astray",
    arguments: ["\"Kami mulai pembenahan, \"katanya.", "\"Kami mulai pembenahan,\"katanya."])
  func astray(text: String) throws {
    #expect(try quotations(text) == ["Kami mulai pembenahan,"])
  }

  @Test("with a mark astray leave the next paragraph alone")
  func strayMark() throws {
    let text =
      "Banjir\" melanda desa.\n\n“Air sungai sudah surut,” kata Budi.\n\nPanjangnya 5\" saja.\n\nFilm “Senja” diputar."
    #expect(try quotations(text).suffix(3).contains("Air sungai sudah surut,"))
    #expect(try quotations(text).last == "Senja")
    #expect(try statements(of: text).map(\.content.text) == ["Air sungai sudah surut,"])
  }

  @Test("have no escape sign at their end")
  func escaped() throws {
    #expect(try quotations("Ia menyebutnya \\'sumur tua\\' dan pergi.") == ["sumur tua"])
    #expect(try quotations("\\\"Air sudah surut,\\\" kata Budi.") == ["Air sudah surut,"])
    #expect(
      try quotations("\\\"Air surut,\\\" kata Budi. \\\"Jalan licin,\\\" katanya.") == ["Air surut,", "Jalan licin,"])
  }

  @Test(
    "are none where nothing stands between the marks",
    arguments: ["Ia menulis “” di dinding.", "Ia menulis \"\" di dinding.", "“", "\""])
  func empty(text: String) throws {
    #expect(try quotations(text) == [])
  }

  @Test("open again where a stop and a capital show it, however many marks there are")
  func reopened() throws {
    let text =
      "Rina Hartati hadir. \"Air sudah surut. \"Jalan masih licin,\" kata Rina. \"Warga pulang. \"Pasar buka,\" katanya."
    #expect(
      try quotations(text) == ["Air sudah surut.", "Jalan masih licin,", "Warga pulang.", "Pasar buka,"])
  }

  @Test("go on in the next paragraph where that only closes them")
  func carriedOver() throws {
    let text = "Rapat usai.\n\n“Air sungai sudah surut.\n\nJadi warga boleh pulang,” kata Rina Hartati."
    let found = try statements(of: text)
    #expect(found.map(\.content.text) == ["Air sungai sudah surut.", "Jadi warga boleh pulang,"])
    #expect(found.map { $0.speaker?.name } == ["Rina Hartati", "Rina Hartati"])
    #expect(found.map(\.utterance) == [1, 1])
    #expect(found.map(\.flags) == [[.repairedClose], [.repairedOpen]])
  }

  @Test("that close each of their paragraphs have the speaker who stands behind the last one")
  func closedParagraphs() throws {
    let text =
      "Rapat usai.\n\nTono Prakoso mengatakan pasar dibuka.\n\n“Air sungai sudah surut.”\n\n“Warga boleh pulang,” kata Rina Hartati."
    #expect(try statements(of: text).map { $0.speaker?.name } == ["Tono Prakoso", "Rina Hartati", "Rina Hartati"])
    let pronoun =
      "Rapat usai.\n\n“Air surut,” kata Rina Hartati.\n\n“Jalan masih licin malam ini.”\n\n“Warga pulang,” kata dia."
    #expect(try statements(of: pronoun).map { $0.speaker?.name } == ["Rina Hartati", "Rina Hartati", "Rina Hartati"])
  }

  @Test("are none where markup left its marks")
  func markup() throws {
    #expect(try quotations("- Cara Mencuci Tangan{target=\"_self\"}\n\n\"Air surut,\" kata Budi.") == ["Air surut,"])
  }

  @Test(
    "stand between two single marks on either side as between double ones",
    arguments: [
      "``Air sudah surut,'' kata Budi.", "''Air sudah surut,'' kata Budi.", "‘‘Air sudah surut,’’ kata Budi.",
      "“Air sudah surut,’’ kata Budi.",
    ])
  func doubledMarks(text: String) throws {
    #expect(try quotations(text) == ["Air sudah surut,"])
    #expect(try notes(text) == ["double marks"])
  }

  @Test("are none behind a number that a mark makes inches, and none between two others")
  func strayMarks() throws {
    #expect(
      try quotations("Layar 15\" itu mahal. \"Harga naik,\" kata Budi. Pipa 3\" dipasang.") == ["Harga naik,"])
    #expect(
      try quotations("Warga menolak masjid itu”. Di sini ada “pasar lama” dan sungai.") == ["pasar lama"])
  }

  @Test("lack their opening mark also where the closing one is glued to its attribution")
  func gluedClosing() throws {
    #expect(try quotations("Rapat usai.\n\nAir sungai sudah surut,\"kata Budi Santoso.") == ["Air sungai sudah surut,"])
  }

  @Test("touch where the paragraphs between them were lost, and share their attribution")
  func touching() throws {
    let found = try statements(
      of: "“Kami tidak tahu siapa pelakunya,”“Polisi sedang mencarinya di pasar,” kata Budi Santoso.")
    #expect(found.map(\.content.text) == ["Kami tidak tahu siapa pelakunya,", "Polisi sedang mencarinya di pasar,"])
    #expect(found.map { $0.speaker?.name } == ["Budi Santoso", "Budi Santoso"])
  }
}
