import Kutip

/// Comma-separated values as RFC 4180 has them, in UTF-8, with another delimiter where one is asked for.
///
/// A row ends in CR LF: the standard says so, and spreadsheets, Python, pandas and DuckDB all read it. Line breaks inside a
/// cell stay as the article has them, within quotes, so that the words are exact.
public struct CSVWriter: Writer {
  private let columns: [Column]
  private let kept: [String]
  private let delimiter: Unicode.Scalar
  private let byteOrderMark: Bool

  public init(
    columns: [Column], kept: [String] = [], delimiter: Unicode.Scalar = ",", byteOrderMark: Bool = false
  ) {
    self.columns = columns
    self.kept = kept
    self.delimiter = delimiter
    self.byteOrderMark = byteOrderMark
  }

  public func begin() -> String {
    (byteOrderMark ? "\u{FEFF}" : "") + line(Column.headings(columns, kept: kept))
  }

  public func write(_ article: Article, _ extraction: Extraction) -> String {
    extraction.rows(of: article).map { line($0[columns] + $0[kept: kept]) }.joined()
  }

  private func line(_ cells: [String]) -> String {
    cells.map { quoted(spreadsheetCell($0)) }.joined(separator: String(delimiter)) + "\r\n"
  }

  /// Code points are compared, since a quote with a combining mark, or CR LF, is another `Character` than the one looked for.
  private func quoted(_ cell: String) -> String {
    let scalars = cell.unicodeScalars
    let mustQuote = scalars.contains { $0 == delimiter || $0 == "\"" || $0 == "\r" || $0 == "\n" }
    guard mustQuote || scalars.first == " " || scalars.last == " " else { return cell }
    let doubled = cell.unicodeScalars.reduce(into: "") { text, scalar in
      text.unicodeScalars.append(scalar)
      if scalar == "\"" { text.unicodeScalars.append(scalar) }
    }
    return "\"\(doubled)\""
  }
}
