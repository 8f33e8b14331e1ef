/// The statements of one article, fitted to a width. Where the columns would get too narrow to read, each statement becomes a
/// block instead, one line a column.
package struct StatementTable {
  /// Below this the words would have less than 20 columns to themselves.
  static let leastWidth = 100

  private static let gap = "  "
  private let width: Int
  private let language: Language

  package init(width: Int, language: Language = .en) {
    self.width = width
    self.language = language
  }

  package func lines(of rows: [Row]) -> [String] {
    if rows.isEmpty { return [Bilingual.noStatements[language]] }
    return (width < Self.leastWidth ? rows.flatMap(block) : table(rows)).map(withoutTrailingSpaces)
  }

  // MARK: - One block a statement

  /// Number, kind and confidence, then each filled column on a line of its own.
  private func block(_ row: Row) -> [String] {
    let columns: [Column] = [.speaker, .role, .words, .cue, .sources]
    let head = padded(row[.number], to: 3) + " " + cells(row, [.kind, .confidence]).joined(separator: Self.gap)
    let indent = 4 + columns.map { displayWidth(label($0)) }.reduce(0, max) + Self.gap.count
    return [head] + columns.filter { !row[$0].isEmpty }.flatMap { hanging(row[$0], after: label($0), indent) }
  }

  /// The text after its label, on as many lines as it takes.
  private func hanging(_ text: String, after label: String, _ indent: Int) -> [String] {
    wrapped(text, to: width - indent).enumerated().map { index, line in
      padded(index == 0 ? "    " + label : "", to: indent) + line
    }
  }

  private func label(_ column: Column) -> String {
    column.heading(in: language).lowercased()
  }

  private func cells(_ row: Row, _ columns: [Column]) -> [String] {
    columns.map { $0 == .kind ? row.kind.name[language] : row[$0] }
  }

  // MARK: - One table

  private func table(_ rows: [Row]) -> [String] {
    let cells = [Column.main.map(label)] + rows.map { self.cells($0, Column.main).map(onOneLine) }
    let widths = columnWidths(cells)
    let rule = widths.map { String(repeating: "─", count: $0) }
    return ([cells[0], rule] + cells.dropFirst()).flatMap { line($0, widths) }
  }

  /// What each column needs, but none more than an eighth of the width; the words get what is left.
  private func columnWidths(_ cells: [[String]]) -> [Int] {
    let needed = Column.main.indices.map { column in cells.map { displayWidth($0[column]) }.reduce(0, max) }
    let capped = needed.map { min($0, width / 8) }
    let left = zip(Column.main, capped).reduce(width - Self.gap.count * (capped.count - 1)) { left, column in
      column.0 == .words ? left : left - column.1
    }
    return Column.main.indices.map { Column.main[$0] == .words ? min(needed[$0], left) : capped[$0] }
  }

  /// One row, on as many lines as its longest cell takes.
  private func line(_ cells: [String], _ widths: [Int]) -> [String] {
    let columns = zip(cells, widths).map { wrapped($0, to: $1) }
    return (0..<(columns.map(\.count).max() ?? 0)).map { index in
      zip(columns, widths).map { padded(index < $0.count ? $0[index] : "", to: $1) }.joined(separator: Self.gap)
    }
  }
}
