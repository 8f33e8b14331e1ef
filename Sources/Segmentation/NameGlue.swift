/// Parts unknown names from what was glued behind them, where the article itself writes the name alone elsewhere: `Hartatipada`,
/// `Hartatimendatangi` in a text that also has `Hartati`.
struct NameGlue {
  let units: UnsafeBufferPointer<UInt16>
  let vocabulary: Vocabulary.Lookup
  /// All tokens of the text.
  let tokens: UnsafeMutableBufferPointer<Token>
  /// The capitalised words by their hashes. Gathered only when a word may have to be parted: in few articles one does.
  private lazy var names: HashTable<Bool> = {
    var names = HashTable(missing: false, room: tokens.count / 8)
    for token in tokens where token.kind == .word && token.isCapitalized && !names.value(of: token.hash) {
      names.insert(token.hash, true)
    }
    return names
  }()

  init(
    _ units: UnsafeBufferPointer<UInt16>, _ vocabulary: Vocabulary.Lookup, _ tokens: UnsafeMutableBufferPointer<Token>
  ) {
    self.units = units
    self.vocabulary = vocabulary
    self.tokens = tokens
  }

  /// Where to cut a capitalised word that nothing is known of, in order; nowhere if it is whole.
  mutating func cuts(_ token: Token) -> [Int] {
    let range = token.range
    guard range.count > 6 else { return [] }
    if let bend = range.dropFirst(3).first(where: { units[$0] &- 65 < 26 && units[$0 - 1] &- 0x61 < 26 }) {
      // Two names or a known word and a name meet: `PilkadaHartati`, `PilkadaHartatidengan`.
      let head = FoldedHash.of(units, range.lowerBound..<bend)
      let isWord = isName(head) || vocabulary.value(of: head).traits.contains(.ownWord)
      if isProper(bend..<range.upperBound) {
        if isWord { return [bend] }
        if let cut = cut(range.lowerBound..<bend) { return [cut, bend] }
      } else if isWord, let cut = cut(bend..<range.upperBound) {
        return [bend, cut]
      }
    }
    return cut(range).map { [$0] } ?? []
  }

  /// Whether a stretch is a name that the article writes alone, or that a lexicon has.
  private mutating func isProper(_ range: Range<Int>) -> Bool {
    let hash = FoldedHash.of(units, range)
    if isName(hash) { return true }
    let known = vocabulary.value(of: hash).traits
    return range.count > 3 && known.contains(.ownWord) && !known.contains(.anyCase)
  }

  private mutating func isName(_ hash: UInt64) -> Bool { names.value(of: hash) }

  /// Where a name ends before a small letter.
  private mutating func cut(_ range: Range<Int>) -> Int? {
    guard range.count > 6 else { return nil }
    for cut in (range.lowerBound + 4)...(range.upperBound - 2) where leadsOn(cut..<range.upperBound) {
      let head = FoldedHash.of(units, range.lowerBound..<cut)
      if isName(head) { return cut }
      // A name of the lexicons will do before a long word: Salsa and Salsabila are both names.
      let known = vocabulary.value(of: head).traits
      if range.upperBound - cut > 4, cut - range.lowerBound > 4, known.contains(.ownWord), !known.contains(.anyCase) {
        return cut
      }
      if vocabulary.value(of: FoldedHash.of(units, cut..<range.upperBound)).traits.contains(.endsNoName) { return cut }
    }
    return nil
  }

  /// Whether a stretch has a verb's prefix, or is a word that may be glued behind a name.
  private func leadsOn(_ range: Range<Int>) -> Bool {
    guard units[range.lowerBound] &- 0x61 < 26 else { return false }
    if range.count > 6, units[range.lowerBound] == 0x6D, units[range.lowerBound + 1] == 0x65 { return true }
    return vocabulary.isGlueTail(FoldedHash.of(units, range))
  }
}
