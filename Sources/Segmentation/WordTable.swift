/// A word or phrase of the vocabulary as a look-up gives it: all that the segmenter asks of it, in a quarter of a cache line.
struct Word {
  var hash: UInt64
  /// -1 if the vocabulary does not have it.
  var number: Int32
  var traits: Vocabulary.Traits
  var group: UInt16

  static let none = Word(hash: 0, number: -1, traits: [], group: 0)
}

/// The words by their hashes: one probe, most often in one cache line.
struct WordTable: Sendable {
  private(set) var slots = [Word](repeating: .none, count: 1 << 6)
  private var count = 0

  /// Adds a word that is not there yet.
  mutating func insert(_ word: Word) {
    if (count + 1) * 2 > slots.count { grow() }
    place(word)
    count += 1
  }

  /// Changes a word that is there.
  mutating func update(_ hash: UInt64, _ change: (inout Word) -> Void) {
    let place = slots.withUnsafeBufferPointer { Lookup(slots: $0).place(of: hash) }
    change(&slots[place])
  }

  func find(_ hash: UInt64) -> Word { slots.withUnsafeBufferPointer { Lookup(slots: $0).find(hash) } }

  /// A view without a reference count, good as long as the table lives unchanged.
  struct Lookup {
    let slots: UnsafeBufferPointer<Word>

    /// The word with that hash, or the free slot where it would stand.
    @inline(__always)
    func find(_ hash: UInt64) -> Word { slots[place(of: hash)] }

    /// What stands first where the word with that hash would. Asks nothing of it, so that a processor fetches many at a time.
    @inline(__always)
    func first(_ hash: UInt64) -> Word { slots[WordTable.home(hash) & (slots.count - 1)] }

    /// The word with that hash, if `first` stands first where it would.
    @inline(__always)
    func find(_ hash: UInt64, first: Word) -> Word { first.hash == hash || first.number < 0 ? first : find(hash) }

    @inline(__always)
    fileprivate func place(of hash: UInt64) -> Int {
      let mask = slots.count - 1
      var index = WordTable.home(hash) & mask
      while slots[index].number >= 0, slots[index].hash != hash { index = (index + 1) & mask }
      return index
    }
  }

  @inline(__always)
  private static func home(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: hash ^ hash >> 32) & Int.max }

  private mutating func place(_ word: Word) {
    let mask = slots.count - 1
    var index = Self.home(word.hash) & mask
    while slots[index].number >= 0 { index = (index + 1) & mask }
    slots[index] = word
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: .none, count: old.count * 2)
    for word in old where word.number >= 0 { place(word) }
  }
}
