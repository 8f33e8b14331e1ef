/// The lines of a text, without their line feeds. Holds no more than the longest line and one piece of the text.
struct LineReader {
  private let stream: TextStream
  private var buffer: [UInt8] = []
  private var start = 0
  private var atEnd = false
  /// The number of the line last given, counted from 1.
  private(set) var number = 0

  init(_ stream: TextStream) {
    self.stream = stream
  }

  mutating func next() throws(ReadingError) -> ArraySlice<UInt8>? {
    var searched = start
    while true {
      if let end = buffer[searched...].firstIndex(of: UInt8(ascii: "\n")) { return line(upTo: end, next: end + 1) }
      if atEnd { return start < buffer.count ? line(upTo: buffer.count, next: buffer.count) : nil }
      // What has been searched is not searched again, so that a long line takes time in proportion to its length.
      searched = buffer.count - start
      try readMore()
    }
  }

  private mutating func readMore() throws(ReadingError) {
    buffer.removeFirst(start)
    start = 0
    let more = try stream.next()
    buffer += more
    atEnd = more.isEmpty
    if buffer.count > TextStream.longestArticle { throw .tooLarge(Place(input: stream.place.input, line: number + 1)) }
  }

  private mutating func line(upTo end: Int, next: Int) -> ArraySlice<UInt8> {
    defer { start = next }
    number += 1
    return buffer[start..<end]
  }
}
