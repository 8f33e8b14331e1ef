import Kutip

/// Tables for the terminal: each article's title, the fields kept of its record, then its statements.
public struct TableWriter: Writer {
  private let table: StatementTable
  private let width: Int
  private let kept: [String]
  private var isFirst = true

  /// - Parameter width: in terminal columns; less than 40 counts as 40.
  public init(width: Int, language: Language = .en, columns: ColumnList = ColumnList(Column.main)) {
    self.width = max(width, 40)
    kept = columns.kept
    table = StatementTable(width: self.width, language: language, columns: columns)
  }

  public mutating func write(_ article: Article, _ extraction: Extraction) -> String {
    defer { isFirst = false }
    let article = article.completed(by: extraction)
    let title = [article.id, article.title].compactMap(\.self).joined(separator: ": ")
    let fields = kept.map { "\($0): \(article.value(kept: $0).text)" }
    let lines = ([title] + fields).flatMap { wrapped($0, to: width) } + table.lines(of: extraction.rows(of: article))
    return (isFirst ? "" : "\n") + lines.map { $0 + "\n" }.joined()
  }
}
