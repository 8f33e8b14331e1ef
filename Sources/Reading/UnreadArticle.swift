import Kutip

/// An article that has not been read yet: its bytes, or the file that holds it. Reading one takes no part in the reading of others, so that
/// several can be read at the same time.
public struct UnreadArticle: Sendable {
  enum Content: Sendable {
    /// A file with one article.
    case file(Input, InputFormat)
    /// The text of such a file, in UTF-8.
    case text([UInt8], Input, InputFormat, ReplacedBytes?)
    /// An object of JSON. `id` serves where it has none of its own.
    case object([UInt8], id: String, Place)
    /// A row of a table.
    case row([String], TableHeading, id: String, Place)
  }

  private let content: Content
  private let options: ReadingOptions

  init(_ content: Content, options: ReadingOptions) {
    self.content = content
    self.options = options
  }

  /// The article, or why there is none.
  public func read() -> Result<ReadArticle, ReadingError> {
    Result { () throws(ReadingError) in
      switch content {
      case .file(let input, let format):
        let stream = try TextStream(input)
        let text = try stream.rest()
        return try read(text, input, format, stream.replaced)
      case .text(let text, let input, let format, let replaced): return try read(text, input, format, replaced)
      case .object(let bytes, let id, let place):
        return ReadArticle(try JSONRecord.article(in: bytes, otherwise: id, at: place, options))
      case .row(let cells, let heading, let id, let place):
        return ReadArticle(try heading.article(in: cells, otherwise: id, at: place, options))
      }
    }
  }

  private func read(_ text: [UInt8], _ input: Input, _ format: InputFormat, _ replaced: ReplacedBytes?)
    throws(ReadingError) -> ReadArticle
  {
    let place = Place(input: input.name)
    let article =
      format == .html
      ? try pageArticle(of: text, id: input.id, place: place, phrases: options.phrases)
      : try textArticle(of: text, id: input.id, place: place)
    let empty: [ReadingWarning] = article.text.isEmpty ? [.noArticle(place)] : []
    return ReadArticle(article, warnings: empty + (replaced.map { [.replacedBytes(place, $0)] } ?? []))
  }
}

/// An article, and what was noticed while it was read.
public struct ReadArticle: Sendable, Hashable {
  public var article: Article
  public var warnings: [ReadingWarning]

  init(_ article: Article, warnings: [ReadingWarning] = []) {
    self.article = article
    self.warnings = warnings
  }
}
