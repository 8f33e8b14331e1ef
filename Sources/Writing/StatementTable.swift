/// The statements of one article, fitted to a width. Where the columns would get too narrow to read, each statement becomes a
/// block instead, one line a column.
package struct StatementTable {
  /// Those that hold sentences; the others hold a few words.
  private static let texts: Set<Column> = [.words, .quote, .sentence]
  /// Those that stand in the first line of a block, without their names.
  private static let heads: [Column] = [.kind, .confidence]

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
    let table = TextTable(
      width: width,
      columns: zip(columns, labels).map { .init(label: $1, fit: Self.texts.contains($0) ? .text : .words) })
    return table.table(rows.map { cells($0, columns) }) ?? rows.flatMap(block)
  }

  private func cells(_ row: Row, _ columns: [Column]) -> [String] {
    columns.map { $0 == .kind ? row.kind.name[language] : row[$0] }
  }

  /// Number, kind and confidence, then each filled column on a line of its own.
  private func block(_ row: Row) -> [String] {
    let heads = cells(row, Self.heads.filter(columns.contains))
    let labelled = zip(columns, labels).filter { column, _ in column != .number && !Self.heads.contains(column) }
    return TextTable.block(
      padded(row[.number], to: 3) + " " + heads.joined(separator: "  "), labelled.map { ($1, row[$0]) },
      indent: TextTable.indent(of: labelled.map(\.1)), width: width)
  }
}
