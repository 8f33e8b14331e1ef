import Kutip

/// The articles of a table, one a row, by the names in its first row. A bad row is one error, and the next follows.
struct TableArticles: IteratorProtocol {
  private let input: Input
  private let options: ReadingOptions
  private var table: Table
  private let heading: TableHeading
  private var isOver = false
  private var isEmpty = true

  /// - Parameter isTabbed: whether tabs part the cells; else the first line tells.
  init(_ stream: TextStream, of input: Input, isTabbed: Bool, _ options: ReadingOptions) throws(ReadingError) {
    self.input = input
    self.options = options
    let line = stream.beginning.prefix { !isLineBreak($0) }
    let delimiter = isTabbed ? "\t" : delimiter(ofHeading: String(decoding: line, as: UTF8.self)) ?? ","
    table = Table(
      stream, delimiter: delimiter.asciiValue ?? UInt8(ascii: ","), isQuoted: !isTabbed || isQuoted(stream.beginning))
    guard let first = try table.next() else { throw .empty(stream.place) }
    heading = TableHeading(first.cells, options)
    guard let text = heading.roles.texts.first else { throw .noTextColumn(stream.place, columns: first.cells) }
    guard first.cells.contains(text) else { throw .missingKey(stream.place, key: text) }
  }

  mutating func next() -> ArticleReader.Item? {
    if isOver { return nil }
    do throws(ReadingError) {
      guard let row = try table.next() else {
        isOver = true
        return isEmpty ? .failure(.empty(Place(input: input.name))) : nil
      }
      isEmpty = false
      let place = Place(input: input.name, line: row.line)
      return .unread(
        UnreadArticle(.row(row.cells, heading, id: "\(input.id):\(row.line)", place), options: options))
    } catch {
      isOver = true
      return .failure(error)
    }
  }
}

/// The names of a table's columns, and what they hold.
final class TableHeading: Sendable {
  let names: [String]
  let roles: FieldRoles
  private let columns: [String: Int]

  init(_ names: [String], _ options: ReadingOptions) {
    self.names = names
    roles = FieldRoles(names, options)
    columns = Dictionary(names.enumerated().map { ($1, $0) }) { first, _ in first }
  }

  func article(
    in cells: [String], otherwise id: String, at place: Place, _ options: ReadingOptions
  ) throws(ReadingError) -> Article {
    // More cells than columns come of a delimiter or a mark that was not quoted: then no cell is sure to stand in its column.
    guard cells.count <= names.count else { throw .tooManyCells(place, count: cells.count, expected: names.count) }
    let record = Record(roles: roles) { [columns] name in
      columns[name].flatMap { $0 < cells.count ? FieldValue.string(cells[$0]) : nil }
    }
    return try record.article(otherwise: id, at: place, options)
  }
}

/// The mark that closes a quoted cell: the first that is not doubled. Nil if there is none.
private func endOfCell(_ cell: ArraySlice<UInt8>) -> Int? {
  let mark = UInt8(ascii: "\"")
  var rest = cell
  while let end = rest.firstIndex(of: mark) {
    rest = rest[(end + 1)...]
    if rest.first != mark { return end }
    rest.removeFirst()
  }
  return nil
}

/// Whether the cells of a table between tabs are quoted, as Excel and pandas write them: each mark that opens a cell of the beginning is closed
/// before the next tab or line break. Else marks are words of the cells, as the registered form of the table has it, which knows no quoting.
private func isQuoted(_ beginning: ArraySlice<UInt8>) -> Bool {
  let mark = UInt8(ascii: "\"")
  var rest = beginning
  var isCellStart = true
  while let byte = rest.popFirst() {
    if byte == mark, isCellStart {
      // The beginning may be cut off inside a cell.
      guard let end = endOfCell(rest) else { return true }
      rest = rest[(end + 1)...]
      guard rest.first.map({ $0 == UInt8(ascii: "\t") || isLineBreak($0) }) ?? true else { return false }
    }
    isCellStart = byte == UInt8(ascii: "\t") || isLineBreak(byte)
  }
  return true
}
