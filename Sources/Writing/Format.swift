/// The output forms by name.
public enum Format: String, Sendable, CaseIterable {
  case table, csv, tsv, jsonl, markdown

  /// The form that a file's ending asks for.
  public init?(fileName: String) {
    guard let ending = fileName.split(separator: ".").last else { return nil }
    self.init(rawValue: ending == "md" ? "markdown" : ending.lowercased())
  }

  /// A writer of this form.
  /// - Parameters:
  ///   - severalArticles: whether rows must tell which article they are of.
  ///   - width: the columns of the terminal, which only a table minds.
  ///   - withText: whether JSON Lines repeat the article's text.
  public func writer(severalArticles: Bool, width: Int, withText: Bool = false) -> any Writer {
    let all = severalArticles ? Column.allCases : Column.allOfOneArticle
    let main = severalArticles ? [.article] + Column.main : Column.main
    return switch self {
    case .table: TableWriter(width: width)
    case .csv: CSVWriter(columns: all)
    case .tsv: TSVWriter(columns: all)
    case .jsonl: JSONLinesWriter(withText: withText)
    case .markdown: MarkdownWriter(columns: main)
    }
  }
}
