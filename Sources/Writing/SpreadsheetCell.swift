/// The text as a cell that a spreadsheet shows and does not run, and that it can hold.
func spreadsheetCell(_ text: String) -> String {
  cutToCell(withoutFormula(text))
}

/// What the longest cell of Excel holds, in UTF-16 units, by Microsoft's “Excel specifications and limits”. LibreOffice and Google Sheets hold more.
let longestCell = 32_767
private let cutMark = " […]"

/// The text, or as much of it as fits before a mark that says so. A code point is never cut in two.
func cutToCell(_ text: String) -> String {
  // No text has more UTF-16 units than UTF-8 units, and these are known without counting.
  guard text.utf8.count > longestCell, text.utf16.count > longestCell else { return text }
  var room = longestCell - cutMark.utf16.count
  var kept = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    room -= UTF16.width(scalar)
    if room < 0 { break }
    kept.append(scalar)
  }
  return String(kept) + cutMark
}

/// The cell with an apostrophe in front if a spreadsheet would take it for a formula and run it (OWASP, “CSV Injection”): some do so after the full-width
/// signs too.
private func withoutFormula(_ cell: String) -> String {
  guard let first = cell.unicodeScalars.first, "=+-@＝＋－＠\t\r\n".unicodeScalars.contains(first) else { return cell }
  return "'" + cell
}
