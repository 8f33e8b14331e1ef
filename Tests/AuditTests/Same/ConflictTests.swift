import Kutip
import Testing

@testable import Audit

@Suite("Conflicts between articles") struct ConflictTests {
  private static let words = "Jembatan gantung itu selesai dibangun sebelum musim hujan tiba"

  private func conflicts(_ occurrences: [Occurrence]) -> [String] {
    Conflict.all(in: SameFinder.clusters(of: occurrences), of: occurrences).map {
      "\($0.kind.name) \($0.first.id) \($0.other?.id ?? -1)"
    }
  }

  private func said(
    _ id: Int, _ words: String = words, by speaker: String? = "Rina Hartati", isPerson: Bool = true,
    role: String? = nil,
    sources: [String] = [], outlet: String? = nil, day: String = "2024-05-01"
  ) -> Occurrence {
    Occurrence(
      id: id, words: words, speaker: speaker, isPerson: isPerson, role: role, sources: sources, article: "a\(id)",
      outlet: outlet, published: day)
  }

  @Test("are other speakers, once each") func speakers() {
    #expect(conflicts([said(0), said(1, by: "Budi Santoso"), said(2, by: "Santoso")]) == ["speaker 0 1"])
  }

  @Test(
    "are no other spellings, parts of a name or bodies that one speaks for",
    arguments: [
      ("Kim Jong-un", "Kim Jong Un"), ("Putin", "Vladimir Putin"), ("Ali Kumbuzoğlu", "Ali Kumbuzoglu"),
      ("Pratikno", "Praktikno"), ("Rina Dwi Hartati", "RDH"), ("Rina Hartati", "Rina Hartatimengatakan"),
    ])
  func names(_ name: String, _ other: String) {
    #expect(conflicts([said(0, by: name), said(1, by: other)]) == [])
    #expect(conflicts([said(0), said(1, by: "Kementerian Pekerjaan Umum", isPerson: false)]) == [])
    #expect(conflicts([said(0), said(1, by: nil)]) == [])
    var (one, other) = (said(0, by: "Jokowi"), said(1, by: "Joko Widodo"))
    (one.speakerID, other.speakerID) = (7, 7)
    #expect(conflicts([one, other]) == [])
  }

  @Test("are no formulas that two people use months apart") func formula() {
    #expect(conflicts([said(0), said(1, by: "Budi Santoso", day: "2024-09-01")]) == [])
  }

  @Test("are other agencies, but not the outlet's own") func sources() {
    #expect(conflicts([said(0, sources: ["Reuters"]), said(1, sources: ["AFP"])]) == ["source 0 1"])
    #expect(conflicts([said(0, outlet: "Antara"), said(1, sources: ["Antara"])]) == [])
    #expect(conflicts([said(0, sources: ["Antara"]), said(1, sources: [], outlet: "Antara")]) == [])
  }

  @Test("are other offices of one rank") func roles() {
    #expect(conflicts([said(0, role: "Menteri Perhubungan"), said(1, role: "menteri pertanian")]) == ["role 0 1"])
    #expect(conflicts([said(0, role: "Menteri Perhubungan"), said(1, role: "Menhub")]) == [])
    #expect(conflicts([said(0, role: "Kepala Badan Nasional Arsip"), said(1, role: "Kepala BNA")]) == [])
  }

  @Test("are figures and negations") func meaning() {
    let (five, seven) = (
      "Harga beras di Pasar Rambai naik 5 persen sejak panen", "Harga beras di Pasar Rambai naik 7 persen sejak panen"
    )
    #expect(conflicts([said(0, five), said(1, seven)]) == ["number 0 1"])
    // Prices change.
    #expect(conflicts([said(0, five), said(1, seven, day: "2024-06-01")]) == [])
    #expect(
      conflicts([
        said(0, "Kami akan membuka pasar itu bulan depan bersama pedagang lama"),
        said(1, "Kami tidak akan membuka pasar itu bulan depan bersama pedagang lama"),
      ])
        == ["negation 0 1"])
  }

  @Test("are weekdays that contradict their date, as an archive has them") func dates() throws {
    let article = Article(
      id: "tanggal",
      text: "“Pelabuhan sudah dibuka,” kata Menteri Perhubungan Rina Hartati di Bandung, Selasa (2/5/2024).")
    let occurrences = try Archive.holding([article, Sample.ferry]).occurrences()
    #expect(occurrences.map(\.conflictingDate) == ["Selasa (2/5/2024)", nil, nil, nil])
    #expect(conflicts(occurrences) == ["date \(occurrences[0].id) -1"])
    #expect(occurrences[1].sources == ["Xinhua", "Reuters"])
    #expect(occurrences[1].role == "Menteri Perhubungan Filipina")
    #expect(occurrences.map(\.isPerson) == [true, true, true, false])
  }

  @Test("are told once for each date of an article") func datesOnce() {
    var occurrences = [said(0), said(1, "Pelabuhan dibuka besok"), said(2)]
    for index in occurrences.indices { occurrences[index].conflictingDate = "Selasa (2/5/2024)" }
    occurrences[1].article = "a0"
    #expect(conflicts(occurrences) == ["date 0 -1", "date 2 -1"])
  }

  @Test("need no speaker") func nobody() throws {
    let archive = try Archive.inMemory()
    let indexer = Indexer(archive, lexicon: lexicon)
    var extraction = try Extractor(lexicon: lexicon).extract(Sample.ferry)
    for index in extraction.statements.indices { extraction.statements[index].speaker = nil }
    try indexer.add(Sample.ferry, extraction)
    try indexer.finish()
    #expect(try archive.occurrences().map(\.speaker) == [nil, nil, nil])
    #expect(try archive.same().rows == [])
    #expect(try archive.conflicts().rows == [])
  }
}
