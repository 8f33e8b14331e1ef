/// The output forms by name.
public enum Format: String, Sendable, CaseIterable {
  case table, csv, tsv, jsonl, markdown, xlsx, html, jsonld, webannotation, tei, brat

  /// The form that a file's ending asks for.
  public init?(fileName: String) {
    guard let ending = fileName.split(separator: ".").last?.lowercased() else { return nil }
    switch ending {
    case "md": self = .markdown
    case "xml": self = .tei
    default: self.init(rawValue: ending)
    }
  }

  /// The forms that are made of columns to choose from.
  public static let withColumns: Set<Format> = [.table, .csv, .tsv, .markdown, .xlsx]
  /// The forms that spreadsheets open as text.
  public static let spreadsheets: Set<Format> = [.csv, .tsv]

  /// The forms that hold the article's text on request.
  public static let withOwnText: Set<Format> = [.jsonl, .jsonld]

  /// The forms that have no place for fields of the input's own records.
  public static let withoutFields: Set<Format> = [.html, .jsonld, .webannotation, .tei, .brat]

  public func writer(_ options: WriterOptions) -> any Writer {
    let all = options.columns(or: Column.allOfOneArticle)
    let language = options.language
    return switch self {
    case .table:
      TableWriter(
        width: options.width, language: language, columns: options.columns(or: Column.main, tellsArticle: true))
    case .csv: SeparatedValuesWriter.csv(all, delimiter: options.delimiter, byteOrderMark: options.byteOrderMark)
    case .tsv: SeparatedValuesWriter.tsv(all, byteOrderMark: options.byteOrderMark)
    case .jsonl: JSONLinesWriter(withText: options.withText, kept: options.kept)
    case .markdown: MarkdownWriter(columns: options.columns(or: Column.main))
    case .xlsx:
      WorkbookWriter(language: language, columns: options.columns(or: WorkbookWriter.usualColumns, tellsArticle: true))
    case .html: ReportWriter(language: language)
    case .jsonld: SchemaOrgWriter(withText: options.withText)
    case .webannotation: WebAnnotationWriter()
    case .tei: TEIWriter(isCorpus: options.severalArticles)
    case .brat: BratWriter()
    }
  }

  // MARK: - A folder of files

  /// What is written for each article where each has files of its own: their endings, and what writes them.
  public func files(_ options: WriterOptions) -> [(ending: String, writer: any Writer)] {
    let own = (ending: ending, writer: writer(options))
    return self == .brat ? [("txt", TextWriter()), own] : [own]
  }

  /// What stands once in such a folder, by name.
  public var filesOfFolder: [String: String] {
    self == .brat ? ["annotation.conf": BratTypes.configuration] : [:]
  }

  private var ending: String {
    switch self {
    case .table: "txt"
    case .markdown: "md"
    case .webannotation: "jsonld"
    case .tei: "xml"
    case .brat: "ann"
    case .csv, .tsv, .jsonl, .xlsx, .html, .jsonld: rawValue
    }
  }
}
