/// What may be asked of an output form. Each form minds what concerns it.
public struct WriterOptions: Sendable {
  /// Whether rows must tell which article they are of.
  public var severalArticles = false
  /// The columns of the terminal, which only a table minds.
  public var width = 80
  /// Whether JSON Lines repeat the article's text.
  public var withText = false
  /// The columns of a table in their order; nil for those that the form has of itself.
  public var columns: [Column]?
  /// Columns that go together, in their place.
  public var preset: Preset?
  /// The fields of the articles' own records that are written too, in this order.
  public var kept: [String] = []
  /// What stands between the cells of CSV. Spreadsheets set to Indonesian expect a semicolon, since their decimal mark is the comma.
  public var delimiter: Unicode.Scalar = ","
  /// Whether CSV and TSV begin with U+FEFF, by which Excel knows UTF-8.
  public var byteOrderMark = false
  /// The language of tables, workbooks and reports.
  public var language = Language.en

  public init() {}

  /// - Parameter usual: what the form has of itself. The article is put in front where several may come and it is not told otherwise.
  func columns(or usual: [Column], tellsArticle: Bool = false) -> ColumnList {
    if let preset { return ColumnList(preset, kept: kept) }
    return ColumnList(columns ?? (severalArticles && !tellsArticle ? [.article] : []) + usual, kept: kept)
  }
}

/// What a kept field is called beside names of Kutip's own: by its name, with `input.` in front where that is taken.
package func keptName(_ name: String, beside own: some Sequence<String>) -> String {
  own.contains(name) ? "input.\(name)" : name
}
