/// Appends UTF-8 text with one space for each run of white space, and none where a line starts.
/// Numbers 128 to 159, which pages write for characters of Windows-1252, become those characters.
func appendCollapsed(_ text: ArraySlice<UInt8>, lineStart: Int, to bytes: inout [UInt8]) {
  var index = text.startIndex
  while index < text.endIndex {
    let byte = text[index]
    if byte > 0x20 && byte < 0xC2 {
      bytes.append(byte)
      index += 1
      continue
    }
    let width = whiteSpaceWidth(text, at: index)
    if width > 0 {
      if bytes.count > lineStart && bytes[bytes.count - 1] != 0x20 { bytes.append(0x20) }
      index += width
    } else if byte == 0xC2, index + 1 < text.endIndex, text[index + 1] < 0xA0 {
      bytes += String(windows1252[Int(text[index + 1]) - 0x80]).utf8
      index += 2
    } else {
      bytes.append(byte)
      index += 1
    }
  }
}

/// How many bytes of white space stand there: a control, the spaces of Unicode, the separators of lines. 0 for none.
private func whiteSpaceWidth(_ text: ArraySlice<UInt8>, at index: Int) -> Int {
  let byte = text[index]
  if byte <= 0x20 { return 1 }
  guard byte == 0xC2 || byte == 0xE2 || byte == 0xE3, index + 1 < text.endIndex else { return 0 }
  let second = text[index + 1]
  if byte == 0xC2 { return second == 0xA0 ? 2 : 0 }
  guard index + 2 < text.endIndex else { return 0 }
  switch (byte, second, text[index + 2]) {
  case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8...0xA9), (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80):
    return 3
  default: return 0
  }
}

/// The characters of the bytes from 0x80 to 0x9F; what has none there stays itself.
let windows1252: [Unicode.Scalar] = [
  "\u{20AC}", "\u{81}", "\u{201A}", "\u{192}", "\u{201E}", "\u{2026}", "\u{2020}", "\u{2021}", "\u{2C6}", "\u{2030}",
  "\u{160}", "\u{2039}", "\u{152}", "\u{8D}", "\u{17D}", "\u{8F}", "\u{90}", "\u{2018}", "\u{2019}", "\u{201C}",
  "\u{201D}", "\u{2022}", "\u{2013}", "\u{2014}", "\u{2DC}", "\u{2122}", "\u{161}", "\u{203A}", "\u{153}", "\u{9D}",
  "\u{17E}", "\u{178}",
]
