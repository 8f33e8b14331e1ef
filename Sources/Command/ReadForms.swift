import FoundationEssentials
import Kutip
import Reading

/// An article with what is known of it in front, as a person reads it.
func readText(_ article: Article) -> String {
  let facts = [
    ("title", article.title), ("publisher", article.publisher), ("author", article.author),
    ("published", article.published), ("url", article.url),
  ]
  let head = [("id", article.id)] + facts.compactMap { name, value in value.map { (name, $0) } }
  return head.map { "\($0): \(withoutControls($1))\n" }.joined() + "\n\(withoutControls(article.text))\n\n"
}

/// One JSON object on a line: every key is there, null where nothing is known.
func readLine(_ article: Article) throws -> String {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  return String(decoding: try encoder.encode(ReadRecord(article: article)), as: UTF8.self) + "\n"
}

/// An article must not send a terminal commands.
private func withoutControls(_ text: String) -> String {
  var plain = String.UnicodeScalarView()
  plain.append(contentsOf: text.unicodeScalars.filter { $0 == "\n" || $0.properties.generalCategory != .control })
  return String(plain)
}

private struct ReadRecord: Encodable {
  let article: Article

  private enum Key: String, CodingKey {
    case id, text, title, publisher, author, published, url, warnings
  }

  private struct Warning: Encodable {
    let code: String
    let start = 0
    let end = 0
  }

  func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: Key.self)
    try values.encode(article.id, forKey: .id)
    try values.encode(article.text, forKey: .text)
    // Not encodeIfPresent, which leaves the key out.
    try values.encode(article.title, forKey: .title)
    try values.encode(article.publisher, forKey: .publisher)
    try values.encode(article.author, forKey: .author)
    try values.encode(article.published, forKey: .published)
    try values.encode(article.url, forKey: .url)
    try values.encode(article.readingWarnings.map { Warning(code: $0.rawValue) }, forKey: .warnings)
  }
}
