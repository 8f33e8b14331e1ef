/// The members of a JSON array, or values one after another, cut out of a text without being read: so that a large file need not be held whole.
/// Holds no more than the longest of them and one piece of the text.
struct JSONObjects {
  private let stream: TextStream
  private var piece: ArraySlice<UInt8> = []
  private var isStart = true
  /// Whether the last value was broken off within a string.
  private var isAstray = false
  /// The line of the next byte, counted from 1.
  private var line = 1

  init(_ stream: TextStream) {
    self.stream = stream
  }

  /// The next value, and the line that it begins on.
  mutating func next() throws(ReadingError) -> (bytes: [UInt8], line: Int)? {
    if isAstray { try skipToObject() }
    guard var byte = try nextByte(where: { !Self.isBetween($0) }) else { return nil }
    if isStart, byte == UInt8(ascii: "[") {
      isStart = false
      guard let first = try nextByte(where: { !Self.isBetween($0) && $0 != UInt8(ascii: "]") }) else { return nil }
      byte = first
    }
    isStart = false
    let start = line
    var value = JSONCut()
    while !value.isWhole(with: byte) {
      if value.bytes.count > TextStream.longestArticle {
        throw .tooLarge(Place(input: stream.place.input, line: start))
      }
      guard let next = try nextByte(where: { _ in true }) else { break }
      byte = next
    }
    isAstray = value.isBroken
    // The end of the array, where nothing was before it.
    return value.bytes == [UInt8(ascii: "]")] ? try next() : (value.bytes, start)
  }

  /// Goes to the next line that begins with an object, as members of an array do.
  private mutating func skipToObject() throws(ReadingError) {
    while let byte = try nextByte(where: { !Self.isBetween($0) }) {
      if byte == UInt8(ascii: "{") {
        piece = [byte] + piece
        return
      }
      if try nextByte(where: { $0 == UInt8(ascii: "\n") }) == nil { return }
    }
  }

  private mutating func nextByte(where isWanted: (UInt8) -> Bool) throws(ReadingError) -> UInt8? {
    while true {
      if piece.isEmpty { piece = try stream.next()[...] }
      guard let byte = piece.popFirst() else { return nil }
      if byte == UInt8(ascii: "\n") { line += 1 }
      if isWanted(byte) { return byte }
    }
  }

  private static func isBetween(_ byte: UInt8) -> Bool { isWhiteSpace(byte) || byte == UInt8(ascii: ",") }
}

/// A value of JSON as its bytes come.
private struct JSONCut {
  var bytes: [UInt8] = []
  private var depth = 0
  private var isString = false
  private var isEscaped = false
  /// Whether a line ended within a string, which none may: what follows is anybody's guess.
  private(set) var isBroken = false

  /// Adds a byte. Whether the value ends with it: at the bracket that closes it, or for a value without brackets at its line's end or a comma.
  mutating func isWhole(with byte: UInt8) -> Bool {
    bytes.append(byte)
    if isString {
      if byte == UInt8(ascii: "\n") {
        isBroken = true
        return true
      }
      isString = isEscaped || byte != UInt8(ascii: "\"")
      isEscaped = !isEscaped && byte == UInt8(ascii: "\\")
      return false
    }
    switch byte {
    case UInt8(ascii: "\""): isString = true
    case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
    case UInt8(ascii: "}"), UInt8(ascii: "]"):
      depth -= 1
      return depth <= 0
    case UInt8(ascii: ","), UInt8(ascii: "\n"):
      guard depth == 0 else { return false }
      bytes.removeLast()
      return true
    default: break
    }
    return false
  }
}
