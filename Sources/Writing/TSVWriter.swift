import Kutip

/// Tab-separated values: one line a row, whatever the words hold. The form knows no quoting, so a tab or line break inside a cell
/// becomes a space; the exact words stand in the article at `start` to `end`.
public struct TSVWriter: Writer {
  private let columns: [Column]
  private let kept: [String]
  private let byteOrderMark: Bool

  public init(columns: [Column], kept: [String] = [], byteOrderMark: Bool = false) {
    self.columns = columns
    self.kept = kept
    self.byteOrderMark = byteOrderMark
  }

  public func begin() -> String {
    (byteOrderMark ? "\u{FEFF}" : "") + line(Column.headings(columns, kept: kept))
  }

  public func write(_ article: Article, _ extraction: Extraction) -> String {
    extraction.rows(of: article).map { line($0[columns] + $0[kept: kept]) }.joined()
  }

  private func line(_ cells: [String]) -> String {
    cells.map { onOneLine(spreadsheetCell($0)) }.joined(separator: "\t") + "\n"
  }
}
