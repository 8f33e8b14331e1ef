/// The numbers of the words looked up last, found or not: most words of a text come again soon, and the whole vocabulary does not fit a
/// processor's inner cache (a third of the segmenter's time was spent waiting for it).
struct RecentWords {
  private struct Slot {
    var hash: UInt64
    var number: Int32
  }

  private static let count = 2048
  private var slots = [Slot](repeating: Slot(hash: 0, number: -1), count: count)

  /// The vocabulary's number of the word with that folded hash, or -1.
  @inline(__always)
  mutating func number(of hash: UInt64, in vocabulary: borrowing Vocabulary) -> Int32 {
    let index = Int(truncatingIfNeeded: hash ^ hash >> 29) & (Self.count - 1)
    if slots[index].hash == hash { return slots[index].number }
    let number = vocabulary.find(hash)
    slots[index] = Slot(hash: hash, number: number)
    return number
  }
}
