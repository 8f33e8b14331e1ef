import FoundationEssentials
import Kutip
import Testing
import Writing

@testable import Command

@Suite struct FolderWriterTests {
  @Test(arguments: [
    (["berita", "berita", "Berita"], ["berita", "berita-2", "Berita-3"]), (["../../a", "a/b"], ["_._.._a", "a_b"]),
    ([".", ".."], ["_", "_."]), (["", "a\0b\n"], ["_", "a_b_"]), (["a-2", "a", "a"], ["a-2", "a", "a-3"]),
  ])
  func namesAfterIds(ids: [String], wanted: [String]) {
    var names = FileNames()
    #expect(ids.map { names.new(for: $0) } == wanted)
  }

  @Test func aLongIdIsCutBetweenCodePoints() {
    var names = FileNames()
    #expect(names.new(for: String(repeating: "中", count: 300)) == String(repeating: "中", count: 66))
  }

  @Test func filesForEachArticle() async throws {
    let folder = try Folder()
    let target = folder.path + "/keluar"
    let article = try folder.file("a.txt", "“Kami siap,” kata Bupati Rina Hartati.")
    try await run("extract", article, "--format", "brat", "--output", target)
    #expect(try files(target) == ["a.ann", "a.txt", "annotation.conf"])
    #expect(try String(contentsOfFile: target + "/a.txt", encoding: .utf8) == "“Kami siap,” kata Bupati Rina Hartati.")
    try await run("extract", article, article, "--format", "csv", "--columns", "speaker", "--output", target)
    #expect(try files(target) == ["a-2.csv", "a.ann", "a.csv", "a.txt", "annotation.conf"])
    #expect(try String(contentsOfFile: target + "/a-2.csv", encoding: .utf8) == "speaker\r\nRina Hartati\r\n")
  }

  @Test func aFileIsNoFolder() async throws {
    let folder = try Folder()
    let article = try folder.file("a.txt", "Pasar dibuka.")
    let error = await #expect(throws: OutputError.self) {
      try await run("extract", article, "--format", "brat", "--output", article)
    }
    #expect(error?.description == "\(article): cannot be written: File exists")
  }

  private func files(_ folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
  }

  private func run(_ arguments: String...) async throws {
    try await Main.run(arguments)
  }
}
