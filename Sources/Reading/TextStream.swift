/// The text of one input in UTF-8, piece by piece: unzipped where it is gzipped, decoded, and without a byte order mark.
final class TextStream {
  let place: Place
  private let bytes: ByteStream
  private let unzipper: Unzipper?
  private let decoder: TextDecoder
  /// Text that was read to look at it, and has not been given yet.
  private var waiting: [UInt8]
  private var isOver = false

  /// By as many bytes the encoding and the form of an input are known. Articles are nearly always shorter, and then nothing is guessed.
  private static let sampleSize = 1 << 18

  init(_ input: Input) throws(ReadingError) {
    place = Place(input: input.name)
    bytes = try ByteStream(input)
    var sample = Array(try bytes.next())
    unzipper = isGzip(sample) ? try Unzipper(place, sample[...]) : nil
    if unzipper != nil { sample = [] }
    while sample.count < Self.sampleSize {
      let more = try Self.next(bytes, unzipper)
      if more.isEmpty { break }
      sample += more
    }
    decoder = TextDecoder(TextEncoding(of: sample))
    waiting = decoder.decode(sample[...], isLast: false)
  }

  /// What was replaced of what has been read so far.
  var replaced: ReplacedBytes? { decoder.replaced }

  /// How many bytes of the input have been read, zipped ones counted as they are.
  var position: Int { bytes.position }

  /// The beginning of the text, which stays to be read.
  var beginning: ArraySlice<UInt8> { waiting[...] }

  /// The next piece; none at the end.
  func next() throws(ReadingError) -> [UInt8] {
    if !waiting.isEmpty {
      defer { waiting = [] }
      return waiting
    }
    while !isOver {
      let more = try Self.next(bytes, unzipper)
      isOver = more.isEmpty
      let text = decoder.decode(more, isLast: isOver)
      if !text.isEmpty { return text }
    }
    return []
  }

  private static func next(_ bytes: ByteStream, _ unzipper: Unzipper?) throws(ReadingError) -> ArraySlice<UInt8> {
    if let unzipper { return try unzipper.next(from: bytes) }
    return try bytes.next()
  }

  /// All that is left. Throws if that is more than an article may have: a small gzipped file can be made to fill any memory.
  func rest() throws(ReadingError) -> [UInt8] {
    var text: [UInt8] = []
    while true {
      let more = try next()
      if more.isEmpty { return text }
      text += more
      if text.count > Self.longestArticle { throw .tooLarge(place) }
    }
  }

  /// In bytes of UTF-8.
  static let longestArticle = 1 << 28
}
