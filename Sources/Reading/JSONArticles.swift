/// The articles of a JSON Lines file, or of an array of JSON: one record a line or member. A bad one is one error, and the next follows.
struct JSONArticles: IteratorProtocol {
  private let input: Input
  private let options: ReadingOptions
  private let stream: TextStream
  private var lines: LineReader?
  private var objects: JSONObjects
  private var isOver = false
  private var isEmpty = true

  /// - Parameter isLines: whether each record stands on a line of its own. Then one that is cut off spoils no other.
  init(_ stream: TextStream, of input: Input, isLines: Bool, _ options: ReadingOptions) {
    self.input = input
    self.stream = stream
    self.options = options
    lines = isLines ? LineReader(stream) : nil
    objects = JSONObjects(stream)
  }

  mutating func next() -> ArticleReader.Item? {
    if isOver { return nil }
    do throws(ReadingError) {
      while let (bytes, line) = try nextRecord() {
        if bytes.allSatisfy(isWhiteSpace) { continue }
        isEmpty = false
        return .unread(
          UnreadArticle(
            .object(bytes, id: "\(input.id):\(line)", Place(input: input.name, line: line)), options: options))
      }
      isOver = true
      return isEmpty ? .failure(.empty(stream.place)) : nil
    } catch {
      isOver = true
      return .failure(error)
    }
  }

  private mutating func nextRecord() throws(ReadingError) -> (bytes: [UInt8], line: Int)? {
    guard lines != nil else { return try objects.next() }
    guard let line = try lines?.next() else { return nil }
    return (Array(line), lines?.number ?? 0)
  }
}
