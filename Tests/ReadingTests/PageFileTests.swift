import Kutip
import Testing

@testable import Reading

@Suite("Files of pages")
struct PageFileTests {
  let folder: Folder
  private static let page = Array(
    """
    <html><head><meta property="og:site_name" content="Kabar Uji"></head><body><h1>Harga Garam Naik di Madura</h1>
    <p>Harga garam di tingkat petambak naik sejak pekan lalu, dari Rp900 menjadi Rp1.400 sekilo.</p>
    <p>“Kami lega,” kata petambak Moh. Saleh, yang lahannya seluas dua hektare di tepi selat itu.</p></body></html>
    """.utf8)

  /// The page, gzipped by `gzip -9`.
  private static let zipped = PageBytes.zipped

  init() throws {
    folder = try Folder()
  }

  private func read(_ name: String, _ bytes: [UInt8]) throws -> Result<Article, ReadingError>? {
    ArticleReader(paths: [try folder.file(name, bytes: bytes)]).makeIterator().next()
  }

  @Test("are known by their endings", arguments: ["a.html", "a.htm", "a.HTML", "a.xhtml", "a.html.gz"])
  func endings(name: String) throws {
    let article = try #require(try read(name, Self.page)).get()
    #expect(article.id == "a")
    #expect(article.publisher == "Kabar Uji")
    #expect(article.text.hasPrefix("Harga garam di tingkat petambak"))
  }

  @Test("may be gzipped, in one part or in several")
  func gzip() throws {
    let article = try #require(try read("a.html.gz", Self.zipped)).get()
    #expect(article.title == "Lampu Jalan Menyala")
    let twice = try #require(try read("a.html.gz", Self.zipped + Self.zipped)).get()
    #expect(twice.text.hasPrefix(article.text))
  }

  @Test("that are damaged are named")
  func damaged() throws {
    let broken = Array(Self.zipped.dropLast(12))
    guard case .failure(.damaged(let place))? = try read("a.html.gz", broken) else {
      Issue.record("a file that is cut off was read")
      return
    }
    #expect(place.input.hasSuffix("a.html.gz"))
  }

  @Test("without an article give an empty text, and a warning")
  func empty() throws {
    let path = try folder.file("a.html", "<h1>404</h1><p>Tidak ada.</p>")
    guard case .unread(let unread)? = ArticleReader(paths: [path]).items.first(where: { _ in true }) else {
      Issue.record("the page was not found")
      return
    }
    let read = try unread.read().get()
    #expect(read.article.text == "")
    #expect(read.warnings.map(\.code) == ["no-article"])
    #expect(read.warnings.map(\.description) == ["\(path): the page holds no article"])
  }
}
