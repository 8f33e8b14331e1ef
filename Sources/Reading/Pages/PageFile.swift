import Kutip

/// The article of a page of HTML, which may be gzipped. Its text is empty where the page holds no article.
func pageArticle(of input: Input) throws(ReadingError) -> Article {
  let place = Place(input: input.name)
  let bytes = try ByteStream(input).rest()
  guard isGzip(bytes) else { return try pageArticle(of: bytes, id: input.id, place: place) }
  guard let page = gunzip(bytes) else { throw .damaged(place) }
  return try pageArticle(of: page, id: input.id, place: place)
}
