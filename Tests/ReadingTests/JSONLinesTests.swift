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
    ("Diperbarui 18 Juni", nil), ("2024-13-01", nil), ("2024-00", nil), ("2024-06-32", nil), ("2024-06T10:00", nil),
    ("", nil), ("20240", nil), ("٢٠٢٤", nil), ("2 jam lalu", nil), ("Tanggal tidak ditemukan", nil),
  ])
  func datesAreISODates(text: String, date: String?) throws {
    #expect(try read(#"{"text": "A", "date": "\#(text)"}"#).map { try $0.get().published } == [date])
  }

  @Test(
    "dates are read from the phrases that scraping leaves",
    arguments: [
      ("2015/08/25", "2015-08-25"), ("29May2025", "2025-05-29"), ("06-09-2023", "2023-09-06"),
      ("2-4-2022", "2022-04-02"),
      ("2025/07/01 20:41:48", "2025-07-01T20:41:48"), ("27/10/2024 13:16", "2024-10-27T13:16"),
      ("Selasa, 26 Mei 2026 16:06 WIB", "2026-05-26T16:06+07:00"),
      ("Tayang: Senin, 9 Juni 2025 20:57 WITA", "2025-06-09T20:57+08:00"),
      ("Diperbarui 19 Jun 2025, 09:54 WIB", "2025-06-19T09:54+07:00"), ("21 Des 2022", "2022-12-21"),
      ("Warta Lembah - 09/05/2024, 15:19 WIB", "2024-05-09T15:19+07:00"), ("24 May 25 | 12:41", "2025-05-24T12:41"),
      ("12 April 2018 | 19.34 WIB", "2018-04-12T19:34+07:00"), ("13+December+2018", "2018-12-13"),
      ("May 30, 2025", "2025-05-30"), ("10/22/2025 5:55", "2025-10-22T05:55"), ("9/5/2025 14:59", "2025"),
      ("Jum'at, 20 Juni 2025", "2025-06-20"), ("2024-06-19T25:00", "2024-06-19"),
    ])
  func scrapedDates(text: String, date: String) throws {
    #expect(try read(#"{"text": "A", "date": "\#(text)"}"#).map { try $0.get().published } == [date])
  }

  @Test(
    "a date in the address serves where there is no other",
    arguments: [
      ("https://www.lembahpost.com/read/2025/08/05/072525770/kapal-tiba", "2025-08-05"),
      ("https://www.lembahpost.com/nasional/20250805195847-113-1259127/kapal", "2025-08-05"),
      ("https://www.lembahpost.com/2021/07/kapal-tiba.html", "2021-07"),
      ("https://www.lembahpost.com/news/6137951/kapal-tiba", nil), ("https://www.lembahpost.com/20259999/kapal", nil),
    ])
  func datesInAddresses(url: String, date: String?) throws {
    #expect(try read(#"{"text": "A", "url": "\#(url)"}"#).map { try $0.get().published } == [date])
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
      case .success(let article): article.id.hasPrefix("ab:") ? article.text : article.id
      case .failure(let error): error.description.replacing(folder.path + "/", with: "")
      }
    }
    #expect(
      results == [
        "a",
        "ab.jsonl:3: is not JSON; expected an object for each article",
        "ab.jsonl:4: is not a JSON object; expected an object for each article",
        "ab.jsonl:5: lacks “text”; expected it to hold the article's text",
        "ab.jsonl:6: “text” has the wrong type; expected a string",
        "ab.jsonl:7: is empty; expected the text of an article",
        "“\u{FFFD}",
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
