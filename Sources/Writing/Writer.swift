import Kutip

/// An output form. A writer is asked for what is to be written, so that whoever asks may stream it.
public protocol Writer {
  /// What stands before the first article.
  mutating func begin() throws -> String

  /// What one article gives.
  mutating func write(_ article: Article, _ extraction: Extraction) throws -> String

  /// What stands after the last article. Bytes, since a workbook comes whole and is no text.
  mutating func end() throws -> [UInt8]
}

extension Writer {
  public func begin() -> String { "" }
  public func end() -> [UInt8] { [] }
}

extension Extraction {
  func rows(of article: Article) -> [Row] {
    let article = article.completed(by: self)
    return statements.map { Row($0, of: article) }
  }
}
