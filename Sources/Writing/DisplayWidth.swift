/// How many columns of a terminal the text takes: two for East Asian wide characters and emoji, none for combining marks.
func displayWidth(_ text: String) -> Int {
  text.utf8.allSatisfy { $0 < 0x80 } ? text.utf8.count : text.reduce(0) { $0 + displayWidth($1) }
}

private func displayWidth(_ character: Character) -> Int {
  guard let base = character.unicodeScalars.first else { return 0 }
  switch base.properties.generalCategory {
  case .nonspacingMark, .enclosingMark, .format, .control: return 0
  default: break
  }
  // U+FE0F asks for the emoji where a text form is the usual one: ❤️.
  let isEmoji = base.properties.isEmojiPresentation || character.unicodeScalars.contains("\u{FE0F}")
  return isEmoji || wideRanges.contains { $0.contains(base.value) } ? 2 : 1
}

/// Unicode's East Asian Width W and F (UAX #11), to whole blocks: newspapers quote names in them, no more.
private let wideRanges: [ClosedRange<UInt32>] = [
  0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF,
  0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD,
]
