import Foundation
import Testing

@testable import Kutip
@testable import Writing

/// What a browser makes of it is read back by `Tests/report.py`.
@Suite struct ReportTests {
  private static let text = "Hadi mengatakan stok “cukup” & aman.\n\nSelesai."
  private static let claim = placed("stok “cukup” & aman", 16, id: 1, kind: .indirect)
  private static let quotation = placed("cukup", 22, id: 2, kind: .partial)

  @Test func aQuotationInsideAClaimIsCutOutOfIt() {
    #expect(
      marked(Self.claim, Self.quotation)
        == [
          "<p><span class=\"mention\" data-evidence=\"mention-1 mention-2\">Hadi</span>",
          "<span class=\"cue\" data-evidence=\"cue-1 cue-2\">mengatakan</span>",
          "<mark class=\"indirect\" data-words=\"1\">stok “</mark><mark class=\"partial\" data-words=\"2 1\">cukup</mark>"
            + "<mark class=\"indirect\" data-words=\"1\">” &amp; aman</mark>.\n\n</p><p>Selesai.</p>",
        ].joined(separator: " "))
  }

  @Test func overlappingMarksGiveElementsThatDoNotCross() {
    let first = placed("stok “cukup", 16, id: 1, kind: .indirect)
    let second = placed("cukup” & aman", 22, id: 2, kind: .indirect)
    #expect(
      marked(first, second).contains(
        "data-words=\"1\">stok “</mark><mark class=\"indirect\" data-words=\"1 2\">cukup</mark>"
          + "<mark class=\"indirect\" data-words=\"2\">” &amp; aman</mark>"))
  }

  @Test func runsAreTheTextWhateverTheMarks() {
    let text = "A\u{301}😀 \r\nb\n\n\nc"
    let length = text.unicodeScalars.count
    for start in 0...length {
      for end in start...(length + 2) {
        let runs = Run.all(of: text, under: [Mark(.credit, start..<end), Mark(.boilerplate, 1..<length)])
        #expect(runs.map(\.text).joined() == text)
        let covered = runs.filter { $0.marks.contains { $0.range == start..<end } }
        let wanted = text.unicodeScalars.prefix(end).dropFirst(start)
        #expect(covered.map(\.text).joined().unicodeScalars.elementsEqual(wanted) || start..<end == 1..<length)
        #expect(runs.filter(\.beginsParagraph).map { $0.text.unicodeScalars.first } == ["A", "b", "c"])
      }
    }
  }

  @Test func whatAnArticleSaysStaysText() {
    let hostile = "<script>alert('1')</script> & \"x\"\r\0"
    let attacker = Article(id: hostile, text: hostile, title: hostile, publisher: hostile, url: "javascript:alert(1)")
    let page = ReportWriter(language: .id).text(
      attacker,
      extraction(statement(hostile, speaker: hostile, role: hostile, cue: hostile, sources: [source(hostile)])))
    #expect(page.components("<script>").count == 2)
    #expect(!page.contains("javascript:"))
    #expect(page.contains("&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; &amp; &quot;x&quot;&#13;\u{FFFD}"))
  }

  @Test func theSameArticlesGiveTheSameBytes() {
    let report = ReportWriter(language: .id).text(article, twoStatements)
    #expect(ReportWriter(language: .id).text(article, twoStatements) == report)
    #expect(report.contains("<html lang=\"id\">"))
    #expect(ReportWriter(language: .en).text(article, twoStatements).contains("<html lang=\"en\">"))
  }

  @Test func theChainLeadsFromTheSpeakerToTheOutlet() {
    var article = article
    article.publisher = "Kabar Utara"
    let report = ReportWriter(language: .en).text(article, twoStatements)
    #expect(
      report.contains(
        "<li class=\"who\"><span>Hadi</span></li><li class=\"source\"><span>KCNA</span></li>"
          + "<li class=\"source\"><span>AFP</span></li><li class=\"outlet\"><span>Kabar Utara</span></li>"))
  }

  @Test(arguments: [("report.css", ReportPage.digests.style), ("report.js", ReportPage.digests.script)])
  func thePolicyNamesTheDigestOfTheFile(name: String, digest: String) throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/sha256sum")
    process.arguments = [root.path + "/Sources/EmbeddedReport/" + name]
    process.standardOutput = pipe
    try process.run()
    let printed = String(decoding: try pipe.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    let bytes = stride(from: 0, to: 64, by: 2).compactMap { place in
      UInt8(printed.dropFirst(place).prefix(2), radix: 16)
    }
    #expect(
      "sha256-" + Data(bytes).base64EncodedString() == digest,
      "\(name) has changed: its digest in ReportPage.swift must follow")
  }

  /// The marked text, without the links to the table.
  private func marked(_ statements: Statement...) -> String {
    let found = Extraction(statements: statements, credits: [], warnings: [], boilerplate: [])
    let html = MarkedText(place: ArticlePlace(number: 1), language: .en).html(Self.text, found).text
    let withoutLinks = html.components("<a ").enumerated().map { index, part in
      index == 0 ? part : part.components("</a>").dropFirst().joined(separator: "</a>")
    }
    return String(withoutLinks.joined().dropFirst("<div class=\"text\" lang=\"id\">".count).dropLast("</div>".count))
  }
}

/// Hadi's statement at that place of the text.
private func placed(_ words: String, _ start: Int, id: Int, kind: Statement.Kind) -> Statement {
  var statement = statement(words, id: id, kind: kind, speaker: "Hadi", cue: "mengatakan")
  statement.content = span(words, start)
  statement.cue?.span = span("mengatakan", 5)
  return statement
}

extension String {
  fileprivate func components(_ separator: String) -> [String] {
    split(separator: separator, omittingEmptySubsequences: false).map(String.init)
  }
}
