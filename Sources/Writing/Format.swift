/// The output forms by name.
public enum Format: String, Sendable, CaseIterable {
  case table, csv, tsv, jsonl, markdown, xlsx, html

  /// The form that a file's ending asks for.
  public init?(fileName: String) {
    guard let ending = fileName.split(separator: ".").last else { return nil }
    self.init(rawValue: ending == "md" ? "markdown" : ending.lowercased())
  }

  /// The forms that are made of columns to choose from.
  public static let withColumns: Set<Format> = [.csv, .tsv, .markdown]
  /// The forms that spreadsheets open as text.
  public static let spreadsheets: Set<Format> = [.csv, .tsv]

  /// The forms that have no place for fields of the input's own records.
  public static let withoutFields: Set<Format> = [.html]

  public func writer(_ options: WriterOptions) -> any Writer {
    let all = options.columns(or: Column.allOfOneArticle)
    let kept = options.kept
    return switch self {
    case .table: TableWriter(width: options.width, language: options.language, kept: kept)
    case .csv: CSVWriter(columns: all, kept: kept, delimiter: options.delimiter, byteOrderMark: options.byteOrderMark)
    case .tsv: TSVWriter(columns: all, kept: kept, byteOrderMark: options.byteOrderMark)
    case .jsonl: JSONLinesWriter(withText: options.withText, kept: kept)
    case .markdown: MarkdownWriter(columns: options.columns(or: Column.main), kept: kept)
    case .xlsx: WorkbookWriter(language: options.language, kept: kept)
    case .html: ReportWriter(language: options.language)
    }
  }
}
