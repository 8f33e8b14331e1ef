let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

/// The text of UTF-8 bytes, less a byte order mark in front. `offset` is where the bytes begin in their input.
func decode(_ bytes: ArraySlice<UInt8>, at place: Place, offset: Int = 0) throws(ReadingError) -> String {
  let text = bytes.starts(with: byteOrderMark) ? bytes.dropFirst(byteOrderMark.count) : bytes
  do {
    return String(copying: try UTF8Span(validating: text.span))
  } catch {
    let fault = text.startIndex + error.byteOffsets.lowerBound
    throw .notUTF8(place, offset: offset + fault - bytes.startIndex, byte: bytes[fault])
  }
}
