import FoundationEssentials
import Kutip

/// Reads the data blocks of pages, which hold JSON as templates and people write it: with line breaks inside strings, commas too many,
/// marks of comments around it. A block that is worse than that is passed over: of 32 on the pages that Kutip is scored on none is, and the head
/// and the visible lines of a page say the same.
enum DataBlock {
  /// Nil for what is not JSON.
  static func read(_ bytes: ArraySlice<UInt8>) -> FieldValue? {
    let object = enclosed(bytes, UInt8(ascii: "{"), UInt8(ascii: "}"))
    guard let list = enclosed(bytes, UInt8(ascii: "["), UInt8(ascii: "]")), let object else {
      return object.flatMap(decoded)
    }
    // The bracket outside may be one of `<![CDATA[`.
    return list.startIndex < object.startIndex ? decoded(list) ?? decoded(object) : decoded(object)
  }

  /// From the first opening mark to the last closing one.
  private static func enclosed(_ bytes: ArraySlice<UInt8>, _ opening: UInt8, _ closing: UInt8) -> ArraySlice<UInt8>? {
    guard let start = bytes.firstIndex(of: opening), let end = bytes.lastIndex(of: closing), start < end else {
      return nil
    }
    return bytes[start...end]
  }

  private static func decoded(_ bytes: ArraySlice<UInt8>) -> FieldValue? {
    let decoder = JSONDecoder()
    decoder.allowsJSON5 = true
    // No control characters may stand in JSON but those that part its marks, as a space does too.
    return try? decoder.decode(FieldValue.self, from: Data(bytes.map { $0 < 0x20 ? 0x20 : $0 }))
  }
}

extension FieldValue {
  /// The member of an object.
  subscript(_ key: String) -> FieldValue? {
    guard case .object(let members) = self else { return nil }
    return members[key]
  }

  /// The members of a list; a value that is no list is its own only one.
  var values: [FieldValue] {
    guard case .list(let values) = self else { return [self] }
    return values
  }

  /// A text or number, white space at its ends cut off; nil if nothing is left.
  var string: String? {
    switch self {
    case .string, .number: trimmed(text)
    default: nil
    }
  }
}
