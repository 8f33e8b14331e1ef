/// A run of ASCII letters without a capital behind the first one, read four at a time: nearly all words are such.
struct LetterRun {
  let end: Int
  let hash: UInt64

  /// Nil if another kind of unit or the end of the text is so near that units must be looked at one by one.
  @inline(__always)
  init?(_ units: UnsafeBufferPointer<UInt16>, from start: Int) {
    var hash = FoldedHash()
    var position = start
    var capitals: UInt64 = 0
    var mayBeCapital = FourUnits.mark(0)
    var count = 4
    while count == 4 {
      guard let four = FourUnits(units, at: position), four.isASCII else { return nil }
      let letters = four.letters
      count = FourUnits.countMarked(letters)
      hash.add(folded: four.foldedLetters(count), count: count)
      capitals |= letters & ~(four.small | mayBeCapital) & FourUnits.mask(count)
      mayBeCapital = 0
      position &+= count
    }
    guard capitals == 0 else { return nil }
    (end, self.hash) = (position, hash.value)
  }
}
