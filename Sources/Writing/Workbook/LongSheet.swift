/// A table in a workbook under its headings, which goes on on another sheet where one is full.
struct LongSheet {
  private let workbook: Workbook
  private let name: String
  private let headings: [String]
  private let widths: [Double]
  /// Values to choose from, by column.
  private let offers: [Int: [String]]
  private let rowsOfASheet: Int
  private var sheet: Sheet
  /// How many sheets the table has taken so far.
  private(set) var sheetCount = 1

  /// - Parameters:
  ///   - widths: of the columns, in characters.
  ///   - rowsOfASheet: with the headings.
  init(
    _ name: String, in workbook: Workbook, headings: [String], widths: [Double], offers: [Int: [String]] = [:],
    rowsOfASheet: Int = Workbook.rowsOfASheet
  ) throws(WritingError) {
    self.workbook = workbook
    self.name = name
    self.headings = headings
    self.widths = widths
    self.offers = offers
    self.rowsOfASheet = rowsOfASheet
    sheet = try workbook.sheet(name, widths: widths)
    try sheet.append(headings.map { .heading($0) })
  }

  mutating func append(_ cells: [Sheet.Cell]) throws(WritingError) {
    if sheet.rowCount == rowsOfASheet {
      try finish()
      sheetCount += 1
      sheet = try workbook.sheet("\(name) \(sheetCount)", widths: widths)
      try sheet.append(headings.map { .heading($0) })
    }
    try sheet.append(cells)
  }

  func finish() throws(WritingError) {
    try sheet.finishTable(columns: headings.count)
    for (column, values) in offers { try sheet.offer(values, column: column) }
  }
}

extension Workbook {
  /// A sheet that says what each column means.
  func legend(_ columns: [(heading: String, meaning: String)], in language: Language) throws(WritingError) -> Sheet {
    var sheet = try sheet(Bilingual("Keterangan", "Legend")[language], widths: [22, 100])
    try sheet.append([
      .heading(Bilingual("Kolom", "Column")[language]), .heading(Bilingual("Arti", "Meaning")[language]),
    ])
    for (heading, meaning) in columns { try sheet.append([.text(heading), .text(meaning)]) }
    return sheet
  }
}
