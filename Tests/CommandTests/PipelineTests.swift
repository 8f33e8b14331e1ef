import Kutip
import Reading
import Testing

@testable import Command

@Suite struct PipelineTests {
  let folder: Folder

  init() throws {
    folder = try Folder()
  }

  private struct Fault: Error {}

  @Test(arguments: [1, 2, 3, 16])
  func whatComesOutIsInOrderHoweverManyJobsThereAre(jobs: Int) async throws {
    let lines = (1...500).map {
      $0 % 50 == 0 ? "{" : "{\"id\": \($0), \"text\": \"\(String(repeating: "Ya. ", count: $0 % 7 + 1))\"}"
    }
    let path = try folder.file("a.jsonl", lines.joined(separator: "\n"))
    var found: [String] = []
    let allGood = try await Pipeline(reader: ArticleReader(paths: [path]), jobs: jobs).run(
      work: { { $0.article.text.count } },
      report: { found.append(String($0.dropFirst(path.count + 1).prefix { $0 != ":" })) },
      take: { article, count in found.append("\(article.id) \(count)") })
    #expect(!allGood)
    #expect(found == (1...500).map { $0 % 50 == 0 ? "\($0)" : "\($0) \(($0 % 7 + 1) * 4)" })
  }

  @Test(.timeLimit(.minutes(10))) func aFaultOfTheWorkEndsIt() async throws {
    let paths = try (0..<40).map { try folder.file("\($0).txt", "Ya.") }
    for when in ["at the start", "at an article"] {
      await #expect(throws: Fault.self) {
        _ = try await Pipeline(reader: ArticleReader(paths: paths), jobs: 2).run(
          work: {
            if when == "at the start" { throw Fault() }
            return { if $0.article.id == "7" { throw Fault() } }
          }, report: { _ in }, take: { _, _ in })
      }
    }
  }

  @Test(.timeLimit(.minutes(10))) func aFaultOfTheOutputEndsIt() async throws {
    let paths = try (0..<40).map { try folder.file("\($0).txt", "Ya.") }
    await #expect(throws: OutputError.closed) {
      _ = try await Pipeline(reader: ArticleReader(paths: paths), jobs: 2).run(
        work: { { $0.article.id } }, report: { _ in }, take: { _, _ in throw OutputError.closed })
    }
  }

  @Test func theLineOfProgress() {
    #expect(
      progressLine(articles: 1204, bytes: 50, of: 200, after: .seconds(130))
        == "██████░░░░░░░░░░░░░░░░░░ 25 %  1204 articles  6:30 left")
    #expect(progressLine(articles: 1, bytes: 50, of: nil, after: .seconds(3725)) == "1 article  1:02:05 gone")
    #expect(progressLine(articles: 0, bytes: 0, of: 10, after: .seconds(1)).hasSuffix(" 0 %  0 articles"))
  }
}
