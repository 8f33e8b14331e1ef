import Testing

@testable import Kutip
@testable import Writing

@Suite struct RowTests {
  @Test func everyColumnOfAStatement() {
    let date = StatementDate(span: span("Selasa"), value: "2024-06-18", conflict: false)
    let row = Row(
      statement(
        "Stok aman", id: 4, speaker: "Rina", role: "juru bicara", cue: "ujar",
        sources: [source("KCNA"), source("AFP")], date: date, flags: [.secondhand, .repairedClose]), of: article)
    let expected: [Column: String] = [
      .article: "pasar-1", .number: "4", .kind: "direct", .speaker: "Rina", .role: "juru bicara", .words: "Stok aman",
      .cue: "ujar", .sources: "KCNA > AFP", .confidence: "0.98", .addressee: "", .date: "2024-06-18",
      .rule: "quote-verb-speaker", .start: "1", .end: "10", .flags: "secondhand repaired-close",
      .sentence: "“Stok aman”", .outlet: "pasar-1", .published: "", .verdict: "", .references: "", .checker: "",
      .notes: "",
      .quote: "Rina (juru bicara): “Stok aman” (KCNA > AFP)",
    ]
    for column in Column.allCases { #expect(row[column] == expected[column], "\(column)") }
  }

  @Test func aDateWithoutItsYearStandsAsWritten() {
    let date = StatementDate(span: span("Selasa"), value: nil, conflict: false)
    #expect(Row(statement("A", date: date), of: article)[.date] == "Selasa")
  }

  @Test func aQuotedTermHasNeitherRuleNorConfidence() {
    let row = Row(statement("pasar murah", kind: .none), of: article)
    #expect(row[[.kind, .words, .rule, .confidence]] == ["none", "pasar murah", "", ""])
  }

  @Test func formsByFileEnding() {
    #expect(Format(fileName: "a.csv") == .csv)
    #expect(Format(fileName: "dir.x/A.JSONL") == .jsonl)
    #expect(Format(fileName: "a.md") == .markdown)
    #expect(Format(fileName: "a.html") == .html)
    #expect(Format(fileName: "a.xyz") == nil)
  }

  @Test func theArticleIsTold() throws {
    #expect(try begin(.csv, true).hasPrefix("article,no,kind,speaker,"))
    #expect(try begin(.csv, false).hasPrefix("no,kind,speaker,"))
    #expect(try begin(.markdown, true).hasPrefix("| article | no |"))
  }

  private func begin(_ format: Format, _ severalArticles: Bool) throws -> String {
    var options = WriterOptions()
    options.severalArticles = severalArticles
    var writer = format.writer(options)
    return try writer.begin()
  }
}
