import FoundationEssentials

@testable import Kutip

/// The annotated articles that may stand beside the repository.
enum SharedArticles {
  private static let folder: URL = {
    var repository = URL(filePath: #filePath)
    for _ in 0..<3 { repository.deleteLastPathComponent() }
    return repository.deletingLastPathComponent().appending(path: "shared")
  }()

  static let groups = ["seeds", "gold/dev", "gold/pfsa-dev.jsonl"]

  static var areThere: Bool { FileManager.default.fileExists(atPath: folder.appending(path: "gold").path()) }

  /// The articles of a folder of text files, or of a file of JSON Lines.
  static func of(_ group: String) throws -> [Article] {
    let place = folder.appending(path: group)
    return group.hasSuffix(".jsonl") ? try records(place) : try texts(place)
  }

  private static func texts(_ folder: URL) throws -> [Article] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path()).filter { $0.hasSuffix(".txt") }.sorted().map {
      name in
      Article(id: name, text: String(decoding: try Data(contentsOf: folder.appending(path: name)), as: UTF8.self))
    }
  }

  private struct Record: Decodable {
    var id: String
    var text: String
  }

  private static func records(_ file: URL) throws -> [Article] {
    try Data(contentsOf: file).split(separator: UInt8(ascii: "\n")).map { line in
      let record = try JSONDecoder().decode(Record.self, from: line)
      return Article(id: record.id, text: record.text)
    }
  }
}
