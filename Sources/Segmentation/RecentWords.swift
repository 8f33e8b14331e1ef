/// The words looked up last, found or not: most words of a text come again soon, and the whole vocabulary does not fit a processor's
/// inner cache (a third of the segmenter's time was spent waiting for it).
final class RecentWords {
  private static let count = 2048
  private let slots: UnsafeMutablePointer<Word>

  init() {
    slots = .allocate(capacity: Self.count)
    slots.initialize(repeating: .none, count: Self.count)
  }

  deinit { slots.deallocate() }

  /// A view without a reference count, good as long as this object lives.
  struct View {
    fileprivate let slots: UnsafeMutablePointer<Word>

    /// The word with that folded hash; its number is -1 if the vocabulary does not have it.
    @inline(__always)
    func word(_ hash: UInt64, _ vocabulary: WordTable.Lookup) -> Word {
      let slot = slots + (Int(truncatingIfNeeded: hash ^ hash >> 29) & (RecentWords.count - 1))
      if slot.pointee.hash == hash { return slot.pointee }
      var word = vocabulary.find(hash)
      word.hash = hash
      slot.pointee = word
      return word
    }
  }

  var view: View { View(slots: slots) }
}
