import Kutip

/// A workbook to check facts in: the quotes with empty columns for the check, the counts by source and speaker, and a sheet that explains.
public final class WorkbookWriter: Writer {
  private static let check = [
    Bilingual("Hasil cek fakta", "Verdict"), Bilingual("Rujukan", "References"), Bilingual("Pemeriksa", "Checked by"),
    Bilingual("Catatan", "Notes"),
  ]
  /// The verdicts in use among Indonesian fact-checkers.
  private static let verdicts = [
    Bilingual("Benar", "True"), Bilingual("Salah", "False"), Bilingual("Menyesatkan", "Misleading"),
    Bilingual("Sebagian benar", "Partly true"), Bilingual("Belum terbukti", "Unproven"),
  ]
  private static let columns: [(column: Column, width: Double)] = [
    (.article, 24), (.number, 5), (.kind, 11), (.speaker, 24), (.role, 28), (.words, 70), (.cue, 12), (.sources, 20),
    (.date, 12),
    (.confidence, 11), (.flags, 18), (.sentence, 60),
  ]

  private let language: Language
  private let rowsOfASheet: Int
  private let kept: [String]
  private var workbook: Workbook?
  private var sheet: Sheet?
  /// How many sheets the quotes have taken so far.
  private(set) var sheetCount = 0
  private var counts = SourceCounts()

  public convenience init(language: Language, kept: [String] = []) {
    self.init(language: language, kept: kept, rowsOfASheet: Workbook.rowsOfASheet)
  }

  /// - Parameter rowsOfASheet: with the heading. What comes after them goes on another sheet.
  init(language: Language, kept: [String] = [], rowsOfASheet: Int) {
    self.language = language
    self.kept = kept
    self.rowsOfASheet = rowsOfASheet
  }

  public func begin() throws -> String {
    workbook = try Workbook()
    try beginSheet()
    return ""
  }

  public func write(_ article: Article, _ extraction: Extraction) throws -> String {
    counts.add(extraction)
    for statement in extraction.statements {
      if sheet?.rowCount == rowsOfASheet {
        try finishSheet()
        try beginSheet()
      }
      let row = Row(statement, of: article)
      let own = Self.columns.map { cell($0.column, of: row, statement, article) }
      try sheet?.append(own + row[kept: kept].map { $0.isEmpty ? .empty : .text($0) })
    }
    return ""
  }

  public func end() throws -> [UInt8] {
    guard let workbook else { return [] }
    try finishSheet()
    try writeCounts(to: workbook)
    try writeNotes(to: workbook)
    return try workbook.bytes()
  }

  // MARK: - The quotes

  private func beginSheet() throws {
    sheetCount += 1
    let name = Bilingual("Kutipan", "Quotes")[language] + (sheetCount > 1 ? " \(sheetCount)" : "")
    sheet = try workbook?.sheet(name, widths: Self.columns.map(\.width) + kept.map { _ in 20 } + [18, 30, 16, 30])
    try sheet?.append(
      Self.columns.map { .heading($0.column.heading(in: language)) } + kept.map { .heading($0) }
        + Self.check.map { .heading($0[language]) })
  }

  private func finishSheet() throws {
    try sheet?.finishTable(columns: Self.columns.count + kept.count + Self.check.count)
    try sheet?.offer(Self.verdicts.map { $0[language] }, column: Self.columns.count + kept.count)
  }

  private func cell(_ column: Column, of row: Row, _ statement: Statement, _ article: Article) -> Sheet.Cell {
    switch column {
    case .article: article.url.map { .link(row[column], to: $0) } ?? .text(row[column])
    case .number: .count(statement.id)
    case .kind: .text(statement.kind.name[language])
    case .confidence: statement.kind == .none ? .empty : .chance(statement.confidence)
    case .date: row[column].isEmpty ? .empty : .day(row[column])
    default: row[column].isEmpty ? .empty : .text(row[column])
    }
  }

  // MARK: - The other sheets

  private func writeCounts(to workbook: Workbook) throws {
    var sheet = try workbook.sheet(Bilingual("Sumber", "Sources")[language], widths: [30, 14, 10, 10, 4, 36, 10, 10])
    let statements = Bilingual("Ujaran", "Statements")
    let articles = Bilingual("Artikel", "Articles")
    try sheet.append(
      [.agency, Bilingual("Golongan", "Class"), statements, articles]
        .map { .heading($0[language]) } + [.empty]
        + [Bilingual("Pembicara", "Speaker"), statements, articles].map { .heading($0[language]) })
    let sources = counts.sources
    let speakers = counts.speakers
    for index in 0..<max(sources.count, speakers.count) {
      let left: [Sheet.Cell] =
        index < sources.count
        ? [
          .text(sources[index].name), .text(sources[index].kind), .count(sources[index].statements),
          .count(sources[index].articles),
        ] : [.empty, .empty, .empty, .empty]
      let right: [Sheet.Cell] =
        index < speakers.count
        ? [.text(speakers[index].name), .count(speakers[index].statements), .count(speakers[index].articles)] : []
      try sheet.append(left + [.empty] + right)
    }
    try sheet.finishTable(columns: 4)
  }

  private func writeNotes(to workbook: Workbook) throws {
    var sheet = try workbook.sheet(Bilingual("Keterangan", "Legend")[language], widths: [22, 100])
    try sheet.append([
      .heading(Bilingual("Kolom", "Column")[language]), .heading(Bilingual("Arti", "Meaning")[language]),
    ])
    for (column, _) in Self.columns {
      try sheet.append([.text(column.heading(in: language)), .text(column.meaning(in: language))])
    }
    try sheet.append([])
    try sheet.append([.heading(Column.flags.heading(in: language)), .heading(Bilingual("Arti", "Meaning")[language])])
    for flag in Flag.allCases { try sheet.append([.text(flag.rawValue), .text(flag.meaning[language])]) }
  }
}
