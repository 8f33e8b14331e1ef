import ArgumentParser
import Audit
import Reading
import Testing

@testable import Command

@Suite struct IndexTests {
  let folder: Folder

  init() throws {
    folder = try Folder()
  }

  @Test func goodArticlesAmongOthers() async throws {
    let paths = [try folder.file("a.txt", "“Kami siap,” kata Rina Hartati."), "tak-ada.txt"]
    let archive = try Archive.writable(at: folder.path + "/arsip.db")
    let indexer = Indexer(archive, lexicon: try .embedded())
    var messages: [String] = []
    let allGood = try await index(
      through: Pipeline(reader: ArticleReader(paths: paths)), with: .embedded(), into: indexer,
      report: { messages.append($0) })
    #expect(!allGood)
    #expect(messages == ["tak-ada.txt: no such file"])
    #expect(
      indexText(indexer.tally, database: "arsip.db")
        == "arsip.db: 1 article with 1 statement: 1 added, 0 replaced, 0 there already\n")
  }

  @Test func severalArticlesOfOneId() async throws {
    let lines = ["Pasar dibuka.", "Hujan turun.", "Hujan turun."].map { #"{"id": "7", "text": "\#($0)"}"# + "\n" }
    let path = try folder.file("a.jsonl", lines.joined())
    let indexer = Indexer(try .inMemory(), lexicon: try .embedded())
    var messages: [String] = []
    let allGood = try await index(
      through: Pipeline(reader: ArticleReader(paths: [path])), with: .embedded(), into: indexer,
      report: { messages.append($0) })
    #expect(allGood)
    #expect(messages == ["“7” is the id of several articles; the last of them is kept"])
    #expect(indexer.tally.added == 1)
  }

  @Test(arguments: [
    (["index", "a.txt"], "--db"),
    (["index", "a.txt", "--db", "a.db", "--keep", "tag"], "--keep is not for kutip index"),
  ])
  func misuse(arguments: [String], message: String) {
    let error = #expect(throws: (any Error).self) { try Main.parsed(arguments) }
    guard let error else { return }
    #expect(Main.exitCode(for: error) == .validationFailure)
    #expect(Main.fullMessage(for: error).contains(message))
  }
}
