import SystemCSV

/// The rows of a table with cells between delimiters (RFC 4180), read by libcsv: quoted cells may hold delimiters, doubled quotation marks
/// and line breaks. A mark inside a cell that none encloses stands for itself; spaces around cells are dropped.
struct Table {
  /// A row, and the line that it begins on, counted from 1.
  struct Row: Sendable {
    var cells: [String]
    var line: Int
  }

  private let stream: TextStream
  private let parser: RowParser
  private var isOver = false

  /// - Parameter isQuoted: whether quotation marks enclose cells.
  init(_ stream: TextStream, delimiter: UInt8, isQuoted: Bool) {
    self.stream = stream
    parser = RowParser(delimiter: delimiter, isQuoted: isQuoted)
  }

  /// Throws `unclosedCell` at the end of the text, if the last row has a quotation mark that none closes.
  mutating func next() throws(ReadingError) -> Row? {
    while true {
      if let row = parser.takeRow() { return row }
      if isOver { return nil }
      let text = try stream.next()
      isOver = text.isEmpty
      if isOver {
        guard parser.finish() else { throw .unclosedCell(Place(input: stream.place.input, line: parser.line)) }
      } else {
        parser.parse(text)
      }
      if parser.size > TextStream.longestArticle {
        throw .tooLarge(Place(input: stream.place.input, line: parser.line))
      }
    }
  }
}

/// libcsv with the rows that it has found so far.
private final class RowParser {
  private let parser = UnsafeMutablePointer<csv_parser>.allocate(capacity: 1)
  private var rows: ArraySlice<Table.Row> = []
  private var cells: [String] = []
  /// The line that the row in the making begins on.
  private(set) var line = 1
  /// The line feeds inside its cells.
  private var breaks = 0
  private var wasReturn = false

  init(delimiter: UInt8, isQuoted: Bool) {
    // Every line break is told of, to count lines by.
    csv_init(parser, UInt8(CSV_REPALL_NL))
    csv_set_delim(parser, delimiter)
    // No text holds a null.
    if !isQuoted { csv_set_quote(parser, 0) }
  }

  deinit {
    csv_free(parser)
    parser.deallocate()
  }

  /// How many bytes the cell in the making has.
  var size: Int { Int(parser.pointee.entry_pos) }

  func takeRow() -> Table.Row? { rows.popFirst() }

  func parse(_ text: [UInt8]) {
    csv_parse(parser, text, text.count, Self.endCell, Self.endLine, Unmanaged.passUnretained(self).toOpaque())
  }

  /// Ends the last row. False if one of its cells is not closed: libcsv would tell of it only where it refuses every odd mark.
  func finish() -> Bool {
    let isInsideCell = parser.pointee.pstate == 2
    if isInsideCell && parser.pointee.quoted != 0 { return false }
    csv_fini(parser, Self.endCell, Self.endLine, Unmanaged.passUnretained(self).toOpaque())
    return true
  }

  private static let endCell: @convention(c) (UnsafeMutableRawPointer?, Int, UnsafeMutableRawPointer?) -> Void = {
    bytes, count, user in
    guard let user else { return }
    let parser = Unmanaged<RowParser>.fromOpaque(user).takeUnretainedValue()
    let cell = UnsafeRawBufferPointer(start: bytes, count: bytes == nil ? 0 : count)
    parser.breaks += cell.count { $0 == UInt8(ascii: "\n") }
    parser.cells.append(String(decoding: cell, as: UTF8.self))
  }

  /// `byte` is what ends the line, -1 at the end of the text.
  private static let endLine: @convention(c) (Int32, UnsafeMutableRawPointer?) -> Void = { byte, user in
    guard let user else { return }
    Unmanaged<RowParser>.fromOpaque(user).takeUnretainedValue().endLine(byte)
  }

  private func endLine(_ byte: Int32) {
    let isFeed = byte == CSV_LF
    // CR LF is one break.
    if isFeed && wasReturn && cells.isEmpty {
      wasReturn = false
      return
    }
    wasReturn = byte == CSV_CR
    // An empty line is no row.
    if !cells.isEmpty { rows.append(Table.Row(cells: cells, line: line)) }
    line += breaks + 1
    cells = []
    breaks = 0
  }
}
