import FoundationEssentials
import Kutip

/// One JSON object an article and a line, in the form `kutip/1`: every key is there, null where nothing is known.
public struct JSONLinesWriter: Writer {
  private let withText: Bool
  private let kept: [String]
  private let encoder = JSONEncoder()

  /// - Parameters:
  ///   - withText: whether the article's text is given under `text`.
  ///   - kept: the fields of the article's own record that are given too.
  public init(withText: Bool, kept: [String] = []) {
    self.withText = withText
    self.kept = kept
    // Sorted, so that the same articles give the same bytes: JSONEncoder promises no order of its own.
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  }

  public func write(_ article: Article, _ extraction: Extraction) -> String {
    let record = ArticleRecord(article: article, extraction: extraction, withText: withText, kept: kept)
    do {
      return String(decoding: try encoder.encode(record), as: UTF8.self) + "\n"
    } catch {
      preconditionFailure("Strings, integers and finite numbers can always be encoded: \(error)")
    }
  }
}
