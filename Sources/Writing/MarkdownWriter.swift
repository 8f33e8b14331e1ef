import Kutip

/// A table in Markdown, as GitHub and most editors render it. What is a mark of Markdown in the article is escaped.
public struct MarkdownWriter: Writer {
  private let columns: ColumnList

  public init(columns: ColumnList) {
    self.columns = columns
  }

  public func begin() -> String {
    let headings = columns.headings()
    return markdownRow(headings.map(markdownText)) + markdownRow(headings.map { _ in "---" })
  }

  public func write(_ article: Article, _ extraction: Extraction) -> String {
    extraction.rows(of: article).map { markdownRow(columns.cells(of: $0).map(markdownText)) }.joined()
  }
}

/// A row of a Markdown table. The cells are Markdown already.
package func markdownRow(_ cells: [String]) -> String {
  "| " + cells.joined(separator: " | ") + " |\n"
}

/// Text that Markdown shows as it stands, on one line.
package func markdownText(_ text: String) -> String {
  let marks = #"\|`*_~<>[]&"#.unicodeScalars
  return onOneLine(text).unicodeScalars.reduce(into: "") { escaped, scalar in
    if marks.contains(scalar) { escaped.unicodeScalars.append("\\") }
    escaped.unicodeScalars.append(scalar)
  }
}
