import Testing

@testable import Kutip

@Suite("Speakers")
struct SpeakerTests {
  private let words = "“Jembatan itu kami tutup mulai besok,”"

  @Test(
    "lose titles, ranks, honorifics and degrees, and keep their role beside the name",
    arguments: [
      ("kata Menteri Perhubungan Budi Santoso di Ambon.", "Menteri Perhubungan"),
      ("kata Direktur Utama PT Sinar Laut Budi Santoso.", "Direktur Utama PT Sinar Laut"),
      ("kata Kapolres Garut AKBP Budi Santoso, Senin.", "Kapolres Garut"),
      ("kata Kepala Dinas Kesehatan Kota Ambon dr. Budi Santoso.", "Kepala Dinas Kesehatan Kota Ambon"),
      ("kata Budi Santoso, Ketua KPU Kota Ambon, Senin.", "Ketua KPU Kota Ambon"),
      ("kata Budi Santoso, peneliti kelautan.", "peneliti kelautan"),
      ("kata kepala desa setempat, Budi Santoso.", "kepala desa setempat"),
      ("kata Ketua KPU Kota Ambon, Budi Santoso, S.H., M.Si., Senin.", "Ketua KPU Kota Ambon"),
      ("kata Pak Budi Santoso.", nil), ("kata Budi Santoso (45).", nil), ("kata H. Budi Santoso, M.Si.", nil),
    ])
  func roles(attribution: String, role: String?) throws {
    let speaker = try #require(try statement(of: "\(words) \(attribution)").speaker)
    #expect(speaker.name == "Budi Santoso")
    #expect(speaker.kind == .person)
    #expect(speaker.mention?.text == "Budi Santoso")
    #expect(speaker.role?.text == role)
    #expect(speaker.resolvedBy == .name)
  }

  @Test(
    "have their role before the verb too",
    arguments: [
      ("Menteri Perhubungan Budi Santoso mengatakan", "Menteri Perhubungan"),
      ("Budi Santoso, ketua panitia, mengatakan", "ketua panitia"),
      ("Ketua panitia, Budi Santoso, mengatakan", "Ketua panitia"),
      ("Ketua panitia, Budi Santoso, di Ambon, Rabu (22/5/2024), mengatakan", "Ketua panitia"),
      ("Menteri Perhubungan Budi Santoso di Ambon mengatakan", "Menteri Perhubungan"),
      (
        "Menteri Perhubungan Budi Santoso, dalam jumpa pers di Gedung DPR, Jakarta, Rabu, mengatakan",
        "Menteri Perhubungan"
      ),
      ("Ketua panitia Budi Santoso didampingi Kapolres Ambon AKBP Andi Wijaya mengatakan", "Ketua panitia"),
      ("Ketua panitia Budi Santoso saat dihubungi Kompas.com mengatakan", "Ketua panitia"),
    ])
  func rolesBefore(subject: String, role: String) throws {
    let speaker = try #require(try statement(of: "\(subject) jembatan itu akan ditutup.").speaker)
    #expect(speaker.name == "Budi Santoso")
    #expect(speaker.role?.text == role)
  }

  @Test(
    "do not begin with a place that the article names elsewhere",
    arguments: ["di Kecamatan Muara Tirtasawo", "di Muara Tirtasawo"])
  func unknownPlaces(place: String) throws {
    let text = "\(words) kata Camat Muara Tirtasawo Sutiyahwati. Jembatan \(place), dibangun dua tahun lalu."
    let speaker = try #require(try statement(of: text).speaker)
    #expect(speaker.name == "Sutiyahwati")
    #expect(speaker.role?.text == "Camat Muara Tirtasawo")
  }

  @Test("named shortly get their fullest form")
  func partialName() throws {
    let found = try statements(
      of: "Bupati Budi Hartono Santoso datang pagi.\n\n\(words) kata Budi.\n\nSantoso mengatakan warga sudah tahu.")
    #expect(found.map { $0.speaker?.name } == ["Budi Hartono Santoso", "Budi Hartono Santoso"])
    #expect(found.map { $0.speaker?.mention?.text } == ["Budi", "Santoso"])
    #expect(found.map { $0.speaker?.resolvedBy } == [.partialName, .partialName])
  }

  @Test("that a pronoun stands for are the last person, over paragraphs")
  func pronouns() throws {
    let text = """
      Bupati Rina Hartati datang pagi.

      Ia mengatakan jembatan itu akan ditutup.

      “Warga sudah kami beri tahu sejak kemarin,” katanya.

      “Tidak ada yang keberatan dengan itu,” ujar dia.
      """
    let found = try statements(of: text)
    #expect(found.map { $0.speaker?.name } == ["Rina Hartati", "Rina Hartati", "Rina Hartati"])
    #expect(found.map { $0.speaker?.mention?.text } == ["Ia", "-nya", "dia"])
    #expect(found.map { $0.speaker?.resolvedBy } == [.pronoun, .clitic, .pronoun])
    let clitic = try #require(found[1].speaker?.mention)
    #expect(Array(text.unicodeScalars)[clitic.start..<clitic.end].elementsEqual("nya".unicodeScalars))
  }

  @Test("that a pronoun stands for without anyone before it keep their mention", arguments: ["kata dia", "ujarnya"])
  func unknownPronoun(attribution: String) throws {
    let found = try statement(of: "\(words) \(attribution).")
    #expect(found.cue != nil)
    withKnownIssue("a pronoun that stands for nobody known gives no speaker at all, and so no mention") {
      #expect(found.speaker?.mention != nil)
    }
  }

  @Test("known by a role alone are the holder of the role")
  func role() throws {
    let found = try statements(
      of: "Bupati Rina Hartati datang pagi.\n\nCamat Budi Santoso menyambutnya.\n\n\(words) kata Bupati.")
    #expect(found.map { $0.speaker?.name } == ["Rina Hartati"])
    #expect(found.first?.speaker?.resolvedBy == .role)
  }

  @Test(
    "may stand at the head of the clause, with what qualifies them before the verb",
    arguments: [
      (
        "“Saya harus pulang,” kata aktris Rina Hartati.\n\nAktris berusia 32 tahun itu mengatakan rumahnya kosong.",
        "Rina Hartati"
      ),
      ("“Saya pulang,” kata Budi Santoso.\n\nPria berkacamata itu mengaku rumahnya kosong.", "Budi Santoso"),
      ("Seorang siswi di kawasan tersebut mengaku rumahnya kosong.", "Seorang siswi di kawasan tersebut"),
    ])
  func qualified(text: String, name: String) throws {
    let claim = try #require(try statements(of: text).last)
    #expect(claim.content.text == "rumahnya kosong")
    #expect(claim.speaker?.name == name)
  }

  @Test("known by a role throughout are that role")
  func onlyRole() throws {
    let speaker = try #require(try statement(of: "\(words) kata Kapolres Garut di kantornya.").speaker)
    #expect(speaker.name == "Kapolres Garut")
    #expect(speaker.kind == .person)
  }

  @Test(
    "without a name keep their words",
    arguments: [
      ("pihak keluarga", Speaker.Kind.group), ("sejumlah pedagang", .group),
      ("seorang saksi mata", .anonymous),
      ("Kementerian Perhubungan", .organization), ("Dinas Pekerjaan Umum Kota Ambon", .organization),
      ("laporan itu", .document),
    ])
  func nameless(mention: String, kind: Speaker.Kind) throws {
    let speaker = try #require(try statement(of: "\(words) kata \(mention).").speaker)
    #expect(speaker.name == mention)
    #expect(speaker.kind == kind)
    #expect(speaker.mention?.text == mention)
  }

  @Test("of many people are a group", arguments: ["para pedagang", "para ahli", "warga"])
  func groups(mention: String) throws {
    let speaker = try #require(try statement(of: "\(words) kata \(mention).").speaker)
    #expect(speaker.name == mention)
    #expect(speaker.kind == .group)
  }

  @Test(
    "keep a role that is also a noun of groups", arguments: ["pengamat transportasi", "jaksa", "peneliti kelautan"])
  func groupNouns(role: String) throws {
    let speaker = try #require(try statement(of: "\(words) kata \(role) Budi Santoso.").speaker)
    #expect(speaker.name == "Budi Santoso")
    #expect(speaker.role?.text == role)
  }

  @Test("withheld are flagged")
  func anonymous() throws {
    #expect(try statement(of: "\(words) kata seorang saksi mata.").flags == [.anonymousSource])
  }

  @Test("that could be two persons are flagged")
  func ambiguous() throws {
    let text = "Budi Santoso dan Budi Wibowo hadir. Budi Santoso duduk. Budi Wibowo berdiri.\n\n\(words) kata Budi."
    #expect(try statement(of: text).flags == [.ambiguousSpeaker])
  }

  @Test("that are agencies are their own first source")
  func agency() throws {
    let found = try statement(of: "Kapal itu sudah bersandar di Ambon, tulis Reuters.")
    #expect(found.speaker?.kind == .agency)
    #expect(found.speaker?.name == "Reuters")
    #expect(found.sources.map(\.name) == ["Reuters"])
    #expect(found.flags == [.secondhand])
  }

  @Test("are addressed by kepada", arguments: ["wartawan", "warga desa"])
  func addressee(addressee: String) throws {
    #expect(
      try statement(of: "Budi Santoso mengatakan kepada \(addressee) bahwa jembatan itu akan ditutup.").addressee?.text
        == addressee)
  }
}
