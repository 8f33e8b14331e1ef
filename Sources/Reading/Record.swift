import FoundationEssentials
import Kutip

/// An article as a JSON object gives it. Only `text` must be there; the other keys may be missing or null.
struct Record: Decodable {
  let id: String?
  let text: String
  let title: String?
  let publisher: String?
  let author: String?
  let published: String?
  let url: String?

  private enum Key: String, CodingKey {
    case id, text, title, publisher, author, published, date, url
  }

  init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: Key.self)
    id = try Self.id(in: values)
    text = try values.decode(String.self, forKey: .text)
    title = try values.decodeIfPresent(String.self, forKey: .title)
    publisher = try values.decodeIfPresent(String.self, forKey: .publisher)
    author = try values.decodeIfPresent(String.self, forKey: .author)
    let url = try values.decodeIfPresent(String.self, forKey: .url)
    self.url = url
    published =
      Self.date(in: values, under: .published) ?? Self.date(in: values, under: .date) ?? url.flatMap(dateInAddress)
  }

  /// `id` serves where the record has none of its own.
  func article(otherwise id: String) -> Article {
    Article(
      id: self.id ?? id, text: text, title: title, publisher: publisher, author: author, published: published, url: url)
  }

  /// Numbers serve as ids too; `12` and `12.0` are the same one.
  private static func id(in values: KeyedDecodingContainer<Key>) throws -> String? {
    if let number = try? values.decodeIfPresent(Decimal.self, forKey: .id) { return number.description }
    return try values.decodeIfPresent(String.self, forKey: .id)
  }

  /// Scraped dates are often whole phrases (“Diperbarui 18 Jun 2025, 09:54 WIB”).
  private static func date(in values: KeyedDecodingContainer<Key>, under key: Key) -> String? {
    (try? values.decodeIfPresent(String.self, forKey: key)).flatMap(scrapedDate)
  }
}
