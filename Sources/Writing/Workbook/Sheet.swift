import SystemXLSXWriter

/// A sheet of a workbook.
struct Sheet {
  /// What a cell holds. A text is never run as a formula, whatever it begins with.
  enum Cell {
    case empty
    case heading(String)
    case text(String)
    case count(Int)
    case chance(Double)
    /// A day in ISO 8601; what is none stands as text.
    case day(String)
    case link(String, to: String)

    /// On how many lines it stands in a column of that width, in characters; a tenth more than that, since letters are narrower than the digits that it is counted in.
    fileprivate func lines(in width: Double) -> Int {
      switch self {
      case .heading(let text), .text(let text), .link(let text, _):
        text.split(separator: "\n", omittingEmptySubsequences: false).reduce(0) { lines, line in
          lines + max(1, Int((Double(displayWidth(String(line))) / (1.1 * width)).rounded(.up)))
        }
      case .empty, .count, .chance, .day: 1
      }
    }
  }

  /// In points, by Microsoft's “Excel specifications and limits”.
  private static let highestRow = 409.0
  private static let heightOfLine = 15.0

  private let sheet: UnsafeMutablePointer<lxw_worksheet>
  private let styles: [Workbook.Style: UnsafeMutablePointer<lxw_format>]
  private let widths: [Double]
  private(set) var rowCount = 0
  private var linkCount = 0

  /// - Parameter widths: of the columns from the first, in characters.
  init(
    _ sheet: UnsafeMutablePointer<lxw_worksheet>, styles: [Workbook.Style: UnsafeMutablePointer<lxw_format>],
    widths: [Double]
  ) {
    self.sheet = sheet
    self.styles = styles
    self.widths = widths
  }

  mutating func append(_ cells: [Cell]) throws(WritingError) {
    // Excel fits rows to their texts when it opens a workbook; LibreOffice leaves them as high as they are.
    let lines = zip(cells, widths).map { $0.lines(in: $1) }.max() ?? 1
    if lines > 1 {
      let height = min(Self.heightOfLine * Double(lines), Self.highestRow)
      try check(worksheet_set_row(sheet, lxw_row_t(rowCount), height, nil))
    }
    for (column, cell) in cells.enumerated() { try write(cell, lxw_row_t(rowCount), lxw_col_t(column)) }
    rowCount += 1
  }

  /// Keeps the first row in sight, on the screen and on paper.
  func freezeHeading() {
    worksheet_freeze_panes(sheet, 1, 0)
    worksheet_repeat_rows(sheet, 0, 0)
    worksheet_set_landscape(sheet)
    worksheet_fit_to_pages(sheet, 1, 0)
    worksheet_gridlines(sheet, UInt8(LXW_SHOW_ALL_GRIDLINES.rawValue))
  }

  /// Keeps the first row in sight, and lets the reader filter by it.
  func finishTable(columns: Int) throws(WritingError) {
    freezeHeading()
    try check(worksheet_autofilter(sheet, 0, 0, lxw_row_t(max(rowCount, 2) - 1), lxw_col_t(columns - 1)))
  }

  /// Offers these values in all rows of a column but the first. Others may be typed.
  func offer(_ values: [String], column: Int) throws(WritingError) {
    var list: [UnsafeMutablePointer<CChar>?] = values.map { strdup($0) } + [nil]
    defer { for text in list { free(text) } }
    let error = list.withUnsafeMutableBufferPointer { list in
      var validation = lxw_data_validation()
      validation.validate = UInt8(LXW_VALIDATION_TYPE_LIST.rawValue)
      validation.value_list = list.baseAddress
      validation.show_error = UInt8(LXW_VALIDATION_OFF.rawValue)
      let last = lxw_row_t(max(rowCount, 2) - 1)
      return worksheet_data_validation_range(sheet, 1, lxw_col_t(column), last, lxw_col_t(column), &validation)
    }
    try check(error)
  }

  private mutating func write(_ cell: Cell, _ row: lxw_row_t, _ column: lxw_col_t) throws(WritingError) {
    switch cell {
    case .empty: break
    case .heading(let text): try check(worksheet_write_string(sheet, row, column, shown(text), styles[.heading]))
    case .text(let text): try check(worksheet_write_string(sheet, row, column, shown(text), styles[.text]))
    case .count(let number): try check(worksheet_write_number(sheet, row, column, Double(number), nil))
    case .chance(let chance): try check(worksheet_write_number(sheet, row, column, chance, styles[.chance]))
    case .day(let text):
      guard var day = day(text) else { return try write(.text(text), row, column) }
      try check(worksheet_write_datetime(sheet, row, column, &day, styles[.date]))
    case .link(let text, let address):
      let isLink = address.hasPrefix("https://") || address.hasPrefix("http://")
      guard isLink, address.utf8.count <= Workbook.longestLink, linkCount < Workbook.linksOfASheet else {
        return try write(.text(text), row, column)
      }
      linkCount += 1
      try check(worksheet_write_url_opt(sheet, row, column, address, styles[.link], shown(text), nil))
    }
  }

  /// What a cell can hold. A line break is LF alone there; XML has no control characters but tab and line breaks, and the replacement
  /// character stands for others.
  private func shown(_ text: String) -> String {
    let text = cutToCell(text)
    guard text.utf8.contains(where: Self.isControl) else { return text }
    let lines = text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
    return String(decoding: lines.utf16.map { $0 < 0x20 && Self.isControl(UInt8($0)) ? 0xFFFD : $0 }, as: UTF16.self)
  }

  private static func isControl(_ unit: UInt8) -> Bool {
    unit < 0x20 && unit != 0x9 && unit != 0xA
  }

  private func day(_ text: String) -> lxw_datetime? {
    let parts = text.prefix(10).split(separator: "-").compactMap { Int32($0) }
    // Excel's calendar begins in 1900.
    guard parts.count == 3, text.utf8.count >= 10, parts[0] >= 1900, 1...12 ~= parts[1], 1...31 ~= parts[2] else {
      return nil
    }
    return lxw_datetime(year: parts[0], month: parts[1], day: parts[2], hour: 0, min: 0, sec: 0)
  }
}
