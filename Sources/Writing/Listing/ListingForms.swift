import Kutip

extension Listing {
  /// For the terminal, in the main columns; the others would leave no room for these.
  func terminalText(width: Int, language: Language) -> String {
    if rows.isEmpty { return Bilingual("Tidak ada baris.", "No rows.")[language] + "\n" }
    let main = columns.indices.filter { columns[$0].isMain }
    let labels = main.map { columns[$0].heading[language].lowercased() }
    let cells = rows.map { row in main.map { columns[$0].shown(row[$0], in: language) } }
    let table = TextTable(
      width: width, columns: zip(main, labels).map { column, label in .init(label: label, fit: fit(of: column)) })
    let lines = table.table(cells) ?? cells.flatMap { blocks($0, labels, width) }
    return lines.map { $0 + "\n" }.joined()
  }

  /// The first cell, and below it the others, each on a line of its own.
  private func blocks(_ cells: [String], _ labels: [String], _ width: Int) -> [String] {
    let others = zip(labels, cells).dropFirst().map { (label: $0, text: $1) }
    return TextTable.block(
      onOneLine(cells.first ?? ""), others, indent: TextTable.indent(of: others.map(\.label)), width: width)
  }

  private func fit(of column: Int) -> TextTable.Fit {
    if columns[column].isLong { return .text }
    return rows.contains { $0[column].isNumber } ? .number : .words
  }

  /// The listing on a sheet, and another that says what the columns mean.
  func workbook(language: Language) throws(WritingError) -> [UInt8] {
    let workbook = try Workbook()
    var sheet = try LongSheet(
      Bilingual("Daftar", "Table")[language], in: workbook, headings: columns.map { $0.heading[language] },
      widths: columns.indices.map { columns[$0].isLong ? 60 : fit(of: $0) == .number ? 12 : 24 })
    for row in rows { try sheet.append(zip(columns, row).map { $0.sheetCell($1, in: language) }) }
    try sheet.finish()
    _ = try workbook.legend(columns.map { ($0.heading[language], $0.meaning[language]) }, in: language)
    return try workbook.bytes()
  }
}

extension ListingColumn {
  /// The cell's text for a person.
  func shown(_ cell: Listing.Cell, in language: Language) -> String {
    guard name == "kind", case .text(let kind) = cell else { return cell.text }
    let known: [Bilingual?] = [
      Kutip.Statement.Kind(rawValue: kind)?.name, Speaker.Kind(rawValue: kind)?.name, Source.Kind(rawValue: kind)?.name,
    ]
    return known.lazy.compactMap(\.self).first?[language] ?? kind
  }

  fileprivate func sheetCell(_ cell: Listing.Cell, in language: Language) -> Sheet.Cell {
    switch cell {
    case .empty: .empty
    case .count(let number): .count(number)
    case .chance(let chance): .chance(chance)
    case .text(let text):
      switch base {
      case "url": .link(text, to: text)
      case "published", "date": .day(text)
      default: .text(shown(cell, in: language))
      }
    }
  }
}
