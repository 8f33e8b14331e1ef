/// Cells with a mark between them, a row after the other, in UTF-8.
///
/// CSV is that of RFC 4180, with another delimiter where one is asked for. A row ends in CR LF: the standard says so, and spreadsheets, Python, pandas
/// and DuckDB all read it. Line breaks inside a cell stay as the article has them, within quotes, so that the words are exact.
///
/// TSV has one line a row, whatever the words hold. The form knows no quoting, so a tab or line break inside a cell becomes a space; the exact
/// words stand in the article at `start` to `end`.
enum SeparatedValues {
  case csv(delimiter: Unicode.Scalar, byteOrderMark: Bool)
  case tsv(byteOrderMark: Bool)

  /// The row of headings, and before it what the file begins with.
  func head(_ headings: [String]) -> String {
    switch self {
    case .csv(_, true), .tsv(true): "\u{FEFF}" + line(headings)
    case .csv, .tsv: line(headings)
    }
  }

  func line(_ cells: [String]) -> String {
    let cells = cells.map(spreadsheetCell)
    switch self {
    case .csv(let delimiter, _):
      return cells.map { quoted($0, delimiter) }.joined(separator: String(delimiter)) + "\r\n"
    case .tsv: return cells.map(onOneLine).joined(separator: "\t") + "\n"
    }
  }

  /// Code points are compared, since a quote with a combining mark, or CR LF, is another `Character` than the one looked for.
  private func quoted(_ cell: String, _ delimiter: Unicode.Scalar) -> String {
    let scalars = cell.unicodeScalars
    let mustQuote = scalars.contains { $0 == delimiter || $0 == "\"" || $0 == "\r" || $0 == "\n" }
    guard mustQuote || scalars.first == " " || scalars.last == " " else { return cell }
    let doubled = scalars.reduce(into: "") { text, scalar in
      text.unicodeScalars.append(scalar)
      if scalar == "\"" { text.unicodeScalars.append(scalar) }
    }
    return "\"\(doubled)\""
  }
}
