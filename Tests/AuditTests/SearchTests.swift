import Kutip
import Testing

@testable import Audit

@Suite("A search") struct SearchTests {
  let archive: Archive

  init() throws {
    archive = try .holding([Sample.ferry, Sample.market])
  }

  @Test(
    "finds words whatever their case, and as many as are asked for",
    arguments: [
      ("harga", 1), ("HARGA beras", 1), ("harga gula", 0), ("\"harga beras\"", 1), ("\"beras harga\"", 0),
      ("pelabuh*", 1),
      ("pelabuh", 0), ("itu", 1),
    ])
  func words(words: String, count: Int) throws {
    #expect(try found { $0.words = words }.count == count)
  }

  @Test(
    "takes marks and operators for what they are in a text",
    arguments: [
      "harga AND", "NOT harga", "harga OR", "NEAR(harga", "words:harga", "har\"ga", "harga)", "^harga", "harga - ",
      "' OR 1",
      "{harga}", "*", "\"", "harga\u{0}", "a:b*c", "-harga +beras",
    ])
  func operators(words: String) throws {
    _ = try found { $0.words = words }
  }

  @Test("finds by everything that is known of a statement") func filters() throws {
    #expect(try found { $0.speaker = "bautista" } == ["feri 1", "feri 2", "pasar 2"])
    #expect(try found { $0.speaker = "Luis-Bautista" }.count == 3)
    #expect(try found { $0.speaker = "Bautista Luis" } == [])
    #expect(try found { $0.speaker = "-" } == [])
    #expect(try found { $0.agency = "xinhua" } == ["feri 1", "pasar 1"])
    #expect(try found { $0.outlet = "KOMPAS.COM" } == ["pasar 1", "pasar 2"])
    #expect(try found { $0.kind = .indirect } == ["feri 2"])
    #expect(try found { $0.since = "2025-05-20" }.count == 3)
    #expect(try found { $0.since = "2025-05-21" } == [])
    #expect(try found { $0.until = "2025-05" }.count == 3)
    #expect(try found { $0.until = "2025-04" } == [])
    #expect(
      try found {
        $0.words = "kapal"
        $0.agency = "Reuters"
        $0.since = "2025"
        $0.until = "2025"
      } == ["feri 1"])
  }

  @Test("gives the best first, and no more than asked for") func ranked() throws {
    let archive = try Archive.holding([
      Article(
        id: "a", text: "“Garam itu mahal karena hujan turun terus di semua desa petambak kami,” kata Rina Hartati."),
      Article(id: "b", text: "“Garam, garam, dan sekali lagi garam,” kata Rina Hartati."),
    ])
    var search = Search()
    search.words = "garam"
    #expect(try archive.find(search).rows.map { $0[0].text } == ["b", "a"])
    search.limit = 1
    #expect(try archive.find(search).rows.map { $0[0].text } == ["b"])
  }

  @Test("knows when nothing is looked for") func empty() {
    var search = Search()
    #expect(search.isEmpty)
    search.words = " , \" "
    #expect(search.isEmpty)
    search.speaker = "Rina"
    #expect(!search.isEmpty)
  }

  private func found(_ make: (inout Search) -> Void) throws -> [String] {
    var search = Search()
    make(&search)
    return try archive.find(search).rows.map { "\($0[0].text) \($0[3].text)" }
  }
}
