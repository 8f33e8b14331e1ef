import FoundationEssentials
import Kutip
import Testing

@testable import Reading

@Suite struct TextTests {
  let folder: Folder

  init() throws {
    folder = try Folder()
  }

  @Test func textIsTheFileAsItStands() throws {
    let path = try folder.file("pasar.txt", "  “Stok aman,”\r\nkata Wulan.\n")
    #expect(
      try articles(path) == [Article(id: "pasar", text: "  “Stok aman,”\r\nkata Wulan.\n")])
  }

  @Test func byteOrderMarkIsDropped() throws {
    let path = try folder.file("a.txt", bytes: [0xEF, 0xBB, 0xBF] + Array("Halo".utf8))
    #expect(try articles(path).map(\.text) == ["Halo"])
  }

  @Test func articlesComeInTheOrderGiven() throws {
    let paths = try ["b", "a", "c"].map { try folder.file("\($0).txt", $0) }
    #expect(try ArticleReader(paths: paths).map { try $0.get().id } == ["b", "a", "c"])
  }

  @Test func longTextIsReadWhole() throws {
    let text = String(repeating: "Pasar dibuka. ", count: 20_000)
    #expect(try articles(try folder.file("a.txt", text)).map(\.text) == [text])
  }

  @Test(arguments: [
    ("a.txt", "a"), ("a.html.gz", "a"), ("dir.d/a.txt", "a"), ("kompas.com.txt", "kompas.com"), ("berita", "berita"),
    (".txt", ".txt"), ("-", "stdin"),
  ])
  func idIsTheNameWithoutEndings(path: String, id: String) {
    #expect(Input(path).id == id)
  }

  @Test func standardInputIsRead() {
    #expect(Input("-").path == nil)
    #expect(ArticleReader(paths: []).mayGiveSeveral == false)
  }

  @Test func severalArticlesAreExpectedOfSeveralInputsAndOfJSONLines() {
    #expect(!ArticleReader(paths: ["a.txt"]).mayGiveSeveral)
    #expect(ArticleReader(paths: ["a.txt", "b.txt"]).mayGiveSeveral)
    #expect(ArticleReader(paths: ["a.jsonl"]).mayGiveSeveral)
  }

  private func articles(_ path: String) throws -> [Article] {
    try ArticleReader(paths: [path]).map { try $0.get() }
  }
}
