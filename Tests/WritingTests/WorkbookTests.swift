import Testing

@testable import Kutip
@testable import Writing

/// What stands in the cells is read back by `Tests/spreadsheets.py`.
@Suite struct WorkbookTests {
  @Test func theSameRowsGiveTheSameBytes() throws {
    let bytes = try workbook(.id)
    #expect(bytes.starts(with: Array("PK".utf8)))
    #expect(try workbook(.id) == bytes)
    #expect(try workbook(.en) != bytes)
  }

  @Test func rowsThatASheetCannotHoldGoOnTheNext() throws {
    let writer = WorkbookWriter(language: .en, rowsOfASheet: 2)
    _ = try writer.begin()
    _ = try writer.write(article, twoStatements)
    #expect(writer.sheetCount == 2)
    #expect(try !writer.end().isEmpty)
  }

  @Test func sourcesAndSpeakersAreCounted() {
    var counts = SourceCounts()
    counts.add(twoStatements)
    counts.add(extraction(statement("A", speaker: "Hadi", sources: [source("AFP")]), statement("B", kind: .none)))
    #expect(counts.sources.map { "\($0.name) \($0.statements) \($0.articles)" } == ["AFP 2 2", "KCNA 1 1"])
    #expect(counts.speakers.map { "\($0.name) \($0.statements) \($0.articles)" } == ["Hadi 2 2", "Wulan Sari 1 1"])
  }

  private func workbook(_ language: Language) throws -> [UInt8] {
    let writer = WorkbookWriter(language: language)
    _ = try writer.begin()
    _ = try writer.write(article, twoStatements)
    return try writer.end()
  }
}
