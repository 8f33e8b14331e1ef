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

  @Test("is who spoke in a sentence that has no words of hers")
  func reporter() throws {
    let text = """
      “Kami sudah siap sejak pagi,” kata Budi Santoso.

      Hal senada dikemukakan Kepala Dinas Sosial Rina Hartati. Semua berkas sudah lengkap.

      “Tinggal tanda tangan bupati yang kami tunggu,” katanya.
      """
    #expect(try statements(of: text).map { $0.speaker?.name } == ["Budi Santoso", "Rina Hartati"])
  }

  @Test("is nobody where several are meant and one has spoken")
  func plural() throws {
    let text = "\(words) kata Budi Santoso.\n\nMereka mengatakan jembatan itu masih kuat."
    #expect(try statements(of: text).map { $0.speaker?.name } == ["Budi Santoso", nil])
    let group = "\(words) kata Budi Santoso.\n\nPara sopir menolak. Mereka mengatakan jembatan itu masih kuat."
    #expect(try statements(of: group).map { $0.speaker?.name } == ["Budi Santoso", "Para sopir"])
  }
}
