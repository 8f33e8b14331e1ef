import Testing

@testable import Kutip

@Suite("Whom a mention stands for")
struct SpeakerReferenceTests {
  private let words = "“Jembatan itu kami tutup mulai besok,”"

  @Test(
    "is told by a nickname that the article explains",
    arguments: [
      "Budi Santoso yang akrab disapa Cak Ompong datang.", "Budi Santoso alias Ompong datang.",
      "Lurah Budi Santoso, yang biasa dipanggil Ompong, datang.", "Mas Ompong, sapaan akrab Budi Santoso, datang.",
    ])
  func explainedNickname(introduction: String) throws {
    let found = try statement(of: "\(introduction)\n\n\(words) kata Ompong.")
    #expect(found.speaker?.name == "Budi Santoso")
    #expect(found.speaker?.resolvedBy == .partialName)
  }

  @Test("is told by a nickname that everybody knows, where the article has the full name")
  func knownNickname() throws {
    #expect(try statement(of: "Presiden Joko Widodo datang.\n\n\(words) kata Jokowi.").speaker?.name == "Joko Widodo")
    #expect(try statement(of: "Presiden datang.\n\n\(words) kata Jokowi.").speaker?.name == "Jokowi")
  }

  @Test(
    "is told by an abbreviated office",
    arguments: [
      ("Menteri Keuangan Rina Hartati", "Menkeu"), ("Menkeu Rina Hartati", "Menteri Keuangan"),
      ("Kapolres Garut AKBP Rina Hartati", "Kapolres"), ("Rina Hartati, kepala desa,", "Kades"),
      ("Kepala Badan Tenaga Angin (BTA) Rina Hartati", "Kepala BTA"),
    ])
  func offices(holder: String, role: String) throws {
    let found = try statement(of: "\(holder) datang pagi.\n\n\(words) kata \(role).")
    #expect(found.speaker?.name == "Rina Hartati")
    #expect(found.speaker?.resolvedBy == .role)
  }

  @Test("is not told by another office of the same kind")
  func otherOffice() throws {
    let found = try statement(of: "Kepala BPS Rina Hartati datang pagi.\n\n\(words) kata Kepala BNPB.")
    #expect(found.speaker?.name == "Kepala BNPB")
  }

  @Test("is told by a description that points back, before anybody has spoken")
  func description() throws {
    let text =
      "Ramai sorak untuk Rina Hartati di Ambon.\n\nPembalap asal Maluku itu mengaku belum puas dengan hasilnya."
    #expect(try statement(of: text).speaker?.name == "Rina Hartati")
  }

  @Test("is nobody where several are meant and one has spoken")
  func plural() throws {
    let text = "\(words) kata Budi Santoso.\n\nMereka mengatakan jembatan itu masih kuat."
    #expect(try statements(of: text).map { $0.speaker?.name } == ["Budi Santoso", nil])
    let group = "\(words) kata Budi Santoso.\n\nPara sopir menolak. Mereka mengatakan jembatan itu masih kuat."
    #expect(try statements(of: group).map { $0.speaker?.name } == ["Budi Santoso", "Para sopir"])
  }

  @Test(
    "passes to whom a sentence without words of speech hands the word",
    arguments: [
      "Ketua panitia Rina Hartati menyayangkan kejadian itu.", "Rina mengapresiasi kerja para relawan.",
      "Kesaksian serupa disampaikan Rina, warga setempat.",
    ])
  func handOver(sentence: String) throws {
    let text = "Rina Hartati datang sejak pagi.\n\n\(words) kata Budi Santoso.\n\n\(sentence)\n\n\(words) katanya."
    #expect(try statements(of: text).last?.speaker?.name == "Rina Hartati")
  }

  @Test(
    "stays with the last speaker where a sentence only tells of somebody",
    arguments: [
      "Rina Hartati dibawa ke rumah sakit.", "Apalagi, Bupati Garut Rina Hartati sering menegur panitia.",
      "Foto: Kantor Berita/Rina Hartati",
    ])
  func noHandOver(sentence: String) throws {
    let text = "\(words) kata Budi Santoso. Jalan itu ramai. \(sentence)\n\n\(words) katanya."
    #expect(try statements(of: text).last?.speaker?.name == "Budi Santoso")
  }

  @Test("is told by the nickname in a description of the speaker, there and later")
  func describedNickname() throws {
    let text = """
      \(words) kata Lurah Budi Santoso.

      “Semua sudah siap,” kata pria yang akrab disapa Cak Ompong itu.

      “Tinggal menunggu hujan reda,” ujar Ompong.
      """
    #expect(Set(try statements(of: text).map { $0.speaker?.name }) == ["Budi Santoso"])
  }

  @Test("is no person where a nameless one is described")
  func nameless() throws {
    let text = "\(words) kata Budi Santoso.\n\n“Kami takut,” kata sumber yang enggan disebut namanya itu."
    #expect(try statements(of: text).last?.speaker?.name != "Budi Santoso")
  }

  @Test(
    "has the full name that the article gives",
    arguments: [
      ("Pemain baru itu, Sabar Karyaman, datang.", "Sabar", "Sabar Karyaman"),
      ("Kepala desa Agus H Santoso datang.", "Agus", "Agus H Santoso"),
      ("AKBP Lingga Ramadhan datang.", "Ramadhan", "Lingga Ramadhan"),
      ("Budi Santoso Jr datang bersama ayahnya, Budi Santoso.", "Budi", "Budi Santoso"),
      ("Pasangan Rina Hartati-Budi Santoso unggul. Rina Hartati datang.", "Rina", "Rina Hartati"),
    ])
  func fullName(introduction: String, mention: String, name: String) throws {
    #expect(try statement(of: "\(introduction)\n\n\(words) kata \(mention).").speaker?.name == name)
  }

  @Test("is named by a word where the article quotes him by it")
  func wordAsName() throws {
    let text = "Pilar Santoso datang.\n\n\(words) kata Pilar.\n\nPilar mengatakan jalan itu rusak parah."
    #expect(try statements(of: text).map { $0.speaker?.name } == ["Pilar Santoso", "Pilar Santoso"])
  }

  @Test("is the body named last, by its head")
  func body() throws {
    let text = """
      Yayasan Sinar Laut dan Yayasan Bina Warga berbagi tugas. Bantuan dibagikan oleh Yayasan Bina Warga.

      Yayasan tersebut menyatakan bahwa semua bantuan sudah dibagikan.
      """
    #expect(try statement(of: text).speaker?.name == "Yayasan Bina Warga")
  }

  @Test(
    "is told by a short or misspelt form of the name",
    arguments: [("Rina Susilawati", "Susi"), ("Budi Sumarlin", "Marlin"), ("Karel Liberman", "Libermen")])
  func variant(name: String, form: String) throws {
    let text = "\(words) kata \(name).\n\n\(words) kata \(form)."
    #expect(try statements(of: text).map { $0.speaker?.name } == [name, name])
    let last = name.split(separator: " ").last.map(String.init) ?? ""
    let often = "\(last) mengatakan harga naik.\n\n\(words) kata \(last).\n\n\(words) kata \(form)."
    #expect(try statements(of: often).map { $0.speaker?.name } == [last, last, last])
    let other = "\(words) kata \(name).\n\n\(words) kata Kapolres \(form).\n\n\(words) kata \(form)."
    #expect(try statements(of: other).map { $0.speaker?.name } == [name, form, form])
  }

  @Test(
    "is told by another form of the name beside it",
    arguments: [
      ("Zulkarnain Santoso (Zulsan)", "Zulsan"), ("Rina Hartati atau Arta", "Arta"), ("Budi Santoso (BS)", "BS"),
      ("Saifuddin Halim (Gus Ipin)", "Gus Ipin"), ("Rina Hartati atau Mbak Tika", "Tika"),
    ])
  func beside(introduction: String, form: String) throws {
    let found = try statement(of: "\(introduction) datang pagi.\n\n\(words) kata \(form).")
    #expect(found.speaker?.kind == .person)
    #expect(introduction.hasPrefix(found.speaker?.name ?? "-"))
    #expect(found.speaker?.name.contains(" ") == true)
  }

  @Test("is the group named last where several are meant")
  func groups() throws {
    let text =
      "Dinas Perhubungan mengatakan bahwa jalan itu aman.\n\nJalan itu dipenuhi para sopir. Mereka meminta jalan itu dibuka."
    #expect(try statements(of: text).last?.speaker?.name == "para sopir")
    let own =
      "Dinas Perhubungan mengatakan bahwa jalan itu aman.\n\nMeski sejumlah warga ragu, mereka mengakui bahwa jalan itu kini mulus."
    #expect(try statements(of: own).last?.speaker?.name == "sejumlah warga")
    let body = "Dinas Perhubungan mengatakan bahwa jalan itu aman. Mereka meminta warga bersabar."
    #expect(try statements(of: body).last?.speaker?.name == "Dinas Perhubungan")
  }
}
