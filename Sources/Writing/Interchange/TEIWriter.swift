import Kutip

/// TEI P5, <https://tei-c.org>: a document for one article, a corpus of documents for several.
public struct TEIWriter: Writer {
  private let isCorpus: Bool
  private var articleCount = 0

  /// - Parameter isCorpus: whether several articles may come.
  public init(isCorpus: Bool) {
    self.isCorpus = isCorpus
  }

  public func begin() -> String {
    let corpus: Markup = "<teiCorpus xmlns=\"http://www.tei-c.org/ns/1.0\">\n\(TEIHeader.ofCorpus)"
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + (isCorpus ? corpus.text : "")
  }

  public mutating func write(_ article: Article, _ extraction: Extraction) -> String {
    articleCount += 1
    let article = article.completed(by: extraction)
    let place = ArticlePlace(number: articleCount)
    let parties = Parties(of: extraction, at: place)
    let document: Markup = """
      <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:id="\(place.section)" xml:lang="id">
      \(TEIHeader(article: article, parties: parties).markup)<text><body>\
      \(TEIText(article, extraction, place, parties).markup)</body></text>
      </TEI>

      """
    return document.text
  }

  public func end() -> [UInt8] {
    Array((isCorpus ? "</teiCorpus>\n" : "").utf8)
  }
}
