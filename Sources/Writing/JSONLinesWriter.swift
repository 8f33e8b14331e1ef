import Kutip

/// One JSON object an article and a line, in the form `kutip/1`: every key is there, null where nothing is known.
public struct JSONLinesWriter: Writer {
  private let withText: Bool
  private let kept: [String]
  private let json = JSONText()

  /// - Parameters:
  ///   - withText: whether the article's text is given under `text`.
  ///   - kept: the fields of the article's own record that are given too.
  public init(withText: Bool, kept: [String] = []) {
    self.withText = withText
    self.kept = kept
  }

  public func write(_ article: Article, _ extraction: Extraction) -> String {
    json(
      ArticleRecord(article: article.completed(by: extraction), extraction: extraction, withText: withText, kept: kept))
      + "\n"
  }
}
