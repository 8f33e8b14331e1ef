import FoundationEssentials
import Testing

@testable import Reading

@Suite struct ReadingErrorTests {
  let folder: Folder

  init() throws {
    folder = try Folder()
  }

  @Test func missingFile() {
    #expect(messages("tak-ada.txt") == ["tak-ada.txt: no such file"])
  }

  @Test func folderInPlaceOfFile() {
    #expect(messages(folder.path + "/") == ["\(folder.path)/: is a folder; expected a text file"])
  }

  @Test(arguments: ["", " \n\t\r\n", "\u{FEFF}", "\u{A0}\n"])
  func emptyFile(text: String) throws {
    let path = try folder.file("kosong.txt", text)
    #expect(messages(path) == ["\(path): is empty; expected the text of an article"])
  }

  @Test func emptyJSONLines() throws {
    let path = try folder.file("kosong.jsonl", "\n \n")
    #expect(messages(path) == ["\(path): is empty; expected the text of an article"])
  }

  @Test(arguments: [
    (Array("Harga ".utf8) + [0x93, 0x41], 6, "0x93"),
    ([0xFF, 0xFE, 0x41, 0x00], 0, "0xFF"),
    (Array("“".utf8) + [0x0A, 0xE2, 0x80], 4, "0xE2"),
    ([0xEF, 0xBB, 0xBF, 0x41, 0xC0, 0x80], 4, "0xC0"),
  ])
  func otherEncoding(bytes: [UInt8], offset: Int, byte: String) throws {
    let path = try folder.file("lama.txt", bytes: bytes)
    #expect(messages(path) == ["\(path): is not UTF-8 at byte \(offset) (\(byte)); expected UTF-8 text"])
  }

  /// Not by file permissions: the tests may run as root, who may read everything.
  @Test func unreadableFileHasTheSystemsWords() {
    let error = ReadingError.unreadable(Place(input: "rahasia.txt"), code: 13)
    #expect(error.description == "rahasia.txt: cannot be read: Permission denied")
  }

  @Test func theOthersGoOn() throws {
    let good = try folder.file("baik.txt", "Selamat pagi.")
    let results = Array(ArticleReader(paths: ["tak-ada.txt", good, "tiada.jsonl"]))
    #expect(results.map { (try? $0.get())?.id } == [nil, "baik", nil])
  }

  private func messages(_ path: String) -> [String] {
    ArticleReader(paths: [path]).map { result in
      switch result {
      case .success(let article): "read: \(article.text)"
      case .failure(let error): "\(error)"
      }
    }
  }
}
