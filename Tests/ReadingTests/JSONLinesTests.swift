import FoundationEssentials
import Kutip
import Testing

@testable import Reading

@Suite struct JSONLinesTests {
  let folder: Folder

  init() throws {
    folder = try Folder()
  }

  @Test func allKeysAreTaken() throws {
    let line = """
      {"id": "x1", "text": "“Siap,” kata Rina.", "title": "Judul", "publisher": "Warta", "author": "Sari",
       "published": "2024-06-19", "url": "https://contoh.id/1", "spans": [1]}
      """.replacing("\n", with: "")
    #expect(
      try read(line) == [
        .success(
          Article(
            id: "x1", text: "“Siap,” kata Rina.", title: "Judul", publisher: "Warta", author: "Sari",
            published: "2024-06-19", url: "https://contoh.id/1"))
      ])
  }

  @Test func keysMayBeNullOrMissing() throws {
    let lines = #"{"id": "1", "text": "A", "title": null, "date": null}"# + "\n" + #"{"id": "2", "text": "B"}"#
    #expect(try read(lines) == [.success(Article(id: "1", text: "A")), .success(Article(id: "2", text: "B"))])
  }

  @Test(arguments: [
    ("7", "7"), ("12345678901234567890", "12345678901234567890"), ("1.5", "1.5"), (#""007""#, "007"), ("null", "ab:1"),
  ])
  func idsBecomeText(json: String, id: String) throws {
    #expect(try read(#"{"id": \#(json), "text": "A"}"#).map { try $0.get().id } == [id])
  }

  @Test(arguments: [
    ("2024", "2024"), ("2024-06", "2024-06"), ("2024-06-19", "2024-06-19"), ("2024-06-19 10:00", "2024-06-19T10:00"),
    ("2024-06-19T10:00:59.25Z", "2024-06-19T10:00:59.25Z"), ("2024-06-19T10:00+07:00", "2024-06-19T10:00+07:00"),
    ("2024-06-19T10:00:00-0500", "2024-06-19T10:00:00-0500"),
    ("Diperbarui 18 Juni", nil), ("2015/08/25", nil), ("29May2025", nil), ("2024-13-01", nil), ("2024-00", nil),
    ("2024-06-32", nil), ("2024-06-19T", nil), ("2024-06-19T25:00", nil), ("2024-06T10:00", nil), ("", nil),
    ("2024-06-19T10:00.5", nil), ("20240", nil), ("٢٠٢٤", nil),
  ])
  func onlyISODatesAreDates(text: String, date: String?) throws {
    #expect(try read(#"{"text": "A", "date": "\#(text)"}"#).map { try $0.get().published } == [date])
  }

  @Test func publishedComesBeforeDate() throws {
    let line = #"{"text": "A", "published": "2024-06-19", "date": "2024-06-20"}"#
    #expect(try read(line).map { try $0.get().published } == ["2024-06-19"])
  }

  @Test func aBadLineIsReportedAndTheRestGoesOn() throws {
    let lines: [[UInt8]] = [
      Array(#"{"id": "a", "text": "A"}"#.utf8), [], Array(#"{"id": "b", "te"#.utf8), Array("[1]".utf8),
      Array(#"{"title": "T"}"#.utf8), Array(#"{"text": 5}"#.utf8), Array(#"{"text": " "}"#.utf8),
      Array(#"{"text": "\#u{201C}"#.utf8) + [0xFF] + Array(#""}"#.utf8), Array(#"{"id": "z", "text": "Z"}"#.utf8),
    ]
    let path = try folder.file("ab.jsonl", bytes: Array(lines.joined(separator: [0x0D, 0x0A])))
    let results = ArticleReader(paths: [path]).map { result in
      switch result {
      case .success(let article): article.id
      case .failure(let error): error.description.replacing(folder.path + "/", with: "")
      }
    }
    let offset = lines[..<7].reduce(0) { $0 + $1.count + 2 } + 13
    #expect(
      results == [
        "a",
        "ab.jsonl:3: is not JSON; expected one JSON object a line",
        "ab.jsonl:4: is not a JSON object; expected one JSON object a line",
        "ab.jsonl:5: lacks “text”; expected it to hold the article's text",
        "ab.jsonl:6: “text” has the wrong type; expected a string",
        "ab.jsonl:7: is empty; expected the text of an article",
        "ab.jsonl:8: is not UTF-8 at byte \(offset) (0xFF); expected UTF-8 text",
        "z",
      ])
  }

  @Test func byteOrderMarkIsDropped() throws {
    #expect(try read("\u{FEFF}" + #"{"id": "1", "text": "A"}"#) == [.success(Article(id: "1", text: "A"))])
  }

  @Test func linesLongerThanAChunkAreWhole() throws {
    let texts = [200_000, 1, 65_536, 300_000].map { String(repeating: "é", count: $0) }
    let lines = texts.map { #"{"text": "\#($0)"}"# }.joined(separator: "\n") + "\n"
    #expect(try read(lines).map { try $0.get().text } == texts)
  }

  private func read(_ lines: String) throws -> [Result<Article, ReadingError>] {
    Array(ArticleReader(paths: [try folder.file("ab.jsonl", lines)]))
  }
}
