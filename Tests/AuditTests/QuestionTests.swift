import GRDB
import Kutip
import Testing

@testable import Audit

@Suite("An audit") struct QuestionTests {
  let archive: Archive

  init() throws {
    archive = try .holding([Sample.ferry, Sample.market, Article(id: "kosong", text: "Hujan turun.")])
  }

  @Test("gives the columns of its view", arguments: Question.allCases) func columns(question: Question) throws {
    let columns = try archive.queue.read { try $0.columns(in: question.view).map(\.name) }
    #expect(columns.filter { $0 != "id" } == question.columns)
    #expect(Set(question.mainColumns).isSubset(of: columns))
    #expect(try archive.answer(question).columns == question.columns)
  }

  @Test("tells what an outlet cites itself from what was passed on") func agency() throws {
    let answer = try archive.answer(.agency)
    #expect(
      try text(
        of: answer, ["agency", "statements", "articles", "outlets", "speakers", "first_hand", "relayed", "through"])
        == ["Xinhua|2|2|2|2|1|1|Reuters 1", "AFP|1|1|1|1|1|0|", "Reuters|1|1|1|1|1|0|"])
  }

  @Test("tells what an outlet is told from where others cite it") func own() throws {
    let articles = [("a", "Kompas.com"), ("b", "kompas.com"), ("c", "Lembah Post")].map {
      Article(id: $0, text: "“Kapal itu sudah siap berlayar,” kata Rina Hartati kepada Kompas.com.", publisher: $1)
    }
    #expect(
      try Archive.holding(articles).rows("SELECT agency, statements, own, outlets FROM by_agency") == [
        "Kompas.com|3|2|2"
      ])
  }

  @Test("counts kinds by speaker") func speaker() throws {
    let answer = try archive.answer(.speaker)
    #expect(
      try text(
        of: answer, ["speaker", "statements", "articles", "outlets", "direct", "claims", "agencies", "joined_by"])
        == [
          "Luis Bautista|3|2|2|2|1|Reuters 1, Xinhua 1|full name", "Rina Hartati|1|1|1|1|0|Xinhua 1|full name",
          "seorang warga|1|1|1|1|0|AFP 1|one article",
        ])
  }

  @Test("counts articles without statements, and those of no known outlet") func outlet() throws {
    let answer = try archive.answer(.outlet)
    #expect(
      try text(of: answer, ["outlet", "articles", "statements", "speakers", "agencies", "sourced", "unsourced"]) == [
        "Lembah Post|1|3|2|3|2|1", "Kompas.com|1|2|2|1|1|0", "|1|0|0|0|0|0",
      ])
  }

  @Test("counts whole paths") func chain() throws {
    let answer = try archive.answer(.chain)
    #expect(
      try text(of: answer, ["chain", "length", "statements"])
        == ["AFP|1|1", "Xinhua|1|1", "Xinhua > Reuters|2|1"])
  }

  @Test("lists what nobody named stands for, with the formula") func unsourced() throws {
    let answer = try archive.answer(.unsourced)
    #expect(
      try text(of: answer, ["article", "no", "lack", "formula", "sources"]) == ["feri|3|anonymous|seorang warga|AFP"])
  }

  @Test(
    "takes agencies that are cited beside each other for one link",
    arguments: [
      ("Reuters dan AFP", "Reuters + AFP"), ("Reuters, AFP, dan TASS", "Reuters + AFP + TASS"),
      ("Reuters serta kantor berita AFP", "Reuters + AFP"), ("Reuters dari kantor berita Xinhua", "Xinhua > Reuters"),
      ("Reuters dan AFP dari kantor berita Xinhua", "Xinhua > Reuters + AFP"),
    ])
  func beside(sources: String, chain: String) throws {
    let text = "“Kapal itu sudah siap berlayar besok pagi,” kata Rina Hartati, dikutip \(sources)."
    let archive = try Archive.holding([Article(id: "a", text: text)])
    #expect(try archive.rows("SELECT chain FROM by_chain") == [chain])
    let relayed = chain.hasPrefix("Xinhua") ? 1 : 0
    #expect(try archive.rows("SELECT sum(relayed) FROM by_agency") == ["\(relayed)"])
    #expect(try archive.rows("SELECT sum(first_hand) > 0 FROM by_agency WHERE agency = 'Reuters'") == ["1"])
  }

  @Test("may be cut short") func limit() throws {
    #expect(try archive.answer(.agency, limit: 1).rows.count == 1)
  }

  @Test("counts an agency once that stands twice in a chain") func twice() throws {
    try archive.queue.write {
      try $0.execute(
        sql: """
          INSERT INTO source SELECT statement_id, 3, 3, agency_id, name, 0, mention, "start", "end" FROM source
          WHERE place = 1 AND statement_id IN (SELECT statement_id FROM source WHERE place = 2)
          """)
    }
    let answer = try archive.answer(.agency)
    #expect(
      try text(of: answer, ["agency", "statements", "first_hand", "relayed"])
        == ["Xinhua|2|2|0", "AFP|1|1|0", "Reuters|1|0|1"])
  }

  private func text(of answer: Answer, _ columns: [String]) throws -> [String] {
    let places = try columns.map { try #require(answer.columns.firstIndex(of: $0)) }
    return answer.rows.map { row in places.map { row[$0].text }.joined(separator: "|") }
  }
}

extension Answer.Value {
  var text: String {
    switch self {
    case .null: ""
    case .text(let text): text
    case .integer(let number): String(number)
    case .real(let number): String(number)
    }
  }
}
