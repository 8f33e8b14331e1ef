/// The columns of a table in their order, and behind them the fields kept of the input's own records.
public struct ColumnList: Sendable, ExpressibleByArrayLiteral {
  let columns: [Column]
  let kept: [String]
  private let preset: Preset?

  /// - Parameter kept: names of fields.
  public init(_ columns: [Column], kept: [String] = []) {
    self.columns = columns
    self.kept = kept
    preset = nil
  }

  /// The columns of a preset, under its headings.
  public init(_ preset: Preset, kept: [String] = []) {
    columns = preset.columns
    self.kept = kept
    self.preset = preset
  }

  public init(arrayLiteral columns: Column...) {
    self.init(columns)
  }

  var count: Int { columns.count + kept.count }

  /// - Parameter language: nil for the names by which programs know the columns.
  func headings(in language: Language? = nil) -> [String] {
    let own = preset?.headings ?? columns.map { language.map($0.heading) ?? $0.rawValue }
    return own + kept.map { keptName($0, beside: (Column.allOfOneArticle + [.article] + columns).map(\.rawValue)) }
  }

  func cells(of row: Row) -> [String] {
    row[columns] + row[kept: kept]
  }
}

/// Columns that go together in a line of work.
public enum Preset: String, Sendable, CaseIterable {
  /// What Indonesian fact-checkers keep of a claim.
  case cekfakta

  var columns: [Column] {
    switch self {
    case .cekfakta: [.outlet, .published, .quote, .verdict, .references]
    }
  }

  /// One for each of the columns, in every language and form.
  var headings: [String] {
    switch self {
    case .cekfakta: ["Sumber", "Tanggal publish", "Berita/Kutipan", "Hasil Cek Fakta", "Rujukan"]
    }
  }

  /// That of those who use it.
  public var language: Language {
    switch self {
    case .cekfakta: .id
    }
  }
}
