import Kutip

/// A plain text is one article, as it stands.
func textArticle(of text: [UInt8], id: String, place: Place) throws(ReadingError) -> Article {
  let text = String(decoding: text, as: UTF8.self)
  guard !isBlank(text) else { throw .empty(place) }
  return Article(id: id, text: text)
}

/// Whether there is nothing in it, or white space only.
func isBlank(_ text: String) -> Bool {
  text.unicodeScalars.allSatisfy(\.properties.isWhitespace)
}
