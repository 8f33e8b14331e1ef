import ArgumentParser
import FoundationEssentials
import Testing
import Writing

@testable import Audit
@testable import Command

@Suite struct AuditTests {
  let folder: Folder
  let article: String
  let database: String

  init() throws {
    folder = try Folder()
    article = try folder.file("a.txt", "“Kami siap,” kata Rina Hartati, dikutip Reuters dari kantor berita Xinhua.")
    database = folder.path + "/arsip.db"
  }

  @Test func articlesAndADatabaseGiveTheSame() async throws {
    try await Main.run(["index", article, "--db", database])
    let of = { (input: [String]) async throws -> String in
      let output = folder.path + "/keluar.csv"
      try await Main.run(["audit", "--by", "chain", "--output", output] + input)
      return try String(contentsOfFile: output, encoding: .utf8)
    }
    let fromArticles = try await of([article])
    #expect(
      fromArticles
        == "chain,length,statements,articles,outlets,speakers,direct,partial,claims\r\nXinhua > Reuters,2,1,1,0,1,1,0,0\r\n"
    )
    #expect(try await of(["--db", database]) == fromArticles)
  }

  @Test func aDatabaseThatIsNotThere() async throws {
    await #expect(throws: ArchiveError.missing(database)) {
      try await Main.run(["audit", "--by", "agency", "--db", database])
    }
  }

  @Test(arguments: [
    ([], "expected one of --by agency, "), (["--by", "unsourced"], "expected one of --by agency, "),
    (["--by", "agency", "--unsourced"], "expected one of --by agency, "),
    (["--same", "--conflicts"], "expected one of --by agency, "), (["--by", "kata"], "kata"),
    (["--by", "agency", "--db", "a.db", "a.txt"], "--db and FILE exclude each other"),
    (["--unsourced", "--limit", "0"], "--limit is 0; expected at least 1"),
    (["--unsourced", "--keep", "tag"], "--keep is not for kutip audit"),
    (["--unsourced", "--format", "jsonld"], "--format jsonld is for kutip extract; expected one of table, csv, tsv"),
    (["--unsourced", "--output", "hasil.xml"], "--format tei is for kutip extract"),
  ])
  func misuse(arguments: [String], message: String) {
    let error = #expect(throws: (any Error).self) { try Main.parsed(["audit"] + arguments) }
    guard let error else { return }
    #expect(Main.exitCode(for: error) == .validationFailure)
    #expect(Main.fullMessage(for: error).contains(message))
  }

  @Test("has a heading and a meaning for each column", arguments: Question.allCases)
  func headings(question: Question) {
    for column in question.columns { #expect(Listing.explains(column), "\(column)") }
  }

  @Test func eachColumnOfEqualWordsHasAMeaning() {
    for column in Answer.sameColumns + Answer.conflictColumns { #expect(Listing.explains(column), "\(column)") }
  }

  @Test func equalWordsAndConflictsAreListed() async throws {
    let other = try folder.file(
      "b.txt",
      """
      “Panen jagung di Lembah Anai tahun ini naik 7 persen,” kata Rina Hartati, dikutip AFP.

      “Jembatan gantung itu selesai sebelum musim hujan tiba,” kata Budi Santoso.
      """)
    let first = try folder.file(
      "a.txt",
      """
      “Panen jagung di Lembah Anai tahun ini naik 5 persen,” kata Rina Hartati.

      “Jembatan gantung selesai sebelum musim hujan tiba,” kata Agus Wijaya.
      """)
    let rows = { (option: String) async throws -> [[Substring]] in
      let output = folder.path + "/keluar.tsv"
      try await Main.run(["audit", option, "--output", output, first, other])
      return try String(contentsOfFile: output, encoding: .utf8).split(separator: "\n").dropFirst()
        .map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
    }
    let same = try await rows("--same")
    #expect(
      same.map { "\($0[2]) \($0[3]) \($0[11])" } == [
        "first a ", "contrary b source-added, words-changed, number-changed", "first a ",
        "same b other-speaker, words-added",
      ])
    let conflicts = try await rows("--conflicts")
    #expect(
      conflicts.map { "\($0[0]) \($0[5]) \($0[13])" } == [
        "number Rina Hartati Rina Hartati", "speaker Agus Wijaya Budi Santoso",
      ])
    #expect(conflicts.first?.last == "Panen jagung di Lembah Anai tahun ini naik [-5-] {+7+} persen")
  }
}
