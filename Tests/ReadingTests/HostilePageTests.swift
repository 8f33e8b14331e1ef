import Kutip
import Testing

@testable import Reading

/// A page that is made to break a reader, by what it is made of: its text would fill the screen.
struct HostilePage: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let text: String

  init(_ description: String, _ text: String) {
    testDescription = description
    self.text = text
  }

  func read() throws -> Article {
    try pageArticle(of: Array(text.utf8), id: "a", place: Place(input: "a.html"))
  }

  static let paragraph =
    "<p>Warga desa memperbaiki sendiri jalan yang rusak sejak musim hujan tahun lalu, kata kepala desa itu.</p>"
  static let article = "<h1>Warga Memperbaiki Jalan</h1>" + repeated(paragraph, 4)

  static let withArticle = [
    HostilePage("deep", repeated("<div>", 100_000) + article + repeated("</div>", 100_000)),
    HostilePage("nothing closed", repeated("<div>", 20_000) + article),
    HostilePage("inline elements not closed", repeated("<b><i>", 20_000) + article),
    HostilePage("tables not closed", repeated("<table><tr><td>", 20_000) + article),
    HostilePage("headings not closed", repeated("<h1>", 500) + article + repeated("<p>Ya.", 10_000)),
    HostilePage("nothing opened", article + repeated("</b>", 20_000)),
    HostilePage("attributes", "<div " + (0..<10_000).map { "a\($0)=1 " }.joined() + ">" + article),
    HostilePage("scripts", article + repeated("<script>", 50_000)),
    HostilePage("comments", article + repeated("<!--", 50_000)),
    HostilePage("drawings", article + repeated("<svg>", 50_000)),
    HostilePage("a long list", article + "<ul>" + repeated("<li>ya</li>", 10_000) + "</ul>"),
    HostilePage("cut off in a tag", article + "<a href=\""),
    HostilePage("cut off before a tag", article + "<"),
  ]

  static let withoutArticle =
    ["", "<", "</", "<!", "<!--", "<a", "<script", "&"].map { HostilePage($0, $0) } + [
      HostilePage("less-thans", repeated("<", 50_000)),
      HostilePage("ampersands", repeated("&", 50_000)),
      HostilePage("nulls", repeated("\u{0}", 1000) + "<p>a"),
      HostilePage("short lines in depth", repeated("<div>teks\n", 20_000)),
      HostilePage("ends of others in depth", repeated("<div>", 20_000) + repeated("</b>", 20_000)),
      HostilePage("JSON lists", "<script type='application/ld+json'>" + repeated("[", 50_000) + "</script>"),
      HostilePage("JSON objects", "<script type='application/ld+json'>" + repeated("{\"a\":", 100_000) + "</script>"),
      HostilePage("JSON quotes", "<script type='application/ld+json'>{" + repeated("\" ", 100_000) + "</script>"),
      HostilePage("a long name", "<" + repeated("a", 200_000) + ">"),
      HostilePage("a long word", "<p>" + repeated("a", 200_000)),
    ]
}

private func repeated(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

/// Such pages are read in time that grows with their length, and without a crash.
@Suite("Hostile pages")
struct HostilePageTests {
  @Test("keep their article", arguments: HostilePage.withArticle)
  func article(page: HostilePage) throws {
    #expect(try page.read().text.hasPrefix("Warga desa memperbaiki sendiri"))
  }

  @Test("without an article give none", arguments: HostilePage.withoutArticle)
  func noArticle(page: HostilePage) throws {
    #expect(try page.read().text == "")
  }

  @Test("of random bytes come to an end")
  func randomBytes() throws {
    var numbers = RepeatableNumbers()
    for _ in 0..<50 {
      let bytes = (0..<2000).map { _ in UInt8.random(in: 0...255, using: &numbers) }
      let text = TextDecoder(TextEncoding(of: bytes)).decode(bytes[...], isLast: true)
      _ = try pageArticle(of: text, id: "a", place: Place(input: "a.html"))
    }
  }
}

/// Random numbers that are the same in each run.
private struct RepeatableNumbers: RandomNumberGenerator {
  var state: UInt64 = 7

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29)
  }
}
