/// A value as the data blocks of pages hold it. Only what such blocks are asked for is told apart.
indirect enum JSONValue {
  case object([String: JSONValue])
  case list([JSONValue])
  /// Strings, and numbers and names such as `true` as they are written.
  case string(String)

  subscript(_ key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members[key]
  }

  /// The members of a list; a value that is no list is its own only one.
  var values: [JSONValue] {
    guard case .list(let values) = self else { return [self] }
    return values
  }

  var string: String? {
    guard case .string(let string) = self else { return nil }
    return trimmed(string)
  }
}

/// Reads JSON as pages write it: line breaks inside strings, commas too many or too few, comments around it, an end that
/// is missing. What cannot be read is passed over.
struct LenientJSON {
  private let bytes: ArraySlice<UInt8>
  private var index: Int
  /// Deeper values are passed over: data blocks are a few levels deep, and hostile ones must not exhaust the stack.
  private static let deepest = 64

  static func read(_ bytes: ArraySlice<UInt8>) -> [JSONValue] {
    var reader = LenientJSON(bytes: bytes, index: bytes.startIndex)
    var values: [JSONValue] = []
    while reader.index < bytes.endIndex {
      switch bytes[reader.index] {
      case UInt8(ascii: "{"), UInt8(ascii: "["): if let value = reader.value(depth: 0) { values.append(value) }
      default: reader.index += 1
      }
    }
    return values
  }

  private mutating func value(depth: Int) -> JSONValue? {
    skipSpace()
    guard let byte = current else { return nil }
    switch byte {
    case UInt8(ascii: "{"): return object(depth: depth)
    case UInt8(ascii: "["): return list(depth: depth)
    case UInt8(ascii: "\""): return .string(quoted())
    default: return .string(bare())
    }
  }

  private mutating func object(depth: Int) -> JSONValue? {
    index += 1
    var members: [String: JSONValue] = [:]
    while let byte = skipSeparators() {
      if byte == UInt8(ascii: "}") {
        index += 1
        break
      }
      if byte == UInt8(ascii: "]") { break }
      guard byte == UInt8(ascii: "\"") else {
        index += 1
        continue
      }
      let key = quoted()
      skipSpace()
      guard current == UInt8(ascii: ":") else { continue }
      index += 1
      if let value = nested(depth) { members[key] = members[key] ?? value }
    }
    return .object(members)
  }

  private mutating func list(depth: Int) -> JSONValue? {
    index += 1
    var values: [JSONValue] = []
    while let byte = skipSeparators() {
      if byte == UInt8(ascii: "]") {
        index += 1
        break
      }
      if byte == UInt8(ascii: "}") { break }
      if let value = nested(depth) { values.append(value) }
    }
    return .list(values)
  }

  private mutating func nested(_ depth: Int) -> JSONValue? {
    if depth < Self.deepest { return value(depth: depth + 1) }
    index = bytes.endIndex
    return nil
  }

  /// A string in quotation marks. A mark inside it that nobody escaped is known by what follows: no comma, colon or bracket.
  private mutating func quoted() -> String {
    index += 1
    var text: [UInt8] = []
    while let byte = current {
      index += 1
      if byte == UInt8(ascii: "\\") {
        escape(into: &text)
      } else if byte == UInt8(ascii: "\"") {
        if endsString() { break }
        text.append(byte)
      } else {
        text.append(byte)
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  private func endsString() -> Bool {
    var next = index
    while next < bytes.endIndex, bytes[next] <= 0x20 { next += 1 }
    guard next < bytes.endIndex else { return true }
    return [UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "}"), UInt8(ascii: "]")].contains(bytes[next])
      // A comma may be missing where the next key follows on a line of its own.
      || (bytes[next] == UInt8(ascii: "\"") && bytes[index..<next].contains(UInt8(ascii: "\n")))
  }

  private mutating func escape(into text: inout [UInt8]) {
    guard let byte = current else { return }
    index += 1
    switch byte {
    case UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"): text.append(0x20)
    case UInt8(ascii: "b"), UInt8(ascii: "f"): break
    case UInt8(ascii: "u"): text += String(unicode()).utf8
    default: text.append(byte)
    }
  }

  private mutating func unicode() -> Character {
    let unit = hexadecimal()
    if unit >> 10 == 0x36, bytes[index...].starts(with: "\\u".utf8) {
      index += 2
      let low = hexadecimal()
      return Character(Unicode.Scalar(0x10000 + (unit & 0x3FF) << 10 + low & 0x3FF) ?? "\u{FFFD}")
    }
    return Character(Unicode.Scalar(unit) ?? "\u{FFFD}")
  }

  private mutating func hexadecimal() -> UInt32 {
    let digits = bytes[index...].prefix(4)
    index += digits.count
    return UInt32(String(decoding: digits, as: UTF8.self), radix: 16) ?? 0xFFFD
  }

  private mutating func bare() -> String {
    let start = index
    while let byte = current, byte > 0x20, ![UInt8(ascii: ","), UInt8(ascii: "}"), UInt8(ascii: "]")].contains(byte) {
      index += 1
    }
    if index == start { index += 1 }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  private var current: UInt8? { index < bytes.endIndex ? bytes[index] : nil }

  private mutating func skipSpace() {
    while let byte = current, byte <= 0x20 { index += 1 }
  }

  /// The next byte that is neither white space nor a comma.
  private mutating func skipSeparators() -> UInt8? {
    while let byte = current, byte <= 0x20 || byte == UInt8(ascii: ",") { index += 1 }
    return current
  }
}
