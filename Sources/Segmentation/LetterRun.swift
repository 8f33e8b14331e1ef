/// A run of ASCII letters without a capital behind the first one, read eight at a time: nearly all words are such, and most end within the
/// first eight units.
struct LetterRun {
  let end: Int
  let hash: UInt64

  /// Nil if no such letter stands at `start`, if a capital follows, or if the end of the text is so near that units must be looked at one by
  /// one.
  @inline(__always)
  init?(_ units: UnsafeBufferPointer<UInt16>, from start: Int) {
    var hash = FoldedHash()
    var position = start
    var capitals: UInt64 = 0
    var mayBeCapital = EightUnits.first
    var count = 8
    while count == 8 {
      guard let eight = EightUnits(units, at: position) else { return nil }
      let letters = eight.letters
      count = EightUnits.countMarked(letters)
      if count == 0 { break }
      hash.add(folded: eight.foldedLetters(count), count: count)
      capitals |= letters & ~(eight.small | mayBeCapital) & EightUnits.mask(count)
      mayBeCapital = 0
      position &+= count
    }
    guard capitals == 0, position > start else { return nil }
    (end, self.hash) = (position, hash.value)
  }
}
