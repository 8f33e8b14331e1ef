import FoundationEssentials
import Kutip
import Testing

@testable import Reading

/// What is to be read out of a page of `Tests/Pages`.
struct PageGold: Decodable, CustomTestStringConvertible {
  var name = ""
  let title: String?
  let publisher: String?
  let author: String?
  let published: String?
  let url: String?
  /// The paragraphs; none where the page holds no article.
  let text: [String]

  var testDescription: String { name }
  var file: String { Self.folder + "/\(name).html" }

  private enum CodingKeys: String, CodingKey {
    case title, publisher, author, published, url, text
  }

  static let folder = #filePath.split(separator: "/").dropLast(2).map { "/" + $0 }.joined() + "/Pages"

  /// All of them, by name.
  static let all: [PageGold] = {
    do {
      let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".json") }.sorted()
      return try names.map { name in
        var gold = try JSONDecoder().decode(PageGold.self, from: Data(contentsOf: URL(filePath: "\(folder)/\(name)")))
        gold.name = String(name.dropLast(5))
        return gold
      }
    } catch {
      fatalError("The pages of the tests cannot be read: \(error)")
    }
  }()
}

@Suite("Pages of HTML")
struct PageTests {
  @Test("of many shapes are there")
  func count() {
    #expect(PageGold.all.count >= 30)
  }

  @Test("give the article as it stands", arguments: PageGold.all)
  func page(_ gold: PageGold) throws {
    let article = try #require(ArticleReader(paths: [gold.file]).makeIterator().next()).get()
    #expect(article.id == gold.name)
    #expect(article.text.split(separator: "\n\n").map(String.init) == gold.text)
    #expect(article.title == gold.title)
    #expect(article.publisher == gold.publisher)
    #expect(article.author == gold.author)
    #expect(article.published == gold.published)
    #expect(article.url == gold.url)
  }
}
