/// The statements of one article, fitted to a width. Where the columns would get too narrow to read, each statement becomes a
/// block instead, one line a column.
package struct StatementTable {
  /// A table needs so many terminal columns for each of its own, else its texts get too narrow.
  private static let leastWidthOfColumn = 12
  private static let leastWidthOfText = 16
  /// Those that hold sentences; the others hold a few words.
  private static let texts: Set<Column> = [.words, .quote, .sentence]
  /// Those that stand in the first line of a block, without their names.
  private static let heads: [Column] = [.kind, .confidence]
  private static let gap = "  "

  private let width: Int
  private let language: Language
  private let columns: [Column]
  private let labels: [String]

  package init(width: Int, language: Language = .en, columns: ColumnList = ColumnList(Column.main)) {
    self.width = width
    self.language = language
    self.columns = columns.columns
    labels = columns.headings(in: language).map { $0.lowercased() }
  }

  package func lines(of rows: [Row]) -> [String] {
    if rows.isEmpty { return [Bilingual.noStatements[language]] }
    return (table(rows) ?? rows.flatMap(block)).map(withoutTrailingSpaces)
  }

  private func cells(_ row: Row, _ columns: [Column]) -> [String] {
    columns.map { $0 == .kind ? row.kind.name[language] : row[$0] }
  }

  // MARK: - One block a statement

  /// Number, kind and confidence, then each filled column on a line of its own.
  private func block(_ row: Row) -> [String] {
    let heads = cells(row, Self.heads.filter(columns.contains))
    let labelled = zip(columns, labels).filter { column, _ in column != .number && !Self.heads.contains(column) }
    let indent = 4 + labelled.map { displayWidth($1) }.reduce(0, max) + Self.gap.count
    return [padded(row[.number], to: 3) + " " + heads.joined(separator: Self.gap)]
      + labelled.filter { !row[$0.0].isEmpty }.flatMap { hanging(row[$0], after: $1, indent) }
  }

  /// The text after its label, on as many lines as it takes.
  private func hanging(_ text: String, after label: String, _ indent: Int) -> [String] {
    wrapped(text, to: width - indent).enumerated().map { index, line in
      padded(index == 0 ? "    " + label : "", to: indent) + line
    }
  }

  // MARK: - One table

  /// Nil if it would be too narrow to read.
  private func table(_ rows: [Row]) -> [String]? {
    guard width >= Self.leastWidthOfColumn * columns.count + 4 else { return nil }
    let head = Array(labels.prefix(columns.count))
    let cells = rows.map { self.cells($0, columns).map(onOneLine) }
    guard let widths = columnWidths([head] + cells) else { return nil }
    let rule = widths.map { String(repeating: "─", count: $0) }
    return ([head, rule] + cells).flatMap { line($0, widths) }
  }

  /// What each column needs; where there is no room for that, an eighth of the width for each but the texts, which share what is left, and what they
  /// do not need goes to the others.
  private func columnWidths(_ cells: [[String]]) -> [Int]? {
    let needed = columns.indices.map { column in cells.map { displayWidth($0[column]) }.reduce(0, max) }
    let room = width - Self.gap.count * (columns.count - 1)
    let isText = columns.map(Self.texts.contains)
    let others = zip(needed, isText).map { $1 ? 0 : min($0, width / 8) }
    let share = (room - others.reduce(0, +)) / max(isText.count(where: \.self), 1)
    guard share >= (isText.contains(true) ? Self.leastWidthOfText : 0) else { return nil }
    var widths = columns.indices.map { isText[$0] ? min(needed[$0], share) : others[$0] }
    var spare = room - widths.reduce(0, +)
    for column in columns.indices {
      let more = min(needed[column] - widths[column], spare)
      widths[column] += more
      spare -= more
    }
    return widths
  }

  /// One row, on as many lines as its longest cell takes.
  private func line(_ cells: [String], _ widths: [Int]) -> [String] {
    let columns = zip(cells, widths).map { wrapped($0, to: $1) }
    return (0..<(columns.map(\.count).max() ?? 0)).map { index in
      zip(columns, widths).map { padded(index < $0.count ? $0[index] : "", to: $1) }.joined(separator: Self.gap)
    }
  }
}
