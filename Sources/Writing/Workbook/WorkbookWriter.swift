import Kutip

/// A workbook to check facts in: the quotes with empty columns for the check, the counts by source and speaker, and a sheet that explains.
public final class WorkbookWriter: Writer {
  /// The verdicts in use among Indonesian fact-checkers.
  private static let verdicts = [
    Bilingual("Benar", "True"), Bilingual("Salah", "False"), Bilingual("Menyesatkan", "Misleading"),
    Bilingual("Sebagian benar", "Partly true"), Bilingual("Belum terbukti", "Unproven"),
  ]
  /// The statements with what is known of them, and empty columns for the check.
  public static let usualColumns: [Column] = [
    .article, .outlet, .published, .number, .kind, .speaker, .role, .words, .cue, .sources, .date, .confidence, .flags,
    .sentence, .verdict, .references, .checker, .notes,
  ]

  private let language: Language
  private let rowsOfASheet: Int
  private let columns: ColumnList
  private var workbook: Workbook?
  private var quotes: LongSheet?
  private var counts = SourceCounts()

  public convenience init(language: Language, columns: ColumnList = ColumnList(usualColumns)) {
    self.init(language: language, columns: columns, rowsOfASheet: Workbook.rowsOfASheet)
  }

  /// - Parameter rowsOfASheet: with the heading. What comes after them goes on another sheet.
  init(language: Language, columns: ColumnList = ColumnList(usualColumns), rowsOfASheet: Int) {
    self.language = language
    self.columns = columns
    self.rowsOfASheet = rowsOfASheet
  }

  public func begin() throws -> String {
    let workbook = try Workbook()
    self.workbook = workbook
    quotes = try LongSheet(
      Bilingual("Kutipan", "Quotes")[language], in: workbook, headings: columns.headings(in: language),
      widths: columns.columns.map(width(of:)) + columns.kept.map { _ in 20 },
      offers: columns.columns.firstIndex(of: .verdict).map { [$0: Self.verdicts.map { $0[language] }] } ?? [:],
      rowsOfASheet: rowsOfASheet)
    return ""
  }

  public func write(_ article: Article, _ extraction: Extraction) throws -> String {
    counts.add(extraction)
    let article = article.completed(by: extraction)
    for statement in extraction.statements {
      let row = Row(statement, of: article)
      let own = columns.columns.map { cell($0, of: row, statement, article) }
      try quotes?.append(own + row[kept: columns.kept].map { $0.isEmpty ? .empty : .text($0) })
    }
    return ""
  }

  public func end() throws -> [UInt8] {
    guard let workbook else { return [] }
    try quotes?.finish()
    try writeCounts(to: workbook)
    try writeNotes(to: workbook)
    return try workbook.bytes()
  }

  // MARK: - The quotes

  /// How many sheets the quotes have taken so far.
  var sheetCount: Int { quotes?.sheetCount ?? 0 }

  /// The first column that names the article: a sheet holds but so many links.
  private var linked: Column? { columns.columns.first { $0 == .article || $0 == .outlet } }

  /// In characters.
  private func width(of column: Column) -> Double {
    switch column {
    case .number: 5
    case .start, .end: 8
    case .confidence: 11
    case .kind: 13
    case .cue, .date, .published: 12
    case .addressee, .checker: 16
    case .flags, .verdict: 18
    case .sources: 20
    case .article, .speaker, .rule, .outlet: 24
    case .role: 28
    case .references, .notes: 30
    case .sentence: 60
    case .words, .quote: 70
    }
  }

  private func cell(_ column: Column, of row: Row, _ statement: Statement, _ article: Article) -> Sheet.Cell {
    switch column {
    case .article, .outlet:
      if let link = article.link, column == linked { .link(row[column], to: link) } else { .text(row[column]) }
    case .number: .count(statement.id)
    case .start: .count(statement.content.start)
    case .end: .count(statement.content.end)
    case .kind: .text(statement.kind.name[language])
    case .confidence: statement.kind == .none ? .empty : .chance(statement.confidence)
    case .date, .published: row[column].isEmpty ? .empty : .day(row[column])
    default: row[column].isEmpty ? .empty : .text(row[column])
    }
  }

  // MARK: - The other sheets

  private func writeCounts(to workbook: Workbook) throws {
    var sheet = try workbook.sheet(
      Bilingual("Sumber", "Sources")[language], widths: [30, 14, 10, 10, 4, 36, 14, 10, 10])
    let statements = Bilingual("Ujaran", "Statements")
    let articles = Bilingual("Artikel", "Articles")
    try sheet.append(
      [.agency, Bilingual("Golongan", "Class"), statements, articles]
        .map { .heading($0[language]) } + [.empty]
        + [Bilingual("Pembicara", "Speaker"), Bilingual("Golongan", "Class"), statements, articles].map {
          .heading($0[language])
        })
    let sources = counts.sources
    let speakers = counts.speakers
    for index in 0..<max(sources.count, speakers.count) {
      let left: [Sheet.Cell] =
        index < sources.count
        ? [
          .text(sources[index].name), .text(sources[index].kind[language]), .count(sources[index].statements),
          .count(sources[index].articles),
        ] : [.empty, .empty, .empty, .empty]
      let right: [Sheet.Cell] =
        index < speakers.count
        ? [
          .text(speakers[index].name), .text(speakers[index].kind[language]), .count(speakers[index].statements),
          .count(speakers[index].articles),
        ] : []
      try sheet.append(left + [.empty] + right)
    }
    // Without filters, which would hide a speaker with the source that happens to stand beside him.
    sheet.freezeHeading()
  }

  private func writeNotes(to workbook: Workbook) throws {
    var sheet = try workbook.legend(
      zip(columns.headings(in: language), columns.columns).map { ($0, $1.meaning(in: language)) }, in: language)
    try sheet.append([])
    try sheet.append([.heading(Column.flags.heading(in: language)), .heading(Bilingual("Arti", "Meaning")[language])])
    for flag in Flag.allCases { try sheet.append([.text(flag.rawValue), .text(flag.meaning[language])]) }
  }
}
