import Kutip

/// A page to read and check the statements in, in one file that needs no network: each article's text with its statements marked, a table
/// beside it, and at the end the counts of speakers and sources. Without a script it can be read and printed; with it, it can be filtered.
public struct ReportWriter: Writer {
  private let page: ReportPage
  private var counts = SourceCounts()
  private var paths = PathCounts()
  private var times = TimeCounts()
  private var contents: [ReportPage.Content] = []

  public init(language: Language) {
    page = ReportPage(language: language)
  }

  public func begin() -> String {
    page.beginning.text
  }

  public mutating func write(_ article: Article, _ extraction: Extraction) -> String {
    counts.add(extraction)
    let place = ArticlePlace(number: counts.articleCount)
    let article = article.completed(by: extraction)
    for statement in extraction.statements where statement.kind != .none {
      paths.add(statement, in: article.publisher)
      times.add(statement, published: article.published)
    }
    let section = ArticleSection(article: article, extraction: extraction, place: place, language: page.language)
    contents.append(ReportPage.Content(place: place, title: section.title, statements: extraction.statements.count))
    return section.html.text
  }

  public func end() -> [UInt8] {
    Array(page.ending(counts, paths, times, contents).text.utf8)
  }
}
