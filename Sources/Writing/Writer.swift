import Kutip

/// An output form. A writer is asked for text only, so that whoever asks may stream it.
public protocol Writer {
  /// What stands before the first article.
  mutating func begin() -> String

  /// What one article gives.
  mutating func write(_ article: Article, _ extraction: Extraction) -> String

  /// What stands after the last article.
  mutating func end() -> String
}

extension Writer {
  public func begin() -> String { "" }
  public func end() -> String { "" }
}

extension Extraction {
  func rows(of article: Article) -> [Row] {
    statements.map { Row($0, of: article) }
  }
}
