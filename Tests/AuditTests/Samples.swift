import FoundationEssentials
import GRDB
import Kutip

@testable import Audit

let lexicon = try! Lexicon.embedded()

/// Puts articles into an archive as `kutip index` does, and gives what became of them.
@discardableResult
func index(_ articles: [Article], into archive: Archive) throws -> Indexer.Tally {
  let extractor = try Extractor(lexicon: lexicon)
  let indexer = Indexer(archive, lexicon: lexicon)
  for article in articles { try indexer.add(article, extractor.extract(article)) }
  try indexer.finish()
  return indexer.tally
}

extension Archive {
  /// An archive in memory that holds these articles.
  static func holding(_ articles: [Article]) throws -> Archive {
    let archive = try inMemory()
    try index(articles, into: archive)
    return archive
  }

  /// What a query gives, each row as its values with bars between them.
  func rows(_ sql: String) throws -> [String] {
    try queue.read { database in
      try Row.fetchAll(database, sql: sql).map { row in
        row.databaseValues.map { $0.isNull ? "" : String.fromDatabaseValue($0) ?? "\($0)" }.joined(separator: "|")
      }
    }
  }

  func count(_ table: String) throws -> Int {
    try queue.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM \(table)") ?? -1 }
  }
}

/// Invented articles. Kutip finds all that is said in them.
enum Sample {
  static let ferry = Article(
    id: "feri",
    text: """
      “Kapal itu laik berlayar,” ujar Menteri Perhubungan Filipina Luis Bautista, dikutip Reuters dari kantor berita Xinhua.

      Bautista mengatakan bahwa pelabuhan sudah dibuka.

      “Kami menunggu kabar,” kata seorang warga, dikutip AFP.
      """, publisher: "Lembah Post", published: "2025-05-20")

  static let market = Article(
    id: "pasar",
    text: """
      “Harga beras turun pekan ini,” kata Menteri Perdagangan Rina Hartati, seperti dilansir kantor berita Xinhua.

      “Stok gula aman,” kata Luis Bautista.
      """, publisher: "Kompas.com")
}

/// A folder for the files of one test, which goes when the test is over.
final class Folder {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.path + "/kutip-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  func file(_ name: String, _ text: String) throws -> String {
    try Data(text.utf8).write(to: URL(filePath: path + "/" + name))
    return path + "/" + name
  }
}
