/// What a UTF-16 unit can begin or be.
enum CharacterClass: UInt8 {
  case upper, lower, digit, space, line
  case comma, stop, colon, semicolon, dash, slash, openBracket, closeBracket, doubleMark, singleMark, at, format, other

  @inline(__always)
  static func of(_ unit: UInt16) -> CharacterClass {
    unit < 128 ? asciiTable[Int(unit)] : beyondASCII(unit)
  }

  private static let asciiTable: [CharacterClass] = (0..<128).map { ascii(UInt8($0)) }

  private static func ascii(_ byte: UInt8) -> CharacterClass {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): .upper
    case UInt8(ascii: "a")...UInt8(ascii: "z"): .lower
    case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
    case 0x0A, 0x0B, 0x0C, 0x0D: .line
    case 0x09, 0x20: .space
    case UInt8(ascii: ","): .comma
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): .stop
    case UInt8(ascii: ":"): .colon
    case UInt8(ascii: ";"): .semicolon
    case UInt8(ascii: "-"): .dash
    case UInt8(ascii: "/"): .slash
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): .openBracket
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): .closeBracket
    case UInt8(ascii: "\""): .doubleMark
    case UInt8(ascii: "'"), UInt8(ascii: "`"): .singleMark
    case UInt8(ascii: "@"): .at
    default: .other
    }
  }

  private static func beyondASCII(_ unit: UInt16) -> CharacterClass {
    switch unit {
    case 0x201C, 0x201D, 0x201E, 0x201F, 0x00AB, 0x00BB, 0x2033, 0xFF02: .doubleMark
    case 0x2018, 0x2019, 0x201A, 0x201B, 0x2039, 0x203A, 0x00B4, 0x2032: .singleMark
    case 0x2013, 0x2014, 0x2015, 0x2010, 0x2011, 0x2212: .dash
    case 0x2026: .stop
    case 0x00A0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: .space
    case 0x00AD, 0x200B...0x200F, 0x2060, 0xFEFF: .format
    case 0x0085, 0x2028, 0x2029: .line
    case 0x00C0...0x00DE where unit != 0x00D7: .upper
    case 0x00DF...0x00FF where unit != 0x00F7: .lower
    case 0x0100...0x017F: unit & 1 == 0 ? .upper : .lower
    case 0x0391...0x03A9, 0x0410...0x042F: .upper
    case 0x0180...0x024F, 0x0250...0x02AF, 0x03B1...0x03C9, 0x0430...0x044F, 0x1E00...0x1EFF: .lower
    case 0x0370..<0x2000, 0x3040...0x9FFF, 0xAC00...0xD7A3: .lower
    default: .other
    }
  }
}

/// The unit without case and without the difference between straight and curly apostrophes or kinds of hyphen.
@inline(__always)
func folded(_ unit: UInt16) -> UInt16 {
  if unit < 128 { return unit &- 65 < 26 ? unit | 0x20 : unit }
  switch unit {
  case 0x00C0...0x00DE where unit != 0x00D7: return unit + 0x20
  case 0x0100...0x017F where unit & 1 == 0: return unit + 1
  case 0x0391...0x03A9, 0x0410...0x042F: return unit + 0x20
  case 0x2018, 0x2019, 0x00B4: return 0x27
  case 0x2010, 0x2011: return 0x2D
  default: return unit
  }
}
