import FoundationEssentials
import Kutip
import Reading
import Testing
import Writing

@testable import Command

/// The articles of Tests/Articles, each beside the table that it must give: `a.txt` and `a.tsv`.
@Suite("The articles of the repository")
struct ArticleTests {
  private static let folder = Readme.root + "/Tests/Articles"
  private static let columns: [Column] = [.kind, .speaker, .role, .words, .cue, .sources]

  @Test("give the right tables", arguments: ["feri-kandas", "panel-surya", "pasar-kembali-buka"])
  func table(name: String) async throws {
    let wanted = try String(contentsOfFile: "\(Self.folder)/\(name).tsv", encoding: .utf8)
    var found = ""
    let allGood = try await extract(
      through: Pipeline(reader: ArticleReader(paths: ["\(Self.folder)/\(name).txt"])), with: .embedded(),
      as: SeparatedValuesWriter.tsv(ColumnList(Self.columns)), to: { found += String(decoding: $0, as: UTF8.self) })
    #expect(allGood)
    #expect(found.split(separator: "\n") == wanted.split(separator: "\n"))
  }

  @Test("are those that are tested")
  func files() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder).sorted()
    let names = ["feri-kandas", "panel-surya", "pasar-kembali-buka"]
    #expect(files == names.flatMap { ["\($0).tsv", "\($0).txt"] })
  }
}
