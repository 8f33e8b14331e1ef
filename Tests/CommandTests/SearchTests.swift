import ArgumentParser
import FoundationEssentials
import Testing

@testable import Audit
@testable import Command

@Suite struct SearchTests {
  let folder: Folder

  init() throws {
    folder = try Folder()
  }

  @Test func wordsAndSpeaker() async throws {
    let article = try folder.file("a.txt", "“Kami siap,” kata Rina Hartati. “Kami siap,” kata Budi Santoso.")
    let (database, output) = (folder.path + "/arsip.db", folder.path + "/keluar.jsonl")
    try await Main.run(["index", article, "--db", database])
    try await Main.run(["search", "siap", "--db", database, "--speaker", "rina", "--output", output])
    let lines = try String(contentsOfFile: output, encoding: .utf8).split(separator: "\n")
    #expect(lines.count == 1)
    #expect(lines.first?.contains(#""speaker":"Rina Hartati""#) == true)
  }

  @Test func aDatabaseThatIsNotThere() async throws {
    let path = folder.path + "/arsip.db"
    await #expect(throws: ArchiveError.missing(path)) { try await Main.run(["search", "siap", "--db", path]) }
  }

  @Test(arguments: [
    ([], "nothing to search for"), ([","], "nothing to search for"),
    (["a", "--since", "12-06-2025"], "--since is “12-06-2025”"),
    (["a", "--until", "2025-13"], "--until is “2025-13”"), (["a", "--until", "2025-06-12-01"], "--until is"),
    (["a", "--kind", "none"], "unknown kind “none”; expected one of direct, partial, indirect"),
    (["a", "--limit", "0"], "--limit is 0; expected at least 1"),
    (["a", "--format", "tei"], "--format tei is for kutip extract"),
  ])
  func misuse(arguments: [String], message: String) {
    let error = #expect(throws: (any Error).self) { try Main.parsed(["search", "--db", "a.db"] + arguments) }
    guard let error else { return }
    #expect(Main.exitCode(for: error) == .validationFailure)
    #expect(Main.fullMessage(for: error).contains(message))
  }
}
