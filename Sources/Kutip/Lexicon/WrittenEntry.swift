/// The words of an entry in UTF-16, without the points behind abbreviations, and how it is written.
struct WrittenEntry {
  private(set) var words: [ArraySlice<UInt16>]
  /// The words behind which a point stands.
  private(set) var abbreviations: [ArraySlice<UInt16>] = []
  /// Its first letter is upper case.
  let isCapitalized: Bool
  /// Its first word has two letters or more, and none of them is lower case.
  let isAllCaps: Bool

  init(_ text: some StringProtocol) {
    let units = Array(text.utf16)
    words = units.split(separator: 0x20)
    for index in words.indices where words[index].count > 1 && words[index].last == 0x2E {
      words[index].removeLast()
      abbreviations.append(words[index])
    }
    let first = words.first ?? []
    // Asking each `Character` of 25,000 entries for its case took a quarter of the start-up.
    if first.allSatisfy({ $0 < 0x80 }) {
      isCapitalized = first.first.map(Self.isUpper) ?? false
      isAllCaps = first.count > 1 && first.contains(where: Self.isUpper) && !first.contains { $0 &- 0x61 < 26 }
    } else {
      let word = String(decoding: first, as: UTF16.self)
      isCapitalized = word.first?.isUppercase == true
      isAllCaps = word.count > 1 && word.contains { $0.isUppercase } && !word.contains { $0.isLowercase }
    }
  }

  private static func isUpper(_ unit: UInt16) -> Bool { unit &- 0x41 < 26 }
}
