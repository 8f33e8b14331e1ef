import FoundationEssentials
import Kutip
import Reading
import Writing

/// An article with what is known of it in front, as a person reads it.
func readText(_ article: Article, kept: [String] = []) -> String {
  let facts = [
    ("title", article.title), ("publisher", article.publisher), ("author", article.author),
    ("published", article.published), ("url", article.url),
  ]
  let head = [("id", article.id)] + facts.compactMap { name, value in value.map { (name, $0) } }
  let fields = kept.map { ($0, article.value(kept: $0).text) }
  return (head + fields).map { "\(withoutControls($0)): \(withoutControls($1))\n" }.joined()
    + "\n\(withoutControls(article.text))\n\n"
}

/// One JSON object on a line: every key is there, null where nothing is known.
func readLine(_ read: ReadArticle, kept: [String] = []) throws -> String {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  return String(decoding: try encoder.encode(ReadRecord(read: read, kept: kept)), as: UTF8.self) + "\n"
}

/// An article must not send a terminal commands.
private func withoutControls(_ text: String) -> String {
  var plain = String.UnicodeScalarView()
  plain.append(contentsOf: text.unicodeScalars.filter { $0 == "\n" || $0.properties.generalCategory != .control })
  return String(plain)
}

private struct ReadRecord: Encodable {
  let read: ReadArticle
  let kept: [String]

  private enum Key: String, CodingKey, CaseIterable {
    case id, text, title, publisher, author, published, url, warnings
  }

  private struct Warning: Encodable {
    let code: String
    let start: Int
    let end: Int
  }

  func encode(to encoder: any Encoder) throws {
    let article = read.article
    var values = encoder.container(keyedBy: Key.self)
    try values.encode(article.id, forKey: .id)
    try values.encode(article.text, forKey: .text)
    // Not encodeIfPresent, which leaves the key out.
    try values.encode(article.title, forKey: .title)
    try values.encode(article.publisher, forKey: .publisher)
    try values.encode(article.author, forKey: .author)
    try values.encode(article.published, forKey: .published)
    try values.encode(article.url, forKey: .url)
    try values.encode(read.warnings.map(warning), forKey: .warnings)
    try article.encode(kept: kept, beside: Key.allCases.map(\.rawValue), to: encoder)
  }

  /// Replaced bytes are at the first U+FFFD, in code points; other warnings are of the article as a whole.
  private func warning(_ warning: ReadingWarning) -> Warning {
    guard case .replacedBytes = warning,
      let start = read.article.text.unicodeScalars.enumerated().first(where: { $0.element == "\u{FFFD}" })?.offset
    else { return Warning(code: warning.code, start: 0, end: 0) }
    return Warning(code: warning.code, start: start, end: start + 1)
  }
}
