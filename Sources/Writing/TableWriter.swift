import Kutip

/// Tables for the terminal: each article's title, then its statements.
public struct TableWriter: Writer {
  private let table: StatementTable
  private let width: Int
  private var isFirst = true

  /// - Parameter width: in terminal columns; less than 40 counts as 40.
  public init(width: Int, language: Language = .en) {
    self.width = max(width, 40)
    table = StatementTable(width: self.width, language: language)
  }

  public mutating func write(_ article: Article, _ extraction: Extraction) -> String {
    defer { isFirst = false }
    let title = [article.id, article.title ?? extraction.title].compactMap(\.self).joined(separator: ": ")
    let lines = wrapped(title, to: width) + table.lines(of: extraction.rows(of: article))
    return (isFirst ? "" : "\n") + lines.map { $0 + "\n" }.joined()
  }
}
