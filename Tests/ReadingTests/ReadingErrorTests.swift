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

  @Test(arguments: ["", " \n\t\r\n", "\u{FEFF}", "\u{A0}\n"])
  func emptyFile(text: String) throws {
    let path = try folder.file("kosong.txt", text)
    #expect(messages(path) == ["\(path): is empty; expected the text of an article"])
  }

  @Test func emptyJSONLines() throws {
    let path = try folder.file("kosong.jsonl", "\n \n")
    #expect(messages(path) == ["\(path): is empty; expected the text of an article"])
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
