import Kutip

/// An article as fields with names give it: an object of JSON, or a row of a table.
struct Record {
  let roles: FieldRoles
  /// The value of a field; nil if the record lacks it.
  let value: (String) -> FieldValue?

  /// - Parameter id: serves where the record has none of its own.
  func article(otherwise id: String, at place: Place, _ options: ReadingOptions) throws(ReadingError) -> Article {
    let url =
      first(roles.addresses) { isAddress($0) ? $0 : nil }
      ?? first(roles.addresses.filter { $0.lowercased() != "source" }) { $0 }
    let kept = options.kept.compactMap { name in value(name).map { (name, $0) } }
    return Article(
      id: first(roles.ids) { $0 } ?? id, text: try text(at: place, options), title: first(roles.titles) { $0 },
      publisher: first(roles.publishers) { isAddress($0) ? nil : $0 }, author: first(roles.authors) { $0 },
      published: first(roles.dates, scrapedDate) ?? url.flatMap(dateInAddress), url: url,
      fields: Dictionary(kept) { first, _ in first })
  }

  private func text(at place: Place, _ options: ReadingOptions) throws(ReadingError) -> String {
    var fault = ReadingError.missingKey(place, key: roles.texts.first ?? "text")
    for name in roles.texts {
      switch value(name) {
      case nil: continue
      case .string(let text)? where !isBlank(text): return text
      case .string?, .null?: fault = .empty(place)
      default: fault = .wrongType(place, key: name)
      }
    }
    throw fault
  }

  /// What the first field with a usable value gives. Scraped dates, say, are often whole phrases (“Diperbarui 18 Jun 2025, 09:54 WIB”).
  private func first(_ names: [String], _ usable: (String) -> String?) -> String? {
    for name in names {
      // `None` is what Python writes for nothing.
      guard let text = value(name)?.text, !isBlank(text), text != "None" else { continue }
      if let usable = usable(text) { return usable }
    }
    return nil
  }

  private func isAddress(_ text: String) -> Bool { text.hasPrefix("http://") || text.hasPrefix("https://") }
}
