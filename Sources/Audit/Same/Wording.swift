/// The words of a statement, read for comparison.
struct Wording {
  /// As written, in UTF-8.
  private let bytes: [UInt8]
  let words: [FoldedWord]
  /// How many words tell what is spoken of.
  let contentCount: Int
  private let sortedContent: [UInt64]
  /// Equal for statements of the same words in the same order.
  let fingerprint: UInt64
  /// Equal for statements of the same content words in the same order.
  let contentFingerprint: UInt64

  init(_ text: String) {
    bytes = Array(text.utf8)
    words = WordReader.words(of: text)
    var (all, content, count) = (WordHash.seed, WordHash.seed, 0)
    for word in words {
      all = WordHash.ordered(all, word.key)
      if word.isContent {
        content = WordHash.ordered(content, word.key)
        count += 1
      }
    }
    (fingerprint, contentFingerprint, contentCount) = (all, content, count)
    sortedContent = words.filter(\.isContent).map(\.key).sorted()
  }

  /// What stands there of the words `range`.
  func text(_ range: Range<Int>) -> String {
    guard let first = range.first, let last = range.last else { return "" }
    return String(decoding: bytes[words[first].range.lowerBound..<words[last].range.upperBound], as: UTF8.self)
  }

  /// A statement of fewer content words is the same as another one only if all of them are.
  static let shortest = 5

  var isShort: Bool { contentCount < Self.shortest }

  /// Whether both have so many content words in common that a comparison is worth its time. Near-duplicates have more than half of them.
  func mayEqual(_ other: Wording) -> Bool {
    var (index, otherIndex, shared) = (0, 0, 0)
    while index < sortedContent.count, otherIndex < other.sortedContent.count {
      let (key, otherKey) = (sortedContent[index], other.sortedContent[otherIndex])
      if key == otherKey { shared += 1 }
      if key <= otherKey { index += 1 }
      if otherKey <= key { otherIndex += 1 }
    }
    return shared * 5 >= min(contentCount, other.contentCount) * 2
  }

  /// What near-duplicates have in common: each pair of content words that stand beside each other, or with one between them. Figures and
  /// negations are left out, so that statements that differ in them alone are found and compared. Short statements have one key: all
  /// their content.
  var keys: [UInt64] {
    if isShort { return [contentFingerprint] }
    let content = words.filter { $0.kind == .content || $0.kind == .calendar }.map(\.key)
    var keys: Set<UInt64> = []
    for (index, key) in content.enumerated() {
      for next in content[(index + 1)...].prefix(2) { keys.insert(WordHash.unordered(key, next)) }
    }
    return keys.isEmpty ? [contentFingerprint] : keys.sorted()
  }

  /// How a word is written, in UTF-8.
  func letters(_ word: FoldedWord) -> ArraySlice<UInt8> { bytes[word.range] }

  /// The letters of words in lower case, written together.
  func letters(_ range: Range<Int>) -> [UInt8] { range.flatMap { letters(words[$0]).map { $0 | 0x20 } } }
}
