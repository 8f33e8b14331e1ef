import Testing

@testable import Audit
@testable import Kutip

@Suite("Names are joined") struct JoinTests {
  @Test(
    "that differ in spelling alone",
    arguments: [
      ("Kim Jong-un", "Kim Jong Un"), ("KIM JONG UN", "Kim Jong Un"), ("Émile Zaïr", "Emile Zair"),
      ("Syamsul Ma’ruf", "Syamsul Maruf"), ("Rina  Hartati", "Rina\u{A0}Hartati"), ("I. Wayan Sukra", "I Wayan Sukra"),
      ("Mohammad Arif Santoso", "Muhammad Arif Santoso"), ("Moh. Arif Santoso", "Mochamad Arif Santoso"),
      ("Søren Åberg", "Soren Aberg"),
    ])
  func spelling(one: String, other: String) {
    #expect(key(one) != nil)
    #expect(key(one) == key(other))
  }

  @Test(
    "only so far",
    arguments: [
      ("Mohammad Arif", "Muhammad Arif"), ("Rina Hartati", "Rina Hartanti"), ("Rina Hartati", "Rina Hartati Dewi"),
      ("Budi Santoso", "Santoso Budi"),
    ])
  func others(one: String, other: String) {
    #expect(key(one) != key(other))
  }

  @Test("never by a single name, nor by what is no name") func single() {
    for name in ["Agus", "Menkeu", "BG", "Noel", "Jong-"] { #expect(key(name) == nil, "\(name)") }
    for kind in [Speaker.Kind.group, .document, .anonymous] { #expect(key("para warga desa", kind) == nil) }
    #expect(key("pengguna Instagram", .account) == nil)
  }

  @Test("by a nickname that the lexicon knows") func nickname() {
    #expect(key("Jokowi") == key("Joko Widodo"))
    #expect(key("Jokowi") != nil)
  }

  @Test("of agencies by the lexicon") func agency() {
    #expect(agencyKey("Kantor Berita Pusat Korea") == agencyKey("KCNA"))
    #expect(agencyKey("cnnindonesia.com") == agencyKey("CNN Indonesia"))
    #expect(agencyKey("Lembah-Post") == agencyKey("LEMBAH POST"))
    #expect(agencyKey("CNN") != agencyKey("CNN Indonesia"))
    #expect(key("KCNA", .agency) == key("Kantor Berita Pusat Korea", .agency))
    #expect(agencyKey("KCNA", .account) != agencyKey("KCNA"))
  }

  @Test(
    "by offices that one person holds",
    arguments: [
      ("Menteri Luar Negeri", "Menlu RI"), ("Presiden Republik Indonesia", "Presiden RI"),
      ("Gubernur Jawa Tengah", "gubernur jawa tengah"), ("Menteri Luar Negeri (Menlu)", "Menlu"),
    ])
  func offices(one: String, other: String) {
    #expect(Office(one, lexicon: lexicon) != nil)
    #expect(Office(one, lexicon: lexicon) == Office(other, lexicon: lexicon))
  }

  @Test(
    "by no other role",
    arguments: [
      "Presiden", "Menteri", "Menteri RI", "Gubernur", "mantan Menteri Luar Negeri", "warga", "Kepala Desa Lembah",
      "pengacara", "calon presiden",
    ])
  func roles(role: String) {
    #expect(Office(role, lexicon: lexicon) == nil)
  }

  @Test("with a fuller name in the same office, and say so") func office() throws {
    let archive = try Archive.holding([
      said("a", "Gubernur Jawa Tengah Rina Hartati"), said("b", "Gubernur Jawa Tengah Rina"),
      said("c", "Bupati Bandung Rina"),
      said("d", "Rina"),
    ])
    #expect(
      try archive.rows("SELECT speaker, statements, joined_by FROM by_speaker ORDER BY statements DESC, joined_by") == [
        "Rina Hartati|2|full name; office: gubernur jawa tengah", "Rina|1|one article", "Rina|1|one article",
      ])
  }

  @Test("to nobody where two bear the fuller name") func twoBearers() throws {
    let archive = try Archive.holding([
      said("a", "Gubernur Jawa Tengah Rina Hartati"), said("b", "Gubernur Jawa Tengah Rina"),
      said("c", "Gubernur Jawa Tengah Rina Permata"),
    ])
    #expect(try archive.rows("SELECT DISTINCT statements FROM by_speaker") == ["1"])
    #expect(try archive.count("by_speaker") == 3)
  }

  @Test("that are single by name and office") func singleInOffice() throws {
    let archive = try Archive.holding([
      said("a", "Menteri Luar Negeri Sugiarno"), said("b", "Menlu Sugiarno"), said("c", "Kepala Desa Sugiarno"),
    ])
    #expect(
      try archive.rows("SELECT statements, joined_by FROM by_speaker ORDER BY statements DESC")
        == ["2|office: menteri luar negeri", "1|one article"])
  }

  @Test("no longer when the reason is gone") func parted() throws {
    let archive = try Archive.holding([
      said("a", "Gubernur Jawa Tengah Rina Hartati"), said("b", "Gubernur Jawa Tengah Rina"),
    ])
    #expect(try archive.count("speaker") == 1)
    try index([said("a", "Gubernur Jawa Tengah Budi Santoso")], into: archive)
    #expect(
      try archive.rows("SELECT speaker, joined_by FROM by_speaker ORDER BY speaker")
        == ["Budi Santoso|full name", "Rina|one article"])
  }

  @Test("the same in whatever order they come") func order() throws {
    let articles = [
      said("a", "Gubernur Jawa Tengah RINA"), said("b", "Gubernur Jawa Tengah Rina"),
      said("c", "Menteri Luar Negeri Wira-Adi Putra"), said("d", "Menteri Luar Negeri Wira Adi Putra"),
      said("e", "Menlu Putra"),
    ]
    let rows = try [articles, articles.reversed()].map {
      try Archive.holding($0).rows("SELECT key, name FROM speaker ORDER BY key")
    }
    #expect(rows[0] == rows[1])
    #expect(rows[0].count == 2)
  }

  private func key(_ name: String, _ kind: Speaker.Kind = .person) -> String? {
    SpeakerKey(Speaker(name: onOneLine(name), kind: kind, resolvedBy: .name), lexicon: lexicon).key
  }

  private func agencyKey(_ name: String, _ kind: Source.Kind = .portal) -> String {
    AgencyKey(name, kind: kind, lexicon: lexicon).key
  }

  private func said(_ id: String, _ speaker: String) -> Article {
    Article(id: id, text: "“Kapal itu sudah siap berlayar besok pagi,” kata \(speaker) di Jakarta.")
  }
}
