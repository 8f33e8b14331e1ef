import Kutip

/// JSON-LD in the words of <https://schema.org>: one graph of the articles, of what was said in them, and of a `ClaimReview` for each statement, for the
/// fact-checker to fill. What is to be filled is null, which says nothing in JSON-LD.
public struct SchemaOrgWriter: Writer {
  private let withText: Bool
  private let schema = SchemaOrg()
  private var graph = JSONArrayLines()
  private var articleCount = 0

  /// - Parameter withText: whether the article's text is given under `articleBody`.
  public init(withText: Bool = false) {
    self.withText = withText
  }

  public func begin() -> String {
    "{\"@context\":\"https://schema.org\",\"@graph\":[\n"
  }

  public mutating func write(_ article: Article, _ extraction: Extraction) -> String {
    articleCount += 1
    let article = article.completed(by: extraction)
    let place = ArticlePlace(number: articleCount)
    let statements = extraction.statements.filter { $0.kind != .none }
    return graph.append(
      [node(article, extraction.credits, place)]
        + statements.flatMap { [node($0, of: article, place), review($0, place)] })
  }

  public func end() -> [UInt8] {
    Array("\n]}\n".utf8)
  }

  private func node(_ article: Article, _ credits: [Credit], _ place: ArticlePlace) -> JSONObject {
    JSONObject(known: [
      "@id": place.reference(to: article),
      "@type": "NewsArticle",
      "identifier": article.id,
      "headline": article.title,
      "author": article.author.map { schema.object("Person", [("name", $0)]) },
      "publisher": article.publisher.map {
        schema.object("NewsMediaOrganization", [("name", $0)])
      },
      "datePublished": article.published,
      "url": article.link,
      "inLanguage": "id",
      "isBasedOn": schema.basis(credits),
      "articleBody": withText ? article.text : nil,
    ])
  }

  private func node(_ statement: Statement, of article: Article, _ place: ArticlePlace) -> JSONObject {
    JSONObject(known: [
      "@id": "#" + place.words(statement),
      "@type": schema.types(statement.kind),
      "identifier": "\(article.id)/\(statement.id)",
      "position": statement.id,
      "text": schema.text(statement),
      "inLanguage": "id",
      "description": statement.sentence.text,
      "author": statement.speaker.flatMap(schema.author),
      "dateCreated": statement.date?.value,
      "appearance": JSONObject(["@id": place.reference(to: article)]),
      "isBasedOn": schema.basis(statement),
    ])
  }

  private func review(_ statement: Statement, _ place: ArticlePlace) -> JSONObject {
    JSONObject([
      "@id": "#\(place.words(statement))-review",
      "@type": "ClaimReview",
      // A few quoted words are no claim without their sentence.
      "claimReviewed": statement.kind == .partial ? statement.sentence.text : schema.text(statement),
      "itemReviewed": JSONObject(["@id": "#" + place.words(statement)]),
      "author": JSONObject(["@type": "Organization", "name": nil, "url": nil]),
      "datePublished": nil,
      "reviewBody": nil,
      "reviewRating": JSONObject([
        "@type": "Rating", "alternateName": nil, "bestRating": nil, "ratingValue": nil, "worstRating": nil,
      ]),
      "url": nil,
    ])
  }
}
