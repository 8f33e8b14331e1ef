import Kutip

/// A plain text file is one article, and its text is the file as it stands.
func textArticle(of input: Input) throws(ReadingError) -> Article {
  let place = Place(input: input.name)
  let text = try decode(try ByteStream(input).rest()[...], at: place)
  guard !isBlank(text) else { throw .empty(place) }
  return Article(id: input.id, text: text)
}

/// Whether there is nothing in it, or white space only.
func isBlank(_ text: String) -> Bool {
  text.unicodeScalars.allSatisfy(\.properties.isWhitespace)
}
