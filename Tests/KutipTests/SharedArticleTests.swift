import Testing

@testable import Kutip

@Suite("Every shared article", .enabled(if: SharedArticles.areThere, "no folder “shared” stands beside the repository"))
struct SharedArticleTests {
  @Test(
    "gives statements whose spans are its text, in order, and the same ones twice", arguments: SharedArticles.groups)
  func holds(group: String) throws {
    let extractor = try Extractor(lexicon: Shared.lexicon.get())
    let articles = try SharedArticles.of(group)
    #expect(!articles.isEmpty)
    var count = 0
    for article in articles {
      let found = extractor.extract(article, allQuotations: true)
      count += found.statements.count
      checkSpans(of: found, in: article)
      checkOrder(of: found, in: article)
      #expect(extractor.extract(article, allQuotations: true) == found, "\(article.id)")
    }
    #expect(count > articles.count)
  }

  private func checkSpans(of found: Extraction, in article: Article) {
    let scalars = Array(article.text.unicodeScalars)
    func check(_ span: Span?, as text: String? = nil) {
      guard let span else { return }
      let isInside = 0 <= span.start && span.start < span.end && span.end <= scalars.count
      #expect(
        isInside && scalars[span.start..<span.end].elementsEqual((text ?? span.text).unicodeScalars),
        "\(article.id): \(span)")
    }
    for statement in found.statements {
      let mention = statement.speaker?.mention
      check(mention, as: mention?.text == "-nya" ? "nya" : nil)
      for span in [
        statement.content, statement.sentence, statement.speaker?.role, statement.cue?.span, statement.addressee,
      ] { check(span) }
      for source in statement.sources { check(source.mention) }
      check(statement.date?.span)
      #expect(statement.content.text.first?.isWhitespace == false && statement.content.text.last?.isWhitespace == false)
    }
    for credit in found.credits { check(credit.mention) }
    for range in found.boilerplate {
      #expect(0 <= range.lowerBound && range.upperBound <= scalars.count && !range.isEmpty, "\(article.id)")
    }
  }

  private func checkOrder(of found: Extraction, in article: Article) {
    #expect(found.statements.map(\.id) == Array(1..<(found.statements.count + 1)), "\(article.id)")
    let starts = found.statements.map(\.content.start)
    #expect(starts == starts.sorted(), "\(article.id): \(starts)")
    let utterances = found.statements.filter { $0.kind != .none }.map(\.utterance)
    #expect(utterances == utterances.sorted(), "\(article.id): \(utterances)")
    #expect(found.statements.allSatisfy { (0...1).contains($0.confidence) })
  }
}
