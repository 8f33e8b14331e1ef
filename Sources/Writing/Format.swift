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

  public func writer(_ options: WriterOptions) -> any Writer {
    let all = options.columns(or: Column.allOfOneArticle)
    return switch self {
    case .table: TableWriter(width: options.width, language: options.language)
    case .csv: CSVWriter(columns: all, delimiter: options.delimiter, byteOrderMark: options.byteOrderMark)
    case .tsv: TSVWriter(columns: all, byteOrderMark: options.byteOrderMark)
    case .jsonl: JSONLinesWriter(withText: options.withText)
    case .markdown: MarkdownWriter(columns: options.columns(or: Column.main))
    case .xlsx: WorkbookWriter(language: options.language)
    case .html: ReportWriter(language: options.language)
    }
  }
}
