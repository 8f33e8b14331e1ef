/// A newspaper article as it goes in: its text, and what the input says of it.
public struct Article: Sendable, Hashable {
  /// The record's own id, or the file's name without its endings.
  public var id: String
  /// The whole text. Every offset that Kutip gives counts in it.
  public var text: String
  public var title: String?
  public var publisher: String?
  /// The byline, not the editor.
  public var author: String?
  /// The day of publication in ISO 8601, as exact as it is known.
  public var published: String?
  public var url: String?
  /// Fields of the input's own record that are to pass through to the output, by their names there.
  public var fields: [String: FieldValue]

  public init(
    id: String, text: String, title: String? = nil, publisher: String? = nil, author: String? = nil,
    published: String? = nil, url: String? = nil, fields: [String: FieldValue] = [:]
  ) {
    self.id = id
    self.text = text
    self.title = title
    self.publisher = publisher
    self.author = author
    self.published = published
    self.url = url
    self.fields = fields
  }

  /// The article with what its head gives, as far as the input gave nothing of itself.
  package func completed(by extraction: Extraction) -> Article {
    var article = self
    article.title = title ?? extraction.title
    article.publisher = publisher ?? extraction.publisher
    article.author = author ?? extraction.author
    article.published = published ?? extraction.published
    return article
  }

  /// The value to keep under a name: that of the input's own record, else what is known of the article under that name.
  package func value(kept name: String) -> FieldValue {
    if let value = fields[name] { return value }
    let fact: String? =
      switch name {
      case "id": id
      case "title": title
      case "publisher": publisher
      case "author": author
      case "published": published
      case "url": url
      default: nil
      }
    return fact.map(FieldValue.string) ?? .null
  }
}
