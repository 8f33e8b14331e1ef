/// The bytes of a page as UTF-8. What a page says of its encoding is often wrong, so its bytes are asked first: UTF-16 by
/// its byte order mark, UTF-8 if nearly all of it is, else Windows-1252, which all other pages of this language are in.
func utf8(ofPage bytes: [UInt8]) -> [UInt8] {
  if bytes.starts(with: [0xFF, 0xFE]) { return utf8(ofUTF16: bytes.dropFirst(2), littleEndian: true) }
  if bytes.starts(with: [0xFE, 0xFF]) { return utf8(ofUTF16: bytes.dropFirst(2), littleEndian: false) }
  let text = bytes.starts(with: byteOrderMark) ? bytes.dropFirst(byteOrderMark.count) : bytes[...]
  if (try? UTF8Span(validating: text.span)) != nil { return withoutNulls(text) }
  let (good, bad) = characterCounts(text)
  if good > bad { return withoutNulls(Array(String(decoding: text, as: UTF8.self).utf8)[...]) }
  return withoutNulls(text.flatMap(utf8(ofWindows1252:))[...])
}

private func utf8(ofWindows1252 byte: UInt8) -> [UInt8] {
  switch byte {
  case ..<0x80: [byte]
  case ..<0xA0: Array(String(windows1252[Int(byte) - 0x80]).utf8)
  default: [0xC0 | byte >> 6, 0x80 | byte & 0x3F]
  }
}

private func utf8(ofUTF16 bytes: ArraySlice<UInt8>, littleEndian: Bool) -> [UInt8] {
  let units = stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2).map { index in
    littleEndian
      ? UInt16(bytes[index]) | UInt16(bytes[index + 1]) << 8 : UInt16(bytes[index]) << 8 | UInt16(bytes[index + 1])
  }
  return withoutNulls(Array(String(decoding: units, as: UTF16.self).utf8)[...])
}

/// The parser takes a null for the end of the page.
private func withoutNulls(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
  bytes.contains(0) ? bytes.map { $0 == 0 ? 0x20 : $0 } : Array(bytes)
}

/// How many characters beyond ASCII are whole in UTF-8, and how many bytes belong to none.
private func characterCounts(_ bytes: ArraySlice<UInt8>) -> (good: Int, bad: Int) {
  var good = 0
  var bad = 0
  var index = bytes.startIndex
  while index < bytes.endIndex {
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
  return (good, bad)
}
