import CICU
import Glibc

/// The encodings that Indonesian texts come in.
enum TextEncoding: Int32 {
  case utf8, utf16LittleEndian, utf16BigEndian, windows1252

  /// That of bytes, of which the beginning will do. A byte order mark is believed; else it is UTF-8 if half of what is not ASCII is, since
  /// ICU's detector gives up UTF-8 for a few broken characters, and hardly a text in another encoding holds one that is whole.
  /// Of the others the detector chooses.
  init(of bytes: [UInt8]) {
    if bytes.starts(with: byteOrderMark) {
      self = .utf8
    } else if bytes.starts(with: [0xFF, 0xFE]) {
      self = .utf16LittleEndian
    } else if bytes.starts(with: [0xFE, 0xFF]) {
      self = .utf16BigEndian
    } else if !holdsNull(bytes), Self.isMostlyUTF8(bytes) {
      self = .utf8
    } else {
      let found = bytes.withUnsafeBufferPointer { cicu_detect($0.baseAddress, Int32(clamping: $0.count)) }
      self = TextEncoding(rawValue: Int32(found)) ?? .windows1252
    }
  }

  /// Whether as many characters beyond ASCII are whole in UTF-8 as bytes belong to none, or there are none of both.
  private static func isMostlyUTF8(_ bytes: [UInt8]) -> Bool {
    if (try? UTF8Span(validating: bytes.span)) != nil { return true }
    var good = 0
    var bad = 0
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte < 0x80 { continue }
      let following = byte < 0xC2 ? 0 : byte < 0xE0 ? 1 : byte < 0xF0 ? 2 : byte < 0xF5 ? 3 : 0
      let rest = bytes[index...].prefix(following)
      if following > 0, rest.count == following, rest.allSatisfy({ $0 & 0xC0 == 0x80 }) {
        good += 1
        index += following
      } else {
        bad += 1
      }
    }
    return good > 0 && good >= bad
  }
}

/// Whether a null is among bytes, of which there may be many.
func holdsNull(_ bytes: [UInt8]) -> Bool {
  bytes.withUnsafeBufferPointer { bytes in bytes.baseAddress.map { memchr($0, 0, bytes.count) != nil } ?? false }
}

let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

/// Bytes that belong to no character of their encoding, each run of them replaced by U+FFFD.
public struct ReplacedBytes: Sendable, Hashable {
  /// How often bytes were replaced.
  public var count: Int
  /// Where the first of them stand, counted from 0 in the bytes of the input, unzipped.
  public var first: Int
}

/// Turns the bytes of one input into UTF-8, piece by piece, with ICU's converters.
final class TextDecoder {
  private let decoder: OpaquePointer
  private var isStart = true

  init(_ encoding: TextEncoding) {
    guard let decoder = cicu_decoder_open(encoding.rawValue) else {
      preconditionFailure("ICU's converters are part of its library, and there is no memory for one")
    }
    self.decoder = decoder
  }

  deinit {
    cicu_decoder_close(decoder)
  }

  /// The text of the next bytes; a byte order mark at its start is left out.
  func decode(_ bytes: ArraySlice<UInt8>, isLast: Bool) -> [UInt8] {
    let capacity = 4 * bytes.count + 64
    let text = [UInt8](unsafeUninitializedCapacity: capacity) { target, count in
      // A pointer that is not null, even to no bytes.
      let written = (bytes + [0]).withUnsafeBufferPointer {
        cicu_decode(decoder, $0.baseAddress, Int32(bytes.count), isLast, target.baseAddress, Int64(capacity))
      }
      precondition(written >= 0, "ICU's converters fail at nothing but a lack of room")
      count = Int(written)
    }
    if text.isEmpty || !isStart { return text }
    isStart = false
    return text.starts(with: byteOrderMark) ? Array(text.dropFirst(byteOrderMark.count)) : text
  }

  var replaced: ReplacedBytes? {
    let count = Int(cicu_replaced_count(decoder))
    return count > 0 ? ReplacedBytes(count: count, first: Int(cicu_replaced_first(decoder))) : nil
  }
}
