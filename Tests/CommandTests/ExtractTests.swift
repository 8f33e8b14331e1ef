import ArgumentParser
import Kutip
import Reading
import Testing
import Writing

@testable import Command

@Suite struct ExtractTests {
  let folder: Folder

  init() throws {
    folder = try Folder()
  }

  @Test func aMissingFileAmongGoodOnes() throws {
    let paths = [try folder.file("a.txt", "Pasar dibuka."), "tak-ada.txt", try folder.file("b.txt", "Hujan turun.")]
    var messages: [String] = []
    var text = ""
    let allGood = try extract(
      from: ArticleReader(paths: paths), with: extractor(lexicons: nil), as: JSONLinesWriter(withText: true),
      report: { messages.append("\($0)") }, to: { text += $0 })
    #expect(!allGood)
    #expect(messages == ["tak-ada.txt: no such file"])
    let lines = text.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.first?.contains(#""id":"a""#) == true)
    #expect(lines.last?.contains(#""text":"Hujan turun.""#) == true)
  }

  @Test func theWholeSubcommand() throws {
    let good = try folder.file("a.txt", "Pasar dibuka.")
    let output = folder.path + "/keluar.jsonl"
    try run("extract", good, "--output", output)
    #expect(try String(contentsOfFile: output, encoding: .utf8).hasPrefix(#"{"author":null,"#))
    let failure = #expect(throws: ExitCode.self) { try run("extract", good, "tak-ada.txt", "--output", output) }
    #expect(failure == .failure)
  }

  @Test func theFormFitsWhereTheOutputGoes() throws {
    #expect(try options("a.txt", "--format", "tsv", "--output", "a.jsonl").chosenFormat == .tsv)
    #expect(try options("a.txt", "--output", "a.jsonl").chosenFormat == .jsonl)
    #expect(try options("a.txt", "--output", "hasil").chosenFormat == .csv)
  }

  @Test(arguments: [
    (["--format", "xls"], "xls"), (["--width", "39"], "--width is 39; expected at least 40"),
    (["--with-text", "--format", "csv"], "--with-text needs --format jsonl"),
  ])
  func misuse(arguments: [String], message: String) {
    let error = #expect(throws: (any Error).self) { try Main.parsed(["extract"] + arguments) }
    guard let error else { return }
    #expect(Main.exitCode(for: error) == .validationFailure)
    #expect(Main.fullMessage(for: error).contains(message))
  }

  @Test func aFileInPlaceOfTheSubcommand() throws {
    let path = try folder.file("a.txt", "Pasar dibuka.")
    let error = #expect(throws: ValidationError.self) { try Main.parsed([path]) }
    #expect(error?.message == "“\(path)” is not a subcommand; did you mean “kutip extract \(path)”?")
  }

  private func options(_ arguments: String...) throws -> Extract {
    try #require(try Main.parsed(["extract"] + arguments) as? Extract)
  }

  private func run(_ arguments: String...) throws {
    var command = try Main.parsed(arguments)
    try command.run()
  }
}
