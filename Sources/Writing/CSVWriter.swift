import Kutip

/// Comma-separated values as RFC 4180 has them, in UTF-8.
///
/// A row ends in CR LF: the standard says so, and spreadsheets, Python, pandas and DuckDB all read it. Line breaks inside a
/// cell stay as the article has them, within quotes, so that the words are exact.
public struct CSVWriter: Writer {
  private let columns: [Column]

  public init(columns: [Column]) {
    self.columns = columns
  }

  public func begin() -> String {
    line(columns.map(\.rawValue))
  }

  public func write(_ article: Article, _ extraction: Extraction) -> String {
    extraction.rows(of: article).map { line($0[columns]) }.joined()
  }

  private func line(_ cells: [String]) -> String {
    cells.map { quoted(withoutFormula($0)) }.joined(separator: ",") + "\r\n"
  }

  /// Bytes are compared, since a quote with a combining mark, or CR LF, is another `Character` than the one looked for.
  private func quoted(_ cell: String) -> String {
    let special = "\",\r\n".utf8
    guard cell.utf8.contains(where: special.contains) || cell.utf8.first == 0x20 || cell.utf8.last == 0x20 else {
      return cell
    }
    let doubled = cell.unicodeScalars.reduce(into: "") { text, scalar in
      text.unicodeScalars.append(scalar)
      if scalar == "\"" { text.unicodeScalars.append(scalar) }
    }
    return "\"\(doubled)\""
  }
}

/// The cell with an apostrophe in front if a spreadsheet would take it for a formula and run it.
func withoutFormula(_ cell: String) -> String {
  guard let first = cell.unicodeScalars.first, "=+-@\t\r".unicodeScalars.contains(first) else { return cell }
  return "'" + cell
}
